"""Types of items: what rules tell apart, with the names that a library gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from db.errors import MissingValue


@dataclass(frozen=True, slots=True)
class ItemType:
    """A type of item, with its names by language; one that is not active is not proposed."""

    code: str
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    active: bool = True

    def name(self, language: str) -> str:
        """Give its name in a language, or else in Dutch, or else its code."""
        return self.names.get(language) or self.names.get("nl") or self.code


def _type(code: str, nl: str, fr: str, de: str, en: str) -> ItemType:
    return ItemType(code, {"nl": nl, "fr": fr, "de": de, "en": en})


USUAL_TYPES = (
    _type("audiobook", "Luisterboek", "Livre audio", "Hörbuch", "Audiobook"),
    _type("book", "Boek", "Livre", "Buch", "Book"),
    _type("cd", "Cd", "CD", "CD", "CD"),
    _type("comic", "Strip", "Bande dessinée", "Comic", "Comic"),
    _type("dvd", "Dvd", "DVD", "DVD", "DVD"),
    _type("game", "Spel", "Jeu", "Spiel", "Game"),
    _type("magazine", "Tijdschrift", "Revue", "Zeitschrift", "Magazine"),
    _type("reference", "Naslagwerk", "Ouvrage de référence", "Nachschlagewerk", "Reference work"),
)


def checked_type(one: ItemType) -> ItemType:
    """Check a type of item that staff set; raise MissingValue."""
    if not one.code.strip():
        raise MissingValue("kind_code")
    if not one.names.get("nl", "").strip():
        raise MissingValue("dutch_name")
    return replace(one, code=one.code.strip())


def types_of(kept: Iterable[ItemType], named: Iterable[str]) -> tuple[ItemType, ...]:
    """Give all types: the usual ones, those the library keeps, and those that rules name."""
    found = {one.code: one for one in USUAL_TYPES} | {one.code: one for one in kept}
    others = {code: ItemType(code) for code in named if code not in found}
    return tuple(sorted((found | others).values(), key=lambda one: one.code))
