"""Language, colours and size of text, as staff choose them in the menu or by a command."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk.acts import Choices
from desk.language import LANGUAGES
from desk.looks import CHOICES, Looks
from desk.window import Window

translate = QCoreApplication.translate


def offer(looks: Looks, window: Window) -> None:
    """Put the choices in the menu of a window, and follow them."""
    for kind, title, offered, symbol in (
        ("language", _language, _languages, "language"),
        ("theme", _theme, _themes, "sun"),
        ("text", _text, _sizes, "search"),
    ):
        window.acts.add_choices(Choices(kind, title, offered, looks.chosen, symbol))
    window.asked.connect(looks.follow)


def _language() -> str:
    return translate("looks", "Language")


def _languages() -> tuple[tuple[str, str], ...]:
    return tuple(LANGUAGES.items())  # each in its own language


def _theme() -> str:
    return translate("looks", "Colours")


def _themes() -> tuple[tuple[str, str], ...]:
    words = {
        "system": translate("looks", "As the computer"),
        "light": translate("looks", "Light"),
        "dark": translate("looks", "Dark"),
        "contrast": translate("looks", "High contrast"),
    }
    return tuple((name, words[name]) for name in CHOICES["theme"])


def _text() -> str:
    return translate("looks", "Size of text")


def _sizes() -> tuple[tuple[str, str], ...]:
    return tuple((percent, f"{percent} %") for percent in CHOICES["text"])
