"""How much two names are alike, for pointing out people who may be registered already."""

from __future__ import annotations

from rapidfuzz import fuzz

from db.domain.member import Name
from db.domain.name_search import parts

ALIKE = 85  # of 100: one or two slips in a name of usual length, or given names left out


def much_alike(one: Name, other: Name) -> bool:
    """Tell whether two names can be one person's: slips, swapped names, a second given name."""
    surnames = fuzz.ratio("".join(parts(one.surname)), "".join(parts(other.surname)))
    given = fuzz.token_set_ratio(_words(one.given_names), _words(other.given_names))
    swapped = fuzz.token_sort_ratio(_whole(one), _whole(other))
    return (surnames >= ALIKE and given >= ALIKE) or swapped >= ALIKE


def _words(text: str) -> str:
    return " ".join(parts(text))


def _whole(name: Name) -> str:
    return _words(f"{name.surname} {name.given_names}")
