"""A list of rows with a title, a detail and a tone, walked through with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desk.widgets.row import Row
from desk.widgets.row_painter import ROW, RowPainter


class ItemList(QListWidget):
    """Shows rows; says which one staff look at and which one they open (Enter, double click)."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.setAccessibleName(name)
        self.setItemDelegate(RowPainter(self))
        self.setUniformItemSizes(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # a narrower row may need a line more
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit(self.key))
        self.itemActivated.connect(lambda _item: self.opened.emit(self.key))

    def take_several(self) -> None:
        """Let staff choose several rows, with Shift or Ctrl beside the arrows or a click."""
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the rows that are chosen, from the top; one, unless several may be."""
        at = sorted(self.row(item) for item in self.selectedItems())
        return tuple(self._rows[row].key for row in at)

    @property
    def key(self) -> str:
        """The key of the row staff look at; empty when there is none."""
        item = self.currentItem()
        return str(item.data(ROW).key) if item is not None else ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the one staff looked at stays the current one if it is still there."""
        before, several = self.key, set(self.keys)
        kept = _common_end(self._rows, rows)
        self.blockSignals(True)
        # Scans come in on top: what stands below stays as it is, however long the list grows.
        for _ in range(len(self._rows) - kept):
            self.takeItem(0)
        for row in reversed(rows[: len(rows) - kept]):
            self.insertItem(0, self._item(row))
        self._rows = list(rows)
        self.choose(before)
        if len(several) > 1:
            for at, row in enumerate(rows):
                self.item(at).setSelected(row.key in several or row.key == self.key)
        self.blockSignals(False)
        if rows:
            self.chosen.emit(self.key)

    def choose(self, key: str) -> None:
        """Make the row with this key the current one, else the first."""
        keys = [row.key for row in self._rows]
        self.setCurrentRow(keys.index(key) if key in keys else min(0, len(keys) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Let letters and digits pass on to the omnibox: staff type what they look for there."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _item(row: Row) -> QListWidgetItem:
        item = QListWidgetItem(row.title)
        item.setData(ROW, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        return item


def _common_end(before: Sequence[Row], after: Sequence[Row]) -> int:
    """Count the rows that both end with."""
    pairs = zip(reversed(before), reversed(after), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
