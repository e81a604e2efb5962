"""What staff read and declare, in words: of the library, or else those of the program."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import QLocale

from db.domain.wording import Held
from desk.language import LANGUAGES
from resources.door import resource

_ELSE = "en"


def language_of(held: Held) -> str:
    """Give the language in which a text is shown: that of the screen, if it is written in it."""
    known = held.texts or own_words(held.what)
    code = QLocale().name()[:2]
    return code if code in known else next(iter(known), _ELSE)


def words_of(held: Held) -> str:
    """Give a text as it is shown, one paragraph below the other."""
    known = held.texts or own_words(held.what)
    lines = known[language_of(held)].strip().splitlines()
    return "\n\n".join(line.strip() for line in lines if line.strip())


@cache
def own_words(what: str) -> dict[str, str]:
    """Give the words that come with the program, by language; nothing for a text without any."""
    said = tomllib.loads(resource("letters", "pledge.toml").read_text("utf-8"))
    return {code: said[what][code].strip() for code in LANGUAGES if what in said}
