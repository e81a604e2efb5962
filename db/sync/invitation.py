"""Joining by invitation: a file and a code, made beforehand, with which one new desk joins once.

The file holds what the new desk is, its private key and its login, sealed to a key that follows
from the code: neither is worth anything without the other. The library's key is not in it. That
lies at the centre, sealed to the new desk as for one that was approved. Before the new desk fetches
it, it gives its login another password: who comes second with the same file and code is refused.
That password is kept in the home, sealed to the same code, until the library is there: what a
line broke off goes on with the same file and code, in that home and nowhere else.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from db.domain.clock import Clock, instant
from db.errors import CentralRefused, InvalidValue, KeyMissing
from db.store.key_pairs import open_with, public_half, recovery_private_key, seal_to
from db.store.safe_file import private_directory, write_whole
from db.store.sealed import new_key
from db.store.store import Store
from db.sync.bootstrap import Told
from db.sync.enrol import DeskLogin, administering, new_password, renewed
from db.sync.hello import APP
from db.sync.joining import (
    Admitted,
    DeskKeys,
    Newcomer,
    check_empty,
    emptied_unless_whole,
    new_desk_keys,
    set_up_unattended,
    withdraw,
)
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from db.sync.round import nobody
from db.sync.scope_keys import first_slot, opened_first

LARGEST: Final = 10_000  # bytes of a file
_USE: Final = b"balie invitation"
_KEPT: Final = "invited.json"  # in the home, while it joins
_USE_KEPT: Final = b"balie invitation, begun"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a supervisor hands on: the file, and by another way the code that opens it."""

    desk_id: UUID
    code: bytes = field(repr=False)
    file: bytes = field(repr=False)


def invite(store: Store, url: str, password: str, branch: str, until: datetime) -> Invitation:
    """Make an invitation, with the administrator's login; raise NotJoined or a Trouble."""
    own, login, keys = store.sync_self(), kept_login(store), new_desk_keys()
    with administering(url, password) as admin:
        theirs = admin.admit(own.scope_id, keys.desk_id, keys.public_key)
    try:
        with connected(login.url, login.password) as central:
            for version in sorted(store.sealer.keys):
                slot = first_slot(store.sealer, version, keys.desk_id, keys.public_key)
                central.put_key_slot(version, keys.desk_id, slot)
    except BaseException:
        withdraw(keys.desk_id, url, password)
        raise
    said = {
        "scope": str(own.scope_id),
        "desk": str(keys.desk_id),
        "private_key": base64.b64encode(keys.private_key).decode("ascii"),
        "url": theirs.url,
        "password": theirs.password,
        "branch": branch,
        "until": until.isoformat(),
    }
    code = new_key()
    sealed = seal_to(_public(code), json.dumps(said).encode(), _USE)
    return Invitation(keys.desk_id, code, sealed)


def join_invited(
    home: Path, file: bytes, code: bytes, *, desk_name: str, clock: Clock, told: Told = nobody
) -> None:
    """Set up the desk that an invitation is for; who has an account signs in there afterwards.

    Raises AlreadySetUp, InvalidValue for an invitation that is of no use (any more), or a Trouble;
    then nothing stays in the home but the sealed password with which it can be done again there.
    Once its login was changed it serves no other home.
    """
    check_empty(home)
    said = _opened(file, code)
    desk_id, scope = UUID(said["desk"]), UUID(said["scope"])
    private_key = base64.b64decode(said["private_key"])
    login = _begun(home, code, said["url"])
    if login is None:
        try:
            with connected(said["url"], said["password"]) as central:
                now = instant(central.hello(None, desk_id, 0, APP).now_ms)
            if now > datetime.fromisoformat(said["until"]):
                raise InvalidValue("invitation", "over")
            login = _begin(home, code, DeskLogin(said["url"], said["password"]))
        except CentralRefused as error:
            raise InvalidValue("invitation", "used") from error
    with connected(login.url, login.password) as central:
        slots = [s for s in central.key_slots() if s.holder == str(desk_id)]
    held = opened_first(private_key, scope, slots)
    admitted = Admitted(DeskKeys(desk_id, private_key), scope, login)
    newcomer = Newcomer(home, desk_name, "", "", said["branch"])
    with emptied_unless_whole(home):
        set_up_unattended(newcomer, admitted, held, clock, told)
    (home / _KEPT).unlink()


def _begin(home: Path, code: bytes, login: DeskLogin) -> DeskLogin:
    """Give the login a password that nobody else has; kept first, for the line may break now."""
    password = new_password()
    sealed = seal_to(_public(code), password.encode(), _USE_KEPT)
    private_directory(home)
    write_whole(home / _KEPT, json.dumps(base64.b64encode(sealed).decode("ascii")))
    return renewed(login, password)


def _begun(home: Path, code: bytes, url: str) -> DeskLogin | None:
    """Give the login with which joining was begun in this home; None if it was not changed yet."""
    try:
        sealed = base64.b64decode(json.loads((home / _KEPT).read_text(encoding="ascii")))
        password = open_with(recovery_private_key(code), sealed, _USE_KEPT).decode()
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyMissing):  # of another invitation
        return None
    try:
        with connected(url, password) as central:
            central.key_slots()
    except CentralRefused:
        return None
    return DeskLogin(url, password)


def _public(code: bytes) -> bytes:
    return public_half(recovery_private_key(code))


def _opened(file: bytes, code: bytes) -> dict[str, Any]:
    try:
        clear = open_with(recovery_private_key(code), file[:LARGEST], _USE)
    except KeyMissing as error:
        raise InvalidValue("invitation", "another_code") from error
    said: dict[str, Any] = json.loads(clear)
    return said
