"""The course of a hold: from what happened to where it stands, the same on every desk."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from db.domain.change import Version
from db.domain.hold import Hold, HoldAct, HoldEvent, HoldState, Standing

KEEPING = frozenset({HoldAct.READY, HoldAct.IN_TRANSIT})
_ENDS = {
    HoldAct.FILLED: Standing.FILLED,
    HoldAct.CANCELLED: Standing.CANCELLED,
    HoldAct.EXPIRED: Standing.EXPIRED,
}


@dataclass(frozen=True, slots=True)
class Gone:
    """A copy went elsewhere: lent (`loan_id`, `member_id`), or kept for another hold."""

    item_id: UUID
    version: Version
    loan_id: UUID | None = None
    member_id: UUID | None = None


def project_hold(
    hold: Hold,
    events: Iterable[HoldEvent],
    gone: Iterable[Gone] = (),
    undone: Collection[UUID] = frozenset(),
) -> HoldState:
    """Tell where a hold stands, whatever the order in which the facts arrived.

    The first copy that is kept stays; another that a desk kept without knowing is left over. A
    copy that went elsewhere later is no longer kept: it was physically there. An end stays one,
    whatever another desk did afterwards, unless it was taken back. What was undone counts as not
    having happened.
    """
    counted = [e for e in events if e.id not in undone and e.act_id not in undone]
    steps: list[HoldEvent | Gone] = [*counted, *gone]
    state = HoldState(hold, Standing.WAITING, hold.branch_id)
    for step in sorted(steps, key=lambda s: s.version):
        state = _left(state, step) if isinstance(step, Gone) else _after(state, step)
    return state


def _after(state: HoldState, event: HoldEvent) -> HoldState:
    """Let one event happen; what makes no sense where the hold stands changes nothing."""
    if event.what is HoldAct.RESTORED:
        return _waiting(state) if state.standing.over else state
    if state.standing.over:
        return state
    if event.what in _ENDS:
        return replace(_waiting(state), standing=_ENDS[event.what])
    if event.what in KEEPING:
        return _kept(state, event)
    return _beside(state, event)


def _beside(state: HoldState, event: HoldEvent) -> HoldState:
    """Let happen what neither keeps a copy nor ends the hold."""
    match event.what:
        case HoldAct.RELEASED if event.item_id == state.kept_item_id:
            return _waiting(state)
        case HoldAct.MOVED:
            return _moved(state, event.branch_id)
        case HoldAct.SUSPENDED:
            return replace(state, suspended_until=event.until)
        case HoldAct.PROMOTED:
            return replace(state, promoted=event.version)
    return replace(state, lost_to=None) if event.what is HoldAct.RELEASED else state


def _kept(state: HoldState, event: HoldEvent) -> HoldState:
    if state.kept_item_id not in (None, event.item_id):
        return state
    kept = replace(state, kept_item_id=event.item_id, lost_to=None)
    if event.what is HoldAct.READY and event.branch_id == state.branch_id:
        return replace(kept, standing=Standing.READY, until=event.until)
    return replace(kept, standing=Standing.IN_TRANSIT, until=None)


def _moved(state: HoldState, branch_id: UUID) -> HoldState:
    """Have it fetched elsewhere; a copy on the shelf is then on its way."""
    if state.standing is Standing.READY and branch_id != state.branch_id:
        state = replace(state, standing=Standing.IN_TRANSIT, until=None)
    return replace(state, branch_id=branch_id)


def _left(state: HoldState, gone: Gone) -> HoldState:
    """Let the kept copy go elsewhere: the holder took it, or somebody else did."""
    if state.kept_item_id != gone.item_id:
        return state
    waiting = _waiting(state)
    if gone.member_id is not None and gone.member_id == state.hold.member_id:
        return replace(waiting, standing=Standing.FILLED)
    return replace(waiting, lost_to=gone.loan_id)


def _waiting(state: HoldState) -> HoldState:
    return replace(state, standing=Standing.WAITING, kept_item_id=None, until=None, lost_to=None)
