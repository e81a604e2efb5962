"""A desk's store in memory, for histories by the thousand; it keeps the real one's contract."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count, islice
from typing import Any
from uuid import UUID

from db.domain.change import Act, Changed, Operation, Stamp, next_hlc
from db.domain.clock import Clock, true_time
from db.domain.consent import Purpose
from db.domain.inbox_kinds import LOST_VALUE
from db.domain.lending_kinds import LOAN
from db.domain.record import RecordKind
from db.domain.record_kinds import MEMBER
from db.domain.severing import Severance
from db.store.apply import ERASED, HELD_ALREADY, SEVERED
from db.store.founding import DESK_PRIVATE_KEY
from db.store.gate import Priority
from db.store.outbox import NO_DIGEST, Queued, chained
from db.store.pace import AIM, Pace
from db.store.parking import Why
from db.store.payloads import has_personal, plain_fields, subject_of
from db.store.queue_upkeep import KEPT
from db.store.sealed import ScopeSealer, WrappedKey
from db.store.sync_state import SyncSelf
from tests.sim.memory_consents import lent_twice, unconsented
from tests.sim.memory_inbox import lost_among, note_seen, old_values
from tests.sim.memory_load import MemoryLoad
from tests.sim.memory_outreach import members_who_take_part
from tests.sim.memory_records import (
    Beside,
    Entry,
    Kept,
    add_fact,
    erase_subject,
    follow,
    forget_key,
    forget_older,
    forget_severed,
    operations_of,
    sealed,
    sever,
    sever_queued,
    take_in,
    write_groups,
)

_NUMBERS = count(1)
SLICE = 4  # operations of one transaction of sync, so that short histories have many


def numbered_id() -> UUID:
    """Give an id that no one else has."""
    return UUID(int=(0x0190 << 112) + (7 << 76) + (2 << 62) + next(_NUMBERS))


class MemoryStore:
    """One desk's file; `step` is called before and after each commit, and may raise."""

    def __init__(self, own: SyncSelf, clock: Clock, new_id: Callable[[], UUID] = numbered_id,
                 batch: int = 500) -> None:  # fmt: skip
        self.kept = Kept(own)
        self.clock = clock
        self.new_id = new_id
        self.batch = batch
        self.sealer = ScopeSealer(own.scope_id, {1: bytes(32)})
        self.kept.secrets[DESK_PRIVATE_KEY] = bytes(range(32))
        self.pace = Pace(lambda: False, lambda: AIM)
        self.pace.size = SLICE
        self.step: Callable[[str], None] = lambda _: None
        self.made: Callable[[list[Operation]], None] = lambda _: None

    @contextmanager
    def writing(self, priority: Priority = Priority.STAFF) -> Iterator[MemoryAct]:
        act = MemoryAct(self.kept.copy(), self.clock.now(), self.new_id)
        yield act
        self.step("before")
        self.kept = act.kept
        self.made(act.made)
        self.step("after")

    @contextmanager
    def loading(self) -> Iterator[MemoryLoad]:
        yield MemoryLoad(self)

    def sync_self(self) -> SyncSelf:
        return self.kept.own

    def unsent(self, after_seq: int, limit: int = 0, max_bytes: int = 256 * 1024) -> list[Queued]:
        found: list[Queued] = []
        weight = 0
        most = min(self.kept.own.head_seq - after_seq, limit or self.batch)
        for one in (_queued(self.kept.queue[after_seq + n]) for n in range(1, most + 1)):
            weight += 300 + len(str(one.operation.payload))
            if found and weight > max_bytes:
                break
            found.append(one)
        return found

    def latest_unsent(self, after_seq: int) -> int:
        return max((q.operation.stamp.hlc for q in self.unsent(after_seq, 10**9, 10**9)), default=0)

    def tidy(self) -> None:
        with self.writing(Priority.SYNC) as act:
            act.wipe_old_values()

    def reload_keys(self) -> None:
        self.sealer = ScopeSealer(self.kept.own.scope_id, {1: bytes(32)})

    def secret(self, name: str) -> bytes | None:
        return self.kept.secrets.get(name)

    def keys_below(self, version: int, after: UUID, limit: int) -> Mapping[UUID, WrappedKey]:
        older = ((s, k) for s, k in sorted(self.kept.keys.items()) if k.version < version)
        return dict(islice(((s, k) for s, k in older if s > after), limit))

    def has_index_behind(self, after: str) -> bool:
        return False  # numbers are not indexed in memory

    def op_ids_after(self, seq: int) -> list[UUID]:
        return [e.operation.op_id for n, e in sorted(self.kept.queue.items()) if n > seq]

    def earlier_op_ids(self) -> list[UUID]:
        return sorted(self.kept.earlier)

    def subjects_without_key(self) -> set[UUID]:
        return {s for op, why in self.kept.parked.values() if why is Why.KEY and (s := op.subject)}

    def erased_subjects(self) -> set[UUID]:
        return set(self.kept.erased)

    def unknown_members(self) -> set[UUID]:
        known = {i for kind, i in self.kept.records if kind == "member"} | self.kept.erased
        return members_who_take_part(self.kept.records) - known

    def digest_at(self, seq: int) -> bytes | None:
        entry = self.kept.queue.get(seq)
        return NO_DIGEST if seq == 0 else entry.d if entry else None

    def conflicts(self) -> int:
        return lent_twice(self.kept.records)

    def subject_keys(self, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
        return {s: self.kept.keys[s] for s in subjects if s in self.kept.keys}


class MemoryAct:
    """One transaction: works on a copy, which takes the place of the original at the commit."""

    def __init__(self, kept: Kept, now: datetime, new_id: Callable[[], UUID]) -> None:
        self.kept = kept
        self.new_id = new_id
        off = timedelta(milliseconds=kept.own.offset_ms)
        self.now_ms = int(true_time(now, off, kept.own.measured_at).timestamp() * 1000)
        self.made: list[Operation] = []
        self._ids: set[UUID] = set()

    def save_sync_self(self, **changes: Any) -> None:
        self.kept.own = replace(self.kept.own, **changes)
        if "acked_seq" in changes:
            marks = self.kept.acked_on.items()
            self.kept.acked_on = {d: seq for d, seq in marks if seq <= changes["acked_seq"]}

    def apply(self, operations: Iterable[Operation]) -> Changed:
        taken = []
        told = list(operations)
        for op in told:
            self._hear(op.stamp)
            if op.stamp.origin != self.kept.own.origin:
                taken.append(op)
            elif op.act is Act.VOID:
                self._note_refused(op)
        self._erase_again({op.subject for op in told if op.payload is not None})
        return self._take_in(taken)

    def add_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> Changed:
        alive = {s: key for s, key in keys.items() if s not in self.kept.erased}
        self.kept.keys.update(alive)
        return self._take_in(self._waiting_for(alive))

    def save_secret(self, name: str, value: bytes) -> None:
        self.kept.secrets[name] = value

    def keep_rewrapped(self, keys: Mapping[UUID, WrappedKey]) -> None:
        self.kept.keys.update(keys)

    def renumber(self, origin: int, keep: Collection[UUID] = ()) -> None:
        sent = (e for e, _ in self.kept.earlier.values())
        earlier = sorted(sent, key=lambda e: e.operation.stamp.hlc)
        rows = [*earlier, *(e for _, e in sorted(self.kept.queue.items()))]
        self._keep_earlier([e for e in rows if e.operation.op_id in keep])
        self.kept.queue, self.kept.head, self.kept.acked_on = {}, NO_DIGEST, {}
        self.save_sync_self(origin=origin, acked_seq=0, head_seq=0)
        for entry in rows:
            if entry.operation.op_id not in keep:
                self.kept.earlier.pop(entry.operation.op_id, None)
                self._requeue(entry, Stamp(entry.operation.stamp.hlc, origin), rehash=False)

    def send_again(self, op_ids: Collection[UUID]) -> None:
        origin = self.kept.own.origin or 0
        rows = (self.kept.earlier.pop(i)[0] for i in sorted(op_ids))
        for entry in sorted(rows, key=lambda e: e.operation.stamp.hlc):
            self._requeue(entry, Stamp(entry.operation.stamp.hlc, origin), rehash=False)

    def _keep_earlier(self, rows: list[Entry]) -> None:
        for entry in rows:
            self.kept.earlier[entry.operation.op_id] = entry, self._day()

    def _day(self) -> int:
        return self.now_ms // 86_400_000

    def trim_queue(self) -> None:
        kept, today = self.kept, self._day()
        kept.acked_on[today] = kept.own.acked_seq
        limit = kept.days_ago(today, KEPT.days)
        up_to = min(kept.acked_on.get(limit, 0), kept.own.acked_seq - 1)
        kept.queue = {seq: e for seq, e in kept.queue.items() if seq > up_to}
        kept.earlier = {i: (e, day) for i, (e, day) in kept.earlier.items() if day > limit}

    def restamp(self, from_seq: int, floor_hlc: int, now_ms: int) -> None:
        rows = [self.kept.queue.pop(n) for n in sorted(self.kept.queue) if n >= from_seq]
        before = self.kept.queue.get(from_seq - 1)
        self.kept.head = before.d if before else NO_DIGEST
        last = max(floor_hlc, next_hlc(0, now_ms) - 1)
        self.save_sync_self(head_seq=from_seq - 1, hlc=last + len(rows))
        for place, entry in enumerate(rows, 1):
            stamp = Stamp(last + place, entry.operation.stamp.origin)
            self._requeue(entry, stamp, rehash=not entry.severed)

    def replace_from_state(self, beside: Beside) -> Changed:
        kept, place = self.kept, beside.place
        kept.records, kept.parked, kept.beside = {}, {}, None
        kept.keys.update({s: k for s, k in beside.keys.items() if s not in kept.erased})
        state = [op for row in beside.rows for op in operations_of(row)]
        for op in state:
            self._hear(op.stamp)
        own = [_queued(e).operation for n, e in kept.queue.items() if n > place.base_seq]
        self._forget_gone({op.subject for op in (*state, *own)})
        self.save_sync_self(cursor_lsn=place.top_lsn, need_resync=False)
        changed = self._take_in([*state, *own])
        forget_severed(kept, place.base_seq)
        return changed

    def record_fact(self, kind: RecordKind, record_id: UUID, values: Mapping[str, Any],
                    *, hlc: int | None = None) -> None:  # fmt: skip
        fields = plain_fields(values)
        op = self._operation(Act.FACT, kind.name, record_id, fields, hlc)
        op = replace(op, op_id=record_id, subject=subject_of(kind, record_id, fields))
        add_fact(self.kept, op)
        self._enqueue(op)

    def record_set(self, kind: RecordKind, record_id: UUID, groups: Mapping[str, Mapping[str, Any]],
                   *, hlc: int | None = None,
                   subject: UUID | None = None) -> None:  # fmt: skip
        """Give field groups of a record new values, and queue them."""
        named = {f: v for fields in groups.values() for f, v in plain_fields(fields).items()}
        subject = subject or subject_of(kind, record_id, named)
        if kind is MEMBER and hlc is None:
            note_seen(self.kept, record_id, groups)
        payload = {name: self._closed(kind, subject, name, v) for name, v in groups.items()}
        op = self._operation(Act.SET, kind.name, record_id, payload, hlc)
        op = replace(op, subject=subject)
        write_groups(self.kept, op)
        self._enqueue(op)

    def record_erasure(self, subject: UUID) -> None:
        """Take a person away, here and everywhere."""
        op = self._operation(Act.ERASE, MEMBER.name, subject, None)
        self._enqueue(replace(op, subject=subject))
        erase_subject(self.kept, subject)

    def take_away(self, subject: UUID) -> None:
        erase_subject(self.kept, subject)

    def record_severance(self, severance: Severance) -> None:
        payload = severance.payload()
        self._enqueue(self._operation(Act.SEVER, LOAN.name, self.new_id(), payload))
        sever(self.kept, payload)

    def wipe(self, member_id: UUID, group: str, *, hlc: int | None = None) -> None:
        """Empty a voluntary value, wherever this desk kept it."""
        self.record_set(MEMBER, member_id, {group: {group: None}}, hlc=hlc)
        forget_older(self.kept, member_id, group)

    def _closed(self, kind: RecordKind, subject: UUID | None, group: str,
                values: Mapping[str, Any]) -> Any:  # fmt: skip
        plain = plain_fields(values)
        if subject is None or not has_personal(kind, [group]):
            return plain
        key = self.kept.keys.setdefault(subject, WrappedKey(1, self.new_id().bytes))
        empty = all(value is None for value in plain.values())
        return None if empty else sealed(key, plain)

    def _operation(
        self, act: Act, kind: str, record_id: UUID, payload: Any, hlc: int | None = None
    ) -> Operation:
        own = self.kept.own
        if hlc is None:
            hlc = next_hlc(own.hlc, self.now_ms)
            self.save_sync_self(hlc=hlc)
        stamp, seq = Stamp(hlc, own.origin or 0), own.head_seq + 1
        return Operation(self.new_id(), seq, stamp, act, kind, record_id, None, 1, payload)

    def _enqueue(self, op: Operation) -> None:
        self._link(op, _content(op), severed=False)
        self.made.append(op)
        self._ids.add(op.record_id)

    def _requeue(self, entry: Entry, stamp: Stamp, *, rehash: bool) -> None:
        follow(self.kept, entry.operation, stamp)
        op = replace(entry.operation, stamp=stamp, seq=self.kept.own.head_seq + 1)
        self._link(op, _content(op) if rehash else entry.h, severed=entry.severed)

    def _link(self, op: Operation, h: bytes, *, severed: bool) -> None:
        self.kept.head = chained(self.kept.head, op.seq, op.act.value, h)
        self.kept.queue[op.seq] = Entry(op, h, self.kept.head, severed)
        self.save_sync_self(head_seq=op.seq)

    def _hear(self, stamp: Stamp) -> None:
        if stamp.hlc > self.kept.own.hlc:
            self.save_sync_self(hlc=stamp.hlc)

    def _take_in(self, operations: list[Operation]) -> Changed:
        members = take_in(self.kept, operations, self._tell_lost)
        for member_id in unconsented(self.kept.records, members):
            self._keep_to_consent(member_id, Purpose.EMAIL.value)
        self._ids.update(op.record_id for op in operations)
        return Changed(frozenset(op.kind for op in operations), frozenset(self._ids), by_sync=True)

    def _tell_lost(self, operations: list[Operation]) -> None:
        for record_id, groups in list(lost_among(self.kept, operations)):
            self.record_set(LOST_VALUE, record_id, groups)

    def wipe_old_values(self) -> None:
        """Wipe the values that were kept for thirty days."""
        for record_id, subject in list(old_values(self.kept.records, self.now_ms)):
            self.record_set(LOST_VALUE, record_id, {"value": {"value": None}}, subject=subject)

    def _keep_to_consent(self, member_id: UUID, group: str) -> None:
        file = self.kept.records["member", member_id]
        if file.fields[group] is None:
            forget_older(self.kept, member_id, group)
        else:
            self.wipe(member_id, group, hlc=file.versions[group].hlc + 1)

    def _waiting_for(self, subjects: Collection[UUID]) -> list[Operation]:
        waiting = [op for op, why in self.kept.parked.values() if why is Why.KEY]
        found = [op for op in waiting if op.subject in subjects]
        for op in found:
            del self.kept.parked[op.op_id]
        return found

    def _note_refused(self, op: Operation) -> None:
        entry = self.kept.queue.get(op.seq)
        if entry is None or entry.operation.payload is None:
            return
        own = entry.operation
        if own.subject in self.kept.erased:
            return
        if op.kind == ERASED and own.subject is not None:
            erase_subject(self.kept, own.subject)
            return
        if op.kind == SEVERED:
            sever_queued(self.kept, [own.op_id])
        elif op.kind != HELD_ALREADY:
            self.kept.rejected[own.op_id] = own.subject
        self.save_sync_self(need_resync=True)

    def _erase_again(self, subjects: Collection[UUID | None]) -> None:
        for subject in sorted(s for s in subjects if s in self.kept.erased and s is not None):
            self.record_erasure(subject)

    def _forget_gone(self, known: set[UUID | None]) -> None:
        for subject in self.kept.keys.keys() - known:
            forget_key(self.kept, subject)


def _content(op: Operation) -> bytes:
    said = f"{op.op_id}{op.stamp.hlc}{op.kind}{op.record_id}{op.subject}{op.payload}"
    return hashlib.sha256(said.encode(errors="replace")).digest()


def _queued(entry: Entry) -> Queued:
    op = entry.operation
    emptied = op.payload is None and op.act in (Act.FACT, Act.SET)
    return Queued(replace(op, act=Act.VOID) if emptied else op, entry.d)
