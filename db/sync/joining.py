"""How a library comes to the central store, and how a further desk comes to the library."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, select
from uuid6 import uuid7

from db.domain.clock import Clock
from db.domain.record_kinds import DESK
from db.errors import AlreadySetUp, CentralUnreachable, InvalidValue, StoreDamaged, Trouble
from db.home import slot_file, store_file
from db.store.founding import Founding, found_store
from db.store.gate import Priority
from db.store.key_pairs import MASTER_KEY, new_private_key, open_with, public_half, seal_to
from db.store.safe_file import force_directory, private_directory
from db.store.sealed import new_key
from db.store.session_rows import active_keys, recovery_public_key
from db.store.slot_upkeep import keep_slots
from db.store.slots import Slot, sealed_slots
from db.store.store import Store
from db.store.tables import branch, desk
from db.sync.bootstrap import Told
from db.sync.enrol import DeskLogin, administering
from db.sync.kept_login import keep_login
from db.sync.round import nobody, sync_over_line

T = TypeVar("T")
_FOLDER = "joining"  # in the home, for a desk that has not come so far


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A desk that joins: its home and name, who sits there, and where; empty: the first branch."""

    home: Path
    desk_name: str
    staff_name: str = field(repr=False)
    passphrase: str = field(repr=False)
    branch_name: str = ""


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """What a new desk is to the centre: an id and a key pair."""

    desk_id: UUID
    private_key: bytes = field(repr=False)

    @property
    def public_key(self) -> bytes:
        """Give the half that everybody may know."""
        return public_half(self.private_key)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A new desk that the centre lets in: to which library, and with which login."""

    keys: DeskKeys
    scope: UUID
    login: DeskLogin


def connect_library(store: Store, url: str, password: str) -> None:
    """Bring this library and this desk to the centre, with the administrator's login.

    Doing it again is no harm: the library stays, the desk gets a new password.
    """
    own = store.sync_self()
    with store.reading() as connection:
        recovery = base64.b64decode(recovery_public_key(connection))
        public_key = connection.execute(
            select(desk.c.public_key).where(desk.c.id == own.desk_id)
        ).scalar_one()
    with administering(url, password) as admin:
        for version in sorted(store.sealer.keys, reverse=True):  # the first one is the one in use
            sealed = seal_to(recovery, store.sealer.keys[version], MASTER_KEY)
            admin.add_scope(own.scope_id, version, recovery, sealed)
        login = admin.admit(own.scope_id, own.desk_id, base64.b64decode(public_key))
    with store.writing(Priority.SYNC) as act:
        keep_login(act, login)


def join(
    newcomer: Newcomer,
    recovery_private_key: bytes,
    url: str,
    password: str,
    clock: Clock,
    *,
    told: Told = nobody,
) -> tuple[Store, Slot]:
    """Set up a further desk: key from the recovery sheet, first load, staff member signs in.

    Gives the open store and the slot of the staff member. Raises WrongRecoveryKey or
    WrongPassphrase; then, and when the line is cut, nothing stays and the desk is not admitted.
    """
    check_empty(newcomer.home)
    keys = new_desk_keys()
    with administering(url, password) as admin:
        found = admin.find_scope(public_half(recovery_private_key))
        login = admin.admit(found.scope, keys.desk_id, keys.public_key)
    with leaving_nothing(newcomer.home, keys.desk_id, url, password):
        master_keys = {
            version: open_with(recovery_private_key, sealed, MASTER_KEY)
            for version, sealed in found.sealed.items()
        }
        return set_up(newcomer, Admitted(keys, found.scope, login), master_keys, clock, told)


def check_empty(home: Path) -> None:
    """Raise AlreadySetUp for a home that holds a library."""
    if store_file(home).exists():
        raise AlreadySetUp


def new_desk_keys() -> DeskKeys:
    """Make what a new desk is."""
    return DeskKeys(UUID(int=uuid7().int), new_private_key())


def set_up(
    newcomer: Newcomer,
    admitted: Admitted,
    master_keys: Mapping[int, bytes],
    clock: Clock,
    told: Told = nobody,
) -> tuple[Store, Slot]:
    """Make the file of an admitted desk, load the library, and let the staff member sign in.

    It is made in a folder of its own and moved home when it is whole: what was killed before is
    begun anew, and what a cut line broke off goes on.
    """
    return _set_up(newcomer, admitted, master_keys, clock, told=told, sign_in=_sign_in)


def set_up_unattended(
    newcomer: Newcomer,
    admitted: Admitted,
    master_keys: Mapping[int, bytes],
    clock: Clock,
    told: Told = nobody,
) -> None:
    """Do the same where nobody sits who could sign in."""
    made = _set_up(newcomer, admitted, master_keys, clock, told=told, sign_in=_nobody_signs_in)
    made[0].close()


def _set_up(
    newcomer: Newcomer,
    admitted: Admitted,
    master_keys: Mapping[int, bytes],
    clock: Clock,
    *,
    told: Told,
    sign_in: Callable[[Store, Newcomer], T],
) -> tuple[Store, T]:
    aside, key, keys = newcomer.home / _FOLDER, new_key(), admitted.keys
    shutil.rmtree(aside, ignore_errors=True)
    founding = Founding(admitted.scope, keys.desk_id, keys.private_key, master_keys)
    store = found_store(aside, key, founding, clock)
    try:
        with store.writing(Priority.SYNC) as act:
            keep_login(act, admitted.login)
            act.save_sync_self(need_resync=True)
        _load(store, clock, told)
        who = sign_in(store, newcomer)
        _record_desk(store, newcomer, keys.public_key)
        sync_over_line(store, clock)
        keep_slots(store)
    finally:
        store.close()
    _move(aside, newcomer.home)
    return Store(newcomer.home, key, clock), who


def _load(store: Store, clock: Clock, told: Told) -> None:
    """Take the library over; a line that is cut is tried again, as long as something came."""
    loaded = [0]

    def heard(rows: int, expected: int) -> None:
        loaded[0] = rows
        told(rows, expected)

    before = -1
    while True:
        try:
            sync_over_line(store, clock, told=heard)
        except CentralUnreachable:
            if loaded[0] <= before or not loaded[0]:
                raise
            before = loaded[0]
        else:
            return


def _move(aside: Path, home: Path) -> None:
    private_directory(home)
    slot_file(aside).replace(slot_file(home))
    store_file(aside).replace(store_file(home))  # from here on there is a library
    force_directory(home)
    shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def leaving_nothing(home: Path, desk_id: UUID, url: str, password: str) -> Iterator[None]:
    """When joining fails, empty the home and cut the desk off."""
    try:
        with emptied_unless_whole(home):
            yield
    except BaseException:
        withdraw(desk_id, url, password)
        raise


@contextmanager
def emptied_unless_whole(home: Path) -> Iterator[None]:
    """When joining fails, empty the home."""
    try:
        yield
    except BaseException:
        _empty(home)
        raise


def withdraw(desk_id: UUID, url: str, password: str) -> None:
    """Cut off a desk that did not get as far as joining."""
    # The line may be what failed: then the desk stays listed, with a password nobody has.
    with suppress(Trouble), administering(url, password) as admin:
        admin.revoke(desk_id)


def _sign_in(store: Store, newcomer: Newcomer) -> Slot:
    """Tell which account this is; raise WrongPassphrase before anything of it is written."""
    with store.reading() as connection:
        accounts, recovery = active_keys(connection), recovery_public_key(connection)
    slot = sealed_slots(accounts, recovery, store.file_key).find(newcomer.staff_name)
    slot.open(newcomer.passphrase)
    return slot


def _nobody_signs_in(_store: Store, _newcomer: Newcomer) -> None:
    """Leave it to who has an account, later."""


def _record_desk(store: Store, newcomer: Newcomer, public_key: bytes) -> None:
    own = store.sync_self()
    with store.writing() as act:
        identity = {
            "name": newcomer.desk_name.strip(),
            "branch_id": _branch(act.connection, newcomer.branch_name.strip()),
            "public_key": base64.b64encode(public_key).decode("ascii"),
        }
        act.record_set(DESK, own.desk_id, {"identity": identity})


def _branch(connection: Connection, name: str) -> UUID:
    """Find the branch of a name, or the first; raise InvalidValue for a name that none has."""
    known = connection.execute(select(branch.c.id, branch.c.name).order_by(branch.c.id)).all()
    if not known:
        raise StoreDamaged
    if not name:
        return UUID(str(known[0].id))
    same = (one.id for one in known if str(one.name).casefold() == name.casefold())
    found = next(same, None)
    if found is None:
        raise InvalidValue("desk_branch", "unknown")
    return UUID(str(found))


def _empty(home: Path) -> None:
    if not home.is_dir():
        return
    shutil.rmtree(home / _FOLDER, ignore_errors=True)
    file = store_file(home)
    for path in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
        path.unlink(missing_ok=True)
    slot_file(home).unlink(missing_ok=True)
