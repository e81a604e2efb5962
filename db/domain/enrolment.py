"""Who takes part in an activity: what is asked of them, who has a place, who waits (P16)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.domain.activity import KEPT_MONTHS, Activity, Counts, Left, check_age
from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.clock import local_day
from db.domain.member import Name
from db.domain.severing import months_after
from db.errors import InvalidValue, MissingValue

OFF_DAYS: Final = 7  # who signs off can be put back for a week, and is forgotten then

Version = tuple[int, int]
_HAD_A_PLACE: Final = (Left.CAME, Left.STAYED_AWAY, Left.TOOK_PLACE)


class EnrolledBy(StrEnum):
    """How somebody was enrolled."""

    CARD = "card"  # of the library: a member
    FORM = "form"
    FILE = "file"


class Stands(StrEnum):
    """How an enrolment stands."""

    PLACE = "place"
    WAITING = "waiting"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class EnrolmentDraft:
    """What somebody says who enrols; with an age they are a child, and the contact a parent's."""

    name: Name = field(repr=False)
    email: str = field(default="", repr=False)
    age: int | None = field(default=None, repr=False)
    guardian: Name | None = field(default=None, repr=False)
    telephone: str = field(default="", repr=False)
    member_id: UUID | None = None
    way: EnrolledBy = EnrolledBy.FORM


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody who enrolled; `version` is when, as all desks order it."""

    id: UUID
    activity_id: UUID
    name: Name = field(repr=False)
    email: str = field(repr=False)
    age: int | None = field(repr=False)
    guardian: Name | None = field(repr=False)
    telephone: str = field(repr=False)
    member_id: UUID | None
    way: EnrolledBy
    at: datetime
    version: Version
    told: Stands | None = None
    off_at: datetime | None = None
    came: frozenset[str] = frozenset()

    @property
    def child(self) -> bool:
        """Tell whether a parent or guardian answers for them."""
        return self.age is not None


def checked_draft(draft: EnrolmentDraft, activity: Activity) -> EnrolmentDraft:
    """Give what is kept of what was said, and no more; raise a Refused.

    Of an adult nothing but name and address is kept; an age of sixteen or more is an adult's.
    """
    age = draft.age
    if age is not None and not 0 <= age < ADULT_DATA_AGE:
        raise InvalidValue("age", "no_child")
    name = _named(draft.name, "surname", "given_names")
    check_age(activity, age)
    if not draft.email.strip():
        raise MissingValue("email")
    if age is None:
        return replace(draft, name=name, email=draft.email.strip(), guardian=None, telephone="")
    said = draft.guardian or Name("", "")
    guardian = _named(said, "guardian_surname", "guardian_given_names")
    if not draft.telephone.strip():
        raise MissingValue("telephone")
    telephone = draft.telephone.strip()
    return replace(
        draft, name=name, email=draft.email.strip(), guardian=guardian, telephone=telephone
    )


def standings(enrolments: Iterable[Enrolment], capacity: int | None) -> dict[UUID, Stands]:
    """Tell who has a place: the first ones, in the order in which they enrolled at any desk.

    Who signs off leaves the place to the next one; so does a greater capacity.
    """
    found: dict[UUID, Stands] = {}
    taken = 0
    for one in sorted(enrolments, key=lambda e: (e.version, e.id)):
        if one.off_at is not None:
            found[one.id] = Stands.OFF
        elif capacity is None or taken < capacity:
            found[one.id] = Stands.PLACE
            taken += 1
        else:
            found[one.id] = Stands.WAITING
    return found


def overbooked(enrolments: Collection[Enrolment], capacity: int | None) -> tuple[UUID, ...]:
    """Tell who was told that they have a place and has none: two desks gave out the last one."""
    stands = standings(enrolments, capacity)
    return tuple(
        one.id
        for one in sorted(enrolments, key=lambda e: (e.version, e.id))
        if one.told is Stands.PLACE and stands[one.id] is Stands.WAITING
    )


def moved_up(enrolments: Collection[Enrolment], capacity: int | None) -> tuple[UUID, ...]:
    """Tell who has a place by now and was told that they wait."""
    stands = standings(enrolments, capacity)
    return tuple(
        one.id
        for one in sorted(enrolments, key=lambda e: (e.version, e.id))
        if one.told is Stands.WAITING and stands[one.id] is Stands.PLACE
    )


def is_due(one: Enrolment, activity: Activity | None, today: date) -> bool:
    """Tell whether somebody is to be forgotten today; without its activity, a month after."""
    if one.off_at is not None and local_day(one.off_at) + timedelta(days=OFF_DAYS) <= today:
        return True
    forgotten = None if activity is None else activity.forgotten_on
    if forgotten is None:
        forgotten = months_after(local_day(one.at), KEPT_MONTHS)
    return forgotten <= today


def places_left(capacity: int | None, counted: Counts) -> int | None:
    """Tell how many places those left who are forgotten already; None where there is no limit."""
    return None if capacity is None else max(0, capacity - sum(map(counted.of, _HAD_A_PLACE)))


def left_of(
    one: Enrolment,
    stands: Mapping[UUID, Stands],
    activity: Activity | None,
    today: date,
    *,
    ticked: bool,
) -> Left:
    """Tell what is counted of an enrolment; `ticked`: somebody's presence was noted at all.

    Whoever is forgotten before it is over leaves the place to the next one, as who signs off.
    """
    if stands[one.id] is Stands.OFF:
        return Left.SIGNED_OFF
    if activity is not None and activity.cancelled_on is not None:
        return Left.CANCELLED
    if one.came:
        return Left.CAME
    if stands[one.id] is Stands.WAITING:
        return Left.WAITED
    if activity is not None and activity.over_on is not None and today < activity.over_on:
        return Left.SIGNED_OFF
    return Left.STAYED_AWAY if ticked else Left.TOOK_PLACE


def _named(name: Name, surname: str, given_names: str) -> Name:
    kept = Name(name.surname.strip(), name.given_names.strip())
    if not kept.surname:
        raise MissingValue(surname)
    if not kept.given_names:
        raise MissingValue(given_names)
    return kept
