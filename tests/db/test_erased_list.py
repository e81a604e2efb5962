"""A library without a centre: who was erased does not come back with a backup from before (P21)."""

from __future__ import annotations

import shutil

import pytest

from db.domain.consent import Consents
from db.domain.member import Name
from db.errors import UnknownMember
from db.library import create_library, restore_backup
from tests.db.libraries import CHEAP, FixedClock, draft, erase, invented_number, setup
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import chain_holds, sent


@pytest.fixture
def erased(tmp_path):
    """Give a folder with a backup from before an erasure, the key, and who went and who stays."""
    library, recovery_key = create_library(tmp_path / "home", setup(), FixedClock(), cost=CHEAP)
    ids = [
        library.members.register(
            draft(
                name=Name(surname, "Marie"),
                national_number=invented_number(serial=n),
                library_card=f"L{n}",
            ),
            Consents(),
        ).member.id
        for n, surname in enumerate(("Verdwenenspecimen", "Blijverspecimen"), 1)
    ]
    folder = tmp_path / "stick"
    folder.mkdir()
    library.backup(folder / "backup.balie")
    erase(library, ids[0])
    library.keep_erased_list(folder)
    library.close()
    shutil.rmtree(tmp_path / "home")
    return folder, recovery_key, ids


def test_backup_from_before_brings_nobody_back(erased, home, clock, tmp_path):
    folder, recovery_key, (gone, stays) = erased
    library = restore_backup(folder / "backup.balie", home, recovery_key, clock)
    with pytest.raises(UnknownMember):
        library.members.get(gone)
    assert library.members.get(stays)
    assert sent(library._store)[-1].subject == gone, "a centre that comes later hears of it too"
    chain_holds(library._store)
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "clear.db").read_bytes()
    assert b"verdwenenspecimen" not in clear.lower()
    library.close()


def test_list_holds_random_ids_and_days_only(erased):
    folder, _, (gone, _) = erased
    (file,) = folder.glob("erased-*.txt")
    assert file.read_text() == f"{gone} 2026-11-22\n"


def test_list_that_is_spoiled_in_part_still_counts(erased, home, clock):
    folder, recovery_key, (gone, _) = erased
    (file,) = folder.glob("erased-*.txt")
    file.write_text(f"nonsense\n{gone} 2026-11-22\n\x00 x\n")
    library = restore_backup(folder / "backup.balie", home, recovery_key, clock)
    with pytest.raises(UnknownMember):
        library.members.get(gone)
    library.keep_erased_list(folder)
    library.close()


def test_list_grows_and_never_shrinks(library, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    library.backup(folder / "backup.balie")
    assert list(folder.glob("erased-*")) == []
    for serial in (1, 2):
        number = invented_number(serial=serial)
        person = draft(national_number=number, library_card=f"L{serial}")
        erase(library, library.members.register(person, Consents()).member.id)
        library.keep_erased_list(folder)
    (file,) = folder.glob("erased-*.txt")
    assert len(file.read_text().splitlines()) == 2
