"""Projection: staff whose account was closed while a desk that did not know let them work on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select

from db.domain.change import Stamp, parse_stamp
from db.domain.record import Nature
from db.domain.record_kinds import KINDS
from db.store.local_tables import conflict
from db.store.subject_keys import CHUNK
from db.store.tables import RECORDS, staff

WORKED_ON = "worked_on"
_TABLES = [
    RECORDS[kind.name]
    for kind in KINDS.values()
    if kind.nature is Nature.FACT and "staff_id" in kind.types
]


def project_dismissals(connection: Connection, staff_ids: Collection[UUID]) -> None:
    """Work out again which of some staff members worked on after their account was closed."""
    wanted = list(staff_ids)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        gone = conflict.c.kind == WORKED_ON
        connection.execute(delete(conflict).where(gone, conflict.c.one.in_(chunk)))
        closed = select(staff).where(staff.c.id.in_(chunk), staff.c.active.is_(False))
        rows = [
            r for account in connection.execute(closed) for r in _worked_on(connection, account)
        ]
        if rows:
            connection.execute(insert(conflict), rows)


def project_all_dismissals(connection: Connection) -> None:
    """Work out again who worked on after their account was closed."""
    project_dismissals(connection, connection.execute(select(staff.c.id)).scalars().all())


def acts_after(connection: Connection, staff_id: UUID, closed: Stamp) -> int:
    """Count what a staff member did after a moment in the order of acts."""
    total = 0
    for table in _TABLES:
        c = table.c
        later = or_(c.hlc > closed.hlc, and_(c.hlc == closed.hlc, c.origin > closed.origin))
        counted = select(func.count()).where(c.staff_id == staff_id, later)
        total += connection.execute(counted).scalar_one()
    return total


def _worked_on(connection: Connection, account: Row[Any]) -> Iterator[dict[str, Any]]:
    closed = parse_stamp(account.ver["account"])
    if acts_after(connection, account.id, closed):
        yield {
            "id": uuid5(account.id, f"{WORKED_ON} {closed}"),
            "kind": WORKED_ON,
            "record_ids": [str(account.id)],
            "subject": account.id,
            "hlc": closed.hlc,
            "one": account.id,
            "other": None,
        }
