"""Creates or upgrades the central schema; never needs a superuser.

It needs a PostgreSQL of version 15 or later, an empty database that the login owns, and the right
to create roles. Running it again changes nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

import db.migrations.central
from db.domain.setup import CentralAddress
from db.errors import InvalidValue
from db.sync.central_url import connection_settings
from db.sync.enrol import administering
from db.sync.faults import translated

OLDEST_POSTGRES = 150000
MIGRATIONS = Path(db.migrations.central.__file__).parent
_ONE_AT_A_TIME = 0x42616C69  # advisory lock: two administrators preparing at once take turns


@dataclass(frozen=True, slots=True)
class Prepared:
    """What preparing did: the schema's version before and after, and what is left to advise.

    `advice` holds codes: `large_objects` means that a superuser should still take the functions
    for large objects away from everyone (docs/sync.md gives the statement).
    """

    before: str
    after: str
    advice: tuple[str, ...]


def reach_central(address: CentralAddress) -> None:
    """Make sure that the central store is there for its administrator, and change nothing.

    Raises InvalidValue, CentralUnreachable or CentralRefused.
    """
    with administering(address.url, address.password):
        pass


def prepare_central(address: CentralAddress) -> Prepared:
    """Create or upgrade the central schema; raise InvalidValue that says what is missing."""
    return prepare(address.url, address.password)


def prepare(url: str, password: str) -> Prepared:
    """Create or upgrade the central schema; raise InvalidValue that says what is missing."""
    settings: dict[str, Any] = connection_settings(url)
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(**settings, password=password),
        poolclass=NullPool,
        hide_parameters=True,
    )
    with translated(), _unwrapped(), engine.begin() as connection:
        line: Any = connection.connection.driver_connection  # psycopg's own, in one transaction
        _check_rights(line)
        _take_turns(line)
        owner = _owner(line) or _make_room(line)
        close_database(line, owner)
        line.execute(sql.SQL("set local role {}").format(sql.Identifier(owner)))
        before = _revision(line)
        _upgrade(connection)
        line.execute((MIGRATIONS / "sql" / "rights.sql").read_bytes())
        return Prepared(before, _revision(line), _advice(line))


@contextmanager
def _unwrapped() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise error.orig or error from None


def close_database(line: psycopg.Connection, owner: str) -> None:
    """Let only desks and the owner into the database, and let nobody make tables in it."""
    name = line.info.dbname
    line.execute(
        sql.SQL(
            "revoke all on database {0} from public; revoke all on schema public from public;"
            "grant connect on database {0} to {1}"
        ).format(sql.Identifier(name), sql.Identifier(owner.replace("_owner_", "_desks_")))
    )


def _take_turns(line: psycopg.Connection) -> None:
    """Let one administrator prepare at a time.

    Where desks can log in already, the lock is one that they may not take.
    """
    if line.execute("select to_regclass('core.meta')").fetchone() == (None,):
        line.execute("select pg_advisory_xact_lock(%s)", (_ONE_AT_A_TIME,))
    else:
        line.execute("lock table core.meta in share row exclusive mode")


def _check_rights(line: psycopg.Connection) -> None:
    if line.info.server_version < OLDEST_POSTGRES:
        raise InvalidValue("central", "postgresql_before_15")
    row = line.execute(
        "select pg_has_role(d.datdba, 'usage'), r.rolcreaterole or r.rolsuper"
        " from pg_database d, pg_roles r"
        " where d.datname = current_database() and r.rolname = current_user"
    ).fetchone()
    if row is None or not row[0]:
        raise InvalidValue("central", "not_the_owner")
    if not row[1]:
        raise InvalidValue("central", "may_not_create_roles")


def _owner(line: psycopg.Connection) -> str | None:
    found = line.execute(
        "select nspname, nspowner::regrole::text from pg_namespace where nspname in ('api', 'core')"
    ).fetchall()
    owners = {str(owner) for _, owner in found}
    if not found:
        return None
    if len(found) == 2 and len(owners) == 1 and next(iter(owners)).startswith("balie_owner_"):  # noqa: PLR2004 - both schemas
        return owners.pop()
    raise InvalidValue("central", "database_in_use")


def _make_room(line: psycopg.Connection) -> str:
    mark = secrets.token_hex(4)
    owner = f"balie_owner_{mark}"
    line.execute(
        sql.SQL(
            "create role {owner} nologin; create role {desks} nologin;"
            "grant {owner} to current_user;"
            "create schema core authorization {owner}; create schema api authorization {owner}"
        ).format(owner=sql.Identifier(owner), desks=sql.Identifier(f"balie_desks_{mark}"))
    )
    return owner


def _upgrade(connection: Connection) -> None:
    # Imported here: every desk imports this file, and only an administrator prepares a centre.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(line: psycopg.Connection) -> str:
    if line.execute("select to_regclass('core.revision')").fetchone() == (None,):
        return ""
    row = line.execute("select version_num from core.revision").fetchone()
    return str(row[0]) if row else ""


def _advice(line: psycopg.Connection) -> tuple[str, ...]:
    row = line.execute(
        "select count(*) from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace"
        " and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea') and (p.proacl is null"
        " or exists (select from aclexplode(p.proacl) a where a.grantee = 0))"
    ).fetchone()
    return ("large_objects",) if row and row[0] else ()
