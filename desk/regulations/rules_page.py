"""The rules of lending: each with what holds, its rows, and a form to set it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.regulations.rule_form import RuleForm
from desk.regulations.view import RulesView
from desk.regulations.words import cell_row, rule_row
from desk.widgets.columns import Columns
from desk.widgets.page import Page


class RulesPage(Page):
    """Shows a `RulesView`; tells which rule staff look at."""

    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = RulesView()
        self._rules, self._rows = ListPanel("settings"), ListPanel("info")
        self.form = RuleForm()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._rows, 1)
        column.addWidget(self.form)
        sides = Columns()
        sides.add(self._rules, 1)
        sides.add(right, 1)
        self.body.addWidget(sides, 1)
        self._rules.list.chosen.connect(self.looked_at)
        self.retranslate()

    def show_view(self, view: RulesView) -> None:
        """Show the rules."""
        self._view = view
        self._rules.set_rows([rule_row(one) for one in view.general])
        if view.looked_at:
            self._rules.list.choose(view.looked_at)
        names = (view.branches, view.categories, view.item_types)
        self._rows.set_rows([cell_row(row, *names) for row in view.rows])
        self.form.show_view(view)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Rules of lending"))
        self._rules.name(self.tr("What holds everywhere"), "")
        self._rows.name(
            self.tr("Set for this rule"),
            self.tr("Nothing was set"),
            self.tr("The usual value holds everywhere."),
        )
        self.form.retranslate()
        self.show_view(self._view)
