"""What the library owes each day, done while staff work: loans lose their member, queues shrink."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from db.domain.change import Changed
from db.domain.clock import local_day
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import DayDone, Library
    from desk.news import News

FIRST = timedelta(minutes=8)  # after the desk was opened, and after its backup
EVERY = timedelta(hours=1)  # between two looks whether it was done today


class DailyUpkeep(QObject):
    """Looks now and then, in the lane of long work, whether the day's jobs are done.

    What goes wrong, such as a centre that is away, waits for the next look. It ends with its
    parent.
    """

    def __init__(
        self,
        library: Library,
        runner: Runner,
        clock: Clock,
        news: News,
        say: Callable[[str, Tone], None],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._runner, self._clock = library, runner, clock
        self._news, self._say = news, say
        self._done_on: date | None = None
        self._reminded_on: date | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._wait(FIRST)

    def look(self) -> None:
        """Do the day's jobs if that has not been done yet; reminding needs no centre (P27)."""
        today = local_day(self._clock.now())
        if self._reminded_on != today:
            pressing = self._library.requests.pressing
            self._runner.run(
                Lane.STORE, pressing, owner=self, done=self._remind, failed=self._unreminded
            )
            incidents = self._library.books.pressing_incidents
            self._runner.run(
                Lane.STORE, incidents, owner=self, done=self._incidents, failed=self._unreminded
            )
        if self._done_on == today:
            self._wait(EVERY)
            return
        self._runner.run(
            Lane.LONG, self._library.upkeep, owner=self, done=self._done, failed=self._later
        )

    def _done(self, done: DayDone) -> None:
        self._done_on = local_day(self._clock.now())
        if done.severed or done.differed:
            self._news.tell(Changed(frozenset({"loan", "member", "item"})))
        if done.ended:
            self._news.tell(done.ended)
        if done.differed:
            text = QCoreApplication.translate(
                "app",
                "This desk differed from the central store, and has taken over what it holds.",
            )
            self._say(text, Tone.ATTENTION)
        self._wait(EVERY)

    def _remind(self, near: int) -> None:
        self._reminded_on = local_day(self._clock.now())
        if near:
            text = QCoreApplication.translate(
                "app",
                "%n request(s) about data: the last day to answer is near.",
                "",
                near,
            )
            self._say(text, Tone.ATTENTION)

    def _incidents(self, untold: int) -> None:
        if untold:
            text = QCoreApplication.translate(
                "app",
                "%n incident(s): the authority has to hear of it within 72 hours.",
                "",
                untold,
            )
            self._say(text, Tone.STOP)

    def _unreminded(self, _error: Exception) -> None:
        """Leave it to the next look: member data are shut, or the store is busy."""

    def _later(self, _error: Exception) -> None:
        self._wait(EVERY)

    def _wait(self, time: timedelta) -> None:
        self._timer.start(round(time.total_seconds() * 1000))
