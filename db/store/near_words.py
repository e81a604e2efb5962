"""Words that are one slip of the finger away from what was typed, among those of members."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from rapidfuzz.distance import OSA
from sqlalchemy import Connection, text

SHORTEST = 4  # letters: in shorter words a slip makes another name
MOST = 20  # more likenesses than this are no help
_NEXT = text(  # from word to word: many files share one
    "WITH RECURSIVE w(word) AS ("
    " SELECT min(word) FROM member_word WHERE word >= :first AND word < :last"
    " UNION ALL"
    " SELECT (SELECT min(m.word) FROM member_word m WHERE m.word > w.word AND m.word < :last)"
    " FROM w WHERE w.word IS NOT NULL)"
    " SELECT word FROM w WHERE word IS NOT NULL"
)
_END = "\U0010ffff"


def near_words(connection: Connection, word: str) -> tuple[str, ...]:
    """Give the words with one letter more, less, other or swapped; the likeliest first."""
    if len(word) < SHORTEST or word.isdigit():
        return ()
    found = {
        other
        for first in _beginnings(word)
        for (other,) in connection.execute(_NEXT, {"first": first, "last": first + _END})
        if abs(len(other) - len(word)) <= 1 and OSA.distance(word, other, score_cutoff=1) <= 1
    }
    return tuple(sorted(found, key=lambda other: (other[0] != word[0], other))[:MOST])


def _beginnings(word: str) -> Iterator[str]:
    """Give how a near word can begin: as typed, without its first letter, or with another."""
    yield word[0]
    if word[1] != word[0]:
        yield word[1]
    yield from (letter + word[1] for letter in ascii_lowercase if letter not in word[:2])
