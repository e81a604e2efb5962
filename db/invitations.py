"""The door of invitations: what a supervisor makes beforehand, and the desk that joins by it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from db.domain.clock import Clock
from db.domain.recovery_key import read, written
from db.domain.session import Session
from db.domain.setup import CentralAddress
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue, WrongRecoveryKey
from db.store.hold_lists import branch_names
from db.store.session_rows import all_desks
from db.store.store import Store
from db.sync import invitation
from db.sync.bootstrap import Told
from db.sync.enrol import administering
from db.sync.joining import withdraw
from db.sync.round import nobody

__all__ = ["LONGEST", "Invitations", "join_invited"]

LONGEST: Final = timedelta(days=30)


class Invitations:
    """What an administrator of a library makes for desks that are yet to join."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def write(
        self, address: CentralAddress, file: Path, *, branch: str, until: datetime
    ) -> tuple[UUID, str]:
        """Write an invitation for one desk into a new file; give its id and the code that opens it.

        Needs the administrator's login. Raises NotPermitted, InvalidValue or a Trouble.
        """
        self._session.role.demand(Permission.MANAGE_STAFF)
        self._check(file, branch, until)
        made = invitation.invite(self._store, address.url, address.password, branch, until)
        try:
            file.write_bytes(made.file)
        except OSError as error:
            withdraw(made.desk_id, address.url, address.password)
            raise InvalidValue("file", "not_written") from error
        return made.desk_id, written(made.code)

    def withdraw(self, address: CentralAddress, desk_id: UUID) -> None:
        """Let an invitation be worth nothing; raise NotPermitted, InvalidValue or a Trouble.

        A desk that joined by it is cut off by `Library.revoke_desk`: then the key is to be new too.
        """
        self._session.role.demand(Permission.MANAGE_STAFF)
        with self._store.reading() as connection:
            if any(desk.id == desk_id for desk in all_desks(connection)):
                raise InvalidValue("invitation", "joined")
        with administering(address.url, address.password) as admin:
            admin.revoke(desk_id)

    def _check(self, file: Path, branch: str, until: datetime) -> None:
        if until > self._clock.now() + LONGEST:
            raise InvalidValue("invitation", "too_long_ahead")
        with self._store.reading() as connection:
            known = {name.casefold() for name in branch_names(connection).values()}
        if branch and branch.casefold() not in known:
            raise InvalidValue("desk_branch", "unknown")
        if file.exists():
            raise InvalidValue("file", "there_already")


def join_invited(
    home: Path, file: Path, code: str, *, desk_name: str, clock: Clock, told: Told = nobody
) -> None:
    """Set up the desk that an invitation is for; who has an account signs in there afterwards.

    Raises AlreadySetUp, MissingValue, InvalidValue or a Trouble; then nothing stays in the home.
    """
    if not desk_name.strip():
        raise MissingValue("desk_name")
    try:
        key = read(code)
    except WrongRecoveryKey as error:
        raise InvalidValue("invitation", "another_code") from error
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InvalidValue("file", "not_read") from error
    invitation.join_invited(home, content, key, desk_name=desk_name, clock=clock, told=told)
