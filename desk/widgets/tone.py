"""The tones of everything the desk says; each is a word, a symbol and a colour together."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication


class Tone(Enum):
    """How good or bad a message is; the value is its name in the style sheet."""

    OK = "ok"
    ATTENTION = "attention"
    STOP = "stop"
    INFO = "info"
    NEUTRAL = "neutral"

    @property
    def icon(self) -> str:
        """The symbol that goes with the tone."""
        symbols = {"ok": "check", "attention": "warning", "stop": "stop"}
        return symbols.get(self.value, "info")

    @property
    def word(self) -> str:
        """The word that goes with the tone, in the language of the screen."""
        words = {
            Tone.OK: QCoreApplication.translate("tone", "Done"),
            Tone.ATTENTION: QCoreApplication.translate("tone", "Attention"),
            Tone.STOP: QCoreApplication.translate("tone", "Stop"),
            Tone.INFO: QCoreApplication.translate("tone", "Info"),
            Tone.NEUTRAL: QCoreApplication.translate("tone", "Info"),
        }
        return words[self]
