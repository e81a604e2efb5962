"""The pick list: which copy on the shelves is fetched for which hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from db.domain.hold import Copy, HoldState, in_queue, may_fill


@dataclass(frozen=True, slots=True)
class Pick:
    """A copy to be fetched from its shelf for a hold."""

    state: HoldState
    copy: Copy


def assign(states: Iterable[HoldState], copies: Collection[Copy], today: date) -> tuple[Pick, ...]:
    """Give every waiting hold at most one copy, and every copy at most one hold.

    First come, first served; a copy at the branch where the member fetches it goes before others.
    Every desk that knows the same gives the same, so that no two branches fetch for one hold.
    """
    left: dict[UUID | None, list[Copy]] = defaultdict(list)
    for copy in sorted(copies, key=lambda c: c.id):
        for asked in {copy.title_id, copy.id} - {None}:  # what a hold on it may name
            left[asked].append(copy)
    given: set[UUID] = set()
    found = []
    for state in in_queue(s for s in states if s.served(today)):
        named = left[state.hold.item_id or state.hold.title_id]
        named[:] = [c for c in named if c.id not in given]
        fitting = [c for c in named if may_fill(state.hold, c)]
        best = min(fitting, key=lambda c: c.branch_id != state.branch_id, default=None)
        if best is not None:
            given.add(best.id)
            found.append(Pick(state, best))
    return tuple(found)


def still_counts(said_at: datetime, now: datetime, lasting: timedelta) -> bool:
    """Tell whether what somebody said of a search still counts."""
    return now - said_at < lasting
