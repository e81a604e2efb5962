"""Work that is done again and again behind whatever page staff look at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from db.domain.change import Changed
from db.errors import Refused
from desk import messages
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from desk.news import News

translate = QCoreApplication.translate


class Repeated(QObject):
    """Does one piece of long work each time some time is over; it ends with its parent.

    What goes wrong waits for the next time, and is said once until it goes well again.
    """

    def __init__(
        self,
        work: Callable[[], Changed],
        every: timedelta,
        runner: Runner,
        news: News,
        say: Callable[[str, Tone], None],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._runner, self._news, self._say = work, runner, news, say
        self._busy = False
        self._told = ""
        self._timer = QTimer(self, interval=round(every.total_seconds() * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Do the work, unless it is being done."""
        if not self._busy:
            self._busy = True
            self._runner.run(
                Lane.LONG, self._work, owner=self, done=self._done, failed=self._failed
            )

    def _done(self, changed: Changed) -> None:
        self._busy = False
        self._told = ""
        self._news.tell(changed)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        words = messages.sentence(error, translate)
        if words != self._told:
            self._told = words
            self._say(words, Tone.ATTENTION if isinstance(error, Refused) else Tone.STOP)
