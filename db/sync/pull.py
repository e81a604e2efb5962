"""Reads the log on and applies it in short slices; rows and cursor are one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sync_state import SyncSelf
from db.sync.central import PULL_ROWS, Central, Logged
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain

SLICE = 50  # operations in one local transaction: some 10 ms, so that staff never wait


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
        for start in range(0, len(rows), SLICE):
            yield _apply(store, own, rows[start : start + SLICE])
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


def _apply(store: SyncStore, own: SyncSelf, rows: Sequence[Logged]) -> Applied:
    operations = [r.operation for r in rows]
    with store.writing(Priority.SYNC) as act:
        changed = act.apply(operations)
        act.save_sync_self(cursor_lsn=rows[-1].lsn)
    others = sum(o.stamp.origin != own.origin for o in operations)
    return Applied(others, changed)
