"""What to do about a passphrase that was forgotten, and the way in with the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.later import Later
from desk.widgets.button import Button
from desk.widgets.flow import Flow

if TYPE_CHECKING:
    from desk.setup.sheet_form import SheetForm


class ForgottenPanel(QWidget):
    """A button that opens the advice, and below it the form for who holds the sheet.

    The form is made when somebody wants it: nobody else waits for it.
    """

    given = Signal(str, str, str)  # the key on the sheet, a new passphrase, and that once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button("", symbol="key", tone="quiet")
        self.form = Later(self._make)
        top, self._column = Flow(), QVBoxLayout(self)
        top.addWidget(self.open)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.NEAR)
        self._column.addLayout(top)
        self.open.clicked.connect(self._turn)

    def show_stands(self, error: str, *, busy: bool) -> None:
        """Show what went wrong with the sheet; while it is tried nothing more can be asked."""
        if self.form.made is not None or error:
            self.form().show_stands(error, busy=busy)

    def wipe(self) -> None:
        """Let go of what was typed."""
        if self.form.made is not None:
            self.form.made.wipe()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.open.set_words(self.tr("&Forgotten your passphrase?"))
        if self.form.made is not None:
            self.form.made.retranslate()

    def _turn(self) -> None:
        shown = self.form.made is None or self.form.made.isHidden()
        form = self.form()
        form.setVisible(shown)
        if shown:
            form.key.setFocus()
        else:
            form.wipe()

    def _make(self) -> SheetForm:
        from desk.setup.sheet_form import SheetForm

        form = SheetForm()
        form.hide()
        form.given.connect(self.given)
        self._column.addWidget(form)
        return form
