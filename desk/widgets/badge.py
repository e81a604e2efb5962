"""A short word in a tone: where a value comes from, or how something stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.widgets.styled import styled
from desk.widgets.tone import Tone


class Badge(QLabel):
    """A pill of text, such as "from the card, signature valid"; empty, it takes no room."""

    def __init__(
        self, words: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        styled(self, role="badge")
        self.say(words, tone)

    def say(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show other words in another tone."""
        self.setText(words)
        self.setHidden(not words)
        styled(self, tone=tone.value)
