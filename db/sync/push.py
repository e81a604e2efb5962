"""Hands the queue to the centre, batch by batch; each batch counts whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from db.domain.change import Operation
from db.errors import CentralBroken
from db.store.gate import Priority
from db.store.outbox import Queued
from db.sync.central import Central
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain
from db.sync.hello import Met


def push_all(
    store: SyncStore, central: Central, met: Met, cancelled: Callable[[], bool]
) -> Iterator[int]:
    """Send everything that waits; give the size of each batch that the centre acknowledged."""
    acked = store.sync_self().acked_seq
    while not cancelled() and (queued := store.unsent(acked)):
        _push(store, central, met, acked, queued)
        acked = queued[-1].operation.seq
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(acked_seq=acked)
        yield len(queued)


def _push(store: SyncStore, central: Central, met: Met, acked: int, queued: list[Queued]) -> None:
    operations = [q.operation for q in queued]
    before = store.digest_at(acked)
    if before is None:
        raise CentralBroken("chain")
    _leave_keys(store, central, operations)
    held = central.push(met.origin, met.own.incarnation, before, queued[-1].digest, operations)
    if (held.last_seq, held.digest) != (operations[-1].seq, queued[-1].digest):
        raise HelloAgain("BA002")


def _leave_keys(store: SyncStore, central: Central, operations: list[Operation]) -> None:
    """Leave the keys of the people concerned first: whoever sees an operation can open it."""
    subjects = {o.subject for o in operations if o.subject is not None}
    keys = dict(store.subject_keys(subjects))
    keys |= store.sealer.rewrapped(keys)
    if keys:
        central.put_subject_keys(keys)
