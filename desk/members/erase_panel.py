"""Erasing a member: asked in two steps in its place, so that no slip does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class ErasePanel(Panel):
    """Says what erasing does; only a second button, which opens then, asks for it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._what = text(wrap=True)
        self._begin = Button("", tone="quiet")
        self._sure = text(wrap=True)
        self._erase = Button("", tone="danger")
        self._cancel = Button("")
        self._form = QWidget()
        self._place()
        self._begin.clicked.connect(self._open)
        self._erase.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.close_form)
        self.close_form()

    def show_allowed(self, allowed: bool) -> None:
        """Show the panel to those who may erase; others do not see it."""
        self.setVisible(allowed)

    def close_form(self) -> None:
        """Go back to the first step."""
        self._form.hide()
        self._begin.show()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Erase this member"))
        self._what.setText(
            self.tr(
                "Everything about this member goes, on this desk at once and on every other one "
                "at its next exchange. It can't be undone."
            )
        )
        self._begin.set_words(self.tr("Erase…"))
        self._sure.setText(self.tr("Erase this member for ever?"))
        self._erase.set_words(self.tr("Erase for ever"))
        self._cancel.set_words(self.tr("Don't erase"))

    def _open(self) -> None:
        self._begin.hide()
        self._form.show()
        self._cancel.setFocus()

    def _ask(self) -> None:
        self.close_form()
        self.asked.emit()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self._begin)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        buttons.addWidget(self._erase)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.NEAR)
        form.addWidget(self._sure)
        form.addLayout(buttons)
        self.body.addLayout(head)
        self.body.addWidget(self._form)
