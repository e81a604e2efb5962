"""A new recovery sheet takes the old one's place; a copy of it opens with a passphrase alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.staff import Role
from db.errors import InvalidValue, NotPermitted, OtherSheet, WeakPassphrase, WrongPassphrase
from db.library import Library, create_library, open_library, recover_library, restore_backup
from db.recovery_sheets import mark_of, opened_copy, seal_copy
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, setup

OF_THE_SUPERVISOR = "een uil in de schuur"


@pytest.fixture
def founded(tmp_path: Path) -> tuple[Library, str]:
    return create_library(tmp_path / "home", setup(), FixedClock(), cost=CHEAP)


def test_after_a_new_sheet_the_old_one_opens_no_new_backup_and_is_told_which_does(
    founded: tuple[Library, str], tmp_path: Path
) -> None:
    library, old = founded
    library.backup(tmp_path / "before")
    new = library.new_sheet()
    library.backup(tmp_path / "after")
    library.close()
    with pytest.raises(OtherSheet) as refused:
        restore_backup(tmp_path / "after", tmp_path / "other", old, FixedClock())
    assert (refused.value.typed, refused.value.wanted) == (mark_of(old), mark_of(new))
    assert mark_of(old) != mark_of(new)
    restore_backup(tmp_path / "after", tmp_path / "other", new, FixedClock()).close()
    restore_backup(tmp_path / "before", tmp_path / "older", old, FixedClock()).close()
    with pytest.raises(OtherSheet):
        recover_library(tmp_path / "home", old, FixedClock())
    recover_library(tmp_path / "home", new, FixedClock()).close()


def test_sealed_copy_brings_a_lost_library_back_on_another_machine(
    founded: tuple[Library, str], tmp_path: Path
) -> None:
    library, key = founded
    seal_copy(tmp_path / "sheet", key, OF_THE_SUPERVISOR, cost=CHEAP)
    library.backup(tmp_path / "backup")
    library.close()
    del key
    assert OF_THE_SUPERVISOR not in (tmp_path / "sheet").read_text()
    with pytest.raises(WrongPassphrase):
        opened_copy(tmp_path / "sheet", PASSPHRASE)
    opened = opened_copy(tmp_path / "sheet", OF_THE_SUPERVISOR)
    restore_backup(tmp_path / "backup", tmp_path / "other", opened, FixedClock()).close()
    open_library(tmp_path / "other", "An Specimen", PASSPHRASE, FixedClock()).close()


def test_sealed_copy_replaces_no_file_and_takes_no_weak_passphrase(
    founded: tuple[Library, str], tmp_path: Path
) -> None:
    library, key = founded
    library.close()
    with pytest.raises(WeakPassphrase):
        seal_copy(tmp_path / "sheet", key, "kort", cost=CHEAP)
    (tmp_path / "sheet").write_text("{}")
    with pytest.raises(InvalidValue):
        seal_copy(tmp_path / "sheet", key, OF_THE_SUPERVISOR, cost=CHEAP)
    with pytest.raises(InvalidValue):
        opened_copy(tmp_path / "sheet", OF_THE_SUPERVISOR)


def test_only_an_administrator_makes_a_new_sheet(founded: tuple[Library, str]) -> None:
    library, _ = founded
    library.staff.add("Piet Specimen", PASSPHRASE, Role.SUPERVISOR)
    home = library.home
    library.close()
    other = open_library(home, "Piet Specimen", PASSPHRASE, FixedClock())
    try:
        with pytest.raises(NotPermitted):
            other.new_sheet()
    finally:
        other.close()
