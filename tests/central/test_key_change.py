"""A desk is cut off and the library gets a new key: who left opens nothing new."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.domain.consent import Consents
from db.domain.staff import Role
from db.errors import (
    AlreadyMember,
    CentralRefused,
    InvalidValue,
    KeyMissing,
    NotPermitted,
)
from db.library import JoinRequest, join_library, open_library
from tests.central.key_change import central_keys, local_versions, register, sealer_of, versions
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.libraries import PASSPHRASE, FixedClock, draft, invented_number


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def test_new_key_reaches_every_desk_and_both_go_on_finding_and_registering(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    old = register(here, 33)
    pair.settle()
    assert here.rotate_keys(pair.central) == 2
    new = register(here, 35)
    pair.settle()
    for library in (here, there):
        assert sealer_of(library).version == 2
        assert (versions(library), local_versions(library)) == ({"2"}, {2})
        for serial, member_id in ((33, old), (35, new)):
            found = library.members.by_national_number(invented_number(serial=serial))
            assert found is not None
            assert found.id == member_id
    assert sealer_of(here).keys == sealer_of(there).keys


def test_all_keys_at_the_centre_lie_under_the_new_key(pair: Pair, postgres: Postgres) -> None:
    register(pair.a.library, 33)
    pair.settle()
    old = sealer_of(pair.a.library)
    pair.a.library.rotate_keys(pair.central)
    pair.settle()
    kept = central_keys(pair, postgres)
    assert {k.version for k in kept.values()} == {2}
    for subject, wrapped in kept.items():
        with pytest.raises(KeyMissing):
            old.unwrap(subject, wrapped)


def test_desk_finds_members_by_either_version_during_the_change(pair: Pair) -> None:
    """The other desk has not heard of the new key, and members come from both."""
    here, there = pair.a.library, pair.b.library
    first = register(there, 33)
    pair.settle()
    here.rotate_keys(pair.central)
    late = register(there, 35)
    assert versions(there) == {"1"}
    there.sync()
    here.sync()
    for library in (here, there):
        found = [library.members.by_national_number(invented_number(serial=s)) for s in (33, 35)]
        assert [f.id for f in found if f] == [first, late]
        with pytest.raises(AlreadyMember):
            library.members.check(draft(national_number=invented_number(serial=35)), Consents())


def test_person_registered_on_both_sides_of_the_change_is_one_member(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    here.rotate_keys(pair.central)
    first = register(there, 33)
    pair.a.clock.advance(timedelta(minutes=1))
    register(here, 33)
    pair.settle()
    for library in (here, there):
        assert [line.id for line in library.members.search("specimen")] == [first]


def test_member_registered_before_the_desk_heard_of_it_never_lies_under_the_old_key(
    pair: Pair, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.settle()
    pair.a.library.rotate_keys(pair.central)
    member_id = register(pair.b.library, 33)
    monkeypatch.setattr("db.sync.round.renew", lambda *_: None)
    pair.b.library.sync()
    assert central_keys(pair, postgres)[member_id].version == 2


def test_revoked_desk_cannot_connect_and_its_key_opens_nothing_written_after(
    pair: Pair, postgres: Postgres
) -> None:
    here, there = pair.a.library, pair.b.library
    register(here, 33)
    pair.settle()
    stolen = sealer_of(there)
    here.revoke_desk("Desk 2", pair.central)
    register(here, 35)
    here.sync()
    with pytest.raises(CentralRefused):
        there.sync()
    for subject, wrapped in central_keys(pair, postgres).items():
        with pytest.raises(KeyMissing):
            stolen.unwrap(subject, wrapped)
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        slots = root.execute("select holder, smk_version from core.key_slot").fetchall()
    desk = str(there.session.desk_id)
    assert desk not in [holder for holder, _ in slots]
    assert ("recovery", 2) in slots


def test_third_desk_gets_the_new_key_when_another_is_revoked(pair: Pair, tmp_path: Path) -> None:
    third = join_library(
        tmp_path / "c", pair.central, pair.recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 3", clock=FixedClock(),
    )  # fmt: skip
    try:
        pair.settle()
        pair.a.library.revoke_desk("desk 3", pair.central)
        pair.b.library.sync()
        assert sealer_of(pair.b.library).version == 2
        assert sealer_of(third).version == 1
    finally:
        third.close()


def test_two_changes_missed_are_taken_up_in_order(pair: Pair) -> None:
    register(pair.b.library, 33)
    pair.settle()
    pair.a.library.rotate_keys(pair.central)
    pair.a.library.rotate_keys(pair.central)
    member_id = register(pair.a.library, 35)
    pair.settle()
    assert sealer_of(pair.b.library).version == 3
    assert pair.b.library.members.get(member_id)


def test_recovery_sheet_opens_the_new_key_for_a_further_desk(pair: Pair, tmp_path: Path) -> None:
    pair.settle()
    pair.a.library.rotate_keys(pair.central)
    member_id = register(pair.a.library, 33)
    pair.a.library.sync()
    third = join_library(
        tmp_path / "c", pair.central, pair.recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 3", clock=FixedClock(),
    )  # fmt: skip
    try:
        assert third.members.get(member_id)
    finally:
        third.close()


def test_desk_joins_by_approval_after_a_change(pair: Pair, tmp_path: Path) -> None:
    pair.a.library.rotate_keys(pair.central)
    member_id = register(pair.a.library, 33)
    pair.settle()
    request = JoinRequest(
        tmp_path / "c", pair.central, staff_name=STAFF, passphrase=PASSPHRASE,
        desk_name="Desk 3", clock=FixedClock(),
    )  # fmt: skip
    pair.b.library.approve_desk(request.code)
    pair.a.library.rotate_keys(pair.central)  # and once more, before the desk has looked
    third = request.finish()
    assert third is not None
    try:
        assert sealer_of(third).version == 3
        assert third.members.get(member_id)
    finally:
        third.close()


def test_desk_that_the_centre_invented_gets_no_key(pair: Pair, postgres: Postgres) -> None:
    pair.settle()
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        root.execute(
            "with spy as (insert into core.desk (id, scope, role_name, public_key)"
            " select gen_random_uuid(), scope, 'spy', %s from core.desk limit 1 returning *)"
            " insert into core.key_slot (scope, smk_version, holder, public_key, sealed)"
            " select s.scope, 1, s.id::text, s.public_key, k.sealed from spy s, core.key_slot k"
            " where k.holder <> 'recovery' limit 1",
            (b"\x09" + bytes(31),),
        )
    pair.a.library.rotate_keys(pair.central)
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        rows = root.execute(
            "select count(*) from core.key_slot where smk_version = 2 and holder <> 'recovery'"
        ).fetchone()
    assert rows == (2,)


def test_key_that_the_centre_made_is_not_taken_up(pair: Pair, postgres: Postgres) -> None:
    pair.settle()
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        root.execute("update core.scope set smk_version = 2")
        root.execute(
            "insert into core.key_slot (scope, smk_version, holder, public_key, sealed)"
            " select scope, 2, holder, public_key, sealed from core.key_slot"
        )
    with pytest.raises(KeyMissing):
        pair.b.library.sync()
    assert sealer_of(pair.b.library).version == 1


def test_new_desk_may_be_revoked_before_it_joined_and_own_desk_may_not(pair: Pair) -> None:
    pair.settle()
    with pytest.raises(InvalidValue, match="own_desk"):
        pair.a.library.revoke_desk("Desk 1", pair.central)
    with pytest.raises(InvalidValue, match="unknown"):
        pair.a.library.revoke_desk("Desk 9", pair.central)
    assert sealer_of(pair.a.library).version == 1


def test_only_an_administrator_changes_keys(pair: Pair) -> None:
    here = pair.a.library
    here.staff.add("Piet Specimen", PASSPHRASE, Role.SUPERVISOR)
    here.close()
    pair.a.library = open_library(here._store.home, "Piet Specimen", PASSPHRASE, FixedClock())
    with pytest.raises(NotPermitted):
        pair.a.library.rotate_keys(pair.central)
    with pytest.raises(NotPermitted):
        pair.a.library.revoke_desk("Desk 2", pair.central)


def test_centre_put_back_to_before_the_change_gets_the_key_again(
    pair: Pair, postgres: Postgres
) -> None:
    pair.settle()
    pair.a.library.rotate_keys(pair.central)
    pair.settle()
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        root.execute("update core.scope set smk_version = 1")
        root.execute("delete from core.key_slot where smk_version = 2")
        root.execute("update core.scope set epoch = gen_random_uuid()")
    member_id = register(pair.a.library, 33)
    assert pair.a.library.rotate_keys(pair.central) == 2
    pair.settle()
    assert pair.b.library.members.get(member_id)
    assert pair.a.library.rotate_keys(pair.central) == 3
    pair.settle()
    assert sealer_of(pair.b.library).version == 3
