"""A quiet line with a hint, above a page; it takes no room once it is gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol


class Hint(QFrame):
    """Shows one sentence; `closed` when staff put it away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._words = Symbol("help", 18), text(wrap=True)
        self._close = Button("", symbol="close", tone="quiet")
        styled(self, role="hint")
        styled(self._symbol, tone="info")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 0, theme.TIGHT, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._symbol)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.closed)
        self.retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """The hint that is shown; empty when there is none."""
        return "" if self.isHidden() else self._words.text()

    def show_hint(self, words: str) -> None:
        """Show a hint; an empty one goes away."""
        self._words.setText(words)
        self.setHidden(not words)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._close.set_words(self.tr("Close (Esc)"))
        self.setAccessibleName(self.tr("Hint"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
