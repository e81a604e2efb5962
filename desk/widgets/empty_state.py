"""What a page shows when there is nothing to show: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol


class EmptyState(QWidget):
    """A symbol, a title and a sentence in the middle, and perhaps a button."""

    def __init__(
        self,
        symbol: str,
        title: str = "",
        sentence: str = "",
        button: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._symbol = Symbol(symbol, 48)
        styled(self._symbol, tone="accent")
        self._title = text(role="lead", wrap=True)
        self._sentence = text(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addStretch(1)
        column.addWidget(self._symbol, 0, middle)
        for label in (self._title, self._sentence):
            label.setAlignment(middle)
            column.addWidget(label)
        if button is not None:
            column.addSpacing(theme.TIGHT)
            column.addWidget(button, 0, middle)
        column.addStretch(2)
        self.say(title, sentence)

    def say(self, title: str, sentence: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setHidden(not sentence)
