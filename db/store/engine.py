"""The encrypted SQLite engine: how the file is opened, for readers and for the one writer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from db.errors import EngineTooOld, StoreDamaged, StoreMissing
from db.store.faults import translated

OLDEST_SAFE = (3, 51, 3)  # older ones may lose commits with two connections (WAL reset race)
READERS = 4
_STATEMENTS = 1000  # kept translated: more than the program has
_CHECKED_WHOLE = 64 * 1024 * 1024  # bytes: takes well under a second
_PATIENCE = 5.0  # seconds that a connection waits for another to let go of the file
_A_MOMENT = 0.005
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",  # nothing in clear beside the file
    "PRAGMA cache_size = -65536",
    "PRAGMA fullfsync = ON",  # counts on macOS only
)
_FILLING = (
    "PRAGMA main.locking_mode = EXCLUSIVE",
    "PRAGMA main.journal_mode = TRUNCATE",  # a killed program leaves no half transaction
    "PRAGMA main.synchronous = OFF",
    "PRAGMA main.cache_size = -262144",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA fullfsync = ON",
)
_LOOKING = ("PRAGMA temp_store = MEMORY",)

_COMPACT = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def compact(value: Any) -> str:
    """Write JSON the one way that is stored, sealed and hashed."""
    return _COMPACT.encode(value)


def check_engine(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Raise EngineTooOld when the SQLite inside SQLCipher is not safe with two connections."""
    if version < OLDEST_SAFE:
        raise EngineTooOld


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """Open the file with its raw key and the settings that all connections share.

    Who opened a file while another took its place would write into one that nobody finds again.
    """
    while True:
        before = _identity(path)
        connection = _connected(path, key, _PRAGMAS)
        if before in (None, _identity(path)):
            return connection
        connection.close()


def connect_looking(path: Path, key: bytes) -> dbapi2.Connection:
    """Open the file so that nothing can be written: neither to it, nor to a log beside it.

    Where nobody has it open, and so no log is there, not even a log is begun.
    """
    log = path.with_name(path.name + "-wal")
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    return _connected(f"{path.absolute().as_uri()}?{how}", key, _LOOKING)


def connect_filling(path: Path, key: bytes) -> dbapi2.Connection:
    """Open a file that nobody else has open and that is thrown away when the machine stops."""
    return _connected(path, key, _FILLING)


def is_encrypted(connection: Connection) -> bool:
    """Tell whether the file that is open here can't be read without its key (P31)."""
    return str(connection.exec_driver_sql("PRAGMA cipher_status").scalar()) == "1"


def attach(connection: dbapi2.Connection, path: Path, key: bytes, name: str) -> None:
    """Let a connection reach another file too, under a name."""
    connection.execute(f"ATTACH DATABASE ? AS {name} KEY \"x'{key.hex()}'\"", (str(path),))


def _connected(path: Path | str, key: bytes, pragmas: Iterable[str]) -> dbapi2.Connection:
    """Open a file; a text is a URI that says how."""
    connection = dbapi2.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=_PATIENCE,
        uri=isinstance(path, str),
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in pragmas:
            _executed(connection, pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _executed(connection: dbapi2.Connection, pragma: str) -> None:
    """Run a pragma; of two connections that both begin a log, SQLite lets one fail at once."""
    end = monotonic() + _PATIENCE
    while True:
        try:
            connection.execute(pragma)
            return
        except dbapi2.OperationalError as error:
            if "locked" not in str(error) or monotonic() > end:
                raise
            sleep(_A_MOMENT)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def check_file(path: Path, key: bytes) -> None:
    """Raise StoreMissing, or StoreDamaged when the file does not check clean.

    A large file that was closed well is checked page by page as it is read: every page carries a
    seal, and reading all of it would keep people waiting.
    """
    if not path.exists():
        raise StoreMissing
    log = path.with_name(path.name + "-wal")
    left_open = log.exists() and log.stat().st_size > 0
    whole = left_open or path.stat().st_size <= _CHECKED_WHOLE
    with translated():
        connection = connect(path, key)
        try:
            check = "quick_check(1)" if whole else "schema_version"
            verdict = connection.execute(f"PRAGMA {check}").fetchone()
        finally:
            connection.close()
    if verdict is None or (whole and verdict[0] != "ok"):
        raise StoreDamaged


def reading_engine(path: Path, key: bytes) -> Engine:
    """Make the engine of readers: each sees one unchanging state and never waits."""
    return _engine(lambda: connect(path, key), "BEGIN", READERS)


def writing_engine(path: Path, key: bytes) -> Engine:
    """Make the engine of the writer, who takes the write lock before reading anything."""
    return _engine(lambda: connect(path, key), "BEGIN IMMEDIATE", 1)


def engine_on(connection: dbapi2.Connection) -> Engine:
    """Make an engine that has this one connection only; its owner closes it."""
    return _engine(lambda: connection, "BEGIN", 1)


def _engine(creator: Callable[[], Any], begin: str, size: int) -> Engine:
    first = _first_engine()
    pool = QueuePool(
        creator, pool_size=size, max_overflow=16 if size > 1 else 0, dialect=first.dialect
    )
    engine = Engine(
        pool,
        first.dialect,
        first.url,
        hide_parameters=True,
        execution_options=first.get_execution_options(),
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)

    return engine


@cache
def _first_engine() -> Engine:
    """Make the engine whose dialect and translated statements all others share.

    A statement is then put into words once, not once for readers, writer and every file again.
    """
    first = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        json_serializer=compact,
        execution_options={"compiled_cache": LRUCache(_STATEMENTS)},
    )
    with first.connect():  # learns what this SQLite can do
        pass
    first.dispose()
    return first
