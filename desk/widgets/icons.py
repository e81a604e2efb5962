"""The icons: strokes on a 24 by 24 grid, painted in a colour of the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from resources.door import resource


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
    """Draw an icon in this colour, filling a square."""
    _renderer(name, colour.name()).render(painter, where)


class _Engine(QIconEngine):
    """Draws an icon afresh each time, so that it follows the theme and the screen's density."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        group = QPalette.ColorGroup
        chosen = group.Disabled if mode is QIcon.Mode.Disabled else group.Active
        colour = QApplication.palette().color(chosen, self._role)
        paint(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        answer = QPixmap(size)
        answer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(answer)
        self.paint(painter, answer.rect(), mode, state)
        painter.end()
        return answer

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """Answer the icon of this name (a file of `resources/icons`) in a palette colour."""
    return QIcon(_Engine(name, role))
