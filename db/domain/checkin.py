"""Deciding a return: what ends, where the item goes now, and what to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from db.domain.calendar import Calendar
from db.domain.clock import end_of_day, local_day
from db.domain.item import Condition, Item
from db.domain.loan import LoanState


class ReturnWay(StrEnum):
    """How an item came back, or why its loan ended though it did not."""

    DESK = "desk"
    BOOK_DROP = "book_drop"
    FOUND_HERE = "found_here"  # it stood on the shelf, or somebody else brought it to the desk
    CLAIMED = "claims_returned"
    LOST = "lost"


NOT_NORMAL = (ReturnWay.FOUND_HERE, ReturnWay.CLAIMED)  # counted for the member
UNFINED = (*NOT_NORMAL, ReturnWay.LOST)


class Destination(StrEnum):
    """Where an item goes after the scan."""

    SHELF = "shelf"
    HOLD_SHELF = "hold_shelf"
    OTHER_BRANCH = "other_branch"
    ASIDE = "aside"  # somebody has to look at it


@dataclass(frozen=True, slots=True)
class Kept:
    """For whom a copy is kept: at this branch until a day, or at another one."""

    hold_id: UUID
    member_id: UUID
    branch_id: UUID
    until: date | None


@dataclass(frozen=True, slots=True)
class ReturnDecision:
    """The answer to a return: the loan it ends, where the item goes, and what to tell.

    `told` are codes: `was_lost`, `was_claimed`, `was_missing`, `is_damaged`, `is_withdrawn`,
    `is_quick`, `overdue`. `repaired` says that the item's condition is good again. `returned_on`
    is the day that counts.
    """

    ends: LoanState | None
    destination: Destination
    to_branch: UUID | None
    returned_on: date
    told: tuple[str, ...] = ()
    repaired: bool = False
    kept: Kept | None = None

    @property
    def idle(self) -> bool:
        """Tell whether there is nothing to do but to put the item on its shelf."""
        return self.ends is None and self.destination is Destination.SHELF and not self.told


_FOUND = {
    Condition.LOST: "was_lost",
    Condition.CLAIMS_RETURNED: "was_claimed",
    Condition.MISSING: "was_missing",
}
_LOOKED_AT = {
    Condition.DAMAGED: "is_damaged",
    Condition.WITHDRAWN: "is_withdrawn",
    Condition.QUICK: "is_quick",
}


def decide_return(
    open_loan: LoanState | None,
    item: Item,
    *,
    kept: Kept | None,
    goes_home: bool,
    at_branch: UUID,
    returned_on: date,
) -> ReturnDecision:
    """Decide a return: what was lost or claimed, then who waits, then the way home."""
    late = open_loan is not None and open_loan.overdue(returned_on)
    found, looked_at = _FOUND.get(item.condition), _LOOKED_AT.get(item.condition)
    told = tuple(code for code in (found, looked_at, "overdue" if late else None) if code)
    destination, to_branch = _destination(item, kept, at_branch, goes_home=goes_home)
    return ReturnDecision(
        ends=open_loan,
        destination=destination,
        to_branch=to_branch,
        returned_on=returned_on,
        told=told,
        repaired=found is not None,
        kept=kept if destination is not Destination.ASIDE else None,
    )


def returned_at(now: datetime, calendar: Calendar, branch: UUID, *, book_drop: bool) -> datetime:
    """Tell when an item counts as returned: out of the book drop, on the last open day.

    The drop was emptied before this day's opening; what lies in it was brought in since the desk
    closed, so it counts for the evening of the last open day before today.
    """
    if not book_drop:
        return now
    day = calendar.previous_open(branch, local_day(now) - timedelta(days=1))
    return min(now, end_of_day(day))


def can_be_shelved(condition: Condition) -> bool:
    """Tell whether an item may go to a shelf as it is."""
    return condition not in (Condition.DAMAGED, Condition.WITHDRAWN, Condition.QUICK)


def _destination(
    item: Item, kept: Kept | None, at_branch: UUID, *, goes_home: bool
) -> tuple[Destination, UUID | None]:
    if not can_be_shelved(item.condition):
        return Destination.ASIDE, None
    if kept is not None:
        here = kept.branch_id == at_branch
        return (
            (Destination.HOLD_SHELF, None) if here else (Destination.OTHER_BRANCH, kept.branch_id)
        )
    if goes_home and item.branch_id != at_branch:
        return Destination.OTHER_BRANCH, item.branch_id
    return Destination.SHELF, None
