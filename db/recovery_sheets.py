"""The door of recovery sheets: which one, a copy that a passphrase opens, and coming in by one."""

from __future__ import annotations

from pathlib import Path

from db.domain.clock import Clock
from db.domain.passphrase import check_passphrase
from db.domain.recovery_key import read, written
from db.library import Library, recover_library
from db.store.key_pairs import sheet_mark
from db.store.passphrases import PRODUCTION, PassphraseCost
from db.store.sealed_sheet import read_sheet, write_sheet

__all__ = ["mark_of", "opened_copy", "renew_by_sheet", "seal_copy"]


def mark_of(recovery_key: str) -> str:
    """Give the mark of the sheet with this key; raise WrongRecoveryKey for what can't be one."""
    return sheet_mark(read(recovery_key))


def seal_copy(
    file: Path, recovery_key: str, passphrase: str, *, cost: PassphraseCost = PRODUCTION
) -> None:
    """Write a copy of a sheet that this passphrase opens, and nothing else.

    Raises WrongRecoveryKey, WeakPassphrase, or InvalidValue when the file is there already.
    """
    write_sheet(file, read(recovery_key), passphrase, cost)


def opened_copy(file: Path, passphrase: str) -> str:
    """Give the recovery key of a sealed copy; raise WrongPassphrase or InvalidValue."""
    return written(read_sheet(file, passphrase))


def renew_by_sheet(home: Path, recovery_key: str, new_passphrase: str, clock: Clock) -> Library:
    """Give the first administrator a new passphrase when nobody can sign in, and open the library.

    Raises WrongRecoveryKey, OtherSheet, WeakPassphrase or KeyMissing, and changes nothing then.
    """
    check_passphrase(new_passphrase)
    library = recover_library(home, recovery_key, clock)
    try:
        library.staff.renew_by_sheet(recovery_key, new_passphrase)
    except BaseException:
        library.close()
        raise
    return library
