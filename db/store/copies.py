"""Encrypted copies of the local file: made, checked, and taken away again."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

from db.errors import StoreDamaged
from db.store.engine import connect
from db.store.faults import translated
from db.store.safe_file import force_directory, private_directory, private_file

LONGEST_KEPT = timedelta(days=14)
_FOLDER = "copies"
_WHOLE = ".db"


def copy_file(path: Path, file_key: bytes, target: Path) -> None:
    """Copy the file, encrypted under the same key, and read the copy before it counts."""
    beside = target.with_name(target.name + ".part")
    beside.unlink(missing_ok=True)
    private_file(beside)
    try:
        with translated():
            _vacuum_into(path, file_key, beside)
            _check(beside, file_key)
        _force(beside)
        beside.replace(target)
    finally:
        for end in ("", "-wal", "-shm"):
            beside.with_name(beside.name + end).unlink(missing_ok=True)
    force_directory(target.parent)


def safety_copy(home: Path, revision: str, now: datetime) -> Path:
    """Tell where the copy before an upgrade goes; half a copy of an upgrade that was killed goes.

    Its own name is that of another moment, so nothing else would take its place.
    """
    private_directory(home / _FOLDER)
    for left in _copies(home):
        if left.suffix != _WHOLE:
            left.unlink(missing_ok=True)
    return home / _FOLDER / f"before-upgrade-from-{revision}-{now:%Y%m%d%H%M%S}{_WHOLE}"


def drop_old_copies(home: Path, now: datetime) -> None:
    """Take away safety copies that are older than they may become."""
    for copy in _copies(home):
        if now.timestamp() - copy.stat().st_mtime > LONGEST_KEPT.total_seconds():
            copy.unlink(missing_ok=True)


def drop_all_copies(home: Path) -> None:
    """Take away all safety copies: they hold a person who was erased."""
    for copy in _copies(home):
        copy.unlink(missing_ok=True)


def _copies(home: Path) -> list[Path]:
    return sorted((home / _FOLDER).glob("*"))


def _vacuum_into(path: Path, file_key: bytes, target: Path) -> None:
    connection = connect(path, file_key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def _check(copy: Path, file_key: bytes) -> None:
    connection = connect(copy, file_key)
    try:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    if verdict is None or verdict[0] != "ok" or _in_clear(copy):
        raise StoreDamaged


def _force(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _in_clear(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(6) == b"SQLite"
