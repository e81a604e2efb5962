"""When a member is deleted: two years after the end, with nothing open (P19, P20), and why then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from db.domain.severing import months_after

MOST_MONTHS = 24  # what the statement promises; a library may keep members for less
KEEP_MONTHS = "keep_member_months"  # the rule that says for how long, in this library
MOST_HOLD_MONTHS = 12  # a legal hold is looked at again at least once a year


class DeletedFor(StrEnum):
    """Why people were deleted."""

    RETENTION = "retention"  # their time was over
    REQUEST = "request"  # they asked for it
    ACTIVITY = "activity"  # what they took part in was over


class StartsWith(StrEnum):
    """What the time started with: whichever came last."""

    ENDED = "ended"  # the membership
    RETURNED = "returned"  # the last item
    SETTLED = "settled"  # the last cost


class WaitsFor(StrEnum):
    """What keeps a member from being deleted."""

    MEMBERSHIP = "membership"
    LOANS = "loans"
    COSTS = "costs"
    HOLDS = "holds"
    LEGAL_HOLD = "legal_hold"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a member's retention goes by; of one person, over all their files."""

    ended_on: date
    open_loans: int = 0
    open_holds: int = 0
    owes_cents: int = 0
    last_return: date | None = None
    last_settled: date | None = None
    held_until: date | None = None  # the last day of a legal hold


@dataclass(frozen=True, slots=True)
class Retention:
    """When the time started and with what, when it is over, and what it waits for until then."""

    starts_on: date
    starts_with: StartsWith
    erase_on: date
    waits_for: tuple[WaitsFor, ...] = ()

    def due(self, today: date) -> bool:
        """Tell whether the member is to be deleted today."""
        return not self.waits_for and self.erase_on <= today


@dataclass(frozen=True, slots=True)
class LegalHold:
    """That a member is kept past their time, why and until when."""

    id: UUID
    member_id: UUID
    reason: str = field(repr=False)
    until: date
    staff_id: UUID


@dataclass(frozen=True, slots=True)
class Deletions:
    """How many people were deleted on a day, and why."""

    on: date
    ground: DeletedFor
    people: int


def decide_retention(standing: Standing, today: date, months: int = MOST_MONTHS) -> Retention:
    """Work out when a member is deleted, by what stands today.

    The time starts on the day after which neither a membership, nor a loan, nor a cost was open.
    While something is open, `erase_on` is the earliest day it could be.
    """
    starts_on, starts_with = _start(standing)
    erase_on = months_after(starts_on, min(months, MOST_MONTHS))
    if standing.held_until is not None and standing.held_until >= today:
        erase_on = max(erase_on, standing.held_until)
    return Retention(starts_on, starts_with, erase_on, tuple(_waits_for(standing, today)))


def last_end(on: date, months: int) -> date:
    """Give the last day on which a membership can have ended of who is deleted by a day.

    Months have different lengths, so some who ended on it, or just before, are not due yet.
    """
    return months_after(on, -months) + timedelta(days=3)  # 31 August and six months: 28 February


def _start(standing: Standing) -> tuple[date, StartsWith]:
    known = [
        (standing.ended_on, StartsWith.ENDED),
        (standing.last_return, StartsWith.RETURNED),
        (standing.last_settled, StartsWith.SETTLED),
    ]
    days = [(day, what) for day, what in known if day is not None]
    last = max(day for day, _what in days)
    return last, next(what for day, what in days if day == last)


def _waits_for(standing: Standing, today: date) -> list[WaitsFor]:
    held = standing.held_until is not None and standing.held_until >= today
    open_now = [
        (standing.ended_on >= today, WaitsFor.MEMBERSHIP),
        (standing.open_loans > 0, WaitsFor.LOANS),
        (standing.owes_cents > 0, WaitsFor.COSTS),
        (standing.open_holds > 0, WaitsFor.HOLDS),
        (held, WaitsFor.LEGAL_HOLD),
    ]
    return [what for stands, what in open_now if stands]
