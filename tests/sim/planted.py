"""The bodies of planted faults: how a part of sync, of the centre or of the store goes wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from unittest.mock import patch
from uuid import UUID

from db.domain.change import Act, Stamp
from db.store.gate import Priority
from db.sync import hello, pull, push
from db.sync.faults import HelloAgain
from db.sync.wire import encode
from tests.central import model
from tests.central.model import Centre, ModelCentral
from tests.sim import memory_records, memory_store
from tests.sim.memory_store import MemoryAct


def answering(**changes: Any) -> Callable[[Any], Any]:
    """Let hello answer something else."""

    def change(real: Any) -> Any:
        return lambda self, *values: replace(real(self, *values), **changes)

    return change


def nothing(*_: Any, **__: Any) -> None:
    return None


def ack_first(store: Any, central: Any, met: Any, cancelled: Any) -> Iterator[int]:
    acked = store.sync_self().acked_seq
    while queued := store.unsent(acked):
        before, acked = acked, queued[-1].operation.seq
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(acked_seq=acked)
        push._push(store, central, met, before, queued)
        yield len(queued)


def push_unlooked(store: Any, central: Any, met: Any, acked: int, queued: Any) -> None:
    operations = [q.operation for q in queued]
    push._leave_keys(store, central, operations)
    try:
        before = store.digest_at(acked) or bytes(32)
        central.push(met.origin, met.own.incarnation, before, queued[-1].digest, operations)
    except HelloAgain:
        return


def keys_after(real: Any) -> Any:
    def push_it(store: Any, central: Any, met: Any, acked: int, queued: Any) -> None:
        with patch.object(push, "_leave_keys", nothing):
            real(store, central, met, acked, queued)
        push._leave_keys(store, central, [q.operation for q in queued])

    return push_it


def cursor_first(store: Any, own: Any, rows: Any) -> Any:
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(cursor_lsn=rows[-1].lsn)
    with store.writing(Priority.SYNC) as act:
        changed = act.apply([r.operation for r in rows])
    return pull.Applied(len(rows), changed)


def page_first(real: Any) -> Any:
    def apply(store: Any, own: Any, rows: Any) -> Any:
        applied = real(store, own, rows)
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(cursor_lsn=rows[-1].lsn + 4)
        return applied

    return apply


def pull_over_gaps(store: Any, central: Any, own: Any, cancelled: Any) -> Iterator[Any]:
    cursor = own.cursor_lsn
    while rows := central.pull(cursor):
        pull.fetch_keys(store, central, {r.operation.subject for r in rows if r.operation.payload})
        for start in range(0, len(rows), store.pace.size):
            yield pull._apply(store, own, rows[start : start + store.pace.size])
        cursor = rows[-1].lsn


def narrow_known(real: Any) -> Any:
    """Ask only what this desk thinks it sent."""

    def start(store: Any, central: Any, own: Any, epoch: UUID) -> None:
        with patch.object(central, "known", lambda _: set(), create=True):
            real(store, central, own, epoch)

    return start


def life_keeps_ack(store: Any, central: Any, own: Any, epoch: UUID) -> None:
    held = {*store.op_ids_after(0)} - {*store.op_ids_after(own.acked_seq)}
    held |= central.known(store.op_ids_after(own.acked_seq))
    origin = central.new_origin(own.incarnation)
    with store.writing(Priority.SYNC) as act:
        act.renumber(origin, held)
        act.save_sync_self(need_resync=True)


def life_in_any_epoch(store: Any, central: Any, own: Any, epoch: UUID) -> None:
    held = central.known(store.op_ids_after(0))
    origin = central.new_origin(own.incarnation)
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(acked_seq=0)
        act.renumber(origin, held)
        act.save_sync_self(need_resync=True)


def life_without_resync(store: Any, central: Any, own: Any, epoch: UUID) -> None:
    held = central.known(store.op_ids_after(0))
    origin = central.new_origin(own.incarnation)
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(acked_seq=0)
        act.renumber(origin, held)


def known_origin(store: Any, own: Any, hello: Any) -> bool:
    return own.origin is not None and hello.last_seq is not None


def ahead_anyway(real: Any) -> Any:
    def restamp(store: Any, own: Any, greeting: Any) -> None:
        with patch.object(hello, "unsent_stamps", lambda *_: iter(())):
            real(store, own, greeting)

    return restamp


def push_as(change: Callable[[ModelCentral, int, Any, bytes, Any], bytes]) -> Callable[[Any], Any]:
    """Let the centre take a push otherwise."""

    def changed(real: Any) -> Any:
        def take(self: Any, origin: int, life: UUID, *rest: Any) -> Any:
            before, after, ops = rest
            return real(self, origin, life, change(self, origin, life, before, ops), after, ops)

        return take

    return changed


def any_digest(self: ModelCentral, origin: int, life: UUID, before: bytes, ops: Any) -> bytes:
    mine = self._origin(origin, life)
    return mine.digest if mine else before


def no_dedup(self: ModelCentral, origin: int, life: UUID, before: bytes, ops: Any) -> bytes:
    mine = self._origin(origin, life)
    if mine and ops[-1].seq <= mine.last_seq:
        self.centre.held -= {op.op_id for op in ops}
        self.centre.origins[origin] = replace(mine, last_seq=ops[0].seq - 1, digest=before)
    return before


def forgetful_known(self: ModelCentral, origin: int, life: UUID, before: bytes, ops: Any) -> bytes:
    seen = {r["op_id"] for r in self.centre.log.values() if r["origin"] == origin}
    self.centre.held &= seen
    return before


def holes_taken(real: Any) -> Any:
    def take(self: Any, *values: Any) -> Any:
        *rest, ops = values
        return real(self, *rest, ops[1:] or ops)

    return take


def whole_batch_refused(real: Any) -> Any:
    def take(self: Any, *values: Any) -> Any:
        if any(model._fault(json.loads(encode(op))) for op in values[-1]):
            raise HelloAgain("BA004")
        return real(self, *values)

    return take


def tombstones_cut(real: Any) -> Any:
    def forget(self: Centre, up_to: int) -> None:
        real(self, up_to)
        self.erased = set()

    return forget


def log_not_scrubbed(real: Any) -> Any:
    def erase(c: Centre, subject: UUID) -> None:
        log = c.log
        real(c, subject)
        c.log = log

    def kept(c: Centre, subject: UUID) -> None:
        before = dict(c.log)
        erase(c, subject)
        c.log = before

    return kept


def state_not_scrubbed(real: Any) -> Any:
    def erase(c: Centre, subject: UUID) -> None:
        state = c.state
        real(c, subject)
        c.state = state

    return erase


def keys_not_dropped(real: Any) -> Any:
    def erase(c: Centre, subject: UUID) -> None:
        keys = dict(c.keys)
        real(c, subject)
        c.keys = keys

    return erase


def no_tombstone(real: Any) -> Any:
    def erase(c: Centre, subject: UUID) -> None:
        real(c, subject)
        c.erased.discard(subject)

    return erase


def same_epoch(real: Any) -> Any:
    def restore(self: Centre, kept: Any) -> None:
        epoch = self.epoch
        real(self, kept)
        self.epoch = epoch

    return restore


def late_rows(real: Any) -> Any:
    """A plain sequence: a number is given out before its row can be seen."""

    def pull_rows(self: ModelCentral, after: int, limit: int = 5000) -> Any:
        rows = real(self, after, limit)
        return [r for r in rows if r.lsn != self.centre.top - 1]

    return pull_rows


def arrival_order(real: Any) -> Any:
    def merge(self: ModelCentral, row: Any, lsn: int) -> None:
        old = self.centre.state.get((row["kind"], row["record_id"]))
        if row["act"] == "set" and old and old["v"] is not None:
            old["v"] = dict.fromkeys(old["v"], "")
        real(self, row, lsn)

    return merge


def soft_erasure(kept: Any, subject: UUID) -> None:
    kept.records = {k: r for k, r in kept.records.items() if r.subject != subject}


def queue_dropped(real: Any) -> Any:
    def renumber(self: MemoryAct, origin: int, keep: Any = ()) -> None:
        real(self, origin, {e.operation.op_id for e in self.kept.queue.values()})

    return renumber


def backwards(real: Any) -> Any:
    def restamp(self: MemoryAct, from_seq: int, floor_hlc: int, now_ms: int) -> None:
        real(self, from_seq, 0, now_ms - 3_600_000)

    return restamp


def versions_left(real: Any) -> Any:
    def restamp(self: MemoryAct, *values: int) -> None:
        with patch.object(memory_store, "follow", nothing):
            real(self, *values)

    return restamp


def last_event_counts(events: Any, purpose: Any) -> bool:
    about = sorted(events, key=lambda e: e.id)
    return bool(about) and about[-1].granted


def kept_longer(kept: Any, op: Any) -> None:
    key = (op.kind, op.record_id)
    old = kept.records.get(key)
    if old is None or op.stamp.hlc >= max(s.hlc for s in old.versions.values()):
        before = old or memory_records.Record(op.subject, {}, {})
        versions = {**before.versions, **dict.fromkeys(op.payload or {}, op.stamp)}
        fields = {**before.fields, **(op.payload or {})}
        kept.records[key] = memory_records.Record(before.subject, fields, versions)


def void_unheard(real: Any) -> Any:
    def apply(self: MemoryAct, operations: Any) -> Any:
        return real(self, [op for op in operations if op.act is not Act.VOID])

    return apply


def epoch_first(real: Any) -> Any:
    def settle(store: Any, greeting: Any, now: Any) -> None:
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(epoch=greeting.epoch)
        real(store, greeting, now)

    return settle


def any_is_newer(stamp: Stamp, old: Stamp | None) -> bool:
    return True


def ties_win(stamp: Stamp, old: Stamp | None) -> bool:
    return old is None or stamp.hlc >= old.hlc
