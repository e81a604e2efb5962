"""The record of processing activities as it is asked for: made and written in a lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock, local_day
from desk.messages import sentence
from desk.post.paper import write_file
from desk.privacy.record_paper import Controller, record_pdf
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.privacy.kept_tabs import RegisterTab

translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class RecordPresenter:
    """Writes the record where staff want it."""

    def __init__(
        self,
        tab: RegisterTab,
        library: Library,
        runner: Runner,
        *,
        controller: Controller,
        clock: Clock,
        say: Say,
    ) -> None:
        self._tab, self._library, self._runner = tab, library, runner
        self._controller, self._clock, self._say = controller, clock, say

    def save(self, path: Path) -> None:
        """Write the record; nobody waits for it."""
        self._tab.show_busy(busy=True)
        self._runner.run(
            Lane.LONG,
            lambda: self._write(path),
            owner=self._tab,
            done=lambda _none: self._written(),
            failed=self._failed,
        )

    def _write(self, path: Path) -> None:
        controller = self._controller
        if self._library.sync_status().joined:
            controller = replace(controller, recipients=(*controller.recipients, "central"))
        write_file(path, record_pdf(controller, local_day(self._clock.now())))

    def _written(self) -> None:
        self._tab.show_busy(busy=False)
        words = translate("privacy", "The record of processing activities is written.")
        self._say(words, Tone.OK)

    def _failed(self, error: Exception) -> None:
        self._tab.show_busy(busy=False)
        self._say(sentence(error, translate), Tone.STOP)
