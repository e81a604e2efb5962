"""What went wrong with data: told to the authority within 72 hours, and naming nobody (P17)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.domain.clock import local_day
from db.domain.severing import months_after
from db.errors import InvalidValue, MissingValue

TELL_WITHIN: Final = timedelta(hours=72)  # article 33 of the GDPR
IMAGES_KEPT: Final = timedelta(days=28)
MOST_HELD_MONTHS: Final = 12  # then whoever holds it looks at it again
_NAMES_SOMEBODY: Final = re.compile(r"\S+@\S+\.\S+|(?:\d[ .\-]?){9,}")


class Due(StrEnum):
    """How an incident stands towards the authority."""

    SETTLED = "settled"  # told, or written down why not
    OPEN = "open"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident as it stands; `images` says where they are, and never holds one."""

    id: UUID
    what: str
    happened_on: date
    seen_at: datetime
    data: str
    persons: int
    measures: str = ""
    told: str = ""  # to whom: the authority, the persons themselves, the police
    told_on: date | None = None
    no_need: str = ""  # why the authority is not told
    images: str = ""
    held_until: date | None = None
    held_for: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Give all that staff wrote in their own words."""
        told = self.told, self.no_need, self.images, self.held_for
        return self.what, self.data, self.measures, *told

    @property
    def tell_by(self) -> datetime:
        """Give the moment up to which the authority can be told in time."""
        return self.seen_at + TELL_WITHIN

    @property
    def where(self) -> tuple[str, date | None, str]:
        """Give where images are and what holds them; empty where no images are."""
        return (self.images, self.held_until, self.held_for) if self.images else ("", None, "")

    def due(self, now: datetime) -> Due:
        """Tell how it stands towards the authority."""
        if self.told_on is not None or self.no_need:
            return Due.SETTLED
        return Due.LATE if now > self.tell_by else Due.OPEN


def images_until(happened_on: date | None, held_until: date | None, written_on: date) -> date:
    """Give the last day on which a record may tell where images are.

    Nothing happened, and nothing was held, after the day of its stamp: that desk's clock was wrong.
    """
    usual = min(happened_on or written_on, written_on) + IMAGES_KEPT
    return max(usual, min(held_until or usual, months_after(written_on, MOST_HELD_MONTHS)))


def check_incident(one: Incident, now: datetime) -> None:
    """Raise MissingValue or InvalidValue: incomplete, not happened yet, or naming somebody."""
    for name in ("what", "data"):
        if not getattr(one, name).strip():
            raise MissingValue(f"incident_{name}")
    if one.persons < 0:
        raise InvalidValue("persons", "format")
    if one.told_on is not None and not one.told.strip():
        raise MissingValue("told")
    _check_days(one, now)
    _check_images(one, local_day(now))
    if any(map(_NAMES_SOMEBODY.search, one.texts)):
        raise InvalidValue("note", "names")


def _check_days(one: Incident, now: datetime) -> None:
    today, seen = local_day(now), local_day(one.seen_at)
    if one.happened_on > today:
        raise InvalidValue("happened_on", "future")
    if seen > today:
        raise InvalidValue("seen_at", "future")
    if seen < one.happened_on:
        raise InvalidValue("seen_at", "before_happened")
    if one.told_on is not None and one.told_on > today:
        raise InvalidValue("told_on", "future")


def _check_images(one: Incident, today: date) -> None:
    if one.held_until is None:
        return
    if not one.held_for.strip():
        raise MissingValue("held_for")
    if one.held_until > months_after(today, MOST_HELD_MONTHS):
        raise InvalidValue("held_until", "over_a_year")
