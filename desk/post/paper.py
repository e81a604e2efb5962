"""Where pages go: to a printer without lying on the disk, or to a file that staff name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desk.post.errors import FileNotWritten, NotPrinted


def write_file(path: Path, content: bytes) -> None:
    """Write a file where it is wanted; raise FileNotWritten."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise FileNotWritten from error


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; None when staff changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    asked = QPrintDialog(printer, parent)
    return printer if asked.exec() == QDialog.DialogCode.Accepted else None


def print_pictures(printer: QPrinter, pages: list[bytes]) -> None:
    """Print pictures of pages, each on a sheet of its own; raise NotPrinted."""
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted
    try:
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            painter.drawImage(painter.viewport(), QImage.fromData(page))
    finally:
        painter.end()
