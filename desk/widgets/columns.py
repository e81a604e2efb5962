"""Parts of a page side by side, or one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
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

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask for the width of one part: they can stand below each other."""
        return QSize(max(self._least_widths(), default=0), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Turn at the width where it no longer fits."""
        self._turn()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Turn when the text grows."""
        if event.type() is QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    def _least_widths(self) -> list[int]:
        parts = [self._row.itemAt(number) for number in range(self._row.count())]
        return [part.minimumSize().width() for part in parts if part and not part.isEmpty()]

    def _turn(self) -> None:
        direction = QBoxLayout.Direction
        widths = self._least_widths()
        fits = sum(widths) + self._row.spacing() * (len(widths) - 1) <= self.width()
        wide = fits and self.width() >= theme.scaled(self._narrow)
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
