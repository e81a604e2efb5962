"""A chart of bars: the list beside it says the same in words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk import theme

LEAST = QSize(320, 220)  # pixels at 100 % text
_ROOM = 0.3  # of a bar's place stays free
_GUESS = 0.12  # the height of a bar that is hidden: it tells nothing


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar and its name; without a number it is hidden, and drawn hatched.

    `words` stand above it in place of the number.
    """

    name: str
    number: int | None
    words: str = ""

    @property
    def above(self) -> str:
        """Tell what stands above it."""
        return self.words or ("*" if self.number is None else str(self.number))


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
        room = QRectF(self.rect()).adjusted(0, line * 1.5, 0, -line * 1.6)
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
        widest = max(metrics.horizontalAdvance(b.name) for b in self.bars)
        step = max(1, round(min(widest, 5 * metrics.averageCharWidth()) * 1.3 / wide + 0.49))
        painter.setPen(QColor(theme.in_force().text))
        self._number(painter, room, wide)
        names = [bar.name for bar in self.bars[::step]]
        first = room.left() + wide / 2
        for left, said in placed(names, first, wide * step, self.width(), metrics):
            painter.drawText(QPointF(left, room.bottom() + 4 + metrics.ascent()), said)

    def _number(self, painter: QPainter, room: QRectF, wide: float) -> None:
        """Write what stands above the bars, the tallest first, where it covers nothing."""
        metrics = self.fontMetrics()
        most = max((b.number or 0 for b in self.bars), default=0) or 1
        shares = [_GUESS if b.number is None else b.number / most for b in self.bars]
        tops = [room.bottom() - room.height() * share for share in shares]
        taken: list[QRectF] = []
        for at in sorted(range(len(self.bars)), key=lambda n: tops[n]):
            said, middle = self.bars[at].above, room.left() + (at + 0.5) * wide
            needed = float(metrics.horizontalAdvance(said)) + 4
            left = max(0.0, min(middle - needed / 2, self.width() - needed))
            box = QRectF(left, tops[at] - metrics.height() - 2, needed, 0)
            box.setHeight(metrics.height())
            hides = any(
                room.left() + (n + _ROOM / 2) * wide < box.right()
                and room.left() + (n + 1 - _ROOM / 2) * wide > box.left()
                and top < box.bottom()
                for n, top in enumerate(tops)
                if n != at
            )
            if said and not hides and not any(box.intersects(other) for other in taken):
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, said)
                taken.append(box)


def placed(
    names: Sequence[str], first: float, apart: float, edge: float, metrics: QFontMetrics
) -> list[tuple[float, str]]:
    """Give where each name begins, centred on its bar, and as much of it as has room.

    A long one may use what its neighbours leave, and moves away from the edge of the chart.
    `first` is the middle of the first bar, `apart` lies between two that are named.
    """
    widths = [float(metrics.horizontalAdvance(name)) for name in names]
    space = metrics.averageCharWidth() / 2
    found: list[tuple[float, str]] = []
    end = -space
    for at, name in enumerate(names):
        middle = first + at * apart
        beside = max(widths[max(0, at - 1) : at] + widths[at + 1 : at + 2], default=0.0)
        most = max(apart, 2 * apart - beside) - space
        if at == len(names) - 1:
            most = edge - end - space
        said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(most) + 1)
        wide = metrics.horizontalAdvance(said)
        left = max(end + space, min(middle - wide / 2, edge - wide))
        found.append((left, said))
        end = left + wide
    return found
