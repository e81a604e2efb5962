"""Who is deleted in the coming days, and how many were: the tab on retention."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.privacy.case_panel import CasePanel
from desk.privacy.retention_words import case_row, deletions_row
from desk.privacy.view import PERIODS, RetentionView
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow


class RetentionTab(QWidget):
    """Shows a `RetentionView`; says how far ahead staff look."""

    period_chosen = Signal(int)  # days
    file_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RetentionView(date.min)
        self.period = QComboBox()
        self._period_row = FieldRow("", self.period)
        self.cases, self._deletions = ListPanel("check"), ListPanel("trash")
        self.case = CasePanel()
        self._arrange()
        self.cases.list.chosen.connect(self._look)
        self.cases.list.opened.connect(self.file_asked)
        self.case.file_asked.connect(self.file_asked)
        self.case.editing.connect(self._deletions.setHidden)  # both would not fit
        self.period.activated.connect(lambda _row: self.period_chosen.emit(self.days))

    @property
    def days(self) -> int:
        """How many days ahead staff look."""
        return PERIODS[max(0, self.period.currentIndex())]

    def show_view(self, view: RetentionView) -> None:
        """Show who is deleted, the first one first."""
        self._view = view
        self.cases.set_rows([case_row(line) for line in view.lines])
        self._deletions.set_rows([deletions_row(one) for one in view.deletions])
        self._look(self.cases.list.key)
        self._name()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._period_row.set_label(self.tr("Look ahead"))
        chosen = max(0, self.period.currentIndex())
        self.period.clear()
        self.period.addItems(
            [
                self.tr("30 days"),
                self.tr("3 months"),
                self.tr("a year"),
                self.tr("2 years"),
            ]
        )
        self.period.setCurrentIndex(chosen)
        self._deletions.name(
            self.tr("Deleted so far"),
            self.tr("Nobody was deleted yet"),
            self.tr("The numbers stay; they name nobody."),
        )
        self.case.retranslate()
        self.show_view(self._view)

    def _name(self) -> None:
        self.cases.name(
            self.tr("To be deleted, or waiting ({count})").format(count=len(self._view.lines)),
            self.tr("Nobody"),
            self.tr("No membership is over for so long that it is deleted in this time."),
        )

    def _look(self, key: str) -> None:
        line = next((one for one in self._view.lines if one.key == key), None)
        self.case.show_line(line, self._view.today)

    def _arrange(self) -> None:
        right, left = QWidget(), QWidget()
        for side, parts in (
            (left, ((self._period_row, 0), (self.cases, 1))),
            (right, ((self.case, 0), (self._deletions, 1))),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.GAP)
            for part, share in parts:
                column.addWidget(part, share)
        sides = Columns()
        sides.add(left, 1)
        sides.add(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.addWidget(sides)
