"""What a member has at home, why each item is due on its day, and what never comes back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.lending import loan_row
from desk.lending.list_panel import ListPanel
from desk.lending.loan_row import LoanRow
from desk.lending.why_panel import WhyPanel
from desk.widgets.button import Button
from desk.widgets.flow import Flow


class LoansTab(QWidget):
    """Shows open loans, the one due first on top."""

    lost = Signal(object)  # UUID of the loan: the member lost the item
    claimed = Signal(object)  # UUID of the loan: the member says that it is back
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loans: dict[str, LoanRow] = {}
        self._list = ListPanel("house")
        self._why = Button("", symbol="help", tone="quiet")
        self._why.setCheckable(True)
        self._reasons = WhyPanel()
        below = Flow()
        self._lost = Button("", symbol="close", tone="quiet")
        self._claimed = Button("", symbol="help", tone="quiet")
        self._undo = Button("", symbol="undo", tone="quiet")
        below.addWidget(self._why)
        for button in (self._undo, self._claimed, self._lost):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._list, 1)
        column.addLayout(below)
        column.addWidget(self._reasons)
        self._why.toggled.connect(self._explain)
        self._list.list.chosen.connect(self._explain)
        self._lost.clicked.connect(lambda: self._tell(self.lost))
        self._claimed.clicked.connect(lambda: self._tell(self.claimed))
        self._undo.clicked.connect(self.undo_asked)
        self.offer_undo(offered=False)

    def offer_undo(self, *, offered: bool) -> None:
        """Offer to take back what was just said of a loan, or no longer."""
        self._undo.setVisible(offered)

    def show_loans(self, loans: tuple[LoanRow, ...]) -> None:
        """Show these loans."""
        self._loans = {str(loan.loan_id): loan for loan in loans}
        self._list.set_rows([loan_row.as_row(loan) for loan in loans])
        for button in (self._why, self._lost, self._claimed):
            button.setEnabled(bool(loans))
        self._explain()

    def forget(self) -> None:
        """Let go of the member."""
        self._why.setChecked(False)
        self.offer_undo(offered=False)
        self.show_loans(())

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._why.set_words(self.tr("&Why this date?"))
        self._lost.set_words(self.tr("L&ost"))
        self._claimed.set_words(self.tr("Says it is &back"))
        self._undo.set_words(self.tr("&Undo"))
        self._list.name(
            self.tr("At home"),
            self.tr("Nothing at home"),
            self.tr("What is lent to this member stands here until it is taken back."),
        )

    def _tell(self, said: SignalInstance) -> None:
        if self._list.list.key in self._loans:
            said.emit(UUID(self._list.list.key))

    def _explain(self) -> None:
        chosen = self._loans.get(self._list.list.key)
        self._reasons.explain(chosen if self._why.isChecked() else None)
