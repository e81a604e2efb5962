"""Once a day: does this desk hold what the centre holds? If not, it takes the state over."""

from __future__ import annotations

import logging

from db.store.gate import Priority
from db.store.store import Store
from db.store.sync_state import load_sync_self
from db.store.versions_held import versions_held
from db.sync.central import Central
from db.sync.state_digest import digest_of

_log = logging.getLogger(__name__)


def differs(store: Store, central: Central) -> bool:
    """Compare the sums, where both stand at one place of the log and nothing waits to be sent.

    A difference asks for a resync; the centre's sum never becomes our own, which would hide a gap.
    """
    theirs = central.state_digest()
    with store.reading() as connection:
        own = load_sync_self(connection)
        settled = own.acked_seq == own.head_seq and not own.need_resync
        if own.cursor_lsn != theirs.top_lsn or not settled:
            return False
        if digest_of(versions_held(connection)) == (theirs.lines, theirs.digest):
            return False
    _log.warning("This desk differs from the central store, and takes its state over")
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(need_resync=True)
    return True
