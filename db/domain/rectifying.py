"""Where a card says something else than the file: each part is put right by itself (P23)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from db.domain.member import Member, MemberDraft, Source
from db.domain.registration import checked_address, checked_name
from db.errors import InvalidValue, MissingValue


class Part(StrEnum):
    """What of a file a card can put right: a group of fields, taken over whole."""

    NAME = "name"
    BIRTH = "birth"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that differs, as lines to read: what the file holds, and what the card says."""

    part: Part
    held: tuple[str, ...] = field(repr=False)
    on_card: tuple[str, ...] = field(repr=False)


def differences(member: Member, card: MemberDraft) -> tuple[Difference, ...]:
    """Tell where a card differs from a file; what the card lacks differs from nothing."""
    held = {
        Part.NAME: (member.name.surname, member.name.given_names),
        Part.BIRTH: (str(member.birth_date),),
        Part.ADDRESS: (
            member.address.street,
            member.address.postal_code,
            member.address.municipality,
        ),
    }
    found = []
    for part, ours in held.items():
        theirs = tuple(str(value) for value in values_of(card, part, strict=False).values())
        if any(theirs) and theirs != ours:
            found.append(Difference(part, ours, theirs))
    return tuple(found)


def values_of(card: MemberDraft, part: Part, *, strict: bool = True) -> Mapping[str, Any]:
    """Give the fields of one part as a card has them; `strict` raises MissingValue for a gap."""
    name, address = card.name, card.address
    if strict and part is Part.NAME:
        name = checked_name(name, Source.CARD)
    if strict and part is Part.ADDRESS:
        address = checked_address(address)
    if strict and part is Part.BIRTH and card.birth_date is None:
        raise MissingValue("birth_date")
    fields: Mapping[Part, Mapping[str, Any]] = {
        Part.NAME: {"surname": name.surname.strip(), "given_names": name.given_names.strip()},
        Part.BIRTH: {"birth_date": str(card.birth_date) if card.birth_date else ""},
        Part.ADDRESS: {
            "street": address.street.strip(),
            "postal_code": address.postal_code.strip(),
            "municipality": address.municipality.strip(),
        },
    }
    return fields[part]


def check_same_person(member: Member, card: MemberDraft, *, holder: bool | None) -> None:
    """Raise InvalidValue for the card of somebody else (P6, P26).

    `holder` tells whether the file carries the card's number; None where no number can tell, and
    then the birth date or the whole name must be the same.
    """
    alike = member.birth_date == card.birth_date or member.name == card.name
    if not (alike if holder is None else holder):
        raise InvalidValue("card", "other_person")
