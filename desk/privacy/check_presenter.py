"""The self-check on the screen: run while it is shown, and put on paper where staff want it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock, local_day
from db.domain.self_check import Checked
from desk.messages import sentence
from desk.post.paper import write_file
from desk.privacy.check_paper import check_pdf
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.privacy.check_tab import CheckTab

translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class CheckPresenter:
    """Runs the check each time staff come to the page; `mail_host` takes this desk's mail."""

    def __init__(
        self,
        tab: CheckTab,
        library: Library,
        runner: Runner,
        *,
        language: str,
        mail_host: str,
        clock: Clock,
        say: Say,
    ) -> None:
        self._tab, self._library, self._runner = tab, library, runner
        self._language, self._mail_host = language, mail_host
        self._clock, self._say = clock, say

    def begin(self) -> None:
        """Check now."""
        self._runner.run(
            Lane.LONG,
            self._check,
            owner=self._tab,
            done=self._tab.show_checked,
            failed=self._failed,
        )

    def leave(self) -> None:
        """Keep what is shown: it names nobody."""

    def save(self, path: Path) -> None:
        """Check anew and write the report; nobody waits for it."""
        self._tab.show_busy(busy=True)
        self._runner.run(
            Lane.LONG,
            lambda: self._write(path),
            owner=self._tab,
            done=self._written,
            failed=self._failed,
        )

    def _check(self) -> tuple[Checked, ...]:
        return self._library.books.check(self._mail_host)

    def _write(self, path: Path) -> tuple[Checked, ...]:
        checked, session = self._check(), self._library.session
        today = local_day(self._clock.now())
        names = session.library_name, session.desk_name
        write_file(path, check_pdf(checked, *names, self._language, today))
        return checked

    def _written(self, checked: tuple[Checked, ...]) -> None:
        self._tab.show_busy(busy=False)
        self._tab.show_checked(checked)
        self._say(translate("privacy", "The report of the self-check is written."), Tone.OK)

    def _failed(self, error: Exception) -> None:
        self._tab.show_busy(busy=False)
        self._say(sentence(error, translate), Tone.STOP)
