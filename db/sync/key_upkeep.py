"""What a round does about keys: takes up a new master key, and brings older wrappings under it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from db.errors import KeyMissing
from db.store.founding import DESK_PRIVATE_KEY
from db.store.gate import Priority
from db.store.key_pairs import public_half
from db.sync.central import Central
from db.sync.desk_store import SyncStore
from db.sync.hello import Met
from db.sync.pull import fetch_keys
from db.sync.scope_keys import first_slot, opened_next

SLICE = 200  # persons in one local transaction: some milliseconds, so that staff never wait
SLICES = 50  # a round; the rest waits for the next, so that what staff do goes out soon
_SLOT_AT = "key_slot_at"  # the life of the centre, and the version, of our slot there
_NOBODY = UUID(int=0)


def take_up_keys(store: SyncStore, central: Central, met: Met) -> None:
    """Take a newer master key from this desk's slot, and see to it that this desk has a slot.

    Raises KeyMissing when nobody who held the present key sealed the newer one to this desk.
    """
    if met.hello.smk_version > store.sealer.version:
        _take_newer(store, central, met)
    version = store.sealer.version
    mark, known = f"{met.hello.epoch}|{version}".encode(), store.secret(_SLOT_AT) or b""
    if version == met.hello.smk_version and known != mark:
        if not known.startswith(str(met.hello.epoch).encode()):
            _bring_keys(store, central)
        _bring_slot(store, central, met.own.desk_id)
        with store.writing(Priority.SYNC) as act:
            act.save_secret(_SLOT_AT, mark)


def renew(store: SyncStore, central: Central, met: Met, cancelled: Callable[[], bool]) -> None:
    """Bring what lies under an older master key under the one in use, slice by slice.

    Each slice is kept for itself: what was broken off goes on in the next round. Once nothing is
    left under an older key, here and at every other desk, that key is destroyed.
    """
    fetch_keys(store, central, store.subjects_without_key())
    if store.sealer.version == 1:
        return
    done = _rewrap(store, central, cancelled) and _reindex(store, cancelled)
    whole = not store.sync_self().need_resync
    if done and whole and store.sealer.version == met.hello.smk_version:
        _let_go(store, central)


def _let_go(store: SyncStore, central: Central) -> None:
    """Say that nothing here needs the older keys, and destroy what nobody needs any more."""
    sealer = store.sealer
    if sealer.keys_from == sealer.version:
        return
    oldest = min(central.keys_begin(sealer.version), sealer.version)
    if sealer.keys_from < oldest:
        with store.writing(Priority.SYNC) as act:
            act.destroy_scope_keys(oldest)
        store.reload_keys()


def _take_newer(store: SyncStore, central: Central, met: Met) -> None:
    mine = [s for s in central.key_slots() if s.holder == str(met.own.desk_id)]
    found = opened_next(_private_key(store), store.sealer, mine)
    if met.hello.smk_version not in found:
        raise KeyMissing
    with store.writing(Priority.SYNC) as act:
        for version, key in found.items():
            act.save_scope_key(version, key)
    store.reload_keys()


def _bring_slot(store: SyncStore, central: Central, desk_id: UUID) -> None:
    sealer = store.sealer
    slot = first_slot(sealer, sealer.version, desk_id, public_half(_private_key(store)))
    central.put_key_slot(sealer.version, desk_id, slot)


def _bring_keys(store: SyncStore, central: Central) -> None:
    """Bring the keys of all people: a centre that was put back may lack the newest wrappings."""
    after = _NOBODY
    while keys := store.keys_below(store.sealer.version + 1, after, SLICE):
        after = max(keys)
        central.put_subject_keys(keys)


def _rewrap(store: SyncStore, central: Central, cancelled: Callable[[], bool]) -> bool:
    """Wrap people's keys again; tell whether that was all of them."""
    after, sealer = _NOBODY, store.sealer
    for _ in range(SLICES):
        if cancelled():
            return False
        behind = store.keys_below(sealer.version, after, SLICE)
        if not behind:
            return True
        after = max(behind)
        ours = sealer.rewrapped(behind)
        found = central.subject_keys(ours.keys())  # another desk may have been here before
        theirs = {s: k for s, k in found.items() if sealer.is_current(s, k)}
        central.put_subject_keys({s: k for s, k in ours.items() if s not in theirs})
        with store.writing(Priority.SYNC) as act:
            act.keep_rewrapped(ours | theirs)
    return False


def _reindex(store: SyncStore, cancelled: Callable[[], bool]) -> bool:
    """Index numbers again; tell whether that was all of them."""
    after: str | None = ""
    for _ in range(SLICES):
        if cancelled():
            return False
        if after is None or not store.has_index_behind(after):
            return True
        with store.writing(Priority.SYNC) as act:
            after = act.reindex_numbers(after, SLICE)
    return False


def _private_key(store: SyncStore) -> bytes:
    private_key = store.secret(DESK_PRIVATE_KEY)
    if private_key is None:
        raise KeyMissing
    return private_key
