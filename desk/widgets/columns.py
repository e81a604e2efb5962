"""Parts of a page side by side, or one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desk import theme


class Columns(QWidget):
    """Two or more parts that share the width in proportion, as long as it is wide enough."""

    def __init__(self, narrow: int = 720, parent: QWidget | None = None) -> None:
        """Stack the parts below this many pixels of width, counted at 100 % text."""
        super().__init__(parent)
        self._narrow = narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP)

    def add(self, part: QWidget, share: int = 1) -> None:
        """Add a part at the right, with its share of the width."""
        self._row.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Turn at the width where it no longer fits."""
        self._turn()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Turn when the text grows."""
        if event.type() is QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    def _turn(self) -> None:
        direction = QBoxLayout.Direction
        wide = self.width() >= theme.scaled(self._narrow)
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
