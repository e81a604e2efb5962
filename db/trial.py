"""A library of a moment, to prove that this program can keep records on this computer."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from db.domain.clock import Clock
from db.errors import RecordsError
from db.home import store_file
from db.library import PassphraseCost, Setup, create_library, open_library
from db.store.migrate import make_schema_by_steps

_CLEAR: Final = b"SQLite format 3\0"  # how a file starts that anyone can read
_QUICK: Final = PassphraseCost(memory_kib=8 * 1024, passes=1, lanes=1)
_WHO, _WORDS = "Check", "a library that lives for a moment"


def try_store(folder: Path, clock: Clock) -> None:
    """Found a library in an empty folder, close it, open it and look at its file.

    Encryption, keys and rules all take part. Raises RecordsError when something fails.
    """
    create_library(folder, Setup(_WHO, _WHO, _WHO, _WORDS, training=True), clock, cost=_QUICK)[
        0
    ].close()
    open_library(folder, _WHO, _WORDS, clock).close()
    demand_sealed(folder)


def try_migrations(folder: Path) -> None:
    """Bring an empty file through every version of the schema; raises RecordsError."""
    folder.mkdir(parents=True, exist_ok=True)
    make_schema_by_steps(store_file(folder), bytes(32))


def demand_sealed(home: Path) -> None:
    """Make sure that a home's store can't be read without its key; raises RecordsError."""
    store = store_file(home)
    if store.read_bytes()[: len(_CLEAR)] == _CLEAR or _opens_without_key(store):
        raise RecordsError


def _opens_without_key(store: Path) -> bool:
    line = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    try:
        line.execute("select count(*) from sqlite_master")
    except sqlite3.DatabaseError:
        return False
    finally:
        line.close()
    return True
