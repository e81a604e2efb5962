"""Values as other systems write them: punctuation of catalogue cards, prices, ISBNs."""

from __future__ import annotations

import re
import unicodedata

_CARD_PUNCTUATION = " /:;,="
_PRICE = re.compile(r"(?:EUR|€)?\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:EUR|€)?", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)")
_NOT_SORTED = "\x88\x89\x98\x9c"  # marks around an article that does not sort, in UNIMARC and MARC


def cleaned(text: str) -> str:
    """Give a text in one line, without the punctuation that cataloguing puts at its end."""
    plain = "".join(" " if unicodedata.category(c) == "Cc" else c for c in _unmarked(text))
    return " ".join(plain.split()).rstrip(_CARD_PUNCTUATION)


def isbn_of(text: str) -> str:
    """Give the ISBN in a field, digits only; empty when there is none."""
    found = "".join(c for c in text.partition("(")[0] if c.isalnum()).upper()
    valid = (
        len(found) in (10, 13)
        and found[:-1].isdigit()
        and (found[-1].isdigit() or found[-1] == "X")
    )
    return found if valid else ""


def year_of(text: str) -> str:
    """Give the first year in a text such as `cop. 1983`; empty when there is none."""
    found = _YEAR.search(text)
    return found[0] if found else ""


def cents_of(text: str) -> int | None:
    """Read a price such as `12,50`, `EUR 12.50` or `€ 12`; raise ValueError when it is none."""
    if not text.strip():
        return None
    found = _PRICE.fullmatch(text.strip())
    if found is None:
        raise ValueError("not a price")
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def _unmarked(text: str) -> str:
    return text.translate({ord(c): None for c in _NOT_SORTED})
