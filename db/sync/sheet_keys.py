"""What the recovery sheet opens at the centre: the library's key, for a desk that can't follow."""

from __future__ import annotations

from contextlib import suppress

from db.errors import KeyMissing, Trouble
from db.store.gate import Priority
from db.store.key_pairs import MASTER_KEY, open_with
from db.store.store import Store
from db.sync.kept_login import kept_login
from db.sync.postgres import connected


def take_up_by_sheet(store: Store, private_key: bytes) -> None:
    """Take newer versions of the library's key from where they are sealed to the recovery sheet.

    A backup may be from before a change, and the versions between are destroyed by now. Without a
    line, or where the sheet is not the one in use, nothing is taken up.
    """
    with suppress(Trouble):  # the round that follows meets the same trouble, and tells it
        login = kept_login(store)
        with connected(login.url, login.password) as central:
            slots = [s for s in central.key_slots() if s.holder == "recovery"]
        newer = {}
        for slot in (s for s in slots if s.smk_version > store.sealer.version):
            with suppress(KeyMissing):  # sealed to another sheet
                newer[slot.smk_version] = open_with(private_key, slot.sealed, MASTER_KEY)
        if newer:
            with store.writing(Priority.SYNC) as act:
                for version, key in newer.items():
                    act.save_scope_key(version, key)
            store.reload_keys()
