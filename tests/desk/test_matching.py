"""What the words of a command mean: any order, no accents, one slip of the keys."""

from __future__ import annotations

import pytest

from desk.widgets.matching import fits
from desk.widgets.row import Row

ROWS = [
    Row("lock", "Deze balie vergrendelen"),
    Row("receipt", "Reçu avec les titres"),
    Row("holds", "Réservations"),
    Row("large", "Größe der Schrift: 150 %"),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vergrendelen balie", ["lock"]),
        ("DEZE", ["lock"]),
        ("recu", ["receipt"]),
        ("reservations", ["holds"]),
        ("grosse", ["large"]),
        ("vergrendlen", ["lock"]),  # a letter missing
        ("vergreendelen", ["lock"]),  # one too many
        ("vregrendelen", ["lock"]),  # two swapped
        ("verhrendelen balie", ["lock"]),  # one wrong
        ("verhrenselen", []),  # two wrong
        ("blie", ["lock"]),
        ("bxl", []),  # too short to be a slip of anything
        ("vliegen", []),
        ("", ["lock", "receipt", "holds", "large"]),
    ],
)
def test_words_find_what_was_meant(typed: str, meant: list[str]) -> None:
    assert [row.key for row in fits(typed, ROWS)] == meant


def test_a_slip_counts_only_when_nothing_fits_as_typed() -> None:
    rows = [Row("a", "boek"), Row("b", "boer")]
    assert [row.key for row in fits("boek", rows)] == ["a"]
