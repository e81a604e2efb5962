"""Invented members and items by the hundred thousand, as the central state holds them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from uuid import UUID

from db.domain.change import Stamp
from db.store.sealed import ScopeSealer, WrappedKey, new_key
from db.store.sync_state import StateRow

CHUNK = 20_000
SURNAMES = ("Peeters", "Janssens", "Maes", "Jacobs", "Mertens", "Willems", "Claes", "Goossens",
            "Wouters", "De Smet", "Vermeulen", "Pauwels", "Dubois", "Lambert", "Van den Berghe",
            "Aerts", "Michiels", "Leclercq", "Hermans", "Martens")  # fmt: skip
GIVEN = ("Marie Louise", "Jan", "Sofie", "Pieter", "Fatima", "Lucas", "Emma", "Mohamed", "Noor",
         "Arthur", "Louise", "Victor", "Anna", "Adam", "Elise", "Jules")  # fmt: skip
STREETS = ("Dorpsstraat", "Kerkstraat", "Stationsstraat", "Molenstraat", "Schoolstraat")
STAMP = str(Stamp(1_790_000_000_000 << 16, 1))
AT = "2026-01-05T09:00:00.000000+00:00"
NOBODY = str(UUID(int=7))
Chunk = tuple[list[StateRow], dict[UUID, WrappedKey]]


def member_id(n: int) -> UUID:
    """Give the id of the n-th member; ids rise."""
    return UUID(int=(0x0190 << 112) + (7 << 76) + (2 << 62) + n)


def item_id(n: int) -> UUID:
    """Give the id of the n-th item."""
    return UUID(int=(0x0190 << 112) + (7 << 76) + (3 << 62) + n)


def number_of(n: int) -> str:
    """Give eleven digits that are nobody's, since they do not check."""
    return f"{n:09d}99"


def chunks(
    sealer: ScopeSealer, branch: UUID, members: int, items: int, after: int = 0
) -> Iterator[Chunk]:
    """Give the state in the order of its key, in parts, each with the keys of its people.

    `after` so many rows it goes on with what was broken off.
    """
    found = (_item(n, str(branch)) for n in range(after, items))
    while rows := list(islice(found, CHUNK)):
        yield rows, {}
    for first in range(max(0, after - items), members, CHUNK):
        numbers = range(first, min(first + CHUNK, members))
        keys = {member_id(n): new_key() for n in numbers}
        wrapped = {who: sealer.wrap(who, dek) for who, dek in keys.items()}
        yield [_member(sealer, keys[member_id(n)], n, str(branch)) for n in numbers], wrapped


def _item(n: int, branch: str) -> StateRow:
    fields = {
        "description": {"title": f"Specimen {n} van de zee", "author": f"{SURNAMES[n % 20]}, An"},
        "copy": {"barcode": f"B{n}", "item_type": "book", "branch_id": branch},
        "place": {"title_id": None, "shelf_mark": f"{n % 900} SPEC", "location": None},
    }
    return StateRow("item", str(item_id(n)), None, fields, dict.fromkeys(fields, STAMP))


def _member(sealer: ScopeSealer, dek: bytes, n: int, branch: str) -> StateRow:
    who = member_id(n)
    born = f"{1930 + n % 90}-{n % 12 + 1:02d}-{n % 28 + 1:02d}"
    clear = {
        "card": {"library_card": f"C{n}"},
        "membership": {"branch_id": branch, "registered_at": AT, "registered_by": NOBODY,
                       "ends_on": "2030-01-05"},
        "identification": {"source": "card", "trust": "confirmed", "identified_by": None,
                           "corrected": []},
    }  # fmt: skip
    personal = {
        "name": {"surname": f"Specimen {SURNAMES[n % 20]} {_letters(n)}",
                 "given_names": GIVEN[n // 20 % 16]},
        "birth": {"birth_date": born},
        "address": {"street": f"{STREETS[n % 5]} {n % 180 + 1}", "postal_code": "3500",
                    "municipality": "Hasselt"},
        "number": {"sealed_number": sealer.seal_number(dek, who, number_of(n)),
                   "number_index": sealer.number_index(number_of(n)), "no_number_reason": None},
    }  # fmt: skip
    sealed = {g: sealer.seal_fields(dek, "member", who, g, v) for g, v in personal.items()}
    fields = {**clear, **sealed}
    return StateRow("member", str(who), str(who), fields, dict.fromkeys(fields, STAMP))


def _letters(n: int) -> str:
    """Give a word that few others have, as second surnames are."""
    found = ""
    while n:
        n, digit = divmod(n, 20)
        found += "bcdfghjklmnpqrstvwxz"[digit] + "aeiou"[digit % 5]
    return found.capitalize()
