"""Finding people by name and year: accents, case, order and spaces don't count."""

from __future__ import annotations

import re
import unicodedata

from db.domain.birth_date import BirthDate
from db.domain.member import Name

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_PLAIN_WORD = re.compile("[a-z0-9]+")
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})[/.\-](?P<month>\d{1,2})[/.\-](?P<year>\d{4})(?!\d)"
)
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
_YEAR = 4
_SHORT_YEAR = 2


def folded(text: str) -> str:
    """Give a text without case and accents."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in spread if not unicodedata.combining(c)).translate(_LETTERS)


def parts(text: str) -> tuple[str, ...]:
    """Cut a text into folded words at everything that is neither letter nor digit."""
    if text.isascii():
        return tuple(_PLAIN_WORD.findall(text.lower()))
    return tuple("".join(c if c.isalnum() else " " for c in folded(text)).split())


def words_of(name: Name, birth_year: int | None, library_card: str) -> frozenset[str]:
    """Give the words by which a member is found, their two-digit and whole birth year included.

    Many-part surnames are also one word, so that "vandenberghe" finds Van den Berghe.
    """
    surname = parts(name.surname)
    found = {*surname, *parts(name.given_names), "".join(surname)}
    if birth_year is not None:
        found |= {_year(str(birth_year)), _year(f"{birth_year % 100:02d}")}
    if library_card:
        found.add(folded(library_card))
    return frozenset(found - {""})


def wanted(text: str) -> tuple[tuple[str, bool], ...]:
    """Read what staff typed: words to find, and whether each may be only the beginning."""
    return tuple(_wanted(part) for part in dict.fromkeys(parts(text)))


def birth_date_in(text: str) -> tuple[BirthDate | None, str]:
    """Take a whole birth date out of what staff typed, day first or ISO; give it and the rest."""
    for pattern in (_DAY_FIRST, _ISO):
        found = pattern.search(text)
        if found is None:
            continue
        born = BirthDate(int(found["year"]), int(found["month"]), int(found["day"]))
        try:
            born.earliest()
        except ValueError:
            continue
        return born, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def same_family_name(one: Name, other: Name) -> bool:
    """Tell whether two surnames are equal but for case, accents and spaces."""
    return "".join(parts(one.surname)) == "".join(parts(other.surname))


def _wanted(part: str) -> tuple[str, bool]:
    if part.isdigit() and len(part) in (_SHORT_YEAR, _YEAR):
        return _year(part), False
    return part, True


def _year(digits: str) -> str:
    return f"~{digits}"
