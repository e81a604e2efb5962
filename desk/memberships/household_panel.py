"""Who lives and borrows together with a member."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.memberships.view import MembershipView, household_row
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow


class HouseholdPanel(QWidget):
    """Of children it shows what they have and owe; of adults the name alone."""

    joined = Signal(str)  # the card of the other member
    left = Signal(object)  # UUID of who leaves
    opened = Signal(object)  # UUID whose file staff want

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ListPanel("people")
        self._card = QLineEdit()
        self.rows = {"library_card": FieldRow("", self._card)}
        self._join, self._leave = Button("", symbol="plus"), Button("", symbol="close")
        self._open = Button("", symbol="person")
        acts = Flow(space=theme.TIGHT)
        for button in (self._join, self._open, self._leave):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self._list, 1)
        column.addWidget(self.rows["library_card"])
        column.addLayout(acts)
        self._card.returnPressed.connect(self._say)
        self._join.clicked.connect(self._say)
        self._leave.clicked.connect(self._say_left)
        self._open.clicked.connect(self._say_opened)
        self._list.list.opened.connect(self._say_opened)

    def show_view(self, view: MembershipView | None) -> None:
        """Show a household."""
        self._card.clear()
        self.rows["library_card"].show_error("")
        lines = view.household if view else ()
        self._list.set_rows([household_row(line) for line in lines])
        for button in (self._open, self._leave):
            button.setEnabled(bool(lines))

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._list.name(
            self.tr("Household"),
            self.tr("Nobody else"),
            self.tr("Put members together who share an address and a bag of books."),
        )
        self.rows["library_card"].set_label(self.tr("Library card of the other member"))
        self._join.set_words(self.tr("Put together"))
        self._open.set_words(self.tr("Open the file"))
        self._leave.set_words(self.tr("Take out"))

    def _say(self) -> None:
        self.rows["library_card"].show_error("")
        self.joined.emit(self._card.text().strip())

    def _say_left(self) -> None:
        if self._list.list.key:
            self.left.emit(UUID(self._list.list.key))

    def _say_opened(self) -> None:
        if self._list.list.key:
            self.opened.emit(UUID(self._list.list.key))
