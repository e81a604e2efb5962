"""What psycopg says went wrong, as this room's errors; nothing of its text is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from db.errors import (
    CentralBroken,
    CentralRefused,
    CentralTooOld,
    CentralUnreachable,
    SentTooMuch,
    Trouble,
)

_REFUSED = (
    errors.InvalidAuthorizationSpecification,
    errors.InvalidPassword,
    errors.InsufficientPrivilege,
)
_MISSING = (errors.UndefinedFunction, errors.InvalidSchemaName, errors.UndefinedTable)
_TURNED_AWAY = (  # libpq gives no code when a login fails, only the server's sentence
    "password authentication failed",
    "not permitted to log in",
    "permission denied for database",
    "pg_hba.conf",
)


class HelloAgain(CentralBroken):
    """What this desk is doing does not fit what the centre holds: say hello again and compare."""

    def __init__(self, code: str) -> None:
        """Keep the code: BA001 origin, BA002 order, BA003 stamp; ours are `gap` and `epoch`."""
        super().__init__(code)
        self.code = code


@contextmanager
def translated() -> Iterator[None]:
    """Turn what psycopg raises into a Trouble that carries a code, never a text."""
    try:
        yield
    except psycopg.Error as error:
        raise _trouble(error) from None


def _trouble(error: psycopg.Error) -> Trouble:
    code = error.sqlstate or ""
    if code in ("BA001", "BA002", "BA003"):
        return HelloAgain(code)
    if code == "BA005":
        return SentTooMuch(code)
    if isinstance(error, _REFUSED):
        return CentralRefused(code)
    if isinstance(error, _MISSING):
        return CentralTooOld(code)
    if isinstance(error, psycopg.OperationalError):
        turned_away = any(sign in str(error) for sign in _TURNED_AWAY)
        return CentralRefused("login") if turned_away else CentralUnreachable(code)
    return CentralBroken(code or type(error).__name__)
