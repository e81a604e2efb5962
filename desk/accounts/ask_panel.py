"""A small form that opens below the lines: a sum, a kind or a way, and the reason."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.domain.account import BY_HAND, LineKind, Method
from db.domain.money import decimal_comma
from desk.accounts.words import line_words, method_words
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class Asking(Enum):
    """What the form is open for."""

    WAIVE = "waive"
    COUNTER = "counter"
    REFUND = "refund"
    CHARGE = "charge"


WITH_SUM = (Asking.WAIVE, Asking.REFUND, Asking.CHARGE)
WAYS_BACK = (Method.CASH, Method.TERMINAL, Method.TRANSFER)


class AskPanel(Panel):
    """Stays hidden until staff ask for something that needs a reason or a sum."""

    said = Signal(object)  # Asking
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.asking: Asking | None = None
        self._usual: Mapping[LineKind, int] = {}
        self._proposed = ""
        self._about = text(role="muted", wrap=True)
        self._kind, self._way = QComboBox(), QComboBox()
        self._amount, self._reason = QLineEdit(), QLineEdit()
        self._kind_row, self._way_row = FieldRow("", self._kind), FieldRow("", self._way)
        self.amount_row = FieldRow("", self._amount)
        self.reason_row = FieldRow("", self._reason)
        self._do, self._not = PrimaryButton(""), Button("")
        self._place()
        self._do.clicked.connect(self._say)
        self._amount.returnPressed.connect(self._say)
        self._reason.returnPressed.connect(self._say)
        self._not.clicked.connect(self.put_away)
        self._kind.currentIndexChanged.connect(lambda _row: self._propose())
        self.hide()

    @property
    def amount(self) -> str:
        """The sum as it was typed."""
        return self._amount.text().strip()

    @property
    def reason(self) -> str:
        """The reason, or the note of a charge."""
        return self._reason.text().strip()

    @property
    def kind(self) -> LineKind:
        """What is charged."""
        return BY_HAND[max(0, self._kind.currentIndex())]

    @property
    def way(self) -> Method:
        """How money is given back."""
        return WAYS_BACK[max(0, self._way.currentIndex())]

    def ask(self, asking: Asking, about: str, amount: str = "") -> None:
        """Open the form."""
        self.asking = asking
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._amount.setText(amount)
        self._reason.clear()
        self.show_errors({})
        self.amount_row.setVisible(asking in WITH_SUM)
        self._kind_row.setVisible(asking is Asking.CHARGE)
        self._way_row.setVisible(asking is Asking.REFUND)
        self._name()
        self.show()
        first = self._kind if asking is Asking.CHARGE else self._reason
        first.setFocus()

    def offer(self, usual: Mapping[LineKind, int]) -> None:
        """Propose what the rules ask for each kind of charge; staff may type another sum."""
        self._usual = usual
        self._propose()

    def put_away(self) -> None:
        """Close the form."""
        self.asking = None
        self._about.clear()
        self._amount.clear()
        self._reason.clear()
        self.hide()
        self.closed.emit()

    def show_errors(self, wrong: dict[str, str]) -> None:
        """Say at each field what is wrong with it."""
        self.amount_row.show_error(wrong.get("amount", ""))
        self.reason_row.show_error(wrong.get("reason", wrong.get("note", "")))

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._kind_row.set_label(self.tr("What is charged"))
        self._way_row.set_label(self.tr("How it is given back"))
        self.amount_row.set_label(self.tr("Sum"))
        self._not.set_words(self.tr("Don't do it"))
        for box, words in (
            (self._kind, [line_words(kind) for kind in BY_HAND]),
            (self._way, [method_words(way) for way in WAYS_BACK]),
        ):
            chosen = max(0, box.currentIndex())
            box.clear()
            box.addItems(words)
            box.setCurrentIndex(chosen)
        self._name()

    def _name(self) -> None:
        titles = {
            Asking.WAIVE: self.tr("Let the member off"),
            Asking.COUNTER: self.tr("Take the line back"),
            Asking.REFUND: self.tr("Give credit back"),
            Asking.CHARGE: self.tr("Charge something"),
        }
        title = titles[self.asking] if self.asking else ""
        self.set_title(title)
        self._do.set_words(title or self.tr("Save"))
        charging = self.asking is Asking.CHARGE
        self.reason_row.set_label(self.tr("Note") if charging else self.tr("Reason"))
        self.reason_row.show_hint("" if charging else self.tr("It is kept with your name."))

    def _propose(self) -> None:
        """Fill in what the rules ask for what is charged, unless staff typed a sum."""
        if self.asking is Asking.CHARGE and self.amount in ("", self._proposed):
            cents = self._usual.get(self.kind, 0)
            self._proposed = decimal_comma(cents) if cents else ""
            self._amount.setText(self._proposed)

    def _say(self) -> None:
        self.show_errors({})
        if self.asking is not None:
            self.said.emit(self.asking)

    def _place(self) -> None:
        buttons = Flow()
        buttons.addWidget(self._do)
        buttons.addWidget(self._not)
        self.body.addWidget(self._about)
        for row in (self._kind_row, self._way_row, self.amount_row, self.reason_row):
            self.body.addWidget(row)
        self.body.addLayout(buttons)
