"""What a desk keeps, in memory: records that merge, a queue, keys; no value is ever changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any
from uuid import UUID

from db.domain.change import Act, Operation, Stamp, parse_stamp
from db.domain.record import Nature
from db.domain.record_kinds import KINDS
from db.domain.severing import TIES, Part, parts_of
from db.store.outbox import NO_DIGEST
from db.store.parking import Why
from db.store.payloads import has_personal
from db.store.sealed import WrappedKey
from db.store.sync_state import FACT_VERSION, Place, StateRow, SyncSelf
from tests.central.model import RecordKey


@dataclass(frozen=True, slots=True)
class Record:
    """One record: per group the value as it travels, and its version; a fact has one version."""

    subject: UUID | None
    fields: Mapping[str, Any]
    versions: Mapping[str, Stamp]


@dataclass(frozen=True, slots=True)
class Entry:
    """One place in the queue; `severed` when something was taken out, so that its hash stands."""

    operation: Operation
    h: bytes
    d: bytes
    severed: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """The central state as far as it was read, beside what is kept."""

    place: Place
    rows: tuple[StateRow, ...] = ()
    keys: Mapping[UUID, WrappedKey] = field(default_factory=dict)


@dataclass
class Kept:
    """All that survives the end of the program."""

    own: SyncSelf
    head: bytes = NO_DIGEST
    queue: dict[int, Entry] = field(default_factory=dict)
    records: dict[RecordKey, Record] = field(default_factory=dict)
    keys: dict[UUID, WrappedKey] = field(default_factory=dict)
    erased: set[UUID] = field(default_factory=set)
    parked: dict[UUID, tuple[Operation, Why]] = field(default_factory=dict)
    rejected: dict[UUID, UUID | None] = field(default_factory=dict)
    earlier: dict[UUID, tuple[Entry, int]] = field(default_factory=dict)  # and kept since when
    acked_on: dict[int, int] = field(default_factory=dict)  # day → how far
    secrets: dict[str, bytes] = field(default_factory=dict, repr=False)
    beside: Beside | None = None
    seen: dict[tuple[UUID, str], Stamp | None] = field(default_factory=dict)

    def copy(self) -> Kept:
        """Give a copy that may be changed without harm to this one."""
        values = (getattr(self, f.name) for f in fields(self))
        return Kept(*(v.copy() if isinstance(v, (dict, set)) else v for v in values))

    def days_ago(self, today: int, days: int) -> int:
        """Give the day since which this desk saw so many days come; -1 where there is none yet."""
        seen = sorted(day for day in self.acked_on if day <= today)
        return seen[-1 - days] if len(seen) > days else -1


def sealed(key: WrappedKey, value: Any) -> str:
    """Close a value with a person's key; in memory that means: mark it with the key."""
    return f"{key.wrapped.hex()}|{value}"


def take_in(
    kept: Kept, operations: Iterable[Operation], tell: Callable[[list[Operation]], None]
) -> set[UUID]:
    """Merge operations, whoever made them; tell whose consents are to be looked at.

    `tell` hears what is about to be merged.
    """
    members: set[UUID] = set()
    run: list[Operation] = []
    for op in operations:
        if op.act is Act.SEVER:
            _take_run(kept, run, tell, members)
            sever(kept, op.payload)
            run = []
        else:
            run.append(op)
    _take_run(kept, run, tell, members)
    return members


def _take_run(
    kept: Kept,
    work: list[Operation],
    tell: Callable[[list[Operation]], None],
    members: set[UUID],
) -> None:
    for op in work:
        if op.act is Act.ERASE and op.subject is not None:
            erase_subject(kept, op.subject)
    alive = [op for op in work if op.act in (Act.FACT, Act.SET) and op.subject not in kept.erased]
    tell([op for op in alive if _why_not(kept, op) is None])
    for op in alive:
        _take_one(kept, op, members)


def sever(kept: Kept, payload: Mapping[str, Any] | None) -> None:
    """Take what a message of severing names away."""
    for part in parts_of(payload):
        for record_id in sorted(part.ids):
            _sever_record(kept, part, record_id)
        sever_queued(kept, part.ids, part.fields)


def _sever_record(kept: Kept, part: Part, record_id: UUID) -> None:
    key = (part.kind, record_id)
    record = kept.records.get(key)
    if record is not None and part.fields:
        left = {f: v for f, v in record.fields.items() if f not in part.fields}
        subject = None if "member_id" in part.fields else record.subject
        kept.records[key] = replace(record, fields=left, subject=subject)
    elif record is not None:
        del kept.records[key]
    if not part.fields:
        kept.parked.pop(record_id, None)
        kept.rejected.pop(record_id, None)


def sever_queued(kept: Kept, op_ids: Collection[UUID], lost: Collection[str] = ()) -> None:
    """Take the content of operations away, or some fields; their hashes stay."""
    for seq, entry in kept.queue.items():
        if entry.operation.op_id in op_ids:
            kept.queue[seq] = _emptied(entry, lost)
    for op_id in kept.earlier.keys() & set(op_ids):
        entry, since = kept.earlier[op_id]
        kept.earlier[op_id] = _emptied(entry, lost), since


def forget_severed(kept: Kept, acked: int) -> None:
    """Take out of the queue what was sent and the state, just taken over, does not hold."""
    sent = [e for n, e in kept.queue.items() if n <= acked]
    for entry in (*sent, *(e for e, _ in kept.earlier.values())):
        op = entry.operation
        if op.act is Act.FACT and op.kind in TIES and op.payload is not None:
            record = kept.records.get((op.kind, op.record_id))
            lost = op.payload.keys() - record.fields.keys() if record else ()
            if record is None or lost:
                sever_queued(kept, [op.op_id], lost)


def _emptied(entry: Entry, lost: Collection[str]) -> Entry:
    op = entry.operation
    subject = op.subject if lost and "member_id" not in lost else None
    left = {f: v for f, v in (op.payload or {}).items() if f not in lost} if lost else None
    payload = left if op.payload is not None else None
    return replace(entry, operation=replace(op, payload=payload, subject=subject), severed=True)


def _take_one(kept: Kept, op: Operation, members: set[UUID]) -> None:
    why = _why_not(kept, op)
    if why is not None:
        kept.parked[op.op_id] = (op, why)
        return
    if op.act is Act.FACT:
        add_fact(kept, op)
    else:
        write_groups(kept, op)
    if op.kind in ("member", "consent_event") and op.subject is not None:
        members.add(op.subject)


def _why_not(kept: Kept, op: Operation) -> Why | None:
    kind, payload = KINDS.get(op.kind), op.payload or {}
    if kind is None:
        return Why.KIND
    if has_personal(kind, payload.keys()):
        key = kept.keys.get(op.subject) if op.subject else None
        if key is None:
            return Why.KEY
        closed = [payload[g.name] for g in kind.groups if g.personal and g.name in payload]
        if any(v is not None and not str(v).startswith(key.wrapped.hex()) for v in closed):
            return Why.BROKEN
    return None if op.act is _ACTS[kind.nature] else Why.BROKEN


def add_fact(kept: Kept, op: Operation) -> None:
    """Keep a fact that is not here yet; what is here stays."""
    record = Record(op.subject, op.payload or {}, {FACT_VERSION: op.stamp})
    kept.records.setdefault((op.kind, op.record_id), record)


def write_groups(kept: Kept, op: Operation) -> None:
    """Keep the values whose version is greater."""
    key = (op.kind, op.record_id)
    old = kept.records.get(key) or Record(op.subject, {}, {})
    newer = {g: v for g, v in (op.payload or {}).items() if is_newer(op.stamp, old.versions.get(g))}
    if newer:
        versions = {**old.versions, **dict.fromkeys(newer, op.stamp)}
        kept.records[key] = Record(old.subject, {**old.fields, **newer}, versions)


def is_newer(stamp: Stamp, old: Stamp | None) -> bool:
    """Tell whether a write wins over the version that is here."""
    return old is None or stamp > old


def erase_subject(kept: Kept, subject: UUID) -> None:
    """Take a person away, whatever was kept about them."""
    kept.erased.add(subject)
    kept.records = {k: r for k, r in kept.records.items() if r.subject != subject}
    kept.parked = {k: p for k, p in kept.parked.items() if p[0].subject != subject}
    forget_key(kept, subject)


def forget_key(kept: Kept, subject: UUID) -> None:
    """Let go of a person's key, and empty what the queue holds about them."""
    kept.keys.pop(subject, None)
    kept.rejected = {k: s for k, s in kept.rejected.items() if s != subject}
    for seq, entry in kept.queue.items():
        if _is_about(entry, subject):
            kept.queue[seq] = _emptied(entry, ())
    for op_id, (entry, since) in kept.earlier.items():
        if _is_about(entry, subject):
            kept.earlier[op_id] = _emptied(entry, ()), since


def _is_about(entry: Entry, subject: UUID) -> bool:
    return entry.operation.subject == subject and entry.operation.act is not Act.ERASE


def forget_older(kept: Kept, member_id: UUID, group: str) -> None:
    """Take all but the last value of a group of one member's file out of the queue."""
    last = kept.records["member", member_id].versions.get(group)
    if last is None:
        return
    end = _end_of_older(kept.own.origin or 0, last)
    for seq, entry in kept.queue.items():
        kept.queue[seq] = _without(entry, member_id, group, end)
    for op_id, (entry, since) in kept.earlier.items():
        kept.earlier[op_id] = _without(entry, member_id, group, end), since


def _end_of_older(own: int, last: Stamp) -> int:
    return last.hlc + (own < last.origin)


def _without(entry: Entry, member_id: UUID, group: str, end: int) -> Entry:
    op = entry.operation
    older = op.record_id == member_id and op.act is Act.SET and op.stamp.hlc < end
    if not older or not op.payload or group not in op.payload:
        return entry
    left = {name: value for name, value in op.payload.items() if name != group}
    return replace(entry, operation=replace(op, payload=left or None), severed=True)


def follow(kept: Kept, old: Operation, new: Stamp) -> None:
    """Let the versions of the records follow an operation of this desk."""
    key = (old.kind, old.record_id)
    record = kept.records.get(key)
    if record is None or old.act not in (Act.FACT, Act.SET):
        return
    moved = {g: new if v == old.stamp else v for g, v in record.versions.items()}
    kept.records[key] = replace(record, versions=moved)


def operations_of(row: StateRow) -> Iterator[Operation]:
    """Tell a record of the state as the operations that could have made it."""
    if FACT_VERSION in row.versions:
        yield _operation(row, Act.FACT, parse_stamp(row.versions[FACT_VERSION]), row.fields)
        return
    groups: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in row.fields.items():
        groups[row.versions[name]][name] = value
    for version, payload in groups.items():
        yield _operation(row, Act.SET, parse_stamp(version), payload)


def _operation(row: StateRow, act: Act, stamp: Stamp, payload: Mapping[str, Any]) -> Operation:
    record_id, subject = UUID(row.record_id), row.subject and UUID(row.subject)
    op_id = UUID(int=record_id.int ^ hash(stamp) & _HALF)
    return Operation(op_id, 0, stamp, act, row.kind, record_id, subject or None, 1, payload)


_HALF = (1 << 64) - 1
_ACTS = {Nature.FACT: Act.FACT, Nature.REGISTER: Act.SET}
