"""A desk put back from a backup: nothing lost, nothing twice, nobody back who was erased (P21)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.errors import UnknownMember
from db.library import Library, restore_backup
from db.store.local_tables import outbox, subject_key
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import NOON, FixedClock, draft, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import chain_holds, records

MARK = b"verdwenenspecimen"  # part of the surname of the first reader


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def reader(library: Library, number: int, **consents: str) -> UUID:
    name = Name(f"Specimen {'Peeters' if number > 1 else MARK.decode().title()}", "Marie")
    number_ = invented_number(serial=number)
    person = draft(name=name, national_number=number_, library_card=f"L{number}")
    return library.members.register(person, Consents(**consents)).member.id


def lend(library: Library, barcode: str, member_id: UUID) -> None:
    library.catalogue.add(ItemDraft(barcode, "Specimen"))
    library.loans.checkout(barcode, member_id)


def lose_the_disk_of_a(pair: Pair, backup: Path, home: Path) -> None:
    """Close the first desk for good, and put its backup back on another machine."""
    pair.a.library.close()
    pair.a.library = restore_backup(backup, home, pair.recovery_key, FixedClock())


def erase(pair: Pair, member_id: UUID) -> None:
    login = kept_login(pair.b.library._store)
    with connected(login.url, login.password) as central:
        line = Line(central, int(NOON.timestamp() * 1000))
        line.push(line.erase(member_id))


def log_of(postgres: Postgres, pair: Pair) -> list[tuple[str, str, int]]:
    database = pair.central.url.split("/")[3].split("?")[0]
    with postgres.root(database) as root:
        return root.execute(
            "select act, kind, count(*) from core.oplog where kind <> 'desk_life'"
            " group by act, kind order by act, kind"
        ).fetchall()


def test_restored_desk_sends_what_waited_and_gets_back_what_was_lost(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    first = reader(pair.a.library, 1)
    pair.settle()
    lend(pair.a.library, "waiting in the backup", first)
    pair.a.library.backup(tmp_path / "backup")
    lend(pair.a.library, "sent after the backup", first)
    pair.settle()
    lost_with_the_disk = records(pair.a.library)
    log = log_of(postgres, pair)
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    pair.settle()
    restored = records(pair.a.library)
    assert restored == records(pair.b.library)
    new_life = ("desk_life",)
    assert {k: v for k, v in restored.items() if k not in new_life} == {
        k: v for k, v in lost_with_the_disk.items() if k not in new_life
    }
    assert log_of(postgres, pair) == log, "nothing was sent twice"


def test_work_of_the_restored_desk_before_it_syncs_counts_once(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    first = reader(pair.a.library, 1)
    lend(pair.a.library, "unsent", first)
    pair.a.library.backup(tmp_path / "backup")
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    lend(pair.a.library, "lent after restoring", first)
    pair.settle()
    for library in (pair.a.library, pair.b.library):
        lines = library.loans.of_member(first)
        assert {line.item.barcode for line in lines} == {"unsent", "lent after restoring"}
    assert ("fact", "loan", 2) in log_of(postgres, pair)
    assert [act for act, _, _ in log_of(postgres, pair) if act == "void"] == []
    chain_holds(pair.a.library._store)


def test_lost_desk_that_turns_up_again_doubles_nothing(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    first = reader(pair.a.library, 1)
    pair.settle()
    lend(pair.a.library, "in both", first)
    pair.a.library.backup(tmp_path / "backup")
    twin = restore_backup(tmp_path / "backup", tmp_path / "c", pair.recovery_key, FixedClock())
    lend(twin, "at the twin", first)
    lend(pair.a.library, "at the old desk", first)
    for library in (twin, pair.a.library, twin, pair.b.library, pair.a.library, twin):
        library.sync()
    assert ("fact", "loan", 3) in log_of(postgres, pair)
    assert records(twin) == records(pair.a.library) == records(pair.b.library)
    assert len(twin.loans.of_member(first)) == 3
    twin.close()


def test_backup_put_back_twice_doubles_nothing(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    first = reader(pair.a.library, 1)
    lend(pair.a.library, "unsent", first)
    pair.a.library.backup(tmp_path / "backup")
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    pair.a.library.sync()
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "d")
    pair.settle()
    assert ("fact", "loan", 1) in log_of(postgres, pair)
    assert records(pair.a.library) == records(pair.b.library)


def test_erased_person_does_not_come_back_with_a_backup(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    gone, stays = reader(pair.a.library, 1), reader(pair.a.library, 2)
    pair.settle()
    assert MARK in dumped(pair.a.library, tmp_path)
    lend(pair.a.library, "unsent, of the one who goes", gone)
    pair.a.library.backup(tmp_path / "backup")
    erase(pair, gone)
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    assert pair.a.library.members.get(gone), "the backup is from before"
    pair.settle()
    for library in (pair.a.library, pair.b.library):
        with pytest.raises(UnknownMember):
            library.members.get(gone)
        assert library.members.by_national_number(invented_number(serial=1)) is None
        assert library.members.get(stays)
        assert left_of(library, gone) == (0, 0)
        assert MARK not in dumped(library, tmp_path)
        assert b"specimen peeters" in dumped(library, tmp_path)
    assert ("fact", "loan", 1) not in log_of(postgres, pair)
    assert records(pair.a.library) == records(pair.b.library)
    chain_holds(pair.a.library._store)


def test_withdrawn_value_does_not_come_back_with_a_backup(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    member_id = reader(pair.a.library, 1, email="specimen@example.org")
    pair.settle()
    pair.a.library.backup(tmp_path / "backup")
    pair.b.library.consents.withdraw(member_id, Purpose.EMAIL, Way.SCREEN)
    pair.b.library.sync()
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    pair.settle()
    for library in (pair.a.library, pair.b.library):
        assert library.members.get(member_id).email is None
    assert records(pair.a.library) == records(pair.b.library)


def dumped(library: Library, folder: Path) -> bytes:
    """Give all that whoever has the key can read in a desk's file."""
    store = library._store
    clear = folder / "clear.db"
    clear.unlink(missing_ok=True)
    return dumped_in_clear(store.home, store.file_key, clear).read_bytes().lower()


def left_of(library: Library, subject: UUID) -> tuple[int, int]:
    """Count what is left of a person beside the records: keys, and operations in the queue."""
    with library._store.reading() as connection:
        keys = connection.execute(select(subject_key).where(subject_key.c.subject == subject))
        queued = connection.execute(select(outbox).where(outbox.c.subject == subject))
        return len(keys.all()), len(queued.all())


def test_desk_from_before_a_new_library_key_takes_it_up(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    old = reader(pair.a.library, 1)
    pair.settle()
    pair.a.library.backup(tmp_path / "backup")
    for _ in range(2):
        pair.b.library.rotate_keys(pair.central)
        pair.settle()
    new = reader(pair.b.library, 2)
    lose_the_disk_of_a(pair, tmp_path / "backup", tmp_path / "c")
    lend(pair.a.library, "lent under the old key", old)
    pair.settle()
    assert records(pair.a.library) == records(pair.b.library)
    for library in (pair.a.library, pair.b.library):
        assert library.members.by_national_number(invented_number(serial=1)).id == old
        assert library.members.by_national_number(invented_number(serial=2)).id == new
        assert [line.item.barcode for line in library.loans.of_member(old)] == [
            "lent under the old key"
        ]
