"""Language, colours and size of text, as staff choose them in the menu or by a command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk.acts import Choices
from desk.language import LANGUAGES
from desk.looks import CHOICES, Looks
from desk.window import Window

translate = QCoreApplication.translate


def offer(looks: Looks, window: Window) -> None:
    """Put the choices in the menu of a window, and follow them."""
    for one in choices(looks.chosen):
        window.acts.add_choices(one)
    window.asked.connect(looks.follow)


def choices(chosen: Callable[[str], str]) -> tuple[Choices, ...]:
    """List what there is to choose; `chosen` tells which value of a kind is in force."""
    return (
        Choices("language", _language, _languages, chosen, "language"),
        Choices("theme", _theme, _themes, chosen, "sun"),
        Choices("text", _text, _sizes, chosen, "search"),
    )


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
