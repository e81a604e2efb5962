"""A new master key for the library: sealed to every desk that stays, and to the recovery sheet."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from db.domain.clock import Clock
from db.errors import InvalidValue
from db.store.gate import Priority
from db.store.key_pairs import MASTER_KEY, seal_to
from db.store.sealed import ScopeSealer, new_key
from db.store.session_rows import recovery_public_key
from db.store.store import Store
from db.sync.central import KeySlot
from db.sync.enrol import Enrolled, administering
from db.sync.round import sync_over_line
from db.sync.scope_keys import is_vouched, next_slot

RECOVERY = "recovery"


def cut_off(store: Store, desk_id: UUID, url: str, password: str) -> None:
    """End a desk's access at once, its open sessions included; raise InvalidValue for our own."""
    if desk_id == store.sync_self().desk_id:
        raise InvalidValue("desk", "own_desk")
    with administering(url, password) as admin:
        admin.revoke(desk_id)


def roll_key(
    store: Store, url: str, password: str, clock: Clock, *, new_sheet: bytes | None = None
) -> int:
    """Make a new master key, put it into use and bring what this desk holds under it.

    Gives the version. The new key goes only to desks that somebody who holds the present key
    vouched for; who waits for approval goes on waiting. At a centre that was put back to a moment
    before the present key, that key comes into use again, and no other is made. `new_sheet` is the
    public half of a recovery sheet that takes the place of the one before.
    """
    sync_over_line(store, clock)  # this desk may have a newer key to take up first
    with store.reading() as connection:
        recovery = new_sheet or base64.b64decode(recovery_public_key(connection))
    with administering(url, password) as admin:
        desks = admin.desks(store.sealer.scope)
        put_back = any(d.smk_version < store.sealer.version for d in desks)
        sealer = store.sealer if put_back else _with_new_key(store.sealer)
        staying = [] if put_back else _vouched(store.sealer, desks)
        slots = [*_recovery_slots(sealer, recovery), *_desk_slots(sealer, staying)]
        admin.roll_key(sealer.scope, sealer.version, slots)
        if new_sheet is not None:
            admin.replace_sheet(sealer.scope, [*_recovery_slots(sealer, new_sheet)])
    with store.writing(Priority.SYNC) as act:
        act.save_scope_key(sealer.version, sealer.master_key)
    store.reload_keys()
    sync_over_line(store, clock)
    return sealer.version


def _with_new_key(sealer: ScopeSealer) -> ScopeSealer:
    return replace(sealer, keys={**sealer.keys, sealer.version + 1: new_key()})


def _vouched(sealer: ScopeSealer, desks: Iterable[Enrolled]) -> list[Enrolled]:
    return [d for d in desks if is_vouched(sealer, d.desk, d.public_key, d.slot)]


def _recovery_slots(sealer: ScopeSealer, public_key: bytes) -> Iterator[KeySlot]:
    for version, key in sealer.keys.items():
        yield KeySlot(version, RECOVERY, public_key, seal_to(public_key, key, MASTER_KEY))


def _desk_slots(sealer: ScopeSealer, desks: Iterable[Enrolled]) -> Iterator[KeySlot]:
    for desk in desks:
        slot = next_slot(sealer, sealer.version, desk.desk, desk.public_key)
        yield KeySlot(sealer.version, str(desk.desk), desk.public_key, slot)
