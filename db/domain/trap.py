"""Trapping: which hold a copy in the hand is kept for, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from db.domain.hold import Copy, HoldAct, HoldState, Standing, in_queue, may_fill
from db.domain.loan import Reason

IsOpen = Callable[[UUID, date], bool]
_LONGEST = 400  # days looked ahead for open ones: a branch that never opens still gets a day


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
    is_open: IsOpen,
    today: date,
) -> Trap | None:
    """Decide for whom a scanned copy is kept; None: nobody asks for it.

    A copy that is kept already stays so until its shelf days are over. Then, and for any other,
    the first in the queue gets it whom it may fill and who is not suspended.
    """
    if kept is not None and not kept.shelf_expired(today):
        return _again(kept, at_branch, is_open, today)
    others = (s for s in waiting if kept is None or s.hold.id != kept.hold.id)
    served = (s for s in in_queue(others) if s.served(today) and may_fill(s.hold, copy))
    first = next(served, None)
    return None if first is None else _trap(first, at_branch, is_open, today)


def shelf_until(branch_id: UUID, days: int, today: date, is_open: IsOpen) -> date:
    """Give the last day on the shelf: so many days, of those on which the branch is open."""
    day, left = today, days
    for _ in range(_LONGEST):
        if left <= 0:
            return day
        day += timedelta(days=1)
        left -= is_open(branch_id, day)
    return today + timedelta(days=days)


def _again(kept: HoldState, at_branch: UUID, is_open: IsOpen, today: date) -> Trap:
    trap = _trap(kept, at_branch, is_open, today)
    if kept.standing is Standing.READY and trap.here:
        return Trap(kept, HoldAct.READY, kept.branch_id, kept.until, trap.reasons, news=False)
    return trap


def _trap(state: HoldState, at_branch: UUID, is_open: IsOpen, today: date) -> Trap:
    if state.branch_id != at_branch:
        return Trap(state, HoldAct.IN_TRANSIT, state.branch_id, None, ())
    rules = state.hold.rules
    until = shelf_until(at_branch, rules.shelf_days, today, is_open)
    row = rules.rows.get("hold_shelf_days", "default")
    reason = Reason("hold_shelf_days", row, str(rules.shelf_days))
    return Trap(state, HoldAct.READY, at_branch, until, (reason,))
