"""Looks into the library of a home without writing a byte of its store: into a copy of a moment."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.domain.clock import Clock
from db.home import slot_file, store_file
from db.library import Library, open_library
from db.store.attempts import counted_attempt
from db.store.copies import copy_file, passing_folder
from db.store.slots import read_slots


@contextmanager
def looked_into(home: Path, staff: str, passphrase: str, clock: Clock) -> Iterator[Library]:
    """Sign in to an encrypted copy that was checked from end to end, and goes afterwards.

    What opening a store brings up to date, it does there. A wrong passphrase counts at the home.
    Raises what `open_library` raises.
    """
    slot = read_slots(home).find(staff)
    with counted_attempt(home, slot.staff_id, clock.now()):
        file_key = slot.open(passphrase)
    with passing_folder(home) as copy:
        copy_file(store_file(home), file_key, store_file(copy), looking=True)
        shutil.copyfile(slot_file(home), slot_file(copy))
        library = open_library(copy, staff, passphrase, clock)
        try:
            yield library
        finally:
            library.close()
