"""Holds at two desks that do not hear of each other: one answer, whatever the order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.hold import Standing
from db.domain.hold_lines import OnShelf
from tests.db.two_desks import bring, erasure, records
from tests.db.waiting import (
    ALL_THE_SAME,
    agree,
    all_records,
    given_title,
    member,
    standing,
    trapped,
)


def test_two_desks_that_keep_two_copies_for_one_hold_leave_one_to_the_next(desks, clock):
    here, there = desks
    who, following = member(here, 1), member(here, 2)
    title = given_title(here)
    here.holds.place(who, title_id=title)
    here.holds.place(following, title_id=title)
    bring(here, there)
    trapped(here, "B1")
    clock.advance(timedelta(minutes=1))
    trapped(there, "B2")
    agree(here, there)
    assert standing(here, who) == [(Standing.READY, "B1")]
    (left,) = [x for x in there.hold_shelf.shelf() if x.why is not OnShelf.READY]
    assert left.copy.barcode == "B2"
    there.hold_shelf.scan("B2")
    agree(here, there)
    assert standing(here, following) == [(Standing.READY, "B2")]
    assert len(records(here)["ledger"]) == 2


@pytest.mark.parametrize("cancel_first", [True, False])
def test_cancelling_wins_from_a_desk_that_keeps_a_copy_meanwhile(desks, clock, cancel_first):
    here, there = desks
    who = member(here, 1)
    placed = here.holds.place(who, title_id=given_title(here))
    bring(here, there)
    acts = [lambda: here.holds.cancel(placed.hold_id), lambda: trapped(there)]
    for act in acts if cancel_first else reversed(acts):
        act()
        clock.advance(timedelta(minutes=1))
    agree(here, there)
    assert here.holds.of_member(who) == there.holds.of_member(who) == ()
    assert [x.why for x in there.hold_shelf.shelf()] == [OnShelf.LEFT_OVER]
    here.hold_shelf.scan("B1")
    agree(here, there)
    assert there.hold_shelf.shelf() == ()


def test_copy_kept_here_and_lent_there_is_told_and_the_hold_keeps_its_place(desks, clock):
    here, there = desks
    who, other, third = (member(here, n) for n in (1, 2, 3))
    title = given_title(here)
    here.holds.place(who, title_id=title)
    here.holds.place(third, title_id=title)
    bring(here, there)
    trapped(here, "B1")
    clock.advance(timedelta(minutes=1))
    loan = there.loans.checkout("B1", other, assent=ALL_THE_SAME).loan
    agree(here, there)
    assert standing(here, who) == [(Standing.WAITING, None)]
    assert there.holds.of_member(who)[0].place == 1
    (told,) = records(here)["conflict"]
    assert (told["kind"], told["record_ids"][1]) == ("hold_bypassed", str(loan.id))
    (entry,) = here.inbox.list().waiting
    assert [side.counts for side in entry.sides] == [False, True]
    trapped(here, "B2")
    agree(here, there)
    assert records(there)["conflict"] == []
    assert standing(there, who) == [(Standing.READY, "B2")]


def test_holder_who_fetches_at_a_desk_that_knows_of_nothing_has_the_hold_filled(desks, clock):
    here, there = desks
    who = member(here, 1)
    title = given_title(here)
    bring(here, there)
    here.holds.place(who, title_id=title)
    trapped(here, "B1")
    clock.advance(timedelta(minutes=1))
    there.loans.checkout("B1", who)
    agree(here, there)
    assert here.holds.of_member(who) == ()
    assert here.hold_shelf.shelf() == ()


def test_return_taken_at_a_desk_without_a_line_keeps_the_copy_there_and_then(desks, clock):
    """Consortia tell staff not to take back offline, for holds are decided afterwards.

    noblenet.org (offline circulation), docs.biblio.org, evergreenindiana.org, Winnefox; Alma
    wants each return scanned once more for the holds' shelf.
    """
    here, there = desks
    who, borrower = member(here, 1), member(here, 2)
    title = given_title(here)
    here.loans.checkout("B1", borrower)
    here.holds.place(who, title_id=title)
    bring(here, there)
    clock.advance(timedelta(days=3))
    back = there.loans.checkin("B1")
    assert (back.trap.here, back.holder.member_id) == (True, who)
    agree(here, there)
    assert standing(here, who) == [(Standing.READY, "B1")]
    assert here.loans.of_member(borrower) == ()
    assert not here.loans.checkin("B1").trap.news


def test_line_that_comes_back_changes_no_hold_and_charges_nothing_twice(desks, clock):
    here, there = desks
    who = member(here, 1)
    here.holds.place(who, title_id=given_title(here))
    bring(here, there)
    trapped(here, "B1")
    before = here.holds.of_member(who)
    for _ in range(3):
        bring(here, there), bring(there, here)
    assert here.holds.of_member(who) == there.holds.of_member(who) == before
    assert len(records(there)["ledger"]) == 1


def test_one_copy_kept_at_two_desks_for_two_holds_is_where_it_was_last(desks, clock):
    here, there = desks
    first, second = member(here, 1), member(here, 2)
    title = given_title(here)
    bring(here, there)
    here.holds.place(first, title_id=title)
    trapped(here, "B1")
    clock.advance(timedelta(minutes=1))
    there.holds.place(second, title_id=title)
    trapped(there, "B1")
    agree(here, there)
    assert standing(here, first) == [(Standing.WAITING, None)]
    assert standing(here, second) == [(Standing.READY, "B1")]


def test_erased_member_leaves_no_hold_and_the_copy_to_the_next(desks, clock):
    here, there = desks
    who, following = member(here, 1), member(here, 2)
    title = given_title(here)
    for one in (who, following):
        here.holds.place(one, title_id=title)
    trapped(here, "B1")
    bring(here, there)
    with there._store.writing() as act:
        act.apply([erasure(who, clock.now())])
    assert str(who) not in str(all_records(there))
    assert trapped(there, "B1").state.hold.member_id == following
