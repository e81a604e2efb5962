"""Holds while lending: who waits for a copy, for whom it is kept, and what is written down."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, or_, select

from db.domain.clock import local_day
from db.domain.hold import Copy, HoldAct, HoldState, in_queue, may_fill
from db.domain.lending_kinds import HOLD_EVENT
from db.domain.placing import decide_fill
from db.domain.session import Session
from db.domain.trap import Trap, decide_trap
from db.store.calendar_rows import calendar_of
from db.store.hold_rows import OPEN, state_from, states
from db.store.local_tables import hold_state, loose_copy
from db.store.tables import hold, item
from db.store.transaction import Transaction
from db.store.transit import arrive, send

_S = hold_state.c
_OPEN = _S.standing.in_(OPEN)
_KEPT = states().where(_S.kept_item_id == bindparam("copy"))
_ASKED = states().where(
    _OPEN, or_(_S.item_id == bindparam("copy"), _S.title_id == bindparam("title"))
)
_COPY = select(item.c.id, item.c.title_id, item.c.branch_id).where(item.c.id == bindparam("copy"))
_LOOSE = select(loose_copy).where(loose_copy.c.item_id == bindparam("copy"))


@dataclass(frozen=True, slots=True)
class AskedBy:
    """Who asks for a copy beside the borrower: for whom it is kept, and how many wait for it."""

    kept: HoldState | None
    waiting: int


@dataclass(frozen=True, slots=True)
class AtCheckout:
    """What a checkout did to holds: the borrower's own is filled, another's lost its copy."""

    filled: HoldState | None
    bypassed: HoldState | None


def copy_of(connection: Connection, item_id: UUID, *, lendable: bool = True) -> Copy:
    """Read what a hold asks of a copy."""
    row = connection.execute(_COPY, {"copy": item_id}).one()
    return Copy(row.id, row.title_id, row.branch_id, lendable)


def waiting_for(connection: Connection, copy: Copy) -> tuple[HoldState, ...]:
    """Give the open holds that a copy may fill, in the order in which they are served."""
    found = connection.execute(_ASKED, {"copy": copy.id, "title": copy.title_id})
    return in_queue(s for s in map(state_from, found) if may_fill(s.hold, copy))


def kept_for(connection: Connection, item_id: UUID) -> HoldState | None:
    """Give the hold that a copy is kept for, on the shelf or on its way."""
    row = connection.execute(_KEPT, {"copy": item_id}).first()
    return None if row is None else state_from(row)


def open_holds_of(connection: Connection, member_ids: Collection[UUID]) -> tuple[HoldState, ...]:
    """Give the open holds of one person's files."""
    found = connection.execute(states().where(_OPEN, hold.c.member_id.in_(member_ids)))
    return in_queue(map(state_from, found))


def asked_by(connection: Connection, copy: Copy, member_ids: Collection[UUID]) -> AskedBy:
    """Tell who but the borrower asks for a copy that is to be lent."""
    kept = kept_for(connection, copy.id)
    others = [s for s in waiting_for(connection, copy) if s.hold.member_id not in set(member_ids)]
    mine = kept is not None and kept.hold.member_id in set(member_ids)
    return AskedBy(None if mine else kept, len(others))


def trap(
    act: Transaction,
    session: Session,
    copy: Copy,
    *,
    act_id: UUID | None = None,
) -> Trap | None:
    """Keep a copy that was scanned for who is next, and write it down; None: nobody asks for it.

    `act_id` is the return that the scan was. Shelf days that are over end here. The copy counts as
    arrived; on its way to the next branch it is when the answer says so.
    """
    today = local_day(act.now)
    arrive(act, session, copy.id)
    kept = kept_for(act.connection, copy.id)
    if kept is not None and kept.shelf_expired(today):
        record_hold_event(act, session, kept, HoldAct.EXPIRED, item_id=copy.id, act_id=act_id)
    found = decide_trap(
        copy=copy,
        at_branch=session.branch_id,
        kept=kept,
        waiting=waiting_for(act.connection, copy),
        calendar=calendar_of(act.connection),
        today=today,
    )
    if found is None:
        tidy_shelf(act, session, copy.id, act_id)
    elif found.news:
        _keep(act, session, copy, found, act_id)
    return found


def fill(
    act: Transaction, session: Session, copy: Copy, member_ids: Collection[UUID], loan_id: UUID
) -> AtCheckout:
    """Write down what a checkout means for holds; call it right before the loan is recorded.

    Undoing the loan undoes this too. A copy of the same title that was kept for the borrower is
    left over on the shelf, and shown there.
    """
    kept = kept_for(act.connection, copy.id)
    filled = decide_fill(copy, open_holds_of(act.connection, member_ids))
    bypassed = None
    if kept is not None and kept.hold.member_id not in set(member_ids):
        bypassed = kept
        release(act, session, kept, copy.id, act_id=loan_id)
    if filled is not None:
        record_hold_event(act, session, filled, HoldAct.FILLED, item_id=copy.id, act_id=loan_id)
    return AtCheckout(filled, bypassed)


def release(
    act: Transaction,
    session: Session,
    state: HoldState,
    item_id: UUID,
    *,
    act_id: UUID | None = None,
) -> None:
    """Write down that a copy is no longer kept for a hold, which waits on if it is open."""
    record_hold_event(act, session, state, HoldAct.RELEASED, item_id=item_id, act_id=act_id)


def tidy_shelf(
    act: Transaction, session: Session, item_id: UUID, act_id: UUID | None = None
) -> None:
    """Write down that a copy left over on the holds' shelf was taken from it."""
    row = act.connection.execute(_LOOSE, {"copy": item_id}).first()
    if row is None:
        return
    left = act.connection.execute(states().where(hold.c.id == row.hold_id)).first()
    if left is not None:
        release(act, session, state_from(left), item_id, act_id=act_id)


def _keep(act: Transaction, session: Session, copy: Copy, found: Trap, act_id: UUID | None) -> None:
    record_hold_event(
        act,
        session,
        found.state,
        found.what,
        item_id=copy.id,
        branch_id=found.branch_id,
        until=found.until,
        act_id=act_id,
    )
    if not found.here:
        send(act, session, copy.id, found.branch_id)


def record_hold_event(
    act: Transaction,
    session: Session,
    state: HoldState,
    what: HoldAct,
    *,
    item_id: UUID | None = None,
    branch_id: UUID | None = None,
    until: date | None = None,
    act_id: UUID | None = None,
) -> UUID:
    """Write down what happened to a hold; without a branch, it happened here."""
    event_id = act.new_id()
    values: dict[str, Any] = {
        "hold_id": state.hold.id,
        "member_id": state.hold.member_id,
        "what": what.value,
        "item_id": item_id,
        "branch_id": branch_id or session.branch_id,
        "until": until,
        "act_id": act_id,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    act.record_fact(HOLD_EVENT, event_id, values)
    return event_id
