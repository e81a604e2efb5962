"""Taking money: the sum, whether for one line only, and one button for each way to pay."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.account import Method
from db.domain.money import decimal_comma
from desk import theme
from desk.accounts.view import AccountView, LineView, Payment, balance_words
from desk.widgets.badge import Badge
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick
from desk.widgets.tone import Tone


class PayPanel(Panel):
    """Fills in what is open; Enter pays in cash, which is what most people do."""

    paid = Signal(object)  # Payment

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: AccountView | None = None
        self._line: LineView | None = None
        self._balance = Badge()
        self._amount = QLineEdit()
        self.row = FieldRow("", self._amount)
        self._only = Tick()
        self._nothing = text(role="muted", wrap=True)
        self._cash = PrimaryButton("", symbol="euro")
        self._terminal = Button("", symbol="card")
        self._transfer = Button("")
        self._place()
        self._only.toggled.connect(self._fill)
        self._amount.returnPressed.connect(lambda: self._say(Method.CASH))
        self._cash.clicked.connect(lambda: self._say(Method.CASH))
        self._terminal.clicked.connect(lambda: self._say(Method.TERMINAL))
        self._transfer.clicked.connect(lambda: self._say(Method.TRANSFER))

    def show_account(self, view: AccountView | None) -> None:
        """Show what is to be paid; None lets go of the member."""
        self._view = view
        owed = view is not None and any(line.open_cents for line in view.lines)
        self._balance.say(*(balance_words(view.balance_cents) if view else ("", Tone.NEUTRAL)))
        for part in (self.row, self._cash, self._terminal, self._transfer):
            part.setVisible(owed)
        self._nothing.setHidden(owed)
        if not owed:
            self._only.setChecked(False)
        self.row.show_error("")
        self._fill()

    def look_at(self, line: LineView | None) -> None:
        """Note which line staff look at."""
        self._line = line if line is not None and line.open_cents else None
        self._only.setVisible(self._line is not None)
        self._fill()

    def to_amount(self) -> None:
        """Put the cursor in the sum."""
        self._amount.setFocus()
        self._amount.selectAll()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Pay"))
        self.row.set_label(self.tr("Sum"))
        self.row.show_hint(self.tr("What is paid too much stays as credit."))
        self._only.setText(self.tr("Only the line that is chosen"))
        self._nothing.setText(self.tr("There is nothing to pay."))
        self._cash.set_words(self.tr("Paid in cash"))
        self._terminal.set_words(self.tr("Paid by card"))
        self._transfer.set_words(self.tr("Paid by transfer"))
        self.show_account(self._view)

    def _fill(self) -> None:
        if self._view is None:
            self._amount.clear()
            return
        one = self._line if self._only.isChecked() else None
        whole = sum(line.open_cents for line in self._view.lines)
        cents = one.open_cents if one else whole
        self._amount.setText(decimal_comma(cents) if cents else "")

    def _say(self, method: Method) -> None:
        self.row.show_error("")
        one: UUID | None = self._line.id if self._line and self._only.isChecked() else None
        self.paid.emit(Payment(self._amount.text().strip(), method, one))

    def _place(self) -> None:
        head = Flow()
        head.addWidget(self._balance)
        head.addWidget(self._nothing)
        buttons = Flow(space=theme.TIGHT)
        for button in (self._cash, self._terminal, self._transfer):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(theme.NEAR)
        column.addWidget(self.row)
        column.addWidget(self._only)
        column.addLayout(buttons)
        self.body.addLayout(head)
        self.body.addLayout(column)
