"""What a scan means for who waits: a checkout that fills, asks or stops; a return that keeps."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.checkin import Destination
from db.domain.hold import Standing
from db.domain.item import Condition
from db.domain.obstacle import Assent
from db.errors import CheckoutBlocked, NotOnLoan, RenewalRefused
from tests.db.lending import at, branch, count
from tests.db.waiting import TODAY, given_title, member, standing


@pytest.fixture
def title(library, clock):
    at(clock, TODAY)
    return given_title(library)


def test_return_keeps_the_copy_for_who_is_next_and_says_until_when(library, title):
    lender, waits = member(library, 1), member(library, 2)
    library.loans.checkout("B1", lender)
    library.holds.place(waits, title_id=title)
    back = library.loans.checkin("B1")
    assert back.decision.destination is Destination.HOLD_SHELF
    assert back.decision.kept.member_id == waits
    assert back.decision.kept.until == TODAY + timedelta(7)
    assert standing(library, waits) == [(Standing.READY, "B1")]


def test_return_of_a_copy_kept_for_another_branch_sends_it_there(library, title):
    there = branch(library)
    lender, waits = member(library, 1), member(library, 2)
    library.loans.checkout("B1", lender)
    library.holds.place(waits, title_id=title, branch_id=there)
    back = library.loans.checkin("B1")
    assert (back.decision.destination, back.decision.to_branch) == (Destination.OTHER_BRANCH, there)
    assert count(library, "transfer") == 1  # by the hold, and not once more on its way home
    assert standing(library, waits) == [(Standing.IN_TRANSIT, "B1")]


def test_copy_not_on_loan_is_kept_too_when_it_is_scanned(library, title):
    waits = member(library, 2)
    library.holds.place(waits, title_id=title)
    back = library.loans.checkin("B1")
    assert (back.loan, back.decision.destination) == (None, Destination.HOLD_SHELF)


def test_damaged_copy_is_kept_for_nobody(library, title):
    lender, waits = member(library, 1), member(library, 2)
    library.loans.checkout("B1", lender)
    library.holds.place(waits, title_id=title)
    library.items.note("B1", Condition.DAMAGED)
    assert library.loans.checkin("B1").decision.destination is Destination.ASIDE
    assert standing(library, waits) == [(Standing.WAITING, None)]


def test_undone_return_lets_the_hold_wait_again(library, title):
    lender, waits = member(library, 1), member(library, 2)
    library.loans.checkout("B1", lender)
    library.holds.place(waits, title_id=title)
    library.undoing.undo(library.loans.checkin("B1").acts)
    assert standing(library, waits) == [(Standing.WAITING, None)]
    assert len(library.loans.of_member(lender)) == 1


def test_checkout_fills_the_hold_of_the_borrower(library, title):
    waits = member(library, 2)
    library.holds.place(waits, title_id=title)
    library.loans.checkin("B1")
    library.loans.checkout("B1", waits)
    assert library.holds.of_member(waits) == ()


def test_copy_kept_for_somebody_else_stops_and_waits_on_when_it_is_lent_after_all(library, title):
    takes, waits = member(library, 1), member(library, 2)
    library.holds.place(waits, title_id=title)
    library.loans.checkin("B1")
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B1", takes)
    assert blocked.value.reasons == ("held_for_other",)
    library.loans.checkout("B1", takes, assent=Assent(frozenset({"held_for_other"}), "vergissing"))
    assert standing(library, waits) == [(Standing.WAITING, None)]
    assert count(library, "override") == 1


def test_copy_that_somebody_waits_for_is_asked_about(library, title):
    takes, waits = member(library, 1), member(library, 2)
    library.holds.place(waits, title_id=title)
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B2", takes)
    assert blocked.value.reasons == ("wanted_by_other",)
    assert library.loans.checkout("B2", takes, assent=Assent(frozenset({"wanted_by_other"})))
    assert count(library, "override") == 0


def test_copy_whose_shelf_days_are_over_is_lent_to_who_asks(library, title, clock):
    takes, waits = member(library, 1), member(library, 2)
    library.holds.place(waits, title_id=title)
    library.loans.checkin("B1")
    at(clock, TODAY + timedelta(8))
    assert library.loans.checkout("B1", takes)


def test_renewal_gives_way_to_who_waits(library, title):
    lender, waits = member(library, 1), member(library, 2)
    lent = library.loans.checkout("B1", lender)
    library.loans.checkout("B2", lender)
    library.holds.place(waits, title_id=title)
    with pytest.raises(RenewalRefused) as refused:
        library.renewals.renew(lent.loan.id)
    assert refused.value.reasons == ("wanted_by_other",)


def test_closing_keeps_copies_on_the_shelf_for_longer_and_only_once(library, title):
    waits = member(library, 2)
    library.holds.place(waits, title_id=title)
    until = library.loans.checkin("B1").decision.kept.until
    first, last = TODAY + timedelta(2), TODAY + timedelta(4)
    assert library.calendar.preview_closing(first, last).holds == 1
    for _ in range(2):
        library.calendar.close_unexpectedly(first, last)
    (held,) = library.holds.of_member(waits)
    assert held.state.until == until + timedelta(3)


def test_nothing_to_do_stays_nothing(library, title):
    with pytest.raises(NotOnLoan):
        library.loans.checkin("B1")
