"""What a desk did long ago and sends only now is told, so that somebody looks it over."""

from __future__ import annotations

from typing import Final
from uuid import uuid5

from db.domain.change import HLC_COUNTER_BITS
from db.domain.clock import instant
from db.domain.inbox_kinds import LATE_WORK
from db.store.gate import Priority
from db.sync.desk_store import SyncStore
from db.sync.hello import Met

LATE_MS: Final = 35 * 24 * 60 * 60 * 1000  # as long as a desk may be away and still know people


def tell_late_work(store: SyncStore, met: Met) -> None:
    """Queue a note of the acts that waited for more than thirty-five days, behind them."""
    late_before = met.hello.now_ms - LATE_MS
    after = store.sync_self().acked_seq
    first = next((q.operation.stamp.hlc for q in store.unsent(after, 1)), None)
    if first is None or first >> HLC_COUNTER_BITS >= late_before:
        return
    late = []
    while queued := store.unsent(after):
        if any(q.operation.kind == LATE_WORK.name for q in queued):
            return  # noted in a round that was broken off
        moments = [q.operation.stamp.hlc >> HLC_COUNTER_BITS for q in queued]
        late += [ms for ms in moments if ms < late_before]
        after = queued[-1].operation.seq
    values = {
        "desk_id": met.own.desk_id,
        "acts": len(late),
        "first_at": instant(min(late)),
        "last_at": instant(max(late)),
        "at": instant(met.hello.now_ms),
    }
    record_id = uuid5(met.own.incarnation, f"late work {met.origin} {after}")
    with store.writing(Priority.SYNC) as act:
        act.record_fact(LATE_WORK, record_id, values)
