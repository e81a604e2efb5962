"""A copy leaves the collection only when nobody misses it."""

from __future__ import annotations

import pytest

from db.domain.item import Condition, Why
from db.domain.staff import Role
from db.errors import CheckoutBlocked, NotPermitted, WithdrawalRefused
from tests.db.waiting import given_title, item_id, member


@pytest.fixture
def title(library):
    return given_title(library)  # two copies, B1 and B2


def refusal(library, barcode):
    with pytest.raises(WithdrawalRefused) as refused:
        library.items.withdraw(barcode, Why.WEEDED)
    assert library.catalogue.by_barcode(barcode).condition is not Condition.WITHDRAWN
    return refused.value.reason


def test_copy_that_is_lent_stays(library, title):
    library.loans.checkout("B1", member(library, 1))
    assert refusal(library, "B1") == "lent"


def test_copy_that_is_kept_for_somebody_stays(library, title):
    lender, waits = member(library, 1), member(library, 2)
    library.loans.checkout("B1", lender)
    library.holds.place(waits, title_id=title)
    library.loans.checkin("B1")
    assert refusal(library, "B1") == "kept"


def test_copy_that_somebody_asked_for_stays(library, title):
    library.holds.place(member(library, 1), item_id=item_id(library, "B1"))
    assert refusal(library, "B1") == "asked"


def test_last_copy_of_a_title_that_is_waited_for_stays(library, title):
    library.holds.place(member(library, 1), title_id=title)
    library.items.withdraw("B1", Why.WEEDED)
    assert refusal(library, "B2") == "last_asked"


def test_copy_that_left_is_not_lent_until_it_is_brought_back(library, title):
    who = member(library, 1)
    library.items.withdraw("B1", Why.WEEDED)
    with pytest.raises(CheckoutBlocked):
        library.loans.checkout("B1", who)
    library.items.note("B1", Condition.GOOD)
    assert library.loans.checkout("B1", who).loan


def test_copy_leaves_one_way_only_with_its_reason(library, title):
    with pytest.raises(WithdrawalRefused):
        library.items.note("B1", Condition.WITHDRAWN)
    assert library.catalogue.by_barcode("B1").condition is Condition.GOOD


def test_copy_that_left_comes_back_only_by_who_may_take_it_out(library, title):
    library.items.withdraw("B1", Why.DAMAGED)
    object.__setattr__(library.session, "role", Role.DESK)
    with pytest.raises(NotPermitted):
        library.items.note("B1", Condition.GOOD)
    assert library.catalogue.by_barcode("B1").condition is Condition.WITHDRAWN


def test_why_copies_left_is_kept_and_counted_until_they_come_back(library, title, clock):
    library.items.withdraw("B1", Why.DAMAGED)
    library.items.withdraw("B2", Why.LOST)
    assert library.items.withdrawn_this_year() == {Why.DAMAGED: 1, Why.LOST: 1}
    kept = {copy.barcode: copy.withdrawn_why for copy in library.collection.copies_of(title)}
    assert kept == {"B1": Why.DAMAGED, "B2": Why.LOST}
    library.items.note("B1", Condition.GOOD)
    assert library.items.withdrawn_this_year() == {Why.LOST: 1}
    clock.instant = clock.instant.replace(year=clock.instant.year + 1)
    assert library.items.withdrawn_this_year() == {}
