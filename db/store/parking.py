"""Operations that can't be taken in yet: kept, so that the cursor may move, and tried again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select

from db.domain.change import Act, Operation, Stamp
from db.store.local_tables import parked_op
from db.store.subject_keys import CHUNK


class Why(StrEnum):
    """Why an operation waits."""

    KIND = "kind"  # this program doesn't know such records
    KEY = "key"  # the person's key is not here yet
    BROKEN = "broken"  # what it holds can't be understood


def park(connection: Connection, operations: Iterable[Operation], why: Why) -> None:
    """Put operations aside."""
    rows = [
        {
            "op_id": op.op_id,
            "hlc": op.stamp.hlc,
            "origin": op.stamp.origin,
            "seq": op.seq,
            "act": op.act.value,
            "kind": op.kind,
            "record_id": op.record_id,
            "subject": op.subject,
            "payload_version": op.payload_version,
            "payload": op.payload,
            "reason": why.value,
        }
        for op in operations
    ]
    if rows:
        connection.execute(insert(parked_op).prefix_with("OR REPLACE"), rows)


def take_waiting_for_key(
    connection: Connection, subjects: Collection[UUID]
) -> tuple[Operation, ...]:
    """Take back the operations that waited for the keys of some people."""
    wanted = list(subjects)
    found: list[Operation] = []
    for start in range(0, len(wanted), CHUNK):
        chosen = parked_op.c.subject.in_(wanted[start : start + CHUNK])
        waiting = chosen & (parked_op.c.reason == Why.KEY.value)
        rows = connection.execute(select(parked_op).where(waiting)).all()
        found += [_operation(row) for row in rows]
        if rows:
            connection.execute(delete(parked_op).where(waiting))
    return tuple(found)


def take_set_aside(connection: Connection) -> tuple[Operation, ...]:
    """Take back everything that was not understood, to try it again with this program."""
    chosen = parked_op.c.reason != Why.KEY.value
    rows = connection.execute(select(parked_op).where(chosen)).all()
    if rows:
        connection.execute(delete(parked_op).where(chosen))
    return tuple(_operation(row) for row in rows)


def is_anything_set_aside(connection: Connection) -> bool:
    """Tell whether something was not understood."""
    chosen = select(parked_op.c.op_id).where(parked_op.c.reason != Why.KEY.value)
    return connection.execute(chosen.limit(1)).first() is not None


def subjects_waited_for(connection: Connection) -> set[UUID]:
    """Tell whose keys are waited for."""
    chosen = select(parked_op.c.subject).where(parked_op.c.reason == Why.KEY.value)
    return {s for s in connection.execute(chosen.distinct()).scalars() if s is not None}


def _operation(row: Row[Any]) -> Operation:
    return Operation(
        op_id=row.op_id,
        seq=row.seq,
        stamp=Stamp(row.hlc, row.origin),
        act=Act(row.act),
        kind=row.kind,
        record_id=row.record_id,
        subject=row.subject,
        payload_version=row.payload_version,
        payload=row.payload,
    )
