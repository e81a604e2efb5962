"""Projection: where each hold stands, and what lies on the holds' shelf for nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, insert, select

from db.domain.hold import Hold, HoldEvent, HoldState
from db.domain.hold_course import KEEPING, Gone, project_hold
from db.store.hold_rows import event_from, hold_from, state_row
from db.store.local_tables import conflict, hold_state
from db.store.projected_copies import LENT, chunks, project_loose_copies, undone_among
from db.store.tables import hold, hold_event, loan

HOLD_BYPASSED = "hold_bypassed"


def project_holds(
    connection: Connection, hold_ids: Collection[UUID], item_ids: Collection[UUID] = ()
) -> None:
    """Work out again where some holds stand, and all that ever had a copy of some items."""
    copies = set(item_ids)
    holds = set(hold_ids) | _having_had(connection, copies)
    for chunk in chunks(holds):
        copies |= _project(connection, chunk)
    project_loose_copies(connection, copies)


def project_all_holds(connection: Connection) -> None:
    """Work out again where all holds stand."""
    connection.execute(delete(hold_state))
    project_holds(connection, connection.execute(select(hold.c.id)).scalars().all())


def _project(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    """Project holds; give the copies that were kept for them at some time."""
    placed = [hold_from(r) for r in connection.execute(select(hold).where(hold.c.id.in_(ids)))]
    events: defaultdict[UUID, list[HoldEvent]] = defaultdict(list)
    for row in connection.execute(select(hold_event).where(hold_event.c.hold_id.in_(ids))):
        events[row.hold_id].append(event_from(row))
    copies = {e.item_id for known in events.values() for e in known if e.item_id is not None}
    undone_acts = undone_among(connection, copies)
    gone = _gone(connection, copies, undone_acts)
    states = [_state(one, events[one.id], gone, undone_acts) for one in placed]
    connection.execute(delete(hold_state).where(hold_state.c.hold_id.in_(ids)))
    if states:
        connection.execute(insert(hold_state), [state_row(s) for s in states])
        _keep_conflicts(connection, states)
    return copies


def _state(
    one: Hold,
    events: list[HoldEvent],
    gone: dict[UUID, list[tuple[Gone, UUID | None]]],
    undone_acts: Collection[UUID],
) -> HoldState:
    mine = {e.item_id for e in events if e.what in KEEPING and e.item_id is not None}
    away = [g for item_id in mine for g, hold_id in gone[item_id] if hold_id != one.id]
    return project_hold(one, events, away, undone_acts)


def _gone(
    connection: Connection, copies: Collection[UUID], undone_acts: Collection[UUID]
) -> defaultdict[UUID, list[tuple[Gone, UUID | None]]]:
    """Read when copies were lent, and when they were kept; the id is the hold's it was for."""
    found: defaultdict[UUID, list[tuple[Gone, UUID | None]]] = defaultdict(list)
    keeping = select(hold_event).where(hold_event.c.what.in_([act.value for act in KEEPING]))
    for chunk in chunks(copies):
        for row in connection.execute(LENT.where(loan.c.item_id.in_(chunk))):
            lent = Gone(row.item_id, (row.hlc, row.origin), row.id, row.member_id)
            found[row.item_id].append((lent, None))
        for row in connection.execute(keeping.where(hold_event.c.item_id.in_(chunk))):
            if row.id not in undone_acts and row.act_id not in undone_acts:
                kept = Gone(row.item_id, (row.hlc, row.origin))
                found[row.item_id].append((kept, row.hold_id))
    return found


def _having_had(connection: Connection, copies: Collection[UUID]) -> set[UUID]:
    found: set[UUID] = set()
    for chunk in chunks(copies):
        named = select(hold_event.c.hold_id).where(hold_event.c.item_id.in_(chunk))
        found.update(connection.execute(named).scalars())
    return found


def _keep_conflicts(connection: Connection, states: Iterable[HoldState]) -> None:
    """Tell staff of copies that were kept for somebody and lent to somebody else."""
    known = list(states)
    ids = [uuid5(s.hold.id, HOLD_BYPASSED) for s in known]
    connection.execute(delete(conflict).where(conflict.c.id.in_(ids)))
    rows = [_conflict(s) for s in known if s.lost_to is not None]
    if rows:
        connection.execute(insert(conflict), rows)


def _conflict(state: HoldState) -> dict[str, Any]:
    return {
        "id": uuid5(state.hold.id, HOLD_BYPASSED),
        "kind": HOLD_BYPASSED,
        "record_ids": [str(state.hold.id), str(state.lost_to)],
        "subject": state.hold.member_id,
        "hlc": state.hold.version[0],
    }
