"""Small private files that are either the old or the new one, whatever happens in between."""

from __future__ import annotations

import os
from pathlib import Path

_DIRECTORY_MODE = 0o700
_FILE_MODE = 0o600


def private_directory(path: Path) -> None:
    """Make a folder that its owner alone may enter."""
    path.mkdir(mode=_DIRECTORY_MODE, parents=True, exist_ok=True)
    path.chmod(_DIRECTORY_MODE)


def private_file(path: Path) -> None:
    """Make an empty file that its owner alone may read; it must not exist."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE_MODE))


def write_whole(path: Path, text: str) -> None:
    """Write a file at once: beside the old one, forced to disk, then put in its place."""
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, _FILE_MODE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    force_directory(path.parent)


def force_directory(path: Path) -> None:
    """Force a folder's entries to disk, where the system can (Windows does it by itself)."""
    if os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
