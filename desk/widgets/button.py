"""A button that shows its key or letter; the primary one is what staff most likely want next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desk import theme
from desk.widgets import letters
from desk.widgets.icons import icon
from desk.widgets.styled import styled

SYMBOL = 18


class Button(QPushButton):
    """A button with words, and optionally an icon and a key that presses it too.

    Without a key, and without a letter in its words (`&Save`), it is given a letter when it shows.
    """

    def __init__(
        self,
        words: str,
        *,
        key: str = "",
        symbol: str = "",
        tone: str = "",
        waits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._words, self._at = "", -1
        self.waits = waits  # among others of its kind: the first of them has the keys
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
        self._words, self._at = words, -1
        self.setAccessibleName(self.plain_words())
        self._render()
        if self._key:  # a letter is told by Qt itself
            self.setAccessibleDescription(self.reached_by)
        if self.isVisible():
            letters.ask(self)

    @property
    def wants_letter(self) -> bool:
        """Whether neither a key nor a letter was chosen for it, and it is its turn."""
        chosen = self._key or letters.MARK in self._words
        return bool(self._words) and not chosen and not self.waits

    def plain_words(self) -> str:
        """Give its words without a mark."""
        return self._words.replace(letters.MARK, "")

    def give_letter(self, at: int) -> None:
        """Underline the letter of its words that stands there; -1 for none."""
        if at != self._at:
            self._at = at
            self._render()

    @property
    def key(self) -> str:
        """The key that was chosen for it, as it is shown; empty when there is none."""
        return self.reached_by if self._key else ""

    @property
    def reached_by(self) -> str:
        """The key that presses it, as it is shown: its own, or Alt with its letter."""
        keys = QKeySequence(self._key) if self._key else QKeySequence.mnemonic(self.text())
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Ask for a letter, among all that is shown now."""
        super().showEvent(event)
        letters.ask(self)

    def _render(self) -> None:
        words = self._words
        if self._at >= 0:
            words = f"{words[: self._at]}{letters.MARK}{words[self._at :]}"
        # Qt leaves next to no room between icon and words.
        room = " " if not self.icon().isNull() else ""
        shown = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{room}{words}   {shown}" if shown else f"{room}{words}")


class PrimaryButton(Button):
    """The one button of a page that stands out."""

    def __init__(
        self, words: str, *, key: str = "", symbol: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, key=key, symbol=symbol, tone="primary", parent=parent)
