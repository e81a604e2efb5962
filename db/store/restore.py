"""Putting a backup back: on another disk, under another key, and as another life of the desk."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import UUID

from uuid6 import uuid7

from db.domain.clock import Clock
from db.errors import AlreadySetUp, BackupDamaged, StoreDamaged
from db.home import slot_file, store_file
from db.store.backup import Backup, read_backup, writing_files
from db.store.engine import check_file, connect
from db.store.erased_list import apply_list
from db.store.faults import translated
from db.store.gate import Priority
from db.store.safe_file import force_directory, private_directory, private_file
from db.store.sealed import new_key
from db.store.slot_upkeep import keep_slots
from db.store.store import Store

_FOLDER = "restoring"


def restore(file: Path, home: Path, recovery_private_key: bytes, clock: Clock) -> None:
    """Put a backup into a home without a library; killed on the way, it can be done again.

    Raises AlreadySetUp, BackupDamaged, WrongRecoveryKey, BackupNotWritten or StoreTooNew; then
    nothing stays in the home.
    """
    if store_file(home).exists():
        raise AlreadySetUp
    backup = read_backup(file)
    old_key = backup.open(recovery_private_key)
    aside = home / _FOLDER
    with writing_files():
        private_directory(home)
        shutil.rmtree(aside, ignore_errors=True)
        private_directory(aside)
    try:
        _rebuild(backup, old_key, aside, clock)
        with writing_files():
            slot_file(aside).replace(slot_file(home))
            store_file(aside).replace(store_file(home))  # from here on there is a library
            force_directory(home)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _rebuild(backup: Backup, old_key: bytes, aside: Path, clock: Clock) -> None:
    """Make the store and its slots beside the home, from the copy."""
    file, key = store_file(aside), new_key()
    private_file(file)
    backup.take_out(file)
    try:
        _change_key(file, old_key, key)
        check_file(file, key)
    except StoreDamaged as error:
        raise BackupDamaged from error
    store = Store(aside, key, clock)
    try:
        keep_slots(store)
        _begin_new_life(store)
        apply_list(store, backup.file.parent)
    finally:
        store.close()


def _change_key(file: Path, old_key: bytes, key: bytes) -> None:
    """Encrypt the file anew: whoever opens the lost disk, or its backups, opens nothing here."""
    with translated():
        connection = connect(file, old_key)
        try:
            connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        finally:
            connection.close()


def _begin_new_life(store: Store) -> None:
    """Be nobody the centre knows: it then gives a new origin, and its state is taken over.

    So what was sent since the backup comes back, what was erased since goes, and numbers that
    the lost disk used already are never used again.
    """
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(incarnation=UUID(int=uuid7().int))
