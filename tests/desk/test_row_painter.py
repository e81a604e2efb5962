"""How the words of a row share its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from desk.widgets.item_list import ItemList
from desk.widgets.row import Row
from desk.widgets.row_painter import _bold, _places
from tests.desk.ends import end

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


def test_status_has_a_line_of_its_own_where_a_long_title_needs_the_room(
    qapp: QApplication,
) -> None:
    metrics, title, aside = widths(qapp, Row("1", LONG * 3, aside=LONG), 0.7)
    assert aside == title >= metrics.horizontalAdvance(LONG)


def test_row_is_a_line_higher_in_a_list_that_became_narrow(qapp: QApplication) -> None:
    rows = ItemList("")
    rows.set_rows([Row("1", LONG, detail="a detail", aside=LONG)])
    heights = []
    for width in (900, 220):
        rows.resize(width, 300)
        rows.show()
        qapp.processEvents()
        heights.append(rows.visualItemRect(rows.item(0)).height())
    end(rows)
    wide, narrow = heights
    assert narrow - wide == _bold(qapp.font())[1].height()
