"""What the last step of the first start does: look at the reader, print a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter

from desk import printers
from desk.readers.words import advice
from desk.setup.ready_page import ReadyPage, ReadyView
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone
from eid.diagnosis import Diagnosis

translate = QCoreApplication.translate


class Ready:
    """Tests what a desk needs beside the program."""

    def __init__(
        self,
        page: ReadyPage,
        runner: Runner,
        diagnose: Callable[[], Diagnosis],
        onward: Callable[[], object],
        *,
        notice: str = "",
    ) -> None:
        self._page = page
        self._runner = runner
        self._diagnose = diagnose
        self._view = ReadyView(notice=notice)
        page.look_asked.connect(self.look)
        page.print_asked.connect(self.print)
        page.onward_asked.connect(onward)

    def begin(self) -> None:
        """Look at both."""
        self.look()
        name = printers.chosen().printerName()
        if name:
            words = translate("setup", "Printer: {name}. Print a test page to be sure.")
            self._show(printer=words.format(name=name), printer_tone=Tone.INFO)
        else:
            self._no_printer()

    def look(self) -> None:
        """Look how far a card gets in the reader."""
        self._show(reader="", reader_tone=Tone.INFO)
        self._runner.run(
            Lane.CARD, self._diagnose, owner=self._page, done=self._looked, failed=self._broke
        )

    def print(self) -> None:
        """Print a page on the printer of this computer."""
        info = printers.chosen()
        if info.isNull():
            self._no_printer()
            return
        QTextDocument(translate("setup", "Balie: this printer works.")).print_(QPrinter(info))
        words = translate("setup", "A page was sent to {name}.").format(name=info.printerName())
        self._show(printer=words, printer_tone=Tone.OK)

    def _looked(self, found: Diagnosis) -> None:
        tone = Tone.OK if found.ready else Tone.ATTENTION
        self._show(reader=advice(found, translate), reader_tone=tone)

    def _broke(self, _error: Exception) -> None:
        words = translate("setup", "The reader does not answer. Look again from the menu.")
        self._show(reader=words, reader_tone=Tone.ATTENTION)

    def _no_printer(self) -> None:
        words = translate("setup", "This computer has no printer yet. Receipts can wait.")
        self._show(printer=words, printer_tone=Tone.ATTENTION)

    def _show(self, **changes: object) -> None:
        self._view = replace(self._view, **changes)  # type: ignore[arg-type]  # its own fields
        self._page.show_view(self._view)
