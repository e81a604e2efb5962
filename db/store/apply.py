"""Taking in what other desks did: in any order, any number of times, with one outcome."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import insert, select, update

from db.domain.change import Act, Operation
from db.domain.record import Nature, RecordKind
from db.domain.record_kinds import KINDS, MEMBER
from db.errors import KeyMissing
from db.store.arrival import fits
from db.store.consent_records import keep_to_consents
from db.store.erasing import erased_among
from db.store.follows import Touched
from db.store.local_tables import outbox, rejected, sync_self
from db.store.lost_values import tell_lost
from db.store.merge import FactRow, GroupWrite, add_facts, write_groups
from db.store.newsletter_rows import wipe_again
from db.store.parking import Why, park
from db.store.payloads import Envelope, has_personal
from db.store.projected_consents import project_lost_consents
from db.store.severing import sever_queued
from db.store.transaction import Transaction

# The centre's reasons, in place of a kind, that are no refusal:
HELD_ALREADY = "double"
ERASED = "erased"  # it is about a person whose erasure this desk may not have heard of
SEVERED = "severed"  # it is about a loan that has lost its member since


def apply_foreign(act: Transaction, operations: Iterable[Operation]) -> None:
    """Take in a part of the log; this desk's own operations are here already."""
    taken: list[Operation] = []
    told = list(operations)
    for op in told:
        act.hlc = max(act.hlc, op.stamp.hlc)
        if op.stamp.origin != act.origin:
            taken.append(op)
        elif op.act is Act.VOID:
            _note_refused(act, op)
    _erase_again(act, told)
    take_in(act, taken)


def _erase_again(act: Transaction, told: Collection[Operation]) -> None:
    """Erase whom the centre tells of though this desk knows them erased.

    A centre that heard of it tells nothing of them any more: it was put back, together with the
    disk of who erased them, and a desk that had not heard went on writing about them.
    """
    subjects = {op.subject for op in told if op.payload is not None and op.subject is not None}
    for subject in sorted(erased_among(act.connection, subjects)):
        act.record_erasure(subject)


def take_in(act: Transaction, operations: Collection[Operation]) -> None:
    """Merge operations, whoever made them, and project what they touched."""
    touched = Touched()
    merge_operations(act, operations, touched)
    project_touched(act, touched)


def merge_operations(act: Transaction, operations: Collection[Operation], touched: Touched) -> None:
    """Merge operations, whoever made them, and note what is to be projected.

    A message of severing counts in its place in the log: what it loosens from a member is not
    theirs any more when they are erased after it, and is gone when they were erased before.
    """
    run: list[Operation] = []
    for op in operations:
        if op.act is Act.SEVER:
            _merge_run(act, run, touched)
            act.sever(op.payload)
            run = []
        else:
            run.append(op)
    _merge_run(act, run, touched)


def _merge_run(act: Transaction, operations: Collection[Operation], touched: Touched) -> None:
    for op in operations:
        if op.act is Act.ERASE and op.subject is not None:
            act.take_away(op.subject)
    for kind, ops in _by_kind(act, operations).items():
        _merge(act, kind, ops, touched)


def project_touched(act: Transaction, touched: Touched) -> None:
    """Work out again what follows from what changed."""
    touched.project(act.connection)
    keep_to_consents(act, touched.consents)
    project_lost_consents(act.connection, touched.consents | touched.members)
    wipe_again(act, touched.sign_ups, touched.left)


def _by_kind(
    act: Transaction, operations: Iterable[Operation]
) -> Mapping[RecordKind, list[tuple[Operation, dict[str, Any]]]]:
    """Sort out what can be taken in, by kind, with its payload opened."""
    alive = _of_the_living(act, [op for op in operations if op.act in (Act.FACT, Act.SET)])
    act.keys.load({op.subject for op in alive if op.subject is not None})
    found: defaultdict[RecordKind, list[tuple[Operation, dict[str, Any]]]] = defaultdict(list)
    aside: defaultdict[Why, list[Operation]] = defaultdict(list)
    for op in alive:
        kind = KINDS.get(op.kind)
        if kind is None:
            aside[Why.KIND].append(op)
            continue
        opened = _opened(act, kind, op)
        if isinstance(opened, Why):
            aside[opened].append(op)
        else:
            found[kind].append((op, opened))
    for why, ops in aside.items():
        park(act.connection, ops, why)
    return found


def _of_the_living(act: Transaction, operations: list[Operation]) -> list[Operation]:
    subjects = {op.subject for op in operations if op.subject is not None}
    gone = erased_among(act.connection, subjects)
    return [op for op in operations if op.subject not in gone]


def _opened(act: Transaction, kind: RecordKind, op: Operation) -> dict[str, Any] | Why:
    payload = op.payload or {}
    dek = None
    if has_personal(kind, payload.keys()):
        dek = act.keys.held(op.subject)
        if dek is None:
            return Why.KEY
    try:
        opened = Envelope(act.sealer, dek, kind, op.record_id).opened(payload)
    except (KeyMissing, ValueError, TypeError):
        return Why.BROKEN
    expected = Act.FACT if kind.nature is Nature.FACT else Act.SET
    return opened if op.act is expected and fits(kind, opened) else Why.BROKEN


def _merge(
    act: Transaction,
    kind: RecordKind,
    ops: list[tuple[Operation, dict[str, Any]]],
    touched: Touched,
) -> None:
    if kind.nature is Nature.FACT:
        add_facts(act.connection, kind, [FactRow(o.record_id, o.stamp, v) for o, v in ops])
        for op, values in ops:
            touched.note_fact(kind, op.record_id, values)
            act.touch(kind.name, op.record_id, op.subject)
        return
    writes = [
        GroupWrite(op.record_id, group, stamp, value)
        for op, values in ops
        for stamp in (str(op.stamp),)
        for group, value in values.items()
    ]
    if kind is MEMBER:
        tell_lost(act, writes)
    for record_id, groups in write_groups(act.connection, kind, writes).items():
        act.touch(kind.name, record_id)
        touched.note_groups(kind, record_id, groups)


def _note_refused(act: Transaction, op: Operation) -> None:
    """Note that the centre did not take an operation of this desk; its state is then taken over.

    What it held already, from an earlier life of this desk, it took before: that is no refusal.
    """
    own = act.connection.execute(
        select(
            outbox.c.op_id, outbox.c.kind, outbox.c.record_id, outbox.c.subject, outbox.c.payload
        ).where(outbox.c.seq == op.seq)
    ).first()
    if own is None or own.payload is None:  # emptied by an erasure here
        return
    if own.subject is not None and erased_among(act.connection, (own.subject,)):
        return
    if op.kind == ERASED and own.subject is not None:
        act.take_away(own.subject)  # noted here, so that no centre put back brings them back
        return
    row = {
        "op_id": own.op_id,
        "kind": own.kind,
        "record_id": own.record_id,
        "subject": own.subject,
        "seen_at": act.now,
        "reason": op.kind,
    }
    if op.kind == SEVERED:
        sever_queued(act.connection, [own.op_id])
    elif op.kind != HELD_ALREADY:
        act.connection.execute(insert(rejected).prefix_with("OR IGNORE"), row)
    act.connection.execute(update(sync_self).values(need_resync=True))
