"""What a member has at home, and why each item is due on its day."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import theme
from desk.lending import loan_row
from desk.lending.list_panel import ListPanel
from desk.lending.loan_row import LoanRow
from desk.lending.why_panel import WhyPanel
from desk.widgets.button import Button


class LoansTab(QWidget):
    """Shows open loans, the one due first on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loans: dict[str, LoanRow] = {}
        self._list = ListPanel("house")
        self._why = Button("", symbol="help", tone="quiet")
        self._why.setCheckable(True)
        self._reasons = WhyPanel()
        below = QHBoxLayout()
        below.addWidget(self._why)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._list, 1)
        column.addLayout(below)
        column.addWidget(self._reasons)
        self._why.toggled.connect(self._explain)
        self._list.list.chosen.connect(self._explain)

    def show_loans(self, loans: tuple[LoanRow, ...]) -> None:
        """Show these loans."""
        self._loans = {str(loan.loan_id): loan for loan in loans}
        self._list.set_rows([loan_row.as_row(loan) for loan in loans])
        self._why.setEnabled(bool(loans))
        self._explain()

    def forget(self) -> None:
        """Let go of the member."""
        self._why.setChecked(False)
        self.show_loans(())

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._why.set_words(self.tr("&Why this date?"))
        self._list.name(
            self.tr("At home"),
            self.tr("Nothing at home"),
            self.tr("What is lent to this member stands here until it is taken back."),
        )

    def _explain(self) -> None:
        chosen = self._loans.get(self._list.list.key)
        self._reasons.explain(chosen if self._why.isChecked() else None)
