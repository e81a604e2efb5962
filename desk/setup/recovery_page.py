"""The recovery key, shown once: it opens the library when nobody's passphrase does any more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.setup.centred import CentredPage
from desk.setup.key_sheet import KeySheet
from desk.widgets.button import PrimaryButton
from desk.widgets.tick import Tick


class RecoveryPage(CentredPage):
    """Shows the key, prints or saves it, and goes on once staff say they have it."""

    kept = Signal()

    def __init__(self, recovery_key: str, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = KeySheet(library, recovery_key)
        self.have = Tick()
        self.onward = PrimaryButton("")
        self.onward.setEnabled(False)
        for part in (self.shown, self.error, self.have, self.onward):
            self.sheet.body.addWidget(part)
        self.have.toggled.connect(self.onward.setEnabled)
        self.onward.clicked.connect(self.kept)
        self.shown.failed.connect(self.say_error)
        self.setFocusProxy(self.shown)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.title.setText(tr("Keep this recovery key"))
        self.lead.setText(
            tr(
                "It is shown only now. It opens the library when all passphrases are lost, and "
                "new desks join with it. Keep it on paper, in a safe place."
            )
        )
        self.have.setText(tr("I have the recovery key on paper or in a safe file"))
        self.onward.set_words(tr("&Go to the desk"))
        self.setAccessibleName(self.title.text())
