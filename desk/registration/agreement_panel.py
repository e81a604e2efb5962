"""Membership is an agreement: regulations accepted, statement shown, card handed over (P5)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.registration.form import Form
from desk.registration.view import RegistrationView
from desk.widgets.field_row import FieldRow
from desk.widgets.full_text import FullText
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick

CARD_FIELD_WIDTH = 320


class AgreementPanel(Panel):
    """The acceptance, and the library card if the member gets one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.accepted, self.library_card = Tick(), QLineEdit()
        self.full_text = FullText()
        self.error = text(role="error", wrap=True)
        self.error.hide()
        self.rows = {"library_card": FieldRow("", self.library_card)}
        self.rows["library_card"].setMaximumWidth(CARD_FIELD_WIDTH)
        for part in (self.accepted, self.full_text, self.error, self.rows["library_card"]):
            self.body.addWidget(part)
        self.accepted.clicked.connect(self.edited)
        self.library_card.textEdited.connect(self.edited)

    def show_view(self, view: RegistrationView) -> None:
        """Show whether the member accepts, and the card number."""
        self.accepted.setChecked(view.form.regulations_accepted)
        if self.library_card.text() != view.form.library_card:
            self.library_card.setText(view.form.library_card)

    def read(self, form: Form) -> Form:
        """Give the form with what this panel holds."""
        return replace(
            form,
            regulations_accepted=self.accepted.isChecked(),
            library_card=self.library_card.text(),
        )

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Agreement"))
        self.accepted.setText(
            tr("The member accepts the regulations and saw the privacy statement")
        )
        self.full_text.set_words(tr("Read the texts"))
        self.rows["library_card"].set_label(tr("Library card, if the member gets one"))
