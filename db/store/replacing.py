"""A state that was taken over, and what this desk did meanwhile: joined before it counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, or_, select

from db.domain.change import Act, Operation, Stamp, parse_stamp
from db.domain.consent import Purpose
from db.store.apply import merge_operations, project_touched
from db.store.consent_records import doubtful
from db.store.follows import Touched
from db.store.local_tables import earlier_op, member_alias, outbox, own_edit, rejected
from db.store.outbox import queued
from db.store.queue_upkeep import forget_subject
from db.store.severing import forget_severed
from db.store.subject_keys import CHUNK
from db.store.sync_state import FACT_VERSION, Place, StateRow
from db.store.tables import consent_event, member
from db.store.transaction import Transaction


def merge_rows(act: Transaction, rows: Iterable[StateRow]) -> None:
    """Take in rows of the state one by one, whatever they hold; nothing is projected."""
    merge_operations(act, [op for row in rows for op in _operations(row)], Touched())


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What is to be seen to when the state is joined with what this desk did meanwhile.

    `gone` are people the state lacks; `wary` are members whose values may have lost their consent.
    """

    place: Place
    gone: Set[UUID]
    wary: Set[UUID]


def join_own(act: Transaction, meanwhile: Meanwhile) -> None:
    """Join what this desk did that need not be in the state; let go of whom the centre let go."""
    own = list(_own_after(act, meanwhile.place.base_seq))
    for subject in meanwhile.gone - {op.subject for op in own}:
        act.connection.execute(delete(rejected).where(rejected.c.subject == subject))
        act.connection.execute(delete(own_edit).where(own_edit.c.member_id == subject))
        forget_subject(act.connection, subject)
    forget_severed(act.connection, meanwhile.place.base_seq)
    act.hlc = max(act.hlc, meanwhile.place.hlc)
    touched = Touched(consents=set(meanwhile.wary))
    merge_operations(act, own, touched)
    project_touched(act, touched)


def unconsented(act: Transaction) -> set[UUID]:
    """Tell which members hold a value, or have one in the queue, that a withdrawal may forbid."""
    found: set[UUID] = set()
    suspects = list(_suspects(act.connection))
    queued_for = select(outbox.c.subject).union(select(earlier_op.c.subject))
    queue = set(act.connection.execute(queued_for).scalars())
    for start in range(0, len(suspects), CHUNK):
        chunk = suspects[start : start + CHUNK]
        found |= doubtful(act, chunk) & (_holding(act.connection, chunk) | queue)
    return found


def _suspects(connection: Connection) -> set[UUID]:
    """Tell who withdrew, has several files, or has a value without any consent to it."""
    c = consent_event.c
    found = set(connection.execute(select(c.member_id).where(c.granted.is_(False))).scalars())
    for row in connection.execute(select(member_alias)):
        found.update((row.alias_id, row.canonical_id))
    for purpose in Purpose:
        given = select(c.member_id).where(c.purpose == purpose.value, c.granted)
        held = member.c[purpose.value].is_not(None)
        chosen = select(member.c.id).where(held, member.c.id.not_in(given))
        found.update(connection.execute(chosen).scalars())
    return found


def _holding(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    held = or_(*(member.c[purpose.value].is_not(None) for purpose in Purpose))
    chosen = select(member.c.id).where(member.c.id.in_(ids), held)
    return set(connection.execute(chosen).scalars())


def _operations(row: StateRow) -> Iterator[Operation]:
    """Tell a record of the state as the operations that could have made it."""
    if FACT_VERSION in row.versions:
        stamp = parse_stamp(row.versions[FACT_VERSION])
        yield _operation(row, UUID(row.record_id), Act.FACT, stamp, row.fields)
        return
    groups: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in row.fields.items():
        groups[row.versions[name]][name] = value
    for version, payload in groups.items():
        op_id = uuid5(UUID(row.record_id), version)
        yield _operation(row, op_id, Act.SET, parse_stamp(version), payload)


def _operation(
    row: StateRow, op_id: UUID, act: Act, stamp: Stamp, payload: Mapping[str, Any]
) -> Operation:
    subject = None if row.subject is None else UUID(row.subject)
    return Operation(op_id, 0, stamp, act, row.kind, UUID(row.record_id), subject, 1, payload)


def _own_after(act: Transaction, seq: int) -> Iterator[Operation]:
    chosen = select(outbox).where(outbox.c.seq > seq).order_by(outbox.c.seq)
    for row in act.connection.execute(chosen).mappings().all():
        yield queued(row, act.origin).operation
