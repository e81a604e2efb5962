"""A titled list that says why it is empty when it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.empty_state import EmptyState
from desk.widgets.item_list import ItemList
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import text

LEAST_HEIGHT = 180  # pixels: three rows, or the empty state


class ListPanel(QWidget):
    """A heading above one list, or above its empty state."""

    def __init__(self, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text(role="lead", wrap=True)
        self.list = ItemList("")
        self._top = ""
        self._empty = EmptyState(symbol)
        sheet = Panel()
        sheet.body.addWidget(self._empty)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        self.heading = QHBoxLayout()
        self.heading.addWidget(self._title, 1)
        column.addLayout(self.heading)
        column.addLayout(self._stack, 1)
        # Only now: a stack shows its first widget, which would be a window of its own before.
        self._stack.addWidget(sheet)
        self._stack.addWidget(self.list)
        self.list.setMinimumHeight(LEAST_HEIGHT)

    def name(self, title: str, empty: str, advice: str = "") -> None:
        """Name the list, and say what its emptiness means."""
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self._empty.say(empty, advice)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a new one on top is what staff look at next."""
        top = rows[0].key if rows else ""
        self.list.set_rows(rows)
        if top != self._top:
            self._top = top
            self.list.choose(top)
        self._stack.setCurrentIndex(1 if rows else 0)
