"""How a row of a list is drawn: title and aside on the first line, detail on the second.

In a list too narrow for that the aside has a line of its own, between the two.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desk import theme
from desk.widgets import icons
from desk.widgets.row import Row

SYMBOL: Final = 20
BAR: Final = 5  # marks the chosen row, beside its ground
ROW: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Draws the `Row` each item carries, in the colours of the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 -- Qt's name
        """Answer room for one line to three, with space around."""
        # The stubs of Qt hide the fields of an option.
        plain: Any = option
        row: Row = index.data(ROW)
        lines = 1 + bool(row.detail) + _stands_below(_inside(plain), plain.font, row)
        return QSize(120, _bold(plain.font)[1].height() * lines + 2 * theme.NEAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; the chosen one on the colour of a selection."""
        plain: Any = option
        row: Row = index.data(ROW)
        chosen = bool(plain.state & QStyle.StateFlag.State_Selected)
        painter.save()
        _ground(painter, QRectF(plain.rect), chosen=chosen)
        _words(painter, _inside(plain), plain.font, row)
        painter.restore()

    def helpEvent(  # noqa: N802 -- Qt's name
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell all the words of a row that shows only some of them."""
        plain: Any = option
        row: Row | None = index.data(ROW)
        if row is None or event.type() is not QEvent.Type.ToolTip or not _is_cut(plain, row):
            return super().helpEvent(event, view, option, index)
        from html import escape  # it holds the names of all letters: for who lets the mouse rest

        words = "<br>".join(escape(part) for part in (row.title, row.aside, row.detail) if part)
        QToolTip.showText(event.globalPos(), f"<qt>{words}</qt>", view)
        return True


def _is_cut(plain: Any, row: Row) -> bool:
    bold = _bold(plain.font)[1]
    fonts = (bold, bold, QFontMetrics(plain.font))
    places = _places(_inside(plain), plain.font, row)
    parts = zip(places, fonts, (row.title, row.aside, row.detail), strict=True)
    return any(font.horizontalAdvance(words) > place.width() + 1 for place, font, words in parts)


def _inside(plain: Any) -> QRectF:
    """Give where words stand: as wide as the list shows rows, whatever the view says before."""
    where = QRectF(plain.rect)
    if plain.widget is not None:
        where.setWidth(plain.widget.viewport().width())
    return where.adjusted(theme.GAP, theme.NEAR, -theme.GAP, -theme.NEAR)


def _ground(painter: QPainter, where: QRectF, *, chosen: bool) -> None:
    tokens = theme.in_force()
    if chosen:
        painter.fillRect(where, QColor(tokens.accent_soft))
        painter.fillRect(
            QRectF(where.topLeft(), QSizeF(BAR, where.height())), QColor(tokens.accent)
        )
    else:
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(where.bottomLeft(), where.bottomRight())


def _words(painter: QPainter, where: QRectF, font: QFont, row: Row) -> None:
    tokens = theme.in_force()
    ink, quiet = tokens.text, tokens.muted
    tinted = getattr(tokens, row.tone.value)
    bold, metrics = _bold(font)
    if row.symbol:
        side = theme.scaled(SYMBOL)
        square = QRectF(where.left(), where.top() + (metrics.height() - side) / 2, side, side)
        icons.paint(painter, row.symbol, QColor(tinted), square)
    title, right, below = _places(where, font, row)
    _write(painter, title, row.title, ink, bold)
    _write(painter, right, row.aside, tinted, bold)
    _write(painter, below, row.detail, quiet, font)


def _places(where: QRectF, font: QFont, row: Row) -> tuple[QRectF, QRectF, QRectF]:
    """Give where the title, the aside and the detail stand."""
    metrics = _bold(font)[1]
    line = metrics.height()
    stands_below = _stands_below(where, font, row)
    where = _beside_symbol(where, row)
    whole = QRectF(where.left(), where.top(), where.width(), line)
    if stands_below:
        return whole, whole.translated(0, line), whole.translated(0, 2 * line)
    aside = metrics.horizontalAdvance(row.aside) + 1
    title = QRectF(where.left(), where.top(), where.width() - aside - theme.NEAR, line)
    right = QRectF(where.right() - aside, where.top(), aside, line)
    return title, right, whole.translated(0, line)


def _stands_below(where: QRectF, font: QFont, row: Row) -> bool:
    """Tell whether the aside has a line of its own: it is long, and the title needs the room."""
    metrics = _bold(font)[1]
    room = _beside_symbol(where, row).width()
    left = room - theme.NEAR - metrics.horizontalAdvance(row.title) - 1
    return metrics.horizontalAdvance(row.aside) + 1 > max(room / 2, left)


def _beside_symbol(where: QRectF, row: Row) -> QRectF:
    return where.adjusted(theme.scaled(SYMBOL) + theme.NEAR, 0, 0, 0) if row.symbol else where


def _write(painter: QPainter, where: QRectF, words: str, ink: str, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    width = int(where.width()) + 1
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
    painter.drawText(
        where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting
    )


def _bold(font: QFont) -> tuple[QFont, QFontMetrics]:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold, QFontMetrics(bold)
