"""Pages on paper: a PDF goes to the printer page by page, without lying on the disk."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; None when staff changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    asked = QPrintDialog(printer, parent)
    return printer if asked.exec() == QDialog.DialogCode.Accepted else None


def print_pictures(printer: QPrinter, pages: list[bytes]) -> None:
    """Print pictures of pages, each on a sheet of its own."""
    painter = QPainter(printer)
    try:
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            painter.drawImage(painter.viewport(), QImage.fromData(page))
    finally:
        painter.end()
