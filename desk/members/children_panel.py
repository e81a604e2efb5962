"""The children that a member stands for as parent or guardian: what they have and owe (P6)."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from db.domain.household import HouseholdLine
from desk.language import money
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel


class ChildrenPanel(Panel):
    """A line for each child, which opens its file; hidden when there is none."""

    opened = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._children: tuple[HouseholdLine, ...] = ()
        self._flow = Flow()
        self.body.addLayout(self._flow)
        self.buttons: list[Button] = []

    def show_children(self, children: tuple[HouseholdLine, ...]) -> None:
        """Show the children; none hides the panel."""
        self.setVisible(bool(children))
        if children == self._children and self.buttons:
            return
        self._children = children
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [Button(_words(one), symbol="person", tone="quiet") for one in children]
        for button, one in zip(self.buttons, children, strict=True):
            button.clicked.connect(partial(self._say, one.id))
            self._flow.addWidget(button)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Stands for these children"))
        for button, one in zip(self.buttons, self._children, strict=True):
            button.set_words(_words(one))

    def _say(self, child_id: UUID, *_clicked: bool) -> None:
        self.opened.emit(child_id)


def _words(one: HouseholdLine) -> str:
    loans = QCoreApplication.translate("memberships", "%n item(s) at home", "", one.loans or 0)
    owed = money(one.balance_cents) if one.balance_cents else ""
    named = f"{one.name.given_names} {one.name.surname}"
    return " · ".join(part for part in (named, loans, owed) if part)
