"""Folders for servers of a test run, and the end of what a run that was killed left behind.

A cluster takes some two gigabytes of memory, and its server goes on when nobody asks any more.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_PREFIX: Final = "balie-pg-"
_HELD: Final = "held"  # locked as long as its run lives
_YOUNG: Final = 60.0  # seconds in which a run may not have locked its folder yet


@contextmanager
def server_folder(place: Path | None = None) -> Iterator[Path]:
    """Make a folder with a short path, for a socket has to fit; remove it afterwards."""
    place = place or _place()
    end_leftovers(place)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
    try:
        with (folder / _HELD).open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            yield folder
    finally:
        shutil.rmtree(folder)


def end_leftovers(place: Path, older: float = _YOUNG) -> None:
    """End the servers of runs that were killed, and remove their folders."""
    for folder in place.glob(f"{_PREFIX}*"):
        with suppress(OSError):  # another run does it now, or it is another user's
            if time.time() - folder.stat().st_mtime > older:
                _end(folder)


def _end(folder: Path) -> None:
    with (folder / _HELD).open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with suppress(OSError, ValueError):
            server = int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])
            if str(folder) in Path(f"/proc/{server}/cmdline").read_text():
                os.kill(server, signal.SIGQUIT)
        shutil.rmtree(folder)


def _place() -> Path:
    """Choose memory where there is plenty: thousands of small files come and go."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 4 << 30
    return memory if roomy else Path(tempfile.gettempdir())
