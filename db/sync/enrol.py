"""How a desk comes to the central store, and leaves it: what the administrator's login may do."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql

from db.errors import CentralBroken, WrongRecoveryKey
from db.sync.central import KeySlot
from db.sync.central_url import connection_settings, with_login
from db.sync.faults import translated

_PASSWORD_BYTES = 32


@dataclass(frozen=True, slots=True)
class DeskLogin:
    """What a desk logs in with; kept only inside its encrypted file."""

    url: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FoundScope:
    """A library at the centre, and its scope keys by version, sealed to the recovery key."""

    scope: UUID
    sealed: Mapping[int, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Named:
    """A library at the centre, by the name it gave itself."""

    scope: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A desk that may connect, the key in use, and the slot of it if somebody filled that."""

    desk: UUID
    public_key: bytes = field(repr=False)
    smk_version: int
    slot: bytes | None = field(repr=False)


class Enrolment:
    """The administrator's line to the central store, for as long as enrolling takes."""

    def __init__(self, line: psycopg.Connection, url: str) -> None:
        self._line = line
        self._url = url

    def add_scope(
        self, scope: UUID, smk_version: int, recovery_public_key: bytes, sealed: bytes
    ) -> None:
        """Bring a library to the centre with its recovery slot; a library that is there stays."""
        self._run(
            "select core.add_scope(%s, %s, %s, %s)",
            scope,
            smk_version,
            recovery_public_key,
            sealed,
        )

    def find_scope(self, recovery_public_key: bytes) -> FoundScope:
        """Find the library that this recovery key opens; raise WrongRecoveryKey when none does."""
        rows = self._run("select * from core.recovery_slots(%s)", recovery_public_key)
        if not rows:
            raise WrongRecoveryKey
        return FoundScope(rows[0][0], {version: sealed for _, version, sealed in rows})

    def scopes(self) -> tuple[Named, ...]:
        """List the libraries at this centre."""
        return tuple(Named(*row) for row in self._run("select * from core.scopes()"))

    def desks(self, scope: UUID) -> tuple[Enrolled, ...]:
        """List the desks of a library that may connect."""
        return tuple(Enrolled(*r) for r in self._run("select * from core.desk_slots(%s)", scope))

    def roll_key(self, scope: UUID, version: int, slots: Sequence[KeySlot]) -> None:
        """Put a new scope key into use, with a slot for each who may open it."""
        self._run(
            "select core.roll_key(%s, %s, %s, %s, %s, %s)",
            scope,
            version,
            [s.smk_version for s in slots],
            [s.holder for s in slots],
            [s.public_key for s in slots],
            [s.sealed for s in slots],
        )

    def replace_sheet(self, scope: UUID, slots: Sequence[KeySlot]) -> None:
        """Put the slots of another recovery sheet in the place of all before."""
        self._run(
            "select core.replace_sheet(%s, %s, %s, %s)",
            scope,
            slots[0].public_key,
            [s.smk_version for s in slots],
            [s.sealed for s in slots],
        )

    def admit(self, scope: UUID, desk: UUID, public_key: bytes) -> DeskLogin:
        """Give a desk a login of its own; a desk that had one gets a new password."""
        password = secrets.token_urlsafe(_PASSWORD_BYTES)
        verifier = _verifier(self._line, password)
        rows = self._run("select core.add_desk(%s, %s, %s, %s)", scope, desk, public_key, verifier)
        if not rows:
            raise CentralBroken("rows")
        return DeskLogin(with_login(self._url, str(rows[0][0])), password)

    def revoke(self, desk: UUID) -> None:
        """Cut a desk off at once, its open sessions included."""
        self._run("select core.revoke_desk(%s)", desk)

    def _run(self, statement: str, *values: Any) -> list[Any]:
        with translated():
            return self._line.execute(statement.encode(), values).fetchall()


def new_password() -> str:
    """Make a password for the login of a desk."""
    return secrets.token_urlsafe(_PASSWORD_BYTES)


def renewed(login: DeskLogin, password: str) -> DeskLogin:
    """Give a desk's login another password, by the one it has; raise a Trouble."""
    settings: dict[str, Any] = connection_settings(login.url)
    with translated(), psycopg.connect(**settings, password=login.password) as line:
        verifier = _verifier(line, password)
        statement = sql.SQL("alter role current_user password {}").format(sql.Literal(verifier))
        line.execute(statement)
    return DeskLogin(login.url, password)


def _verifier(line: psycopg.Connection, password: str) -> str:
    """Work out what PostgreSQL keeps of a password, so that it never gets it itself."""
    made = line.pgconn.encrypt_password(password.encode(), b"", b"scram-sha-256")
    return made.decode()


@contextmanager
def administering(url: str, password: str) -> Iterator[Enrolment]:
    """Open the administrator's line; what was done counts only if all of it was."""
    settings: dict[str, Any] = connection_settings(url)
    with translated():
        line = psycopg.connect(**settings, password=password)
    try:
        yield Enrolment(line, url)
        with translated():
            line.commit()
    finally:
        line.close()
