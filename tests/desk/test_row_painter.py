"""How the words of a row share its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from desk.widgets.row import Row
from desk.widgets.row_painter import _bold, _places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LONG = "a status of many words"


def widths(qapp: QApplication, row: Row, share: float) -> tuple[QFontMetrics, float, float]:
    """Give the room of title and status in a row of which the status takes this share."""
    font = qapp.font()
    metrics = _bold(font)[1]
    where = QRectF(0, 0, metrics.horizontalAdvance(row.aside) / share, 60)
    title, aside, _ = _places(where, font, row)
    return metrics, title.width(), aside.width()


def test_status_stands_there_whole_beside_a_short_title(qapp: QApplication) -> None:
    metrics, title, aside = widths(qapp, Row("1", "Ab", aside=LONG), 0.7)
    assert aside >= metrics.horizontalAdvance(LONG)
    assert title >= metrics.horizontalAdvance("Ab")


def test_long_title_keeps_half_of_its_row(qapp: QApplication) -> None:
    _, title, aside = widths(qapp, Row("1", LONG * 3, aside=LONG), 0.7)
    assert title < aside <= title * 1.2
