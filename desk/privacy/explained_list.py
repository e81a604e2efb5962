"""A list at the left, and at the right everything there is to say of the row staff look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.widgets.columns import Columns
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import text

_LINES = 7


@dataclass(frozen=True, slots=True)
class Explained:
    """A row with what stands beside it: a label and a text, line by line."""

    row: Row
    title: str
    lines: tuple[tuple[str, str], ...]


class ExplainedList(QWidget):
    """Shows `Explained` rows; put what belongs above them in `head`."""

    def __init__(self, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Explained] = {}
        self.list = ListPanel(symbol)
        self._panel = Panel()
        self._panel.body.setSpacing(theme.TIGHT)
        self._lines = [(text(role="label"), text(wrap=True)) for _ in range(_LINES)]
        self.head = QHBoxLayout()
        for label, value in self._lines:
            pair = QVBoxLayout()
            pair.setSpacing(theme.HAIR)
            pair.addWidget(label)
            pair.addWidget(value)
            self._panel.body.addLayout(pair)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)
        sides = Columns()
        sides.add(self.list, 3)
        sides.add(right, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addLayout(self.head)
        outer.addWidget(sides, 1)
        self.list.list.chosen.connect(self._look)

    def show_rows(self, rows: Sequence[Explained]) -> None:
        """Show these rows."""
        self._rows = {one.row.key: one for one in rows}
        self.list.set_rows([one.row for one in rows])
        self._look(self.list.list.key)

    def _look(self, key: str) -> None:
        one = self._rows.get(key)
        self._panel.setVisible(one is not None)
        self._panel.set_title(one.title if one else "")
        lines = [line for line in one.lines if line[1]] if one else []
        for number, (label, value) in enumerate(self._lines):
            said = lines[number] if number < len(lines) else ("", "")
            label.setText(said[0])
            value.setText(said[1])
            label.setVisible(bool(said[1]))
            value.setVisible(bool(said[1]))
