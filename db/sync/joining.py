"""How a library comes to the central store, and how a further desk comes to the library."""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from uuid6 import uuid7

from db.domain.clock import Clock
from db.domain.record_kinds import DESK
from db.errors import AlreadySetUp, KeyMissing, StoreDamaged, Trouble
from db.store.founding import Founding, found_store
from db.store.gate import Priority
from db.store.key_pairs import MASTER_KEY, new_private_key, open_with, public_half
from db.store.local_tables import key_slot
from db.store.sealed import new_key
from db.store.session_rows import active_keys, recovery_public_key
from db.store.slots import Slot, sealed_slots, slot_file
from db.store.store import Store, store_file
from db.store.tables import branch, desk
from db.sync.enrol import FoundScope, administering
from db.sync.kept_login import keep_login
from db.sync.round import sync_over_line

RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A desk that joins: its home and name, the recovery key's private half, and who sits there."""

    home: Path
    recovery_private_key: bytes = field(repr=False)
    desk_name: str
    staff_name: str = field(repr=False)
    passphrase: str = field(repr=False)


def connect_library(store: Store, url: str, password: str) -> None:
    """Bring this library and this desk to the centre, with the administrator's login.

    Doing it again is no harm: the library stays, the desk gets a new password.
    """
    own = store.sync_self()
    with store.reading() as connection:
        recovery = base64.b64decode(recovery_public_key(connection))
        slots = connection.execute(select(key_slot).where(key_slot.c.holder == RECOVERY)).all()
        public_key = connection.execute(
            select(desk.c.public_key).where(desk.c.id == own.desk_id)
        ).scalar_one()
    if not slots:
        raise KeyMissing
    with administering(url, password) as admin:
        for slot in slots:
            admin.add_scope(own.scope_id, slot.smk_version, recovery, slot.sealed)
        login = admin.admit(own.scope_id, own.desk_id, base64.b64decode(public_key))
    with store.writing(Priority.SYNC) as act:
        keep_login(act, login)


def join(newcomer: Newcomer, url: str, password: str, clock: Clock) -> tuple[Store, Slot]:
    """Set up a further desk: key from the recovery sheet, first load, staff member signs in.

    Gives the open store and the slot of the staff member. Raises WrongRecoveryKey or
    WrongPassphrase; then, and when the line is cut, nothing stays and the desk is not admitted.
    """
    if store_file(newcomer.home).exists() or slot_file(newcomer.home).exists():
        raise AlreadySetUp
    desk_id, desk_key = UUID(int=uuid7().int), new_private_key()
    public = public_half(newcomer.recovery_private_key)
    with administering(url, password) as admin:
        found = admin.find_scope(public)
        login = admin.admit(found.scope, desk_id, public_half(desk_key))
    founding = Founding(found.scope, desk_id, desk_key, _master_keys(newcomer, found))
    store = found_store(newcomer.home, new_key(), founding, clock)
    try:
        with store.writing(Priority.SYNC) as act:
            keep_login(act, login)
            act.save_sync_self(need_resync=True)
        sync_over_line(store, clock)
        slot = _sign_in(store, newcomer)
        _record_desk(store, newcomer, public_half(desk_key))
        sync_over_line(store, clock)
    except BaseException:
        store.close()
        _leave_nothing(newcomer.home)
        # The line may be what failed: then the desk stays listed, with a password nobody has.
        with suppress(Trouble), administering(url, password) as admin:
            admin.revoke(desk_id)
        raise
    return store, slot


def _master_keys(newcomer: Newcomer, found: FoundScope) -> dict[int, bytes]:
    private = newcomer.recovery_private_key
    return {v: open_with(private, sealed, MASTER_KEY) for v, sealed in found.sealed.items()}


def _sign_in(store: Store, newcomer: Newcomer) -> Slot:
    """Tell which account this is; raise WrongPassphrase before anything of it is written."""
    with store.reading() as connection:
        accounts, recovery = active_keys(connection), recovery_public_key(connection)
    slot = sealed_slots(accounts, recovery, store.file_key).find(newcomer.staff_name)
    slot.open(newcomer.passphrase)
    return slot


def _record_desk(store: Store, newcomer: Newcomer, public_key: bytes) -> None:
    own = store.sync_self()
    with store.writing() as act:
        first = act.connection.execute(select(branch.c.id).order_by(branch.c.id)).scalar()
        if first is None:
            raise StoreDamaged
        identity = {
            "name": newcomer.desk_name.strip(),
            "branch_id": first,
            "public_key": base64.b64encode(public_key).decode("ascii"),
        }
        act.record_set(DESK, own.desk_id, {"identity": identity})


def _leave_nothing(home: Path) -> None:
    file = store_file(home)
    for path in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
        path.unlink(missing_ok=True)
    slot_file(home).unlink(missing_ok=True)
