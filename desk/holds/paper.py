"""A slip on paper of 80 mm: drawn for a printer, or for a PDF of the same size."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from desk import printers
from desk.holds.errors import SlipNotPrinted
from desk.holds.slip import Slip

WIDTH: Final = 80.0  # millimetres of the roll
MARGIN: Final = 4.0
_POINTS_IN_MM: Final = 72 / 25.4
_SMALL, _LARGE = 10, 26  # points


def write_pdf(slip: Slip, path: Path) -> None:
    """Write a slip as a PDF, as long as what stands on it."""
    writer = QPdfWriter(str(path))
    writer.setTitle(slip.heading)
    _draw(slip, writer)


def print_slip(slip: Slip) -> None:
    """Print a slip on the printer of this computer; raise SlipNotPrinted."""
    info = printers.chosen()
    if info.isNull():
        raise SlipNotPrinted
    printer = QPrinter(info)
    printer.setDocName(slip.heading)
    _draw(slip, printer)


def _draw(slip: Slip, device: QPagedPaintDevice) -> None:
    text = _text(slip)
    size = QSizeF(WIDTH, text.size().height() / _POINTS_IN_MM + 2 * MARGIN)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "slip", QPageSize.SizeMatchPolicy.ExactMatch)
    unit = QPageLayout.Unit.Millimeter
    device.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, unit))
    painter = QPainter()
    if not painter.begin(device):
        raise SlipNotPrinted
    scale = painter.viewport().width() / text.textWidth()
    painter.scale(scale, scale)
    text.drawContents(painter, QRectF(0, 0, text.textWidth(), text.size().height()))
    painter.end()


def _text(slip: Slip) -> QTextDocument:
    """Set a slip in type; what it says is text and never markup."""
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setDefaultFont(QFont(QGuiApplication.font().family(), _SMALL))
    lines = "".join(f"<p style='margin:3px 0'>{escape(line)}</p>" for line in slip.lines)
    text.setHtml(
        f"<p style='margin:0'>{escape(slip.heading)}</p>"
        f"<p style='font-size:{_LARGE}pt; font-weight:600; margin:4px 0'>{escape(slip.large)}</p>"
        + lines
    )
    text.setTextWidth((WIDTH - 2 * MARGIN) * _POINTS_IN_MM)
    return text
