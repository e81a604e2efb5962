"""Joining by approval: a new desk shows a code, a desk of the library hands it the key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.domain.clock import Clock
from db.errors import InvalidValue
from db.store.sealed import ScopeSealer
from db.store.short_codes import same_code, short_code
from db.store.slots import Slot
from db.store.store import Store
from db.sync.bootstrap import Told
from db.sync.central import KeySlot, Waiting
from db.sync.enrol import Enrolment, Named, administering
from db.sync.joining import (
    Admitted,
    Newcomer,
    check_empty,
    leaving_nothing,
    new_desk_keys,
    set_up,
    withdraw,
)
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from db.sync.round import nobody
from db.sync.scope_keys import first_slot, opened_first


@dataclass(frozen=True, slots=True)
class WaitingDesk:
    """A desk that waits to be approved: the code that its own screen shows, and since when."""

    desk_id: UUID
    code: str
    since: datetime


class Request:
    """A new desk that asked to join. Its keys are in memory only, until it was approved."""

    def __init__(self, newcomer: Newcomer, url: str, password: str, library: str = "") -> None:
        """Be admitted with the administrator's login; raise InvalidValue for which library."""
        check_empty(newcomer.home)
        self._newcomer, self._url, self._password = newcomer, url, password
        keys = new_desk_keys()
        with administering(url, password) as admin:
            self.library = _chosen(admin, library)
            scope = self.library.scope
            self._admitted = Admitted(
                keys, scope, admin.admit(scope, keys.desk_id, keys.public_key)
            )
        self.code = short_code(scope, keys.desk_id, keys.public_key)

    def finish(self, clock: Clock, told: Told = nobody) -> tuple[Store, Slot] | None:
        """Set this desk up if it was approved; else give None, and ask again later.

        Raises as joining does; then nothing stays and the desk is not admitted any more.
        """
        keys = self._admitted.keys
        with leaving_nothing(self._newcomer.home, keys.desk_id, self._url, self._password):
            slots = self._slots()
            if not slots:
                return None
            held = opened_first(keys.private_key, self._admitted.scope, slots)
            return set_up(self._newcomer, self._admitted, held, clock, told)

    def withdraw(self) -> None:
        """Ask no more: this desk is cut off."""
        withdraw(self._admitted.keys.desk_id, self._url, self._password)

    def _slots(self) -> list[KeySlot]:
        """Fetch what lies ready; nothing, until the key in use is among it."""
        desk_id, login = self._admitted.keys.desk_id, self._admitted.login
        with connected(login.url, login.password) as central:
            in_use = central.hello(None, desk_id, 0, "balie").smk_version
            mine = [s for s in central.key_slots() if s.holder == str(desk_id)]
        return mine if in_use in (s.smk_version for s in mine) else []


def waiting_desks(store: Store) -> tuple[WaitingDesk, ...]:
    """List the desks that wait for this library's key; raise NotJoined or a Trouble."""
    login = kept_login(store)
    with connected(login.url, login.password) as central:
        found = central.waiting_desks()
    return tuple(WaitingDesk(w.desk, _code(store.sealer, w), w.added) for w in found)


def approve(store: Store, code: str) -> WaitingDesk:
    """Hand the library's key to the desk that shows this code; raise InvalidValue if none does.

    The key is sealed to the very public key of which the code was worked out here.
    """
    login = kept_login(store)
    with connected(login.url, login.password) as central:
        for desk in central.waiting_desks():
            shown = _code(store.sealer, desk)
            if same_code(code, shown):
                for version in sorted(store.sealer.keys):
                    slot = first_slot(store.sealer, version, desk.desk, desk.public_key)
                    central.put_key_slot(version, desk.desk, slot)
                return WaitingDesk(desk.desk, shown, desk.added)
    raise InvalidValue("code", "unknown")


def _code(sealer: ScopeSealer, desk: Waiting) -> str:
    return short_code(sealer.scope, desk.desk, desk.public_key)


def _chosen(admin: Enrolment, library: str) -> Named:
    """Choose the library that is meant: by id or name, or the only one."""
    wanted = library.strip().casefold()
    found = [s for s in admin.scopes() if not wanted or wanted in (str(s.scope), s.name.casefold())]
    if len(found) != 1:
        raise InvalidValue("library", "several" if found else "unknown")
    return found[0]
