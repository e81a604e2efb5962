"""P16, P24: somebody forgotten at two desks apart is counted once, and alike, at every desk."""

from __future__ import annotations

from datetime import timedelta

from db.domain.activity import Left
from db.store.versions_held import versions_held
from db.sync.state_digest import digest_of
from tests.central.test_forgotten import pair
from tests.central.two_desks import Desk, Pair
from tests.db.activities import adult, planned
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
    here.activities.forget(one)
    pair.b.clock.advance(timedelta(seconds=5))
    there.activities.sign_off(one)  # so that the second desk counts something else
    there.activities.forget(one)
    for desk in (here, there, here):
        desk.sync()
    assert digest(pair.a) == digest(pair.b)
    assert records(here)["enrolled_once"] == records(there)["enrolled_once"]
    assert there.activities.get(activity.id).counts.adults == {Left.TOOK_PLACE: 1}
