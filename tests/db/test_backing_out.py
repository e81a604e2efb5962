"""An upgrade keeps a copy of the version before: sealed, for a fortnight, and for restore alone."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from db.domain.consent import Consents
from db.errors import StoreTooNew
from db.home import store_file
from db.library import create_library, open_library, restore_backup
from db.store.file_switch import wipe_replaced
from db.store.migrate import bring_up_to_date
from tests.db.libraries import CHEAP, PASSPHRASE, draft, erase, setup
from tests.db.test_store import later_scripts

STAFF = "An Specimen"


@pytest.fixture
def upgraded(home, clock, tmp_path):
    """Give the copy that an upgrade left, the recovery key, and who was a member."""
    library, recovery_key = create_library(home, setup(), clock, cost=CHEAP)
    member = library.members.register(draft(library_card="L9"), Consents()).member.id
    key = library._store.file_key
    library.close()
    scripts = later_scripts(tmp_path)
    bring_up_to_date(store_file(home), key, clock.now(), head="later", scripts=scripts)
    (copy,) = (home / "copies").iterdir()
    return copy, recovery_key, member


def kept(home: Path, clock) -> Path:
    """Put a copy beside a library, made at the moment that its clock shows."""
    (home / "copies").mkdir()
    copy = home / "copies" / "before-upgrade.db"
    copy.write_bytes(b"")
    os.utime(copy, (clock.now().timestamp(),) * 2)
    return copy


def test_version_before_takes_its_data_back_from_the_copy(upgraded, home, clock, tmp_path):
    copy, recovery_key, member = upgraded
    with pytest.raises(StoreTooNew):  # this program is the version before
        open_library(home, STAFF, PASSPHRASE, clock)
    restore_backup(copy, tmp_path / "back", recovery_key, clock).close()
    library = open_library(tmp_path / "back", STAFF, PASSPHRASE, clock)
    assert library.members.get(member).library_card == "L9"
    library.close()


def test_copy_shows_nothing_without_the_recovery_sheet(upgraded):
    data = upgraded[0].read_bytes()
    assert not data.startswith(b"SQLite")
    assert b"Specimen" not in data


def test_copy_goes_by_the_fourteenth_day_at_a_desk_that_stays_open(library, home, clock):
    copy = kept(home, clock)
    clock.advance(timedelta(days=12))
    library.upkeep()
    assert copy.exists()
    clock.advance(timedelta(days=2))
    library.upkeep()
    assert not copy.exists()


def test_copy_of_a_clock_that_was_ahead_goes_too(library, home, clock):
    copy = kept(home, clock)
    os.utime(copy, ((clock.now() + timedelta(days=400)).timestamp(),) * 2)
    library.upkeep()
    assert not copy.exists()


def test_first_erasure_takes_the_copy_away(library, home, clock):
    member = library.members.register(draft(), Consents()).member.id
    copy = kept(home, clock)
    erase(library, member)
    assert not copy.exists()


def test_state_taken_over_from_the_centre_takes_the_copy_away(library, home, clock):
    library.close()
    copy = kept(home, clock)
    store_file(home).with_name("balie.db.old").write_bytes(b"what was replaced")
    wipe_replaced(store_file(home))
    assert not copy.exists()
