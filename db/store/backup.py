"""A backup in one file: an encrypted copy of the store, and its key sealed to the recovery sheet.

The copy comes first, byte for byte a store; behind it the sealed key, a digest of everything
before, and a mark. So a file that was cut off or altered anywhere is known at once.
"""

from __future__ import annotations

import base64
import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

from db.errors import BackupDamaged, BackupNotWritten, KeyMissing, OtherSheet, StoreFull
from db.store.engine import compact
from db.store.key_pairs import FILE_KEY, open_with, public_half, public_mark, seal_to
from db.store.safe_file import force_directory
from db.store.session_rows import recovery_public_key

if TYPE_CHECKING:
    from db.store.store import Store

_MARK = b"balie backup 1\n"
_DIGEST_BYTES = 32
_LENGTH_BYTES = 4
_END_BYTES = _DIGEST_BYTES + _LENGTH_BYTES + len(_MARK)
_PART = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file that was read from beginning to end and is whole."""

    file: Path
    store_bytes: int
    recovery_public_key: str
    sealed_file_key: str = field(repr=False)

    def open(self, private_key: bytes) -> bytes:
        """Give the key of the copy to the holder of the recovery sheet; raise OtherSheet."""
        public_key = public_half(private_key)
        if _text(public_key) != self.recovery_public_key:
            wanted = base64.b64decode(self.recovery_public_key)
            raise OtherSheet(public_mark(public_key), public_mark(wanted))
        try:
            return open_with(private_key, base64.b64decode(self.sealed_file_key), FILE_KEY)
        except (KeyMissing, ValueError) as error:
            raise BackupDamaged from error

    def take_out(self, target: Path) -> None:
        """Write the copy into an empty file, forced to disk."""
        with writing_files(), self.file.open("rb") as source, target.open("rb+") as file:
            for part in _parts(source, self.store_bytes):
                file.write(part)
            _force(file)


def write_backup(store: Store, target: Path) -> None:
    """Copy the store, put its sealed key behind it, and read it all back before it counts.

    An older backup of that name is replaced, any other file is not. Raises BackupNotWritten.
    """
    if target.exists() and not _is_marked(target):
        raise BackupNotWritten
    with store.reading() as connection:
        public_key = recovery_public_key(connection)
    if not public_key:
        raise KeyMissing
    write_sealed(target, store.copy_to, store.file_key, public_key)


def write_sealed(
    target: Path, copy_to: Callable[[Path], None], file_key: bytes, public_key: str
) -> None:
    """Have a copy of a file made, seal its key behind it, and read it all before it counts."""
    copy = target.with_name(target.name + ".new")
    try:
        with writing_files():
            copy_to(copy)
            _append(copy, _sealed_key(file_key, public_key))
            read_backup(copy)
            copy.replace(target)
            force_directory(target.parent)
    finally:
        copy.unlink(missing_ok=True)


def read_backup(file: Path) -> Backup:
    """Read a backup from beginning to end; raise BackupDamaged when it is not whole."""
    try:
        with file.open("rb") as source:
            return _read(file, source)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupDamaged from error


@contextmanager
def writing_files() -> Iterator[None]:
    """Turn what the disk answers into BackupNotWritten, or StoreFull when there is no room."""
    try:
        yield
    except OSError as error:
        raise (StoreFull if error.errno == errno.ENOSPC else BackupNotWritten) from error


def _sealed_key(file_key: bytes, public_key: str) -> bytes:
    sealed = seal_to(base64.b64decode(public_key), file_key, FILE_KEY)
    return compact({"public_key": public_key, "sealed_file_key": _text(sealed)}).encode()


def _append(copy: Path, keys: bytes) -> None:
    with copy.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        file.write(keys)
        file.seek(0)
        digest = _digest(file, size + len(keys))
        file.seek(0, os.SEEK_END)
        file.write(digest + len(keys).to_bytes(_LENGTH_BYTES, "big") + _MARK)
        _force(file)


def _read(file: Path, source: IO[bytes]) -> Backup:
    before = source.seek(0, os.SEEK_END) - _END_BYTES
    source.seek(max(0, before))
    end = source.read()
    source.seek(0)
    if not end.endswith(_MARK) or _digest(source, before) != end[:_DIGEST_BYTES]:
        raise BackupDamaged
    store_bytes = before - int.from_bytes(end[_DIGEST_BYTES : -len(_MARK)], "big")
    source.seek(store_bytes)
    keys = json.loads(source.read(before - store_bytes))
    return Backup(file, store_bytes, keys["public_key"], keys["sealed_file_key"])


def _is_marked(file: Path) -> bool:
    try:
        with file.open("rb") as source:
            source.seek(-len(_MARK), os.SEEK_END)
            return source.read() == _MARK
    except OSError:
        return False


def _digest(source: IO[bytes], size: int) -> bytes:
    digest = hashlib.sha256()
    for part in _parts(source, size):
        digest.update(part)
    return digest.digest()


def _parts(source: IO[bytes], size: int) -> Iterator[bytes]:
    left = size
    while left > 0 and (part := source.read(min(_PART, left))):
        yield part
        left -= len(part)


def _force(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
