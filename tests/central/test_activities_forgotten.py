"""P16, P21, P24: who takes part is forgotten and counted alike, by whichever desk does it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from db.domain.activity import Left
from db.library import join_library
from db.registers.upkeep import Upkeep
from db.store.versions_held import versions_held
from db.sync.state_digest import digest_of
from tests.central.test_forgotten import pair, reader
from tests.central.two_desks import STAFF, Desk, Pair
from tests.db.activities import adult, planned
from tests.db.libraries import PASSPHRASE, FixedClock, erase
from tests.db.two_desks import records

__all__ = ["pair"]


def digest(desk: Desk) -> tuple[int, bytes]:
    with desk.library._store.reading() as connection:
        return digest_of(versions_held(connection))


def test_p24_person_forgotten_at_two_desks_apart_is_counted_once_and_alike(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    activity = planned(here)
    one = here.activities.enrol(activity.id, adult(1)).enrolment_id
    pair.settle()
    here.activities.cancel(activity.id)
    here.activities.forget(one)
    pair.b.clock.advance(timedelta(seconds=5))
    there.activities.sign_off(one)  # so that the second desk counts something else
    there.activities.forget(one)
    for desk in (here, there, here):
        desk.sync()
    assert digest(pair.a) == digest(pair.b)
    assert records(here)["enrolled_once"] == records(there)["enrolled_once"]
    assert there.activities.get(activity.id).counts.adults == {Left.CANCELLED: 1}


def test_p21_desk_that_never_knew_an_erased_member_forgets_them_as_a_participant(
    pair: Pair, tmp_path: Path
) -> None:
    here, there = pair.a.library, pair.b.library
    activity, member_id = planned(here), reader(here)
    pair.settle()
    there.activities.enrol(activity.id, adult(1, member_id=member_id))
    erase(here, member_id)
    here.sync()
    late = join_library(
        tmp_path / "late", pair.central, pair.recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 3", clock=FixedClock(),
    )  # fmt: skip
    try:
        there.sync()
        late.sync()
        assert [one.enrolment.member_id for one in late.activities.get(activity.id).people] == [
            member_id
        ]
        assert Upkeep(late._store, late.clock).forget_participants(lambda: False) == 1
        assert late.activities.get(activity.id).people == ()
    finally:
        late.close()
