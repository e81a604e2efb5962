"""The holds of one member: what is ready, what is waited for, and placing a new one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.holds import rows
from desk.holds.file_view import MemberHolds
from desk.holds.hold_acts import HoldActs
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow


class HoldsTab(QWidget):
    """Shows `MemberHolds`; tells what staff look for and ask."""

    looked_for = Signal(str)
    placed = Signal(object)  # UUID of the title
    copy_placed = Signal(str)  # the barcode: this very copy
    changed = Signal(object)  # HoldChange

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: MemberHolds | None = None
        self.holds, self.found = ListPanel("bookmark"), ListPanel("search")
        self.acts = HoldActs()
        self.wanted = QLineEdit()
        self._row = FieldRow("", self.wanted)
        self._search = Button("", symbol="search")
        self.place = PrimaryButton("", symbol="bookmark")
        self.place_copy = Button("", symbol="book")
        self._arrange()
        self._search.clicked.connect(self._look)
        self.wanted.returnPressed.connect(self._look)
        self.place.clicked.connect(self._place)
        self.place_copy.clicked.connect(lambda: self.copy_placed.emit(self.wanted.text().strip()))
        self.found.list.opened.connect(lambda _key: self._place())
        self.holds.list.chosen.connect(self._look_at)
        self.acts.asked.connect(self.changed)

    def show_holds(self, view: MemberHolds) -> None:
        """Show a member's holds, and the titles found for a new one."""
        self._view = view
        self.holds.set_rows([rows.hold_row(line, view.today) for line in view.holds])
        self.found.set_rows([rows.title_row(line) for line in view.found])
        self.place.setEnabled(bool(view.found))
        self.place_copy.setVisible(view.by_barcode)
        self._look_at()
        self._name()

    def show_error(self, sentence: str) -> None:
        """Say why no hold was placed, at the field it is about."""
        self._row.show_error(sentence)

    def forget(self) -> None:
        """Let go of the member."""
        self.wanted.clear()
        self.show_error("")
        self.acts.offer_restoring(None)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._row.set_label(self.tr("Place a hold: title, author or barcode"))
        self._search.set_words(self.tr("Look for it"))
        self.place.set_words(self.tr("Place the hold"))
        self.place_copy.set_words(self.tr("This copy only"))
        self.acts.retranslate()
        self._name()
        if self._view is not None:
            self.show_holds(self._view)

    def _name(self) -> None:
        self.holds.name(
            self.tr("Holds of this member"),
            self.tr("No holds"),
            self.tr("Look for a title, and place a hold on it."),
        )
        self.found.name(
            self.tr("Titles found"),
            self.tr("Which title?"),
            self.tr("Type a few words, then press Enter."),
        )

    def _look(self) -> None:
        self.show_error("")
        self.looked_for.emit(self.wanted.text().strip())

    def _place(self) -> None:
        self.show_error("")
        if self.found.list.key:
            self.placed.emit(UUID(self.found.list.key))

    def _look_at(self) -> None:
        view, key = self._view, self.holds.list.key
        holds = view.holds if view else ()
        line = next((x for x in holds if str(x.state.hold.id) == key), None)
        if view is not None:
            self.acts.show_hold(line.state if line else None, view.branches, view.today)

    def _arrange(self) -> None:
        left, right = QWidget(), QWidget()
        for part, widgets in (
            (left, (self.holds, self.acts)),
            (right, (self._row, self._buttons(), self.found)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.NEAR)
            for widget in widgets:
                column.addWidget(widget, int(isinstance(widget, ListPanel)))
        both = Columns()
        both.add(left)
        both.add(right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.addWidget(both)

    def _buttons(self) -> QWidget:
        line = QWidget()
        row = Flow(line)
        for button in (self._search, self.place, self.place_copy):
            row.addWidget(button)
        return line
