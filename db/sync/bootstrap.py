"""Takes over the central state as a whole: for a new desk, and for one that lost the thread."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sync_state import StateRow
from db.sync.central import FIRST_KEY, STATE_ROWS, Central
from db.sync.desk_store import SyncStore
from db.sync.pull import fetch_keys


def resync(store: SyncStore, central: Central, top_lsn: int) -> Changed:
    """Replace what is here by the centre's state; `top_lsn` was noted before reading it.

    The parts need not be one snapshot: the log is read on from the noted place, and merging twice
    is merging once. Own operations that were not sent are joined again.
    """
    rows = list(_all_rows(central))
    fetch_keys(store, central, {row.subject for row in rows})
    with store.writing(Priority.SYNC) as act:
        changed = act.replace_from_state(rows)
        act.save_sync_self(cursor_lsn=top_lsn, need_resync=False)
    return changed


def _all_rows(central: Central) -> Iterator[StateRow]:
    after = FIRST_KEY
    while rows := central.state(after):
        yield from rows
        if len(rows) < STATE_ROWS:
            return
        after = (rows[-1].kind, rows[-1].record_id)
