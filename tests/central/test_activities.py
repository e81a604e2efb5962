"""P16 through a real centre: enrolled at one desk, ticked at the other, forgotten in every byte."""

from __future__ import annotations

from datetime import timedelta

from db.domain.activity import Left
from db.registers.upkeep import Upkeep
from tests.central.test_forgotten import contents, pair
from tests.db.activities import child, meeting, planned
from tests.db.libraries import FixedClock

__all__ = ["pair"]
MARKS = ("specimen kind1", "specimen ouder1", "ouder1@example.be", "470123456")


def test_p16_participant_goes_from_every_desk_and_the_centre_a_month_later(
    postgres, pair, tmp_path
):
    here, there = pair.a.library, pair.b.library
    soon = here.clock.now() + timedelta(days=7)  # the centre's time, whatever day it is
    activity = planned(here, meetings=(meeting(soon),))
    enrolled = here.activities.enrol(activity.id, child(1)).enrolment_id
    pair.settle()
    (seen,) = there.activities.get(activity.id).people
    assert (seen.enrolment.name, seen.enrolment.telephone) == (child(1).name, "+32470123456")
    there.activities.tick(enrolled, ["1"])
    pair.settle()
    centre, *desks = contents(postgres, pair, tmp_path)
    assert [mark for mark in MARKS if mark.encode() in centre] == []
    assert any(MARKS[0].encode() in content for content in desks)

    later = FixedClock(soon + timedelta(days=32))
    assert Upkeep(here._store, later).forget_participants(lambda: False) == 1
    pair.settle()
    left = contents(postgres, pair, tmp_path)
    assert [mark for mark in MARKS if any(mark.encode() in content for content in left)] == []
    for library in (here, there):
        assert library.activities.get(activity.id).counts.children == {Left.CAME: 1}
