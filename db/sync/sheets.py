"""A new recovery sheet in the place of the one before, for a library alone or with a centre."""

from __future__ import annotations

import base64

from db.domain.clock import Clock
from db.domain.record_kinds import LIBRARY
from db.domain.setup import CentralAddress
from db.errors import MissingValue
from db.store.key_pairs import MASTER_KEY, public_half, recovery_private_key, seal_to
from db.store.sealed import new_key
from db.store.store import Store
from db.sync.rolling import RECOVERY, roll_key
from db.sync.round import sync_over_line


def new_sheet(store: Store, clock: Clock, centre: CentralAddress | None) -> bytes:
    """Make a recovery key that opens what is made from now on; the one before opens none of it.

    With a centre the library gets a new key too, so that a copy of the centre's old slots is of no
    use; raises MissingValue without the address, and then the sheet before stays.
    """
    recovery_key = new_key()
    public_key = public_half(recovery_private_key(recovery_key))
    joined = store.sync_self().origin is not None
    if joined and centre is None:
        raise MissingValue("central")
    if centre is not None:
        roll_key(store, centre.url, centre.password, clock, new_sheet=public_key)
    with store.writing() as act:
        text = base64.b64encode(public_key).decode("ascii")
        act.record_set(LIBRARY, store.sealer.scope, {"recovery": {"recovery_public_key": text}})
        for version, key in store.sealer.keys.items():
            act.save_key_slot(RECOVERY, version, seal_to(public_key, key, MASTER_KEY))
    if joined:
        sync_over_line(store, clock)
    return recovery_key
