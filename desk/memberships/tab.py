"""The membership in the member file: what it is at the left, what goes with it at the right."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.memberships.blocks_panel import BlocksPanel
from desk.memberships.card_panel import CardPanel
from desk.memberships.category_panel import CategoryPanel
from desk.memberships.household_panel import HouseholdPanel
from desk.memberships.status_panel import StatusPanel
from desk.memberships.view import MembershipView
from desk.widgets.columns import Columns

_Part: TypeAlias = StatusPanel | CategoryPanel | CardPanel | BlocksPanel | HouseholdPanel


class MembershipTab(QWidget):
    """Shows one `MembershipView`; its panels tell what staff ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: MembershipView | None = None
        self.status, self.category, self.card = StatusPanel(), CategoryPanel(), CardPanel()
        self.blocks, self.household = BlocksPanel(), HouseholdPanel()
        both = Columns(narrow=780)
        both.add(_column(self.status, self.category, self.card))
        both.add(_column(self.blocks, self.household))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(both, 1)

    def show_view(self, view: MembershipView | None) -> None:
        """Show a membership; None lets go of the member."""
        self.view = view
        for panel in self._panels():
            panel.show_view(view)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        for panel in self._panels():
            panel.retranslate()

    def _panels(self) -> tuple[_Part, ...]:
        return self.status, self.category, self.card, self.blocks, self.household


def _column(*parts: QWidget) -> QWidget:
    """Put parts below one another, as high as they need."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
