"""A backup is one sealed file; the recovery sheet puts it back on any machine."""

from __future__ import annotations

import os
import shutil
import stat

import pytest

from db.domain.consent import Consents
from db.domain.recovery_key import written
from db.errors import (
    AlreadySetUp,
    BackupDamaged,
    BackupNotWritten,
    StoreDamaged,
    StoreFull,
    WrongRecoveryKey,
)
from db.home import has_library, store_file
from db.library import create_library, open_library, restore_backup
from db.store.backup import read_backup, writing_files
from db.store.engine import connect
from db.store.faults import translated
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, draft, setup
from tests.db.test_number_sealed import NUMBER, found_in
from tests.db.two_desks import busy, chain_holds, records

STAFF = "An Specimen"


@pytest.fixture(scope="module")
def lost(tmp_path_factory):
    """Give what was in a library, its backup and its recovery key; its own disk is gone."""
    folder = tmp_path_factory.mktemp("lost")
    library, recovery_key = create_library(folder / "home", setup(), FixedClock(), cost=CHEAP)
    busy(library)
    library.members.register(draft(national_number=NUMBER, library_card="L9"), Consents())
    library.backup(folder / "backup.balie")
    held = records(library)
    library.close()
    shutil.rmtree(folder / "home")
    return folder / "backup.balie", recovery_key, held


@pytest.fixture
def backup(lost, tmp_path):
    copy = tmp_path / "stick.balie"
    shutil.copy(lost[0], copy)
    return copy


@pytest.fixture
def recovery_key(lost):
    return lost[1]


def test_recovery_sheet_alone_puts_everything_back(lost, backup, home, clock, recovery_key):
    library = restore_backup(backup, home, recovery_key, clock)
    assert records(library) == lost[2]
    assert library.members.by_national_number(NUMBER).library_card == "L9"
    chain_holds(library._store)
    library.close()


def test_staff_sign_in_at_the_restored_desk_with_their_own_passphrase(
    backup, home, clock, recovery_key
):
    restore_backup(backup, home, recovery_key, clock).close()
    library = open_library(home, STAFF, PASSPHRASE, clock)
    assert library.session.desk_name == "Desk 1"
    library.close()


def test_restored_file_has_a_key_of_its_own(backup, home, clock, recovery_key):
    library = restore_backup(backup, home, recovery_key, clock)
    library.backup(backup)  # its backups too
    key = library._store.file_key
    library.close()
    other = restore_backup(backup, home.with_name("other"), recovery_key, clock)
    assert other._store.file_key != key
    other.close()
    with pytest.raises(StoreDamaged), translated():
        connect(store_file(home.with_name("other")), key)


def test_restored_desk_is_another_life_of_the_file(backup, home, clock, recovery_key):
    lives = set()
    for name in ("one", "two"):
        library = restore_backup(backup, home.with_name(name), recovery_key, clock)
        lives.add(library._store.sync_self().incarnation)
        library.close()
    assert len(lives) == 2


def test_backup_cut_off_anywhere_is_refused(backup, home, clock, recovery_key):
    whole = backup.read_bytes()
    for kept in (0, 1, 100, 4096, len(whole) // 2, len(whole) - 500, len(whole) - 1):
        backup.write_bytes(whole[:kept])
        with pytest.raises(BackupDamaged):
            restore_backup(backup, home, recovery_key, clock)
    assert not has_library(home)


def test_backup_with_one_altered_byte_is_refused(backup, home, clock, recovery_key):
    whole = backup.read_bytes()
    size = len(whole)
    for at in (0, 5000, size // 2, size - 400, size - 80, size - 40, size - 17, size - 1):
        backup.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(BackupDamaged):
            restore_backup(backup, home, recovery_key, clock)
    assert not home.exists()


def test_missing_or_other_file_is_no_backup(tmp_path, home, clock, recovery_key):
    with pytest.raises(BackupDamaged):
        restore_backup(tmp_path / "nothing", home, recovery_key, clock)
    with pytest.raises(BackupDamaged):
        restore_backup(tmp_path, home, recovery_key, clock)


def test_recovery_key_of_another_library_opens_nothing(backup, home, clock):
    with pytest.raises(WrongRecoveryKey):
        restore_backup(backup, home, written(bytes(range(32))), clock)
    with pytest.raises(WrongRecoveryKey):
        restore_backup(backup, home, "AAAA-BBBB", clock)
    assert not home.exists()


def test_home_with_a_library_is_left_alone(backup, home, clock, recovery_key):
    library = restore_backup(backup, home, recovery_key, clock)
    before = library._store.sync_self()
    library.close()
    with pytest.raises(AlreadySetUp):
        restore_backup(backup, home, recovery_key, clock)
    library = open_library(home, STAFF, PASSPHRASE, clock)
    assert library._store.sync_self() == before
    library.close()


def test_restoring_that_was_killed_can_be_done_again(backup, home, clock, recovery_key):
    (home / "restoring").mkdir(parents=True)
    (home / "restoring" / "balie.db").write_bytes(b"half")
    (home / "keys.json").write_text("{}")
    library = restore_backup(backup, home, recovery_key, clock)
    library.close()
    assert sorted(p.name for p in home.iterdir()) == ["balie.db", "keys.json"]
    open_library(home, STAFF, PASSPHRASE, clock).close()


def test_restored_home_is_for_its_owner_alone(backup, home, clock, recovery_key):
    library = restore_backup(backup, home, recovery_key, clock)
    files = {p.name: stat.S_IMODE(p.stat().st_mode) for p in home.rglob("*") if p.is_file()}
    private = 0o600 if os.name == "posix" else 0o666  # Windows keeps rights in another way
    assert set(files.values()) == {private}, files
    library.close()


def test_backup_file_holds_no_number_no_name_and_no_key_in_clear(backup, home, clock, recovery_key):
    content = backup.read_bytes()
    assert found_in(backup, NUMBER) == []
    for mark in (b"SPECIMEN", b"Specimen", b"Peeters", b"SQLite", PASSPHRASE.encode()):
        assert mark not in content
    library = restore_backup(backup, home, recovery_key, clock)
    sealer = library._store.sealer
    library.close()
    assert sealer.master_key not in content
    assert sealer.master_key.hex().encode() not in content


def test_backup_says_nothing_of_who_works_there(backup):
    """The slots of the staff stay at home: a stick that is found can't be tried with guesses."""
    content = backup.read_bytes()
    assert b"staff" not in content
    assert b"argon2" not in content
    assert read_backup(backup).store_bytes > len(content) - 1000


def test_backup_replaces_a_backup_but_no_other_file(library, tmp_path):
    target = tmp_path / "backup.balie"
    library.backup(target)
    library.backup(target)
    target.write_text("something else")
    with pytest.raises(BackupNotWritten):
        library.backup(target)
    with pytest.raises(BackupNotWritten):
        library.backup(store_file(library._store.home))
    assert target.read_text() == "something else"


def test_backup_to_a_place_that_is_not_there_is_refused(library, tmp_path):
    with pytest.raises(BackupNotWritten):
        library.backup(tmp_path / "nowhere" / "backup.balie")


def test_full_disk_is_told_as_one():
    with pytest.raises(StoreFull), writing_files():
        raise OSError(28, "No space left on device")
