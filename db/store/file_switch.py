"""A new file takes the place of the store, and nothing is left of the old one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.errors import StoreBusy
from db.store.beside import FileBeside, discard
from db.store.copies import drop_all_copies
from db.store.safe_file import force_directory

_PATIENCE_MS = 300  # for another program to let go of the store
_PART = bytes(1024 * 1024)


@contextmanager
def alone_with(beside: FileBeside, old: str) -> Iterator[None]:
    """Hold the store so that no other program opens it; raise StoreBusy when one has it open.

    Its write-ahead log is folded in and gone then: left behind, it would be taken for the new
    file's.
    """
    beside.see_afresh()
    beside.pragmas(f"busy_timeout = {_PATIENCE_MS}", f"{old}.locking_mode = EXCLUSIVE")
    try:
        if beside.pragmas(f"{old}.journal_mode = DELETE") != ["delete"]:
            raise StoreBusy
        yield
    finally:
        beside.close()


def take_place(beside: FileBeside, store_file: Path) -> None:
    """Rename the new file; before it the old one counts, after it the new one."""
    aside = _aside(store_file)
    aside.unlink(missing_ok=True)
    with suppress(OSError):  # on a disk without second names the old one just goes
        os.link(store_file, aside)
    if os.name == "nt":  # there a file that anybody has open can't be replaced: nobody may have it
        beside.close()
    beside.path.replace(store_file)
    force_directory(store_file.parent)
    beside.close()
    discard(beside.path)
    wipe_replaced(store_file)


def wipe_replaced(store_file: Path) -> None:
    """Overwrite a file that was replaced, and take it away; also after a kill half-way."""
    aside = _aside(store_file)
    if not aside.exists():
        return
    if not (store_file.exists() and aside.samefile(store_file)):
        with aside.open("rb+") as file:
            for _ in range(0, aside.stat().st_size, len(_PART)):
                file.write(_PART)
            file.flush()
            os.fsync(file.fileno())
        drop_all_copies(store_file.parent)  # who was erased while this desk was away is in them
    aside.unlink()


def _aside(store_file: Path) -> Path:
    return store_file.with_name(store_file.name + ".old")
