"""Trapping: which hold a copy in the hand is kept for, and where it goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.domain.calendar import Calendar
from db.domain.hold import Copy, HoldAct, HoldState, Standing, in_queue, may_fill
from db.domain.lending_rules import Reason


@dataclass(frozen=True, slots=True)
class Trap:
    """A copy is kept: for which hold, on the shelf here (`until`) or on its way to `branch_id`.

    `news` is false when it was so before this scan.
    """

    state: HoldState
    what: HoldAct
    branch_id: UUID
    until: date | None
    reasons: tuple[Reason, ...]
    news: bool = True

    @property
    def here(self) -> bool:
        """Tell whether the copy goes to the shelf of this branch."""
        return self.what is HoldAct.READY


def decide_trap(
    *,
    copy: Copy,
    at_branch: UUID,
    kept: HoldState | None,
    waiting: Iterable[HoldState],
    calendar: Calendar,
    today: date,
) -> Trap | None:
    """Decide for whom a scanned copy is kept; None: nobody asks for it.

    A copy that is kept already stays so until its shelf days are over. Then, and for any other,
    the first in the queue gets it whom it may fill and who is not suspended.
    """
    if kept is not None and not kept.shelf_expired(today):
        return _again(kept, at_branch, calendar, today)
    served = (s for s in in_queue(waiting) if s.served(today) and may_fill(s.hold, copy))
    first = next(served, None)
    return None if first is None else _trap(first, at_branch, calendar, today)


def _again(kept: HoldState, at_branch: UUID, calendar: Calendar, today: date) -> Trap:
    trap = _trap(kept, at_branch, calendar, today)
    if kept.standing is Standing.READY and trap.here:
        return Trap(kept, HoldAct.READY, kept.branch_id, kept.until, trap.reasons, news=False)
    return trap


def _trap(state: HoldState, at_branch: UUID, calendar: Calendar, today: date) -> Trap:
    if state.branch_id != at_branch:
        return Trap(state, HoldAct.IN_TRANSIT, state.branch_id, None, ())
    rules = state.hold.rules
    until = calendar.after_open_days(at_branch, today, rules.shelf_days)
    reasons = (rules.reason("hold_shelf_days", rules.shelf_days),)
    return Trap(state, HoldAct.READY, at_branch, until, reasons)
