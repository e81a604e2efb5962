"""The house side of holds: fetched, on the shelf, between branches."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch
from uuid import uuid4

import pytest

from db.domain.hold import HoldAct, Standing
from db.domain.hold_lines import OnShelf
from db.domain.record_kinds import BRANCH
from db.errors import ItemOnLoan, MissingValue, UnknownHold
from db.registers.hold_shelf import HoldShelf
from tests.db.two_desks import records
from tests.db.waiting import ALL_THE_SAME, TODAY, item_id, standing, trapped


def test_shelf_that_is_over_goes_to_the_next_and_then_back(library, title, ann, ben, clock):
    library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    trapped(library)
    clock.advance(timedelta(days=8))
    (line,) = library.hold_shelf.shelf()
    assert (line.why, line.holder.member_id) == (OnShelf.EXPIRED, ann)
    assert library.hold_shelf.handle(line.copy.item_id).holder.member_id == ben
    assert library.holds.of_member(ann) == ()
    clock.advance(timedelta(days=8))
    handled = library.hold_shelf.handle(line.copy.item_id)
    assert (handled.trap, handled.sent_to) == (None, "")
    assert library.hold_shelf.shelf() == ()


def test_cancelled_hold_can_be_restored_to_its_place(library, title, ann, ben):
    placed = library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    library.holds.cancel(placed.hold_id)
    assert library.holds.of_member(ann) == ()
    with pytest.raises(UnknownHold):
        library.holds.cancel(placed.hold_id)
    library.holds.restore(placed.hold_id)
    assert library.holds.of_member(ann)[0].place == 1
    with pytest.raises(UnknownHold):
        library.holds.cancel(uuid4())


def test_suspended_hold_is_passed_over_until_its_day(library, title, ann, ben, clock):
    placed = library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    library.holds.suspend(placed.hold_id, TODAY + timedelta(days=10))
    assert trapped(library).state.hold.member_id == ben
    clock.advance(timedelta(days=10))
    assert trapped(library, "B2").state.hold.member_id == ann


def test_hold_is_brought_to_the_front_with_permission_and_reason(library, title, ann, ben):
    library.holds.place(ann, title_id=title)
    second = library.holds.place(ben, title_id=title)
    with pytest.raises(MissingValue):
        library.holds.promote(second.hold_id, " ")
    library.holds.promote(second.hold_id, "Examen op maandag")
    assert [q.holder.member_id for q in library.holds.queue_of(title)] == [ben, ann]
    assert records(library)["override"][0]["reason"] == "Examen op maandag"


def test_wish_that_is_over_ends(library, title, ann, clock):
    library.holds.place(ann, title_id=title, wanted_until=TODAY + timedelta(days=5))
    clock.advance(timedelta(days=6))
    assert trapped(library) is None
    assert library.hold_shelf.pick_list() == ()
    assert library.upkeep().ended.kinds == {"hold_event"}, "by itself, among the jobs of the day"
    assert library.holds.of_member(ann) == ()
    assert not library.upkeep().ended
    assert not library.hold_shelf.end_wishes()


def test_many_wishes_end_in_slices(library, title, ann, ben, clock):
    for who in (ann, ben):
        library.holds.place(who, title_id=title, wanted_until=TODAY)
    clock.advance(timedelta(days=1))
    with patch("db.registers.hold_shelf._SLICE", 1):
        ended = library.upkeep().ended
    assert len(ended.ids & {r["id"] for r in records(library)["hold_event"]}) == 2


def test_pick_list_names_a_copy_for_each_who_waits_and_who_fetches_it(
    library, title, ann, ben, clock
):
    library.holds.place(ann, title_id=title)
    (line,) = library.hold_shelf.pick_list()
    assert (line.copy.barcode, line.here, line.claimed_at) == ("B1", True, None)
    library.hold_shelf.claim()
    assert library.hold_shelf.pick_list()[0].claimed_at == clock.now()
    library.hold_shelf.not_found(line.copy.item_id)
    (other,) = library.hold_shelf.pick_list()
    assert (other.copy.barcode, other.claimed_at) == ("B2", None)
    library.loans.checkout("B2", ben, assent=ALL_THE_SAME)
    assert library.hold_shelf.pick_list() == ()
    clock.advance(timedelta(days=4))
    assert library.hold_shelf.pick_list()[0].copy.barcode == "B1"
    handled = library.hold_shelf.scan("B1")
    assert handled.holder.member_id == ann
    assert library.hold_shelf.pick_list() == ()
    with pytest.raises(ItemOnLoan):
        library.hold_shelf.scan("B2")


def test_pick_list_follows_each_act_without_being_read_as_a_whole(library, title, ann, ben):
    shelf, lines = library.hold_shelf, library.hold_shelf.pick_list()

    def then(act):
        nonlocal lines
        changed = act()
        with patch.object(HoldShelf, "pick_list", side_effect=AssertionError("read as a whole")):
            lines = shelf.picks_after(lines, changed.kinds, changed.ids)
        assert lines == shelf.pick_list()
        return [(x.state.hold.member_id, x.copy.barcode, bool(x.claimed_at)) for x in lines]

    def changed_by(act):
        return lambda: act().changed

    other = item_id(library, "B1")
    assert then(changed_by(lambda: library.holds.place(ann, title_id=title)))
    assert len(then(changed_by(lambda: library.holds.place(ben, title_id=title)))) == 2
    assert then(shelf.claim) == [(ann, "B1", True), (ben, "B2", True)]
    assert then(lambda: shelf.not_found(other)) == [(ann, "B2", True)]
    assert then(changed_by(lambda: shelf.scan("B2"))) == []
    kept = then(changed_by(lambda: library.loans.checkout("B2", ann, assent=ALL_THE_SAME)))
    assert kept == []
    assert then(changed_by(lambda: library.loans.checkin("B2"))) == []


def test_rules_say_how_long_a_search_counts_and_a_copy_not_found_is_left_alone(
    library, title, ann, clock
):
    library.rules.set("pick_claim_hours", 1)
    library.rules.set("not_found_days", 0)
    library.holds.place(ann, title_id=title)
    library.hold_shelf.claim()
    clock.advance(timedelta(hours=1))
    (line,) = library.hold_shelf.pick_list()
    assert line.claimed_at is None
    library.hold_shelf.not_found(line.copy.item_id)
    assert library.hold_shelf.pick_list()[0].copy.barcode == "B1"


@pytest.fixture
def branch(library):
    """Another branch of the same library, with its side of the holds."""
    with library._store.writing() as act:
        branch_id = act.new_id()
        act.record_set(BRANCH, branch_id, {"identity": {"name": "Kuringen"}})
    return branch_id


def at(library, branch):
    return HoldShelf(library._store, replace(library.session, branch_id=branch), library._clock)


def test_copy_travels_to_where_the_member_comes_and_waits_there(library, title, ann, branch, clock):
    library.holds.place(ann, title_id=title, branch_id=branch)
    (line,) = library.hold_shelf.pick_list()
    assert (line.here, line.branch_name) == (False, "Kuringen")
    sent = library.hold_shelf.scan("B1")
    assert (sent.trap.what, sent.sent_to) == (HoldAct.IN_TRANSIT, "Kuringen")
    assert standing(library, ann) == [(Standing.IN_TRANSIT, "B1")]
    clock.advance(timedelta(days=15))
    (way,) = library.hold_shelf.transit()
    assert (way.days, way.late, way.arriving, way.for_hold) == (15, True, False, True)
    kuringen = at(library, branch)
    assert kuringen.transit()[0].arriving
    assert kuringen.scan("B1").trap.here
    assert kuringen.transit() == library.hold_shelf.transit() == ()
    assert [x.copy.barcode for x in kuringen.shelf()] == ["B1"]


def test_copy_that_never_arrived_is_missing_and_its_hold_waits_again(library, title, ann, branch):
    library.holds.place(ann, title_id=title, branch_id=branch)
    library.hold_shelf.scan("B1")
    library.hold_shelf.give_up(item_id(library))
    assert library.hold_shelf.transit() == ()
    assert standing(library, ann) == [(Standing.WAITING, None)]
    assert [x.copy.barcode for x in library.hold_shelf.pick_list()] == ["B2"]


def test_hold_fetched_elsewhere_after_all_is_to_be_sent(library, title, ann, branch):
    placed = library.holds.place(ann, title_id=title)
    library.hold_shelf.scan("B1")
    library.holds.move(placed.hold_id, branch)
    (line,) = library.hold_shelf.shelf()
    assert line.why is OnShelf.TO_SEND
    assert library.hold_shelf.handle(line.copy.item_id).sent_to == "Kuringen"
    assert library.hold_shelf.shelf() == ()


def test_copy_that_nobody_asks_for_goes_home(library, title, branch):
    handled = at(library, branch).scan("B1")
    assert (handled.trap, handled.sent_to) == (None, "Centrum")
    assert not library.hold_shelf.scan("B1").sent_to
    assert library.hold_shelf.transit() == ()
