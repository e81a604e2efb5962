"""Reads the log on and applies it in short slices; rows and cursor are one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from uuid import UUID

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sealed import WrappedKey
from db.store.sync_state import SyncSelf
from db.sync.central import PULL_ROWS, Central, Logged
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain


@dataclass(frozen=True, slots=True)
class Applied:
    """One slice that was applied: how many operations, and what they changed."""

    operations: int
    changed: Changed


def pull_all(
    store: SyncStore, central: Central, own: SyncSelf, cancelled: Callable[[], bool]
) -> Iterator[Applied]:
    """Take over what the other desks did since this desk last looked."""
    cursor = own.cursor_lsn
    while not cancelled() and (rows := central.pull(cursor)):
        if rows[0].lsn != cursor + 1:  # the log let go of rows since the greeting
            raise HelloAgain("gap")
        fetch_keys(store, central, {r.operation.subject for r in rows if r.operation.payload})
        start = 0
        while start < len(rows):
            size = store.pace.size
            yield _apply(store, own, rows[start : start + size])
            start += size
            store.pace.rest()
        cursor = rows[-1].lsn
        if len(rows) < PULL_ROWS:
            return


def fetch_keys(store: SyncStore, central: Central, subjects: Collection[UUID | None]) -> None:
    """Fetch the keys of people that this desk did not know yet."""
    wanted = {s for s in subjects if s is not None}
    missing = wanted - store.subject_keys(wanted).keys()
    found = central.subject_keys(missing) if missing else {}
    if found:
        with store.writing(Priority.SYNC) as act:
            act.add_subject_keys(found)


def keys_of(store: SyncStore, central: Central, subjects: Set[UUID]) -> dict[UUID, WrappedKey]:
    """Give people's keys: those that are here, and from the centre those that are not."""
    held = dict(store.subject_keys(subjects))
    missing = subjects - held.keys()
    return held | central.subject_keys(missing) if missing else held


def _apply(store: SyncStore, own: SyncSelf, rows: Sequence[Logged]) -> Applied:
    operations = [r.operation for r in rows]
    with store.writing(Priority.SYNC) as act:
        store.pace.begun()
        changed = act.apply(operations)
        act.save_sync_self(cursor_lsn=rows[-1].lsn)
    store.pace.ended(len(operations))
    others = sum(o.stamp.origin != own.origin for o in operations)
    return Applied(others, changed)
