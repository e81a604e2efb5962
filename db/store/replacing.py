"""Taking over the state of the centre, and joining to it what this desk has not sent yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import delete, select

from db.domain.change import Act, Operation, Stamp
from db.store.apply import merge_operations, project_touched
from db.store.follows import Touched
from db.store.local_tables import (
    PROJECTIONS,
    outbox,
    parked_op,
    rejected,
    subject_key,
    sync_self,
)
from db.store.outbox import queued
from db.store.queue_upkeep import forget_subject
from db.store.sync_state import FACT_VERSION, StateRow
from db.store.tables import RECORDS
from db.store.transaction import Transaction

_SLICE = 2000


def replace_from_state(act: Transaction, rows: Iterable[StateRow]) -> None:
    """Drop what this desk holds, take the centre's state, and join the unsent to it."""
    for table in (*PROJECTIONS, parked_op, *RECORDS.values()):
        act.connection.execute(delete(table))
    touched = Touched()
    known: set[UUID | None] = set()
    remaining = iter(rows)
    while chunk := list(islice(remaining, _SLICE)):
        known.update(row.subject for row in chunk)
        operations = [op for row in chunk for op in _operations(row)]
        act.hlc = max(act.hlc, *(op.stamp.hlc for op in operations), 0)
        merge_operations(act, operations, touched)
    unsent = list(_unsent(act))
    _forget_gone(act, known.union(op.subject for op in unsent))
    merge_operations(act, unsent, touched)
    project_touched(act, touched)


def _forget_gone(act: Transaction, known: set[UUID | None]) -> None:
    """Let go of people the centre no longer knows: erased in a part of the log never read here."""
    held = act.connection.execute(select(subject_key.c.subject)).scalars().all()
    for subject in set(held) - known:
        for table in (subject_key, rejected):
            act.connection.execute(delete(table).where(table.c.subject == subject))
        forget_subject(act.connection, subject)
        act.keys.forget(subject)
        act.wiped = True


def _operations(row: StateRow) -> Iterator[Operation]:
    """Tell a record of the state as the operations that could have made it."""
    if FACT_VERSION in row.versions:
        stamp = row.versions[FACT_VERSION]
        yield _operation(row, row.record_id, Act.FACT, stamp, row.fields)
        return
    groups: defaultdict[Stamp, dict[str, Any]] = defaultdict(dict)
    for name, value in row.fields.items():
        groups[row.versions[name]][name] = value
    for stamp, payload in groups.items():
        yield _operation(row, uuid5(row.record_id, str(stamp)), Act.SET, stamp, payload)


def _operation(
    row: StateRow, op_id: UUID, act: Act, stamp: Stamp, payload: Mapping[str, Any]
) -> Operation:
    return Operation(op_id, 0, stamp, act, row.kind, row.record_id, row.subject, 1, payload)


def _unsent(act: Transaction) -> Iterator[Operation]:
    acked = act.connection.execute(select(sync_self.c.acked_seq)).scalar_one()
    chosen = select(outbox).where(outbox.c.seq > acked).order_by(outbox.c.seq)
    for row in act.connection.execute(chosen).mappings().all():
        yield queued(row, act.origin).operation
