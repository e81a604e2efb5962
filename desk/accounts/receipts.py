"""Giving receipts: to the printer of this desk, or as a PDF where it has none."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter

from desk import printers
from desk.accounts.receipt_paper import Issuer, Paper, put_on, receipt_html, receipt_pdf
from desk.lending.refusals import explain
from desk.post.paper import write_file
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.registers.accounts import Receipt

_KEY: Final = "receipts/paper"
_log = logging.getLogger(__name__)


def printer_of_this_computer() -> QPrinter | None:
    """Give the printer that this computer prints on, if it has one that answers."""
    info = printers.chosen()
    printer = None if info.isNull() else QPrinter(info)
    return printer if printer is not None and printer.isValid() else None


def open_file(path: Path) -> None:
    """Show a file with the program that this computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Receipts:
    """Prints receipts; the desk remembers on which paper.

    A receipt as a PDF lies in clear, so it goes when the next one comes or the desk starts.
    """

    def __init__(
        self,
        issuer: Issuer,
        folder: Path,
        memory: QSettings,
        say: Callable[[str, Tone], None],
        *,
        runner: Runner,
        owner: QObject,
        printer: Callable[[], QPrinter | None] = printer_of_this_computer,
        show: Callable[[Path], None] = open_file,
    ) -> None:
        self._runner = runner
        self._owner = owner
        self._issuer = issuer
        self._folder = folder
        self._memory = memory
        self._say = say
        self._printer = printer
        self._show = show

    @property
    def paper(self) -> Paper:
        """What receipts are printed on."""
        kept = str(self._memory.value(_KEY, Paper.ROLL.value))
        return Paper(kept) if kept in {p.value for p in Paper} else Paper.ROLL

    def use(self, paper: Paper) -> None:
        """Print on this paper from now on."""
        self._memory.setValue(_KEY, paper.value)

    def give(self, receipt: Receipt, *, titles: bool = False) -> None:
        """Print a receipt, with titles if asked; without a printer it opens as a PDF."""
        html, paper = receipt_html(receipt, self._issuer, titles=titles), self.paper

        def work() -> Path | None:
            printer = self._printer()
            if printer is not None:
                put_on(printer, html, paper)
                return None
            self.clear()
            path = self._folder / f"{receipt.number}.pdf"
            write_file(path, receipt_pdf(html, paper))
            return path

        def done(path: Path | None) -> None:
            _log.info("A receipt was given")
            if path is not None:
                self._show(path)
            self._say(_said(receipt.number, as_file=path is not None), Tone.OK)

        def failed(error: Exception) -> None:
            self._say(*explain(error))

        # Who paid waits for it: long work, such as three hundred mails, may not go before.
        self._runner.run(Lane.STORE, work, owner=self._owner, done=done, failed=failed)

    def clear(self) -> None:
        """Delete the receipts that lie here as PDF: each can be made again from its account."""
        for path in self._folder.glob("*.pdf"):
            with suppress(PermissionError):  # Windows keeps what is still open; the next one goes
                path.unlink(missing_ok=True)


def _said(number: str, *, as_file: bool) -> str:
    if as_file:
        said = QCoreApplication.translate(
            "accounts", "This computer has no printer: receipt {number} opens as a PDF."
        )
    else:
        said = QCoreApplication.translate("accounts", "Receipt {number} is printed.")
    return said.format(number=number)
