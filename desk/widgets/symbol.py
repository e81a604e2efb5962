"""One icon beside text, in the colour the style sheet gives it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desk import theme
from desk.widgets import icons
from desk.widgets.styled import styled


class Symbol(QLabel):
    """An icon that only repeats what the words beside it say; screen readers pass it by."""

    def __init__(self, name: str, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._fit()

    def change(self, name: str, tone: str = "") -> None:
        """Show another icon, in the colour of a tone."""
        self._name = name
        styled(self, tone=tone)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the icon in the text colour of this label."""
        colour = self.palette().color(self.foregroundRole())
        painter = QPainter(self)
        icons.paint(painter, self._name, colour, QRectF(self.rect()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Grow with the text."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = theme.scaled(self._size)
        self.setFixedSize(QSize(side, side))
