"""Taking over the central state beside the store: the same records, whatever is broken off."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.errors import StoreBusy
from db.home import store_file
from db.library import Library
from db.store import bulk_rows
from db.store.beside import KEPT, file_beside
from db.store.bulk_rows import plan_of
from db.store.engine import connect
from db.store.file_switch import wipe_replaced
from db.store.local_tables import PROJECTIONS, parked_op, subject_key
from db.store.projections import project_everything
from db.store.store import Store
from db.store.sync_state import Place, StateRow
from db.store.tables import RECORDS, metadata
from tests.db.libraries import FixedClock, draft, found
from tests.db.two_desks import busy, keys_for, records, sent, state_of, take_over


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = found(tmp_path / "home")
    busy(library)
    yield library
    library.close()


def all_of(library: Library) -> tuple[list[StateRow], Any]:
    """Give what a library did as the centre's state would, with everybody's keys."""
    operations = sent(library._store)
    return state_of(operations), keys_for(library._store, operations)


def acknowledged(library: Library) -> None:
    with library._store.writing() as act:
        act.save_sync_self(acked_seq=library._store.sync_self().head_seq, epoch=uuid4())


def place_of(store: Store, rows: list[StateRow]) -> Place:
    own = store.sync_self()
    return Place(uuid4(), own.origin or 0, own.incarnation, 5, own.acked_seq, len(rows))


def test_what_is_taken_over_many_rows_at_once_is_what_one_by_one_gives(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    before = records(library)
    take_over(library._store, rows, keys)
    quick = records(library)
    monkeypatch.setattr("db.store.beside.plan_of", lambda kind: None)
    take_over(library._store, rows, keys)
    assert quick == records(library) == before


def test_every_plain_row_goes_the_quick_way(library: Library) -> None:
    rows, keys = all_of(library)
    opener = bulk_rows.BulkOpener(library._store.sealer, {str(s): k for s, k in keys.items()})
    odd = [
        left
        for kind in {row.kind for row in rows}
        for left in plan_of(kind).rows([r for r in rows if r.kind == kind], opener)[1]  # type: ignore[union-attr]  # kinds that are known
    ]
    assert odd == []


ODD = {
    "a number that is a text": ("item", "price", {"price_cents": "12"}),
    "a group nobody knows": ("item", "colour", {"shade": "red"}),
    "a field nobody knows": ("item", "description", {"title": "T", "author": "A", "more": "x"}),
    "an id that is none": ("item", "copy", {"barcode": "B", "item_type": "x", "branch_id": "y"}),
    "a value that is no group": ("item", "copy", "text"),
    "a sealed text that does not open": ("member", "name", "AAAA"),
    "a day that is none": ("library", "legal_ground", {"ground_reference": "", "ground_date": "x"}),
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_row_ends_as_if_it_had_come_in_the_log(
    library: Library, odd: tuple[str, str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    kind, group, value = odd
    at = next(n for n, row in enumerate(rows) if row.kind == kind)
    stamp = max(rows[at].versions.values())
    rows[at] = rows[at]._replace(
        fields={**rows[at].fields, group: value}, versions={**rows[at].versions, group: stamp}
    )
    take_over(library._store, rows, keys)
    quick = (records(library), waiting(library))
    monkeypatch.setattr("db.store.beside.plan_of", lambda kind: None)
    take_over(library._store, rows, keys)
    assert quick == (records(library), waiting(library))


def waiting(library: Library) -> list[Any]:
    with library._store.reading() as connection:
        return sorted(map(str, connection.execute(select(parked_op)).all()))


def test_every_table_is_taken_over_or_kept_or_worked_out_again() -> None:
    taken = {*RECORDS.values(), *PROJECTIONS, subject_key, parked_op}
    assert taken | set(KEPT) == set(metadata.sorted_tables)


def test_projections_of_a_new_file_are_those_of_a_rebuild(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    take_over(library._store, rows, keys)
    loaded = records(library)
    with library._store.writing() as act:
        project_everything(act.connection)
    assert records(library) == loaded


def test_load_that_is_broken_off_goes_on_where_it_was(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    before = records(library)
    half = len(rows) // 2
    with library._store.loading() as load:
        begun = place_of(library._store, rows)
        load.begin(begun)
        load.add(rows[:half], keys, first := begun.moved(rows[:half]))
    with library._store.loading() as load:
        assert load.place == first
        load.add(rows[half:], keys, first.moved(rows[half:]))
        load.finish()
    assert records(library) == before
    assert not file_beside(store_file(library.home)).exists()


def test_what_staff_do_during_a_load_is_in_the_new_file(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    with library._store.loading() as load:
        begun = place_of(library._store, rows)
        load.begin(begun)
        load.add(rows, keys, begun.moved(rows))
        late = library.members.register(draft(national_number=None, no_number_reason="foreign",
                                              library_card="LATE"), Consents()).member  # fmt: skip
        library.catalogue.add(ItemDraft("LATE-1", "Specimen"))
        library.loans.checkout("LATE-1", late.id)
        with library._store.writing() as act:  # sent meanwhile: what counts is when it was done
            act.save_sync_self(acked_seq=library._store.sync_self().head_seq)
        before = records(library)
        load.finish()
    assert records(library) == before
    own = library._store.sync_self()
    assert (own.cursor_lsn, own.need_resync, own.acked_seq) == (5, False, own.head_seq)


def test_file_that_cannot_be_read_is_begun_anew(library: Library) -> None:
    file_beside(store_file(library.home)).write_bytes(b"nothing of use" * 1000)
    rows, keys = all_of(library)
    acknowledged(library)
    before = records(library)
    with library._store.loading() as load:
        assert load.place is None
    take_over(library._store, rows, keys)
    assert records(library) == before


def test_readers_read_one_file_to_the_end_and_then_the_other(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    inside, leave, done = threading.Event(), threading.Event(), threading.Event()
    seen: list[int] = []

    def read() -> None:
        with library._store.reading() as connection:
            inside.set()
            assert leave.wait(20)
            seen.append(len(connection.execute(select(RECORDS["item"])).all()))

    def load() -> None:
        take_over(library._store, rows, keys)
        done.set()

    reader, loader = threading.Thread(target=read), threading.Thread(target=load)
    reader.start()
    assert inside.wait(20)
    loader.start()
    assert not done.wait(0.5)
    library.catalogue.add(ItemDraft("MEANWHILE", "Specimen"))  # staff do not wait for the reader
    leave.set()
    reader.join(20)
    loader.join(20)
    assert done.is_set()
    assert library.catalogue.by_barcode("MEANWHILE") is not None


def test_store_that_another_program_has_open_keeps_its_place(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    before = records(library)
    other = connect(store_file(library.home), library._store.file_key)
    other.execute("SELECT count(*) FROM member").fetchone()
    with pytest.raises(StoreBusy):
        take_over(library._store, rows, keys)
    other.close()
    assert records(library) == before
    with library._store.loading() as load:
        assert load.place is not None, "what was read is not lost"
        load.finish()
    assert records(library) == before


def test_nothing_is_left_of_the_old_file(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    take_over(library._store, rows, keys)
    library.close()
    left = {path.name for path in library.home.iterdir() if path.name.startswith("balie.db")}
    assert left == {"balie.db"}


@pytest.mark.parametrize("same", [True, False])
def test_replaced_file_that_a_kill_left_is_wiped_and_the_store_is_not(
    tmp_path: Path, same: bool
) -> None:
    library = found(tmp_path / "home")
    file, key = store_file(library.home), library._store.file_key
    library.close()
    aside = file.with_name(file.name + ".old")
    if same:
        aside.hardlink_to(file)
    else:
        aside.write_bytes(b"ciphertext" * 1000)
    witness = tmp_path / "witness"
    witness.hardlink_to(aside)
    wipe_replaced(file)
    assert not aside.exists()
    assert (set(witness.read_bytes()) == {0}) is not same
    Store(library.home, key, FixedClock()).close()


def test_withdrawal_between_two_tries_begins_the_load_anew(library: Library) -> None:
    rows, keys = all_of(library)
    acknowledged(library)
    with library._store.loading() as load:
        begun = place_of(library._store, rows)
        load.begin(begun)
        load.add(rows, keys, begun.moved(rows))
    with library._store.writing() as act:
        act.wiped = True
    assert not file_beside(store_file(library.home)).exists()


def test_erased_person_whom_the_centre_still_lists_is_not_taken_over(library: Library) -> None:
    rows, keys = all_of(library)
    gone = next(UUID(row.record_id) for row in rows if row.kind == "member")
    with library._store.writing() as act:
        act.take_away(gone)
    acknowledged(library)
    take_over(library._store, rows, keys)
    assert str(gone) not in str(records(library))
