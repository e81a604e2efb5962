"""Old versions of the library's key are destroyed once nothing lies under them, anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import MissingValue, OtherSheet, WrongRecoveryKey
from db.library import JoinRequest, join_library, restore_backup
from db.store.store import store_file
from tests.central.key_change import central_keys, local_versions, register, sealer_of
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.libraries import PASSPHRASE, FixedClock, invented_number


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def held(pair: Pair) -> list[list[int]]:
    return [sorted(sealer_of(desk.library).keys) for desk in (pair.a, pair.b)]


def slots(pair: Pair, postgres: Postgres) -> set[int]:
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        return {row[0] for row in root.execute("select smk_version from core.key_slot").fetchall()}


def test_old_key_is_gone_everywhere_once_every_desk_let_go_of_it(
    pair: Pair, postgres: Postgres
) -> None:
    member_id = register(pair.a.library, 33)
    pair.settle()
    old = sealer_of(pair.a.library).master_key
    pair.a.library.rotate_keys(pair.central)
    assert held(pair) == [[1, 2], [1]]  # the other desk has not heard of it
    pair.settle()
    assert held(pair) == [[2], [2]]
    assert slots(pair, postgres) == {2}
    assert {k.version for k in central_keys(pair, postgres).values()} == {2}
    for desk in (pair.a, pair.b):
        assert local_versions(desk.library) == {2}
        found = desk.library.members.by_national_number(invented_number(serial=33))
        assert found is not None
        assert found.id == member_id
        store = desk.library._store
        rows = store_rows(store)
        assert old not in rows
        assert old not in store_file(store.home).with_name("balie.db-wal").read_bytes()


def store_rows(store) -> list[bytes]:
    with store.reading() as connection:
        return [
            bytes(value)
            for table in ("scope_key", "key_slot", "secret")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
            for value in row
            if isinstance(value, bytes)
        ]


def test_desk_that_is_away_keeps_the_old_key_alive_and_a_revoked_one_does_not(pair: Pair) -> None:
    register(pair.a.library, 33)
    pair.settle()
    here = pair.a.library
    here.rotate_keys(pair.central)
    for _ in range(3):
        here.sync()
    assert held(pair)[0] == [1, 2]
    here.revoke_desk("Desk 2", pair.central)
    here.sync()
    assert held(pair)[0] == [3]


def test_sealing_anew_that_was_broken_off_destroys_nothing_yet(
    pair: Pair, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    for serial in range(30, 36):
        register(pair.a.library, serial)
    pair.settle()
    monkeypatch.setattr("db.sync.key_upkeep.SLICE", 1)
    monkeypatch.setattr("db.sync.key_upkeep.SLICES", 2)
    pair.a.library.rotate_keys(pair.central)
    pair.settle()
    assert held(pair) == [[1, 2], [1, 2]]
    assert slots(pair, postgres) == {1, 2}
    for _ in range(8):
        pair.settle()
    assert held(pair) == [[2], [2]]


def test_desk_joins_and_a_newcomer_half_way_in_is_waited_for(pair: Pair, tmp_path: Path) -> None:
    pair.settle()
    request = JoinRequest(
        tmp_path / "c", pair.central, staff_name=STAFF, passphrase=PASSPHRASE,
        desk_name="Desk 3", clock=FixedClock(),
    )  # fmt: skip
    pair.a.library.approve_desk(request.code)
    pair.a.library.rotate_keys(pair.central)
    member_id = register(pair.a.library, 33)
    pair.settle()
    assert held(pair) == [[1, 2], [1, 2]]
    third = request.finish()
    assert third is not None
    try:
        assert third.members.get(member_id)
        third.sync()
        pair.settle()
        assert held(pair) == [[2], [2]]
        third.sync()
        assert sorted(sealer_of(third).keys) == [2]
    finally:
        third.close()


def test_backup_from_before_takes_the_key_up_with_the_sheet(pair: Pair, tmp_path: Path) -> None:
    """Nobody holds the versions between any more, and the sheet opens the one in use."""
    member_id = register(pair.b.library, 33)
    pair.settle()
    pair.b.library.backup(tmp_path / "backup")
    for _ in range(2):
        pair.a.library.rotate_keys(pair.central)
        pair.settle()
    late = register(pair.a.library, 35)
    pair.settle()
    assert held(pair) == [[3], [3]]
    pair.b.library.close()
    home = tmp_path / "again"
    pair.b.library = restore_backup(tmp_path / "backup", home, pair.recovery_key, FixedClock())
    pair.settle()
    assert pair.b.library.members.get(member_id)
    assert pair.b.library.members.get(late)
    assert held(pair) == [[3], [3]]


def test_new_sheet_reaches_every_desk_and_the_old_one_opens_nothing_at_the_centre(
    pair: Pair, tmp_path: Path
) -> None:
    member_id = register(pair.a.library, 33)
    pair.settle()
    with pytest.raises(MissingValue):
        pair.a.library.new_sheet()
    new = pair.a.library.new_sheet(pair.central)
    pair.settle()
    pair.b.library.backup(tmp_path / "backup")
    where = {"staff_name": STAFF, "passphrase": PASSPHRASE, "desk_name": "Desk 3"}
    with pytest.raises(WrongRecoveryKey):
        join_library(tmp_path / "c", pair.central, pair.recovery_key, **where, clock=FixedClock())
    third = join_library(tmp_path / "c", pair.central, new, **where, clock=FixedClock())
    third.close()
    with pytest.raises(OtherSheet):
        restore_backup(tmp_path / "backup", tmp_path / "d", pair.recovery_key, FixedClock())
    back = restore_backup(tmp_path / "backup", tmp_path / "d", new, FixedClock())
    assert back.members.get(member_id)
    back.close()
