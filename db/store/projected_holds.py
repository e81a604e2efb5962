"""Projection: where each hold stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select

from db.domain.hold import Hold, HoldEvent, HoldState, Standing, project_hold
from db.store.local_tables import hold_state
from db.store.subject_keys import CHUNK
from db.store.tables import hold, hold_event


def project_holds(connection: Connection, hold_ids: Collection[UUID]) -> None:
    """Work out again where some holds stand."""
    wanted = list(hold_ids)
    for start in range(0, len(wanted), CHUNK):
        _project(connection, wanted[start : start + CHUNK])


def project_all_holds(connection: Connection) -> None:
    """Work out again where all holds stand."""
    connection.execute(delete(hold_state))
    project_holds(connection, connection.execute(select(hold.c.id)).scalars().all())


def _project(connection: Connection, ids: Collection[UUID]) -> None:
    events: defaultdict[UUID, list[HoldEvent]] = defaultdict(list)
    for row in connection.execute(select(hold_event).where(hold_event.c.hold_id.in_(ids))):
        events[row.hold_id].append(_event_from(row))
    placed = [hold_from(r) for r in connection.execute(select(hold).where(hold.c.id.in_(ids)))]
    connection.execute(delete(hold_state).where(hold_state.c.hold_id.in_(ids)))
    if placed:
        rows = [_row(project_hold(one, events[one.id])) for one in placed]
        connection.execute(insert(hold_state), rows)


def hold_from(row: Row[Any]) -> Hold:
    """Read a row of the table of holds."""
    return Hold(
        id=row.id,
        member_id=row.member_id,
        title_id=row.title_id,
        item_id=row.item_id,
        branch_id=row.branch_id,
        version=(row.hlc, row.origin),
    )


def _event_from(row: Row[Any]) -> HoldEvent:
    version = (row.hlc, row.origin)
    return HoldEvent(
        row.id, row.hold_id, Standing(row.what), row.item_id, row.branch_id, row.until, version
    )


def _row(state: HoldState) -> dict[str, Any]:
    return {
        "hold_id": state.hold.id,
        "member_id": state.hold.member_id,
        "title_id": state.hold.title_id,
        "item_id": state.hold.item_id,
        "branch_id": state.branch_id,
        "standing": state.standing.value,
        "kept_item_id": state.kept_item_id,
        "until": state.until,
        "hlc": state.hold.version[0],
        "origin": state.hold.version[1],
    }
