"""A language nobody speaks: English, two fifths longer, with accents above and brackets around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

NAME = "stretched"
LONGER = {"a": "åå", "e": "éé", "i": "îî", "o": "öö", "u": "ûû"}
# A placeholder, a key and a marked plural stay what they are.
LETTER = re.compile(r"\{[^{}]*\}|%n|&.|[aeiou]")


def stretched(text: str) -> str:
    """Stretch a text of the screen; what is between braces is filled in as ever."""
    return f"[{LETTER.sub(lambda found: LONGER.get(found[0], found[0]), text)}]"


class Pseudo(QTranslator):
    """Translates whatever the program asks, so that a text that is not translated stands out."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        """Answer the text, longer."""
        return stretched(text) if text else ""


@contextmanager
def spoken(app: QApplication) -> Iterator[None]:
    """Speak it for a while."""
    pseudo = Pseudo(app)
    app.installTranslator(pseudo)
    yield
    app.removeTranslator(pseudo)
    pseudo.deleteLater()
