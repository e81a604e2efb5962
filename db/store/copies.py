"""Encrypted copies of the local file: made, checked, and taken away again."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from db.errors import StoreDamaged
from db.store.engine import connect, connect_looking
from db.store.faults import translated
from db.store.safe_file import force_directory, private_directory, private_file

Connect = Callable[[Path, bytes], dbapi2.Connection]
LONGEST_KEPT = timedelta(days=13)  # whoever looks once a day keeps none for more than 14
LONGEST_LOOK = timedelta(hours=1)  # a look takes minutes, also into the largest file
_FOLDER = "copies"
_WHOLE = ".db"


def copy_file(path: Path, file_key: bytes, target: Path, *, looking: bool = False) -> None:
    """Copy the file, encrypted under the same key, and read the copy before it counts.

    `looking`: not a byte of the file or its log is written.
    """
    beside = target.with_name(target.name + ".part")
    beside.unlink(missing_ok=True)
    private_file(beside)
    try:
        with translated():
            _vacuum_into(connect_looking if looking else connect, path, file_key, beside)
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
            _take_away(left)
    return home / _FOLDER / f"before-upgrade-from-{revision}-{now:%Y%m%d%H%M%S}{_WHOLE}"


def drop_old_copies(home: Path, now: datetime) -> None:
    """Take away safety copies that are older than they may become."""
    for copy in _copies(home):
        kept = LONGEST_LOOK if copy.is_dir() else LONGEST_KEPT
        # A clock that was wrong when it was made keeps it no longer.
        if abs(now.timestamp() - copy.stat().st_mtime) > kept.total_seconds():
            _take_away(copy)


def drop_all_copies(home: Path) -> None:
    """Take away all safety copies: they hold a person who was erased."""
    for copy in _copies(home):
        _take_away(copy)


@contextmanager
def passing_folder(home: Path) -> Iterator[Path]:
    """Give a folder for a copy that goes at once; after a kill it goes as safety copies go."""
    copies = home / _FOLDER
    was_there = copies.exists()
    private_directory(copies)
    folder = Path(tempfile.mkdtemp(prefix="look-", dir=copies))
    try:
        yield folder
    finally:
        _take_away(folder)
        if not was_there:
            with suppress(OSError):  # something else came there meanwhile
                copies.rmdir()


def _take_away(copy: Path) -> None:
    if copy.is_dir():
        shutil.rmtree(copy, ignore_errors=True)
    else:
        copy.unlink(missing_ok=True)


def _copies(home: Path) -> list[Path]:
    return sorted((home / _FOLDER).glob("*"))


def _vacuum_into(connect_to: Connect, path: Path, file_key: bytes, target: Path) -> None:
    connection = connect_to(path, file_key)
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
