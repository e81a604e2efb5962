"""Which rows are meant by some words: in any order, without accents, with one slip of the keys."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

from desk.widgets.row import Row

SURE: Final = 4  # letters; a shorter word with a slip in it could be anything


def fits(typed: str, rows: Iterable[Row]) -> list[Row]:
    """Pick the rows that have every typed word in them; with a slip only when none has."""
    words, offered = _plain(typed).split(), [(row, _plain(row.title)) for row in rows]
    exact = [row for row, title in offered if all(word in title for word in words)]
    return exact or [row for row, title in offered if all(_nearly(w, title) for w in words)]


def _plain(words: str) -> str:
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _nearly(typed: str, title: str) -> bool:
    return typed in title or (
        len(typed) >= SURE and any(_one_slip(typed, word) for word in title.split())
    )


def _one_slip(typed: str, word: str) -> bool:
    """Whether the word begins so, but for one letter that is wrong, missing, extra or swapped."""
    same = next(
        (n for n, pair in enumerate(zip(typed, word, strict=False)) if pair[0] != pair[1]),
        min(len(typed), len(word)),
    )
    rest, meant = typed[same:], word[same:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return (
        meant[1:].startswith(rest[1:])
        or meant.startswith((rest[1:], swapped))
        or meant[1:].startswith(rest)
    )
