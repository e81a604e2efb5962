"""Giving receipts: to the printer of this desk, or as a PDF where it has none."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.accounts.receipt_paper import Issuer, Paper, put_on, receipt_html, receipt_pdf
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.registers.accounts import Receipt

_KEY: Final = "receipts/paper"
_log = logging.getLogger(__name__)


def printer_of_this_computer() -> QPrinter | None:
    """Give the printer that this computer prints on, if it has one."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info)


def open_file(path: Path) -> None:
    """Show a file with the program that this computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Receipts:
    """Prints receipts; the desk remembers on which paper."""

    def __init__(
        self,
        issuer: Issuer,
        folder: Path,
        memory: QSettings,
        say: Callable[[str, Tone], None],
        *,
        printer: Callable[[], QPrinter | None] = printer_of_this_computer,
        show: Callable[[Path], None] = open_file,
    ) -> None:
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
        html = receipt_html(receipt, self._issuer, titles=titles)
        printer = self._printer()
        if printer is not None:
            put_on(printer, html, self.paper)
            said = QCoreApplication.translate("accounts", "Receipt {number} is printed.")
        else:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{receipt.number}.pdf"
            path.write_bytes(receipt_pdf(html, self.paper))
            self._show(path)
            said = QCoreApplication.translate(
                "accounts", "This computer has no printer: receipt {number} opens as a PDF."
            )
        _log.info("A receipt was given")
        self._say(said.format(number=receipt.number), Tone.OK)
