"""Another library card for a member: lost, stolen or worn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.language import money
from desk.memberships.view import MembershipView, NewCard
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick


class CardPanel(Panel):
    """From the moment it is kept the old card is refused at every desk."""

    replaced = Signal(object)  # NewCard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: MembershipView | None = None
        self._now, self._free = text(role="muted", wrap=True), Tick()
        self._card, self._reason = QLineEdit(), QLineEdit()
        self.rows = {
            "library_card": FieldRow("", self._card),
            "reason": FieldRow("", self._reason),
        }
        self._save = Button("", symbol="card")
        fields = Columns(narrow=420)
        for row in self.rows.values():
            fields.add(row)
        buttons = Flow()
        buttons.addWidget(self._save)
        for part in (self._now, fields, self._free):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self._reason.returnPressed.connect(self._say)
        self._save.clicked.connect(self._say)

    def show_view(self, view: MembershipView | None) -> None:
        """Show the card of a member."""
        other = view is None or self._view is None or view.member_id != self._view.member_id
        changed = view and self._view and view.library_card != self._view.library_card
        self._view = view
        if other or changed:
            self._card.clear()
            self._reason.clear()
            self._free.setChecked(False)
        for row in self.rows.values():
            row.show_error("")
        card = view.library_card if view else ""
        self._now.setText(
            self.tr("The card now is {card}.").format(card=card)
            if card
            else self.tr("No card yet.")
        )
        fee = money(view.card_fee_cents) if view else ""
        self._free.setText(self.tr("Without the fee of {amount}").format(amount=fee))
        self._free.setVisible(bool(view and view.card_fee_cents))

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Library card"))
        self.rows["library_card"].set_label(self.tr("Number of the new card"))
        self.rows["reason"].set_label(self.tr("Why a new one"))
        self._save.set_words(self.tr("Replace the card"))
        self.show_view(self._view)

    def _say(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        card, reason = self._card.text().strip(), self._reason.text().strip()
        self.replaced.emit(NewCard(card, reason, self._free.isChecked()))
