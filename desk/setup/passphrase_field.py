"""Fields for secrets: hidden until staff ask to see what they type; pasting is welcome."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.widgets.tick import Tick

Echo = QLineEdit.EchoMode


class PassphraseField(QLineEdit):
    """Hides what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(Echo.Password)

    def wipe(self) -> None:
        """Empty the field; unlike `clear` nothing is left to undo."""
        self.setText("")


class ShowTyped(Tick):
    """Shows or hides what is typed in some fields."""

    def __init__(self, fields: Sequence[QLineEdit], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fields = fields
        self.toggled.connect(self._show)
        self._name()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setText(self.tr("Show what I type"))

    def _show(self, on: bool) -> None:
        for field in self._fields:
            field.setEchoMode(Echo.Normal if on else Echo.Password)
