"""What the help says of each screen, in the language of the screen."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QLocale

from resources.door import resource

NAMED: Final = re.compile(r"\{([\w:]+)\}")  # an act, of which the key is shown
KeyOf = Callable[[str], str]


@dataclass(frozen=True)
class Screen:
    """The help of one screen; `when` holds what may happen and what to do then."""

    hint: str
    purpose: str
    when: tuple[tuple[str, str], ...]


def language() -> str:
    """Answer the language of the screen: `nl`, `fr`, `de` or `en`."""
    return QLocale().name()[:2]


def screen(code: str, place: str, key_of: KeyOf) -> Screen | None:
    """Give the help of a place in a language, its keys filled in; None if there is none."""
    told = _texts(code).get(place)
    if told is None or place == "words":
        return None

    def filled(text: str) -> str:
        return NAMED.sub(lambda found: key_of(found[1]), text)

    when = tuple((filled(what), filled(then)) for what, then in told["when"])
    return Screen(filled(told["hint"]), filled(told["for"]), when)


def word(code: str, name: str) -> str:
    """Give a word of the guide in a language."""
    return str(_texts(code)["words"][name])


@cache
def _texts(code: str) -> dict[str, Any]:
    with resource("help", f"{code}.toml").open("rb") as file:
        return tomllib.load(file)
