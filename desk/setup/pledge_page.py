"""Before the work begins, once a year: a lesson on privacy and the declaration (P28, P34)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.wording import Held, Text
from desk.setup.centred import CentredPage
from desk.staff_texts import words_of
from desk.text_words import text_name
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.styled import text

_WIDE = 720  # pixels at 100 % text: lines of some ninety letters


class PledgePage(CentredPage):
    """Shows both texts on one page; one key declares and goes on."""

    declared = Signal()
    put_off = Signal()

    def __init__(
        self, staff: str, words: Mapping[Text, Held], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=_WIDE)
        self._staff, self._words = staff, words
        self.parts = {what: (text(role="label"), text(wrap=True)) for what in words}
        self.declare, self.later = PrimaryButton("", symbol="check"), Button("")
        for name, said in self.parts.values():
            self.sheet.body.addWidget(name)
            self.sheet.body.addWidget(said)
        ways = QHBoxLayout()
        ways.addWidget(self.declare)
        ways.addWidget(self.later)
        ways.addStretch(1)
        self.sheet.body.addWidget(self.error)
        self.sheet.body.addLayout(ways)
        self.declare.clicked.connect(self.declared)
        self.later.clicked.connect(self.put_off)
        self.setFocusProxy(self.declare)
        self.retranslate()

    def show_busy(self, *, busy: bool) -> None:
        """Show that it is being written down."""
        self.declare.setEnabled(not busy)
        self.later.setEnabled(not busy)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.title.setText(tr("{name}, before you begin").format(name=self._staff))
        self.lead.setText(
            tr("Once a year you read this and declare it. The day is noted with your account.")
        )
        for what, (name, said) in self.parts.items():
            held = self._words[what]
            name.setText(text_name(what))
            said.setText(words_of(held))
            said.setAccessibleName(said.text())
        self.declare.set_words(tr("I &declare this, to work"))
        self.later.set_words(tr("&Not now"))
        self.setAccessibleName(self.title.text())

    def helps(self) -> str:
        """Say what this page is for."""
        return self.tr(
            "Everybody who works with data of members is bound to confidentiality. Read the page, "
            "and press the button or Enter. With Not now you sign in later; nobody works at the "
            "desk before declaring it. Your library can write words of its own, on the page "
            "Privacy."
        )
