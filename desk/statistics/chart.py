"""A chart of bars: the list beside it says the same in words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk import theme

LEAST = QSize(320, 220)  # pixels at 100 % text
_ROOM = 0.3  # of a bar's place stays free
_GUESS = 0.12  # the height of a bar that is hidden: it tells nothing


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar and its name; without a number it is hidden, and drawn hatched."""

    name: str
    number: int | None


class BarChart(QWidget):
    """Paints bars with their numbers above and their names below; said in words by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST)

    def show_bars(self, bars: Sequence[Bar], name: str, summary: str) -> None:
        """Show these bars; `name` and `summary` are what a screen reader says."""
        self.bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the bars in the colours in force."""
        if not self.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(theme.GAP, line * 1.5, -theme.GAP, -line * 1.6)
        wide = room.width() / len(self.bars)
        for number, bar in enumerate(self.bars):
            place = QRectF(room.left() + number * wide, room.top(), wide, room.height())
            self._draw(painter, bar, place)
        self._write(painter, room, wide)
        painter.setPen(QPen(QColor(theme.in_force().border), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, place: QRectF) -> None:
        most = max((b.number or 0 for b in self.bars), default=0) or 1
        share = _GUESS if bar.number is None else bar.number / most
        body = place.adjusted(place.width() * _ROOM / 2, 0, -place.width() * _ROOM / 2, 0)
        body.setTop(body.bottom() - body.height() * share)
        tokens = theme.in_force()
        if bar.number is None:
            painter.setPen(QPen(QColor(tokens.border), 1, Qt.PenStyle.DashLine))
            painter.setBrush(QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
        painter.drawRect(body)

    def _write(self, painter: QPainter, room: QRectF, wide: float) -> None:
        """Write names below and numbers above, as many as there is room for."""
        metrics = self.fontMetrics()
        most = max((b.number or 0 for b in self.bars), default=0) or 1
        widest = max(metrics.horizontalAdvance(b.name) for b in self.bars)
        step = max(1, round(min(widest, 5 * metrics.averageCharWidth()) * 1.3 / wide + 0.49))
        for at in range(0, len(self.bars), step):
            bar, left = self.bars[at], room.left() + at * wide
            share = _GUESS if bar.number is None else bar.number / most
            top = room.bottom() - room.height() * share - metrics.height() - 2
            above = QRectF(left - wide, top, wide * 3, metrics.height())
            below = QRectF(left, room.bottom() + 4, wide * step, metrics.height())
            painter.setPen(QColor(theme.in_force().text))
            if step == 1:
                said = "*" if bar.number is None else str(bar.number)
                painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, said)
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(wide * step))
            one = Qt.AlignmentFlag.AlignHCenter if step == 1 else Qt.AlignmentFlag.AlignLeft
            painter.drawText(below, one, name)
