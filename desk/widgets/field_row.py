"""A labelled field: its name above, where the value comes from beside it, what is wrong below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.widgets.badge import Badge
from desk.widgets.caption import Caption
from desk.widgets.flow import Flow
from desk.widgets.styled import styled, text
from desk.widgets.tone import Tone


class FieldRow(QWidget):
    """One field of a form; the label is its buddy, badge and error are in its description."""

    def __init__(
        self, label: str, field: QWidget, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._required = required
        self._label = Caption(role="label")
        self._badge = Badge()
        self._hint = text(role="small", wrap=True)
        self._error = text(role="error", wrap=True)
        self._label.setBuddy(field)
        head = Flow()
        head.addWidget(self._label)
        head.addWidget(self._badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        column.addLayout(head)
        for part in (field, self._hint, self._error):
            column.addWidget(part)
        self.set_label(label)
        self.show_hint("")
        self.show_error("")

    def set_label(self, label: str) -> None:
        """Name the field, with its mnemonic; a star marks a field that must be filled in."""
        self._name = label
        self._label.setText(f"{label} *" if self._required else label)

    def set_required(self, required: bool) -> None:
        """Say whether it must be filled in, where that depends on what else is chosen."""
        self._required = required
        self.set_label(self._name)
        self._describe()

    def show_badge(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say where the value comes from."""
        self._badge.say(words, tone)
        self._describe()

    def show_hint(self, words: str) -> None:
        """Say what to fill in, or what the value is for; empty to say nothing."""
        self._hint.setText(words)
        self._hint.setHidden(not words)
        self._describe()

    def show_error(self, words: str) -> None:
        """Say what is wrong and what to do; empty when nothing is."""
        self._error.setText(words)
        self._error.setHidden(not words)
        styled(self.field, wrong="true" if words else "false")
        self._describe()

    def _describe(self) -> None:
        required = self.tr("Required") if self._required else ""
        parts = (self._error.text(), self._badge.text(), required, self._hint.text())
        self.field.setAccessibleDescription(". ".join(part for part in parts if part))
