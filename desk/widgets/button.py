"""A button that shows its key; the primary one is what staff most likely want next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desk import theme
from desk.widgets.icons import icon
from desk.widgets.styled import styled

SYMBOL = 18


class Button(QPushButton):
    """A button with words, and optionally an icon and a key that presses it too."""

    def __init__(
        self,
        words: str,
        *,
        key: str = "",
        symbol: str = "",
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        styled(self, tone=tone)
        self._fit()
        if symbol:
            role = QPalette.ColorRole
            colour = role.HighlightedText if tone == "primary" else role.ButtonText
            self.setIcon(icon(symbol, colour))
        if key:
            QShortcut(QKeySequence(key), self, self.animateClick)
        self.set_words(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Let the icon grow with the text."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = theme.scaled(SYMBOL)
        self.setIconSize(QSize(side, side))

    def set_words(self, words: str) -> None:
        """Show other words, with their mnemonic; the key stays behind them."""
        shown = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
        # Qt leaves next to no room between icon and words.
        room = " " if not self.icon().isNull() else ""
        self.setText(f"{room}{words}   {shown}" if shown else f"{room}{words}")
        self.setAccessibleName(words.replace("&", ""))
        self.setAccessibleDescription(shown)


class PrimaryButton(Button):
    """The one button of a page that stands out."""

    def __init__(
        self, words: str, *, key: str = "", symbol: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, key=key, symbol=symbol, tone="primary", parent=parent)
