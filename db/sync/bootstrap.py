"""Takes over the central state as a whole: for a new desk, and for one that lost the thread."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sync_state import StateRow
from db.sync.central import FIRST_KEY, STATE_ROWS, Central
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain
from db.sync.hello import APP
from db.sync.pull import fetch_keys


def resync(store: SyncStore, central: Central) -> Changed:
    """Replace what is here by the centre's state; raise HelloAgain when it was put back meanwhile.

    The parts need not be one snapshot: the log is read on from a place noted before, and merging
    twice is merging once. Own operations that were not sent are joined again.
    """
    top_lsn = _top(store, central)
    rows = list(_all_rows(central))
    fetch_keys(store, central, {row.subject for row in rows})
    _top(store, central)  # what it lost, this desk would take for erased
    with store.writing(Priority.SYNC) as act:
        changed = act.replace_from_state(rows)
        act.save_sync_self(cursor_lsn=top_lsn, need_resync=False)
    return changed


def _top(store: SyncStore, central: Central) -> int:
    """Tell where the log ends, in the life of the centre that this desk greeted."""
    own = store.sync_self()
    hello = central.hello(own.origin, own.incarnation, own.cursor_lsn, APP)
    if hello.epoch != own.epoch:
        raise HelloAgain("epoch")
    return hello.top_lsn


def _all_rows(central: Central) -> Iterator[StateRow]:
    after = FIRST_KEY
    while rows := central.state(after):
        yield from rows
        if len(rows) < STATE_ROWS:
            return
        after = (rows[-1].kind, rows[-1].record_id)
