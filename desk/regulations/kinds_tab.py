"""One list of categories or types, with the form of the one chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.regulations.kind_form import Kind, KindForm
from desk.regulations.kind_words import kind_row
from desk.regulations.move_panel import MovePanel
from desk.widgets.button import Button
from desk.widgets.columns import Columns


class KindsTab(QWidget):
    """Shows kinds; the arrows choose one, a button begins another."""

    shown = Signal(object)  # the Kind in the form; None for a new one

    def __init__(self, *, ages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ages = ages
        self._kinds: dict[str, Kind] = {}
        self._key: str | None = None  # what the form shows; empty for a new one
        self._showing = False
        self.list = ListPanel("people" if ages else "book")
        self.new = Button("", symbol="plus")
        self.list.heading.addWidget(self.new)
        self.form = KindForm(ages=ages)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.moving = MovePanel()
        if ages:
            column.addWidget(self.moving)
        column.addStretch(1)
        sides = Columns()
        sides.add(self.list, 1)
        sides.add(side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.NEAR, 0, 0)
        whole.addWidget(sides)
        self.list.list.chosen.connect(self._choose)
        self.new.clicked.connect(self._begin)

    def show_kinds(self, kinds: Sequence[Kind]) -> None:
        """Show all kinds; what staff are typing stays."""
        self._kinds = {one.code: one for one in kinds}
        self._showing = True
        self.list.set_rows([kind_row(one) for one in kinds])
        if self._key:
            self.list.list.choose(self._key)
        self._showing = False
        title = self.tr("Categories ({count})") if self._ages else self.tr("Types ({count})")
        self.list.name(title.format(count=len(kinds)), self.tr("None yet"))
        if self._key != "" and not self.form.touched:
            self._choose(self.list.list.key)

    def kept(self, code: str) -> None:
        """Go on with a kind that was kept just now; its row comes with the news of it."""
        self.form.settle()
        self._key = code

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.new.set_words(self.tr("&New"))
        self.form.retranslate()
        self.moving.retranslate()
        self.show_kinds(tuple(self._kinds.values()))

    def _begin(self) -> None:
        self._key = ""
        self.form.begin()
        self.shown.emit(None)

    def _choose(self, code: str) -> None:
        if not self._showing:
            self._key = code or None
            self.form.fill(self._kinds.get(code))
            self.shown.emit(self._kinds.get(code))
