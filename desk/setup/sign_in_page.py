"""Signing in: choose a name, give the passphrase; the lock is the same page (S18, S19)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from db.domain.passphrase import SHORTEST
from db.domain.session import StaffSlot
from desk.setup.centred import CentredPage
from desk.setup.forgotten_panel import ForgottenPanel
from desk.setup.passphrase_field import PassphraseField, ShowTyped
from desk.widgets.button import PrimaryButton
from desk.widgets.field_row import FieldRow


@dataclass(frozen=True, slots=True)
class SignInView:
    """Who may sign in, whether the desk is locked, and what went wrong."""

    staff: Sequence[StaffSlot]
    locked: bool = False
    chosen: UUID | None = None
    place: str = ""  # library and desk
    error: str = ""
    busy: bool = False
    change: bool = False  # of staff: the name comes first
    renew: bool = False  # the passphrase was handed out: one of their own is asked
    forgotten: bool = False  # what went wrong was with the recovery sheet


class SignInPage(CentredPage):
    """Shows who may sign in; says the name and passphrase given."""

    signed = Signal(object, str, str, str)  # UUID, passphrase, a new one, and that once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.passphrase = QComboBox(), PassphraseField()
        self.new, self.again = PassphraseField(), PassphraseField()
        self.enter = PrimaryButton("")
        self._view = SignInView(())
        self._rows = FieldRow("", self.name), FieldRow("", self.passphrase)
        self._new_rows = FieldRow("", self.new), FieldRow("", self.again)
        secrets = (self.passphrase, self.new, self.again)
        self.show_typed = ShowTyped(secrets)
        self.forgotten = ForgottenPanel()
        for part in (*self._rows, *self._new_rows, self.show_typed, self.error, self.enter):
            self.sheet.body.addWidget(part)
        self.sheet.body.addWidget(self.forgotten)
        self.setFocusProxy(self.passphrase)
        for field in secrets:
            field.returnPressed.connect(self._sign)
        self.enter.clicked.connect(self._sign)
        self.retranslate()

    def show_view(self, view: SignInView) -> None:
        """Show the page; a wrong passphrase is emptied."""
        chosen = view.chosen or self.name.currentData()
        self._view = view
        self.name.clear()
        for slot in view.staff:
            self.name.addItem(slot.name, slot.staff_id)
        self.name.setCurrentIndex(max(0, self.name.findData(chosen)))
        if not view.busy:
            self._wipe(renew=view.renew)
        for row in self._new_rows:
            row.setVisible(view.renew)
        self.enter.setEnabled(not view.busy)
        self.say_error("" if view.forgotten else view.error)
        self.forgotten.show_stands(view.error if view.forgotten else "", busy=view.busy)
        self.forgotten.setHidden(view.renew)
        self.retranslate()
        self._first(view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _wipe(self, *, renew: bool) -> None:
        for field in (self.new, self.again) if renew else (self.passphrase, self.new, self.again):
            field.wipe()
        self.show_typed.setChecked(False)

    def _first(self, view: SignInView) -> QWidget:
        if view.forgotten:
            return self.forgotten.form().key
        if view.renew:
            return self.new
        return self.name if view.change and not view.error else self.passphrase

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        locked = self._view.locked and not self._view.change
        self.title.setText(tr("This desk is locked") if locked else tr("Sign in"))
        if self._view.change:
            self.title.setText(tr("Who works here now?"))
        self.lead.setText(self._view.place)
        self.lead.setHidden(not self._view.place)
        self._rows[0].set_label(tr("Name"))
        self._rows[1].set_label(tr("Passphrase"))
        self._new_rows[0].set_label(tr("New passphrase"))
        words = tr("A sentence of at least {count} characters; spaces are welcome")
        self._new_rows[0].show_hint(words.format(count=SHORTEST))
        self._new_rows[1].set_label(tr("New passphrase once more"))
        self.forgotten.retranslate()
        self.enter.set_words(tr("&Unlock") if locked else tr("&Sign in"))
        self.setAccessibleName(self.title.text())

    def helps(self) -> str:
        """Say how to come in."""
        return self.tr(
            "Choose your name, type your passphrase and press Enter. Forgotten? An administrator "
            "gives you a new one. Scans do nothing here; what you had begun is kept."
        )

    def _sign(self) -> None:
        if self.enter.isEnabled() and self.name.currentData() is not None:
            words = (field.text() for field in (self.passphrase, self.new, self.again))
            self.signed.emit(self.name.currentData(), *words)
