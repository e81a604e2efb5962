"""The form for who holds the recovery sheet, and the advice above it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.passphrase import SHORTEST
from desk import theme
from desk.setup.passphrase_field import PassphraseField, ShowTyped
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.styled import text


class SheetForm(QWidget):
    """Asks for the key on the sheet and a new passphrase; `given` carries them."""

    given = Signal(str, str, str)  # the key on the sheet, a new passphrase, and that once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self.secrets = (self.key, self.new, self.again)
        self._rows = tuple(FieldRow("", field) for field in self.secrets)
        self._advice, self._error = text(wrap=True), text(role="error", wrap=True)
        self._error.hide()
        self.renew = Button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for part in (self._advice, *self._rows, ShowTyped(self.secrets), self._error, self.renew):
            column.addWidget(part)
        self.renew.clicked.connect(self._give)
        self.again.returnPressed.connect(self._give)
        self.retranslate()

    def show_stands(self, error: str, *, busy: bool) -> None:
        """Show what went wrong with the sheet; while it is tried nothing more can be asked."""
        self._error.setText(error)
        self._error.setHidden(not error)
        self._error.setAccessibleName(error)
        self.renew.setEnabled(not busy)

    def wipe(self) -> None:
        """Let go of what was typed."""
        for field in self.secrets:
            field.wipe()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._advice.setText(
            self.tr("An administrator signs in at any desk, goes to Staff and sessions, chooses"
                    " your name and hands out a passphrase for one time. Best at this desk: then"
                    " it holds here at once, also offline.\n\nThe only administrator forgot it?"
                    " The key on the recovery sheet gives another. Without the sheet and without"
                    " colleagues nobody gets in.")
        )  # fmt: skip
        self._rows[0].set_label(self.tr("&Key on the recovery sheet"))
        self._rows[0].show_hint(self.tr("Fourteen groups of four"))
        self._rows[1].set_label(self.tr("New passphrase of the first &administrator"))
        words = self.tr("A sentence of at least {count} characters; spaces are welcome")
        self._rows[1].show_hint(words.format(count=SHORTEST))
        self._rows[2].set_label(self.tr("New passphrase &once more"))
        self.renew.set_words(self.tr("Set it and sign &in"))

    def _give(self) -> None:
        if self.renew.isEnabled():
            self.given.emit(self.key.text(), self.new.text(), self.again.text())
