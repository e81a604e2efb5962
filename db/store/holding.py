"""Holds while lending: who waits for a copy, for whom it is kept, and what is written down."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, or_, select

from db.domain.clock import local_day
from db.domain.hold import Copy, FeeAt, HoldAct, HoldState, in_queue, may_fill
from db.domain.lending_kinds import HOLD_EVENT
from db.domain.placing import decide_fill
from db.domain.session import Session
from db.domain.trap import Trap, decide_trap
from db.store.hold_fees import charge, counter_fee
from db.store.hold_rows import state_from, states
from db.store.local_tables import UNDER_WAY, hold_state, loose_copy
from db.store.regulations import calendar_of
from db.store.tables import hold, hold_event, item
from db.store.transaction import Transaction
from db.store.transit import arrive, send

_S = hold_state.c
_OPEN = UNDER_WAY
_KEPT = states().where(_S.kept_item_id == bindparam("copy"))
_ASKED = states().where(
    _OPEN, or_(_S.item_id == bindparam("copy"), _S.title_id == bindparam("title"))
)
_COPY = select(item.c.id, item.c.title_id, item.c.branch_id).where(item.c.id == bindparam("copy"))
_LOOSE = select(loose_copy).where(loose_copy.c.item_id == bindparam("copy"))


@dataclass(frozen=True, slots=True)
class AskedBy:
    """Who asks for a copy that is to be lent: the borrower, or others.

    `mine` is the borrower's own hold that the checkout fills; `kept` the one of somebody else that
    has this very copy on the shelf; `waiting` counts the others who wait for it.
    """

    mine: HoldState | None
    kept: HoldState | None
    waiting: int


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
    """Tell who asks for a copy that one of these members is to take."""
    own = set(member_ids)
    kept = kept_for(connection, copy.id)
    waiting = waiting_for(connection, copy)
    mine = [s for s in (kept, *waiting) if s is not None and s.hold.member_id in own]
    others = [s for s in waiting if s.hold.member_id not in own and s is not kept]
    elsewhere = kept if kept is not None and kept.hold.member_id not in own else None
    return AskedBy(decide_fill(copy, mine), elsewhere, sum(s.kept_item_id is None for s in others))


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


def note_checkout(
    act: Transaction, session: Session, copy: Copy, asked: AskedBy, loan_id: UUID
) -> None:
    """Write down what a checkout means for holds; `asked` was read before the loan was recorded.

    The borrower's hold is filled; somebody else's that had this copy waits on in its place.
    Undoing the loan undoes this too.
    """
    if asked.kept is not None:
        release(act, session, asked.kept, copy.id, act_id=loan_id)
    if asked.mine is not None:
        record_hold_event(act, session, asked.mine, HoldAct.FILLED, item_id=copy.id, act_id=loan_id)


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
    if found.here:
        charge(act, session, found.state.hold, FeeAt.READY)
    else:
        send(act, session, copy.id, found.branch_id)


def note_undone(act: Transaction, session: Session, act_id: UUID, item_id: UUID) -> int:
    """Write down what undoing a checkout or a return means for holds; give what is countered.

    Where the hold stands follows from the undoing itself. This says so once more of what was
    filled, for the time when the loan and its undoing are no longer kept.
    """
    e = hold_event.c
    came = select(hold_event).where(e.item_id == item_id, e.act_id == act_id).order_by(e.hlc)
    cents = 0
    for row in act.connection.execute(came).all():
        if row.what == HoldAct.FILLED.value:
            found = act.connection.execute(states().where(hold.c.id == row.hold_id)).one()
            record_hold_event(act, session, state_from(found), HoldAct.RESTORED)
        elif row.what == HoldAct.READY.value:
            found = act.connection.execute(states().where(hold.c.id == row.hold_id)).one()
            if state_from(found).hold.rules.fee_at is FeeAt.READY:
                cents += counter_fee(act, session, row.hold_id)
    return cents


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
