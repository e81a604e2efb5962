"""An activity of the library: when, where, for whom, and until when who came is known (P16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.clock import local_day
from db.domain.money import LARGEST_CENTS
from db.domain.severing import months_after
from db.errors import EnrolmentRefused, InvalidValue, MissingValue

KEPT_MONTHS: Final = 1  # what the statement promises, counted from the last session
_ORDER: Final = {language: n for n, language in enumerate(("nl", "fr", "de", "en"))}
MOST_AGE: Final = 120
MOST_PLACES: Final = 10_000


class Who(StrEnum):
    """Who may enrol."""

    EVERYBODY = "everybody"
    MEMBERS = "members"


class Left(StrEnum):
    """What is left of an enrolment once the person is forgotten."""

    SIGNED_OFF = "signed_off"
    WAITED = "waited"  # and never had a place
    CAME = "came"
    STAYED_AWAY = "stayed_away"
    TOOK_PLACE = "took_place"  # had a place, and nobody ticked who came
    CANCELLED = "cancelled"  # the activity itself


@dataclass(frozen=True, slots=True)
class ActivityText:
    """What an activity is called and about, in one language."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One session; its key stays the same when its time changes."""

    key: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """Something people enrol for; ages are whole years, an empty one sets no bound."""

    id: UUID
    texts: Mapping[str, ActivityText]
    meetings: tuple[Meeting, ...]
    branch_id: UUID
    place: str = ""
    capacity: int | None = None
    from_age: int | None = None
    to_age: int | None = None
    price_cents: int = 0
    who: Who = Who.EVERYBODY
    opens_on: date | None = None
    closes_on: date | None = None
    cancelled_on: date | None = None

    def title(self, language: str = "") -> str:
        """Give its title in a language, or else in the first that it has."""
        order = sorted(self.texts, key=lambda one: (one != language, _ORDER.get(one, len(_ORDER))))
        return next((self.texts[one].title for one in order if self.texts[one].title), "")

    @property
    def over_on(self) -> date | None:
        """Give the day of its last session, or the day it was cancelled before; None unplanned."""
        last = max((local_day(m.ends) for m in self.meetings), default=None)
        days = [day for day in (last, self.cancelled_on) if day is not None]
        return min(days, default=None)

    @property
    def forgotten_on(self) -> date | None:
        """Give the day on which those who took part are forgotten."""
        return None if self.over_on is None else months_after(self.over_on, KEPT_MONTHS)


@dataclass(frozen=True, slots=True)
class Counts:
    """What is known of an activity for ever: how many, and nobody."""

    adults: Mapping[Left, int] = field(default_factory=dict)
    children: Mapping[Left, int] = field(default_factory=dict)

    @property
    def kinds(self) -> frozenset[Left]:
        """Tell of which kinds there are some."""
        return frozenset((*self.adults, *self.children))

    def of(self, what: Left) -> int:
        """Tell how many are counted of one kind."""
        return self.adults.get(what, 0) + self.children.get(what, 0)

    @property
    def total(self) -> int:
        """Tell how many people are counted."""
        return sum(self.adults.values()) + sum(self.children.values())


def checked_activity(activity: Activity) -> None:
    """Raise MissingValue or InvalidValue unless an activity can be kept so."""
    if not any(text.title.strip() for text in activity.texts.values()):
        raise MissingValue("title")
    if not activity.meetings:
        raise MissingValue("sessions")
    if any(m.ends <= m.starts for m in activity.meetings):
        raise InvalidValue("sessions", "order")
    if len({m.key for m in activity.meetings}) < len(activity.meetings):
        raise InvalidValue("sessions", "twice")
    _check_bounds("capacity", activity.capacity, 1, MOST_PLACES)
    _check_bounds("from_age", activity.from_age, 0, MOST_AGE)
    _check_bounds("to_age", activity.to_age, activity.from_age or 0, MOST_AGE)
    _check_bounds("amount", activity.price_cents, 0, LARGEST_CENTS)
    opens, closes = activity.opens_on, activity.closes_on
    if opens is not None and closes is not None and closes < opens:
        raise InvalidValue("closes_on", "order")


def check_open(activity: Activity, today: date, *, member: bool) -> None:
    """Raise EnrolmentRefused unless somebody may enrol for it today."""
    if activity.cancelled_on is not None:
        raise EnrolmentRefused("activity_cancelled")
    if activity.over_on is None or activity.over_on < today:
        raise EnrolmentRefused("activity_over")
    if activity.opens_on is not None and today < activity.opens_on:
        raise EnrolmentRefused("not_open")
    if activity.closes_on is not None and today > activity.closes_on:
        raise EnrolmentRefused("enrolment_closed")
    if activity.who is Who.MEMBERS and not member:
        raise EnrolmentRefused("members_only")


def check_age(activity: Activity, age: int | None) -> None:
    """Raise EnrolmentRefused for somebody of an age it is not for; an adult tells none."""
    youngest, oldest = (ADULT_DATA_AGE, MOST_AGE) if age is None else (age, age)
    if activity.from_age is not None and oldest < activity.from_age:
        raise EnrolmentRefused("not_for_age")
    if activity.to_age is not None and youngest > activity.to_age:
        raise EnrolmentRefused("not_for_age")


def _check_bounds(name: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise InvalidValue(field=name, reason="out_of_bounds")
