"""What to do about a passphrase that was forgotten, and the way in with the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.passphrase import SHORTEST
from desk import theme
from desk.setup.passphrase_field import PassphraseField, ShowTyped
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.styled import text


class ForgottenPanel(QWidget):
    """A button that opens the advice, and below it the form for who holds the sheet."""

    given = Signal(str, str, str)  # the key on the sheet, a new passphrase, and that once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button("", symbol="key", tone="quiet")
        self.key, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self._secrets = (self.key, self.new, self.again)
        self._rows = tuple(FieldRow("", field) for field in self._secrets)
        self._advice, self._error = text(wrap=True), text(role="error", wrap=True)
        self.renew = Button("")
        self._form = QWidget()
        self._arrange()
        self.open.clicked.connect(self._turn)
        self.renew.clicked.connect(self._give)
        self.again.returnPressed.connect(self._give)

    def show_stands(self, error: str, *, busy: bool) -> None:
        """Show what went wrong with the sheet; while it is tried nothing more can be asked."""
        self._error.setText(error)
        self._error.setHidden(not error)
        self._error.setAccessibleName(error)
        self.renew.setEnabled(not busy)

    def wipe(self) -> None:
        """Let go of what was typed."""
        for field in self._secrets:
            field.wipe()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.open.set_words(self.tr("&Forgotten your passphrase?"))
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

    def _turn(self) -> None:
        shown = self._form.isHidden()
        self._form.setVisible(shown)
        if shown:
            self.key.setFocus()
        else:
            self.wipe()

    def _give(self) -> None:
        if self.renew.isEnabled():
            self.given.emit(self.key.text(), self.new.text(), self.again.text())

    def _arrange(self) -> None:
        top, form = Flow(), QVBoxLayout(self._form)
        top.addWidget(self.open)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.NEAR)
        form.addWidget(self._advice)
        for row in self._rows:
            form.addWidget(row)
        for part in (ShowTyped(self._secrets), self._error, self.renew):
            form.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(top)
        column.addWidget(self._form)
        self._form.hide()
        self._error.hide()
