"""A receipt on paper: a roll of 80 or 58 mm, or A4; it names nobody, and titles only if asked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from db.domain.money import decimal_comma
from desk.language import short_day
from resources.door import resource

if TYPE_CHECKING:
    from db.registers.accounts import Receipt

POINTS_A_MM: Final = 72 / 25.4
TITLE: Final = "Balie"


class Paper(Enum):
    """What a receipt is printed on."""

    ROLL = "80mm"
    NARROW = "58mm"
    A4 = "a4"


WIDTH_MM: Final = {Paper.ROLL: 80.0, Paper.NARROW: 58.0, Paper.A4: 210.0}
# Heads for 58 mm print 48 of them: what stands nearer to the edge is lost.
MARGIN_MM: Final = {Paper.ROLL: 4.0, Paper.NARROW: 5.0, Paper.A4: 25.0}
SIZE_POINTS: Final = {Paper.ROLL: 9, Paper.NARROW: 8, Paper.A4: 11}
LEAST_MM: Final = 60.0  # shorter than this, printers cut into the text


@dataclass(frozen=True, slots=True)
class Issuer:
    """Which library, branch and desk give a receipt, and in which languages the law lets it."""

    library: str
    branch: str
    desk: str
    languages: tuple[str, ...] = ("nl",)


def receipt_html(receipt: Receipt, issuer: Issuer, *, titles: bool = False) -> str:
    """Write a receipt once, in every language one below the other.

    `titles` also names the items, for who asks for it.
    """
    parts = (_part(receipt, issuer, language, titles=titles) for language in issuer.languages)
    return f"<h3>{escape(issuer.library)}</h3>{''.join(parts)}"


def _part(receipt: Receipt, issuer: Issuer, language: str, *, titles: bool) -> str:
    words = _words(language)
    rows = [
        _row(_line_words(words, line.what.value, line.title if titles else ""), line.cents)
        for line in receipt.lines
    ]
    if receipt.credit_cents:
        rows.append(_row(words["credit"], receipt.credit_cents))
    how = f"{words['given' if receipt.refund else 'total']} {words[receipt.method.value]}"
    place = words["desk"].format(branch=issuer.branch, desk=issuer.desk)
    return (
        f"<p>{escape(place)}</p>"
        f"<h4>{escape(words['refund' if receipt.refund else 'title'])}</h4>"
        f"<p>{escape(words['number'].format(number=receipt.number))}<br>"
        f"{short_day(receipt.on)}</p><hr>"
        f"<table width='100%' cellpadding='1'>{''.join(rows)}"
        f"{_row(how, receipt.cents, strong=True)}</table><hr>"
        f"<p>{escape(words['thanks'])}</p>"
    )


def receipt_pdf(html: str, paper: Paper) -> bytes:
    """Give a receipt as a PDF; the roll is as long as the receipt."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE)
    put_on(writer, html, paper)
    buffer.close()
    return bytes(buffer.data().data())


def put_on(device: QPagedPaintDevice, html: str, paper: Paper) -> None:
    """Print a receipt on a device, whose page becomes the paper's."""
    text = _document(html, paper)
    margin = MARGIN_MM[paper]
    size = QPageSize(QPageSize.PageSizeId.A4) if paper is Paper.A4 else _roll(text, paper)
    margins = QMarginsF(margin, margin, margin, margin)
    portrait = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, portrait, margins, QPageLayout.Unit.Millimeter))
    text.setDocumentMargin(0)
    text.setPageSize(QSizeF(_inner_points(paper), (size.size(QPageSize.Unit.Point).height())))
    text.print_(device)


def _document(html: str, paper: Paper) -> QTextDocument:
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setDefaultStyleSheet("h3, h4, p { margin: 2px 0 4px 0; } td { padding: 0; }")
    font = text.defaultFont()
    # The document is laid out in points: a size in Qt's points would follow the screen's.
    font.setPixelSize(SIZE_POINTS[paper])
    text.setDefaultFont(font)
    text.setHtml(html)
    text.setTextWidth(_inner_points(paper))
    return text


def _roll(text: QTextDocument, paper: Paper) -> QPageSize:
    inner = text.size().height() / POINTS_A_MM
    height = max(LEAST_MM, inner + 2 * MARGIN_MM[paper] + 6)
    return QPageSize(QSizeF(WIDTH_MM[paper], height), QPageSize.Unit.Millimeter, "roll")


def _inner_points(paper: Paper) -> float:
    return (WIDTH_MM[paper] - 2 * MARGIN_MM[paper]) * POINTS_A_MM


def _row(words: str, cents: int, *, strong: bool = False) -> str:
    tag = "b" if strong else "span"
    sum_of = f"€\u00a0{decimal_comma(cents)}"
    return (
        f"<tr><td><{tag}>{escape(words)}</{tag}></td>"
        f"<td align='right'><{tag}>{sum_of}</{tag}></td></tr>"
    )


def _line_words(words: Mapping[str, str], what: str, title: str) -> str:
    return f"{words[what]}: {title}" if title else words[what]


def _words(language: str) -> Mapping[str, str]:
    file = resource("letters", "receipts.toml")
    texts: dict[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return texts[language]
