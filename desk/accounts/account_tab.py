"""The account in the member file: pay, the lines, and what staff may do with each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.account import LineKind
from db.domain.money import decimal_comma
from desk import theme
from desk.accounts.ask_panel import Asking, AskPanel
from desk.accounts.pay_panel import PayPanel
from desk.accounts.view import AccountView, Charge, LineView, Payment, Release, as_row
from desk.accounts.words import line_words, why_sentences
from desk.language import money
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class AccountTab(QWidget):
    """Shows one account; tells what staff ask."""

    paid = Signal(object)  # Payment
    charged = Signal(object)  # Charge
    waived = Signal(object)  # Release
    countered = Signal(object)  # Release
    refunded = Signal(object, object)  # Release, Method
    receipt_asked = Signal(object)  # UUID of the line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AccountView | None = None
        self._paying: UUID | None = None  # whose account staff want to pay from
        self.pay = PayPanel()
        self._list = ListPanel("euro")
        self._why_panel, self._why_text = Panel(), text(wrap=True)
        self._why = Button("", symbol="help", tone="quiet")
        self._receipt = Button("", symbol="printer")
        self._waive = Button("")
        self._counter = Button("", symbol="undo")
        self._refund = Button("")
        self._charge = Button("", symbol="plus")
        self._ask = AskPanel()
        self._place()
        self._connect()

    @property
    def view(self) -> AccountView | None:
        """The account that is shown."""
        return self._view

    def show_account(self, view: AccountView | None) -> None:
        """Show an account; None lets go of the member."""
        other = view is None or self._view is None or view.member_id != self._view.member_id
        self._view = view
        if other:
            self._ask.put_away()
            self._why.setChecked(False)
        self._list.set_rows([as_row(line) for line in view.lines] if view else [])
        self.pay.show_account(view)
        self._look()
        if view is not None and view.member_id == self._paying:
            self.pay.to_amount()
            self._paying = None

    def begin_pay(self, member_id: UUID) -> None:
        """Put the cursor in the sum to pay, as soon as the account of this member is here."""
        self._ask.put_away()
        if self._view is not None and self._view.member_id == member_id:
            self.pay.to_amount()
        else:
            self._paying = member_id

    def show_wrong(self, field: str, sentence: str) -> None:
        """Say what is wrong at the field it is about."""
        if self._ask.asking is None:
            self.pay.row.show_error(sentence if field == "amount" else "")
        else:
            self._ask.show_errors({field: sentence})

    def done(self) -> None:
        """Put the small form away: what it asked was done."""
        self._ask.put_away()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._list.name(
            self.tr("Lines of the account"),
            self.tr("No lines yet"),
            self.tr("Fines, fees and payments of this member stand here."),
        )
        self._why.set_words(self.tr("Why this sum?"))
        self._receipt.set_words(self.tr("Receipt"))
        self._waive.set_words(self.tr("Let off…"))
        self._counter.set_words(self.tr("Take back…"))
        self._refund.set_words(self.tr("Give credit back…"))
        self._charge.set_words(self.tr("Charge something…"))
        self.pay.retranslate()
        self._ask.retranslate()
        self.show_account(self._view)

    @property
    def _chosen(self) -> LineView | None:
        lines = self._view.lines if self._view else ()
        return next((line for line in lines if str(line.id) == self._list.list.key), None)

    def _look(self) -> None:
        line, view = self._chosen, self._view
        self.pay.look_at(line)
        self._receipt.setEnabled(bool(line and line.receipt))
        may_waive = bool(view and view.may_waive)
        self._waive.setEnabled(may_waive and bool(line and line.open_cents))
        self._counter.setEnabled(may_waive and bool(line and _can_counter(line)))
        self._refund.setEnabled(bool(view and view.may_refund and view.balance_cents < 0))
        self._charge.setEnabled(view is not None)
        self._explain()

    def _explain(self) -> None:
        line = self._chosen
        view = self.view
        sentences = why_sentences(line.days, line.reasons, view.places) if line and view else ()
        self._why.setEnabled(bool(sentences))
        self._why_panel.setVisible(self._why.isChecked() and bool(sentences))
        self._why_panel.set_title(line_words(line.what) if line else "")
        self._why_text.setText("\n".join(sentences))

    def _begin(self, asking: Asking) -> None:
        line = self._chosen
        about, amount = "", ""
        if line is not None and asking in (Asking.WAIVE, Asking.COUNTER):
            about = f"{line_words(line.what)}, {money(line.amount_cents)}"
        if asking is Asking.WAIVE and line is not None:
            amount = decimal_comma(line.open_cents)
        if asking is Asking.REFUND and self._view is not None:
            amount = decimal_comma(-self._view.balance_cents)
        self.pay.hide()
        self._ask.ask(asking, about, amount)
        if self._view is not None:
            self._ask.offer(self._view.usual)

    def _said(self, asking: Asking) -> None:
        line, form = self._chosen, self._ask
        if asking is Asking.CHARGE:
            self.charged.emit(Charge(form.kind, form.amount, form.reason))
        elif asking is Asking.REFUND:
            self.refunded.emit(Release(form.reason, amount=form.amount), form.way)
        elif line is not None:
            told = self.waived if asking is Asking.WAIVE else self.countered
            told.emit(Release(form.reason, line.id, form.amount))

    def _ask_receipt(self) -> None:
        if self._chosen is not None:
            self.receipt_asked.emit(self._chosen.id)

    def _connect(self) -> None:
        self.pay.paid.connect(self._pay)
        self._list.list.chosen.connect(self._look)
        self._why.toggled.connect(self._explain)
        self._receipt.clicked.connect(self._ask_receipt)
        self._waive.clicked.connect(lambda: self._begin(Asking.WAIVE))
        self._counter.clicked.connect(lambda: self._begin(Asking.COUNTER))
        self._refund.clicked.connect(lambda: self._begin(Asking.REFUND))
        self._charge.clicked.connect(lambda: self._begin(Asking.CHARGE))
        self._ask.said.connect(self._said)
        self._ask.closed.connect(self.pay.show)

    def _pay(self, payment: Payment) -> None:
        self._ask.put_away()
        self.paid.emit(payment)

    def _place(self) -> None:
        self._why.setCheckable(True)
        self._why_text.setTextFormat(Qt.TextFormat.PlainText)
        self._why_panel.body.addWidget(self._why_text)
        acts = Flow(space=theme.TIGHT)
        for button in (
            self._receipt,
            self._waive,
            self._counter,
            self._refund,
            self._charge,
            self._why,
        ):
            acts.addWidget(button)
        lines = QWidget()
        left = QVBoxLayout(lines)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.NEAR)
        left.addWidget(self._list, 1)
        left.addLayout(acts)
        left.addWidget(self._why_panel)
        money_panels = QWidget()
        right = QVBoxLayout(money_panels)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.GAP)
        right.addWidget(self._ask)
        right.addWidget(self.pay)
        right.addStretch(1)
        both = Columns(narrow=700)
        both.add(lines, 3)
        both.add(money_panels, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(both, 1)


def _can_counter(line: LineView) -> bool:
    return not line.countered and line.what is not LineKind.COUNTER
