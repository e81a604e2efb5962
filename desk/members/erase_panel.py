"""Where a member who wants to be erased is helped on: as a request, which asks who they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.widgets.button import Button
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class ErasePanel(Panel):
    """Says how erasing goes; its button takes the request in, and erases nobody (P26)."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._what = text(wrap=True)
        self._take = Button("", symbol="shield", tone="quiet")
        line = QHBoxLayout()
        line.addWidget(self._what, 1)
        line.addWidget(self._take)
        self.body.addLayout(line)
        self._take.clicked.connect(self.asked)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Erase this member"))
        self._what.setText(
            self.tr("Whoever wants to be erased asks for it, and shows who they are first.")
        )
        self._take.set_words(self.tr("Take the &request in…"))
