"""A disk that may lose its power: what SQLite wrote, and what of it was forced to disk.

The file methods of SQLite's own VFS are wrapped, so that every write, every shortening and every
forced write in a folder is noted in its order. `image()` then gives a file as it may be found
after the power went: all that was forced is there, of the rest some is, some is not, some is torn.
Names in the folder count as kept at once.
"""

from __future__ import annotations

import ctypes
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3._sqlite3

_OK = 0
_METHODS = (
    "close read write truncate sync file_size lock unlock check_reserved_lock file_control"
    " sector_size device shm_map shm_lock shm_barrier shm_unmap fetch unfetch"
)
_WRITE = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)
_OPEN = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)


class _Methods(ctypes.Structure):
    _fields_ = (("version", c_int), *((name, c_void_p) for name in _METHODS.split()))


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", c_int), ("file_bytes", c_int), ("longest_name", c_int), ("next", c_void_p),
        ("name", c_char_p), ("data", c_void_p), ("open", c_void_p),
    )  # fmt: skip


_kept: list[Any] = []  # what an open file of SQLite may still call, for as long as the process runs


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: a write, a shortening, a forced write, or a word that was told."""

    what: str
    path: str = ""
    place: int = 0
    data: bytes = field(default=b"", repr=False)
    told: tuple[Any, ...] = ()


class PowerlessDisk:
    """What happened to the files of a folder, in order, since their first state."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.events: list[Event] = []
        self.first = {str(file): file.read_bytes() for file in folder.iterdir() if file.is_file()}

    def tell(self, word: tuple[Any, ...]) -> None:
        """Note that something was confirmed: from here on it must be there."""
        self.events.append(Event("told", told=word))

    def image(self, moment: int, chance: random.Random) -> dict[str, bytes]:
        """Give the files as they may be found when the power went after so many events."""
        forced = {path: bytearray(data) for path, data in self.first.items()}
        waiting: dict[str, list[Event]] = {}
        for event in self.events[:moment]:
            if event.what == "sync":
                for earlier in waiting.pop(event.path, ()):
                    _do(forced, earlier)
            elif event.what != "told":
                waiting.setdefault(event.path, []).append(event)
        luck = chance.choice((0, 0.5, 0.9, 1))
        for event in (e for events in waiting.values() for e in events):
            if chance.random() < luck:
                torn = chance.randrange(len(event.data) + 1) if chance.random() < 0.1 else None
                _do(forced, event, torn)
        return {path: bytes(data) for path, data in forced.items()}

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Note what happens to files that are opened meanwhile."""
        library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        vfs = library.sqlite3_vfs_find(None).contents
        real: int = vfs.open
        wrapped = _OPEN(partial(self._open, _OPEN(real)))
        _kept.append(wrapped)
        vfs.open = ctypes.cast(wrapped, c_void_p).value
        try:
            yield
        finally:
            vfs.open = real

    def _open(self, real: Callable[..., int], vfs: int, name: int, file: int, *rest: Any) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        is_new = not Path(path).exists()
        code = real(vfs, name, file, *rest)
        if code == _OK and path.startswith(self.folder):
            if is_new:  # what stood under that name before is gone
                self.events += [Event("truncate", path), Event("sync", path)]
            self._wrap(_File.from_address(file), path)
        return code

    def _wrap(self, file: _File, path: str) -> None:
        methods = _Methods.from_buffer_copy(file.methods.contents)
        calls = (
            ("write", _WRITE(partial(self._write, path, _WRITE(methods.write)))),
            ("truncate", _TRUNCATE(partial(self._truncate, path, _TRUNCATE(methods.truncate)))),
            ("sync", _SYNC(partial(self._sync, path, _SYNC(methods.sync)))),
        )
        for name, call in calls:
            setattr(methods, name, ctypes.cast(call, c_void_p).value)
        _kept.append((methods, calls))
        file.methods = ctypes.pointer(methods)

    def _write(self, path: str, real: Any, *call: int) -> int:
        _file, data, size, place = call
        self.events.append(Event("write", path, place, ctypes.string_at(data, size)))
        return int(real(*call))

    def _truncate(self, path: str, real: Any, file: int, size: int) -> int:
        self.events.append(Event("truncate", path, size))
        return int(real(file, size))

    def _sync(self, path: str, real: Any, file: int, flags: int) -> int:
        code = int(real(file, flags))
        self.events.append(Event("sync", path))
        return code


def _do(files: dict[str, bytearray], event: Event, torn: int | None = None) -> None:
    data = files.setdefault(event.path, bytearray())
    if event.what == "truncate":
        del data[event.place :]
        return
    part = event.data[:torn]
    data.extend(bytes(max(0, event.place - len(data))))
    data[event.place : event.place + len(part)] = part
