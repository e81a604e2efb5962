"""Who looked at whose file, and which looking a privacy officer should see (P30)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from db.domain.clock import local_day

KEPT_MONTHS = 24  # never longer than the member


class Way(StrEnum):
    """What a member's file was opened or touched for."""

    COUNTER = "counter"  # served at the desk
    FILE = "file"  # the whole file was opened
    NUMBER = "number"  # the national number was shown in full
    REPORTED = "reported"  # everything held was gathered, as the member asked
    CORRECTED = "corrected"
    CONSENT = "consent"
    ACCEPTED = "accepted"
    PROOF = "proof"
    MEMBERSHIP = "membership"
    CARD = "card"
    CATEGORY = "category"
    HOUSEHOLD = "household"
    GUARDIAN = "guardian"  # whose child it is was written down, or let go of
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    ASKED_ADDRESS = "asked_address"  # mail does not arrive: staff asked for another
    LIMITED = "limited"  # the member objected, or restricted a use
    # The National Register was asked: as the member wished, for post came back, or out of doubt.
    REGISTER_ASKED = "register_asked"
    REGISTER_POST = "register_post"
    REGISTER_DOUBT = "register_doubt"

    @property
    def changes(self) -> bool:
        """Tell whether something was written, and not only read."""
        return self not in _READING


_READING = frozenset(
    {
        *(Way.COUNTER, Way.FILE, Way.NUMBER, Way.REPORTED),
        *(Way.REGISTER_ASKED, Way.REGISTER_POST, Way.REGISTER_DOUBT),
    }
)


@dataclass(frozen=True, slots=True)
class Access:
    """One line of the log; it names no item. The desk is not known of every change."""

    member_id: UUID
    staff_id: UUID
    way: Way
    at: datetime
    desk_id: UUID | None = None


class Odd(StrEnum):
    """Why looking is pointed out; it says nothing about what somebody meant."""

    OWN_NAME = "own_name"  # the member has the surname of who looked
    NEIGHBOUR = "neighbour"  # the member lives in the street of a member with that surname
    MANY = "many"  # many files in a day that nobody was served for


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a privacy officer is pointed to: who looked on which day, at whom, and why it is odd."""

    staff_id: UUID
    on: date
    odd: Odd
    member_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """What is compared of a member who was looked at."""

    surname: tuple[str, ...] = field(repr=False)  # in its parts, without accents or capitals
    street: str = field(repr=False)


MANY_FILES = 10  # opened on one day by one person, with no act at the desk


def pointed_out(
    accesses: Iterable[Access],
    acted: Collection[tuple[UUID, UUID, date]],
    staff: Mapping[UUID, tuple[str, ...]],
    people: Mapping[UUID, Person],
) -> tuple[Pointed, ...]:
    """Find looking that a privacy officer should see, the newest day first.

    `acted` holds staff, member and day of everything that was done for a member; what was looked at
    for that is never pointed out. `staff` gives the parts of their names, `people` who was looked
    at.
    """
    idle: defaultdict[tuple[UUID, date], set[UUID]] = defaultdict(set)
    for access in accesses:
        day = local_day(access.at)
        if not access.way.changes and (access.staff_id, access.member_id, day) not in acted:
            idle[access.staff_id, day].add(access.member_id)
    found = [
        Pointed(staff_id, day, odd, tuple(sorted(members)))
        for (staff_id, day), looked in idle.items()
        for odd, members in _odd(looked, set(staff.get(staff_id, ())), people)
        if members
    ]
    return tuple(sorted(found, key=lambda p: (-p.on.toordinal(), str(p.staff_id), p.odd)))


def _odd(
    looked: Collection[UUID], named: set[str], people: Mapping[UUID, Person]
) -> Iterable[tuple[Odd, Collection[UUID]]]:
    family = {i for i in looked if i in people and _shares(people[i], named)}
    homes = {p.street for p in people.values() if _shares(p, named) and p.street}
    near = {i for i in looked if i in people and people[i].street in homes} - family
    yield Odd.OWN_NAME, family
    yield Odd.NEIGHBOUR, near
    yield Odd.MANY, looked if len(looked) >= MANY_FILES else ()


def _shares(person: Person, named: set[str]) -> bool:
    return bool(person.surname) and set(person.surname) <= named
