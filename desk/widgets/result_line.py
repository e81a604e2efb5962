"""The big line that says what the last act did: seen from a distance, and spoken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone


class ResultLine(QFrame):
    """Word, symbol, colour and sentence of the last outcome; it stays until the next one.

    `said` carries the name of the tone, for who makes a sound of it.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._said, self._veiled = Tone.INFO, "", False
        self._symbol = Symbol(Tone.INFO.icon, 32)
        self._word = text(role="result-word")
        self._sentence = text(role="result-text", wrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        row.setSpacing(theme.GAP)
        row.addWidget(self._symbol)
        row.addLayout(words, 1)
        styled(self, role="result")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def tone(self) -> Tone:
        """The tone of what is shown now."""
        return self._tone

    @property
    def sentence(self) -> str:
        """The sentence said last, veiled or not."""
        return self._said

    def say(self, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Show a sentence in a tone and have it spoken; a stop interrupts what is being said."""
        self._tone, self._said = tone, sentence
        self._dress()
        self.setHidden(not sentence)
        self._announce(urgent=tone is Tone.STOP)
        self.said.emit(tone.value)

    def veil(self, *, yes: bool) -> None:
        """Hide what is said, for it may name somebody; the tone and its word stay."""
        self._veiled = yes
        self._dress()

    def repeat(self) -> None:
        """Have the sentence spoken again, and move reading to it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._announce(urgent=True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the word of the tone in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        tone = self._tone
        shown = self.tr("What it says is hidden. F11 shows it.") if self._veiled else self._said
        self._sentence.setText(shown)
        self._word.setText(tone.word)
        self._symbol.change(tone.icon, tone.value)
        for part in (self, self._word, self._sentence):
            styled(part, tone=tone.value)
        # Not every screen reader speaks announcements; all of them read a changed name.
        self.setAccessibleName(f"{tone.word}: {shown}")

    def _announce(self, *, urgent: bool) -> None:
        event = QAccessibleAnnouncementEvent(self, self.accessibleName())
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
