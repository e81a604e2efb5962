"""Taking back: what ends, where the item goes, what it costs, and what undoing makes of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.domain.checkin import Destination, ReturnWay
from db.domain.item import Condition
from db.domain.lending_kinds import ITEM
from db.errors import ItemOnLoan, MissingValue, NothingToUndo, NotOnLoan, UnknownItem
from db.store.tables import loan_return
from tests.db.lending import WEEK, at, branch, count, item, member

OUT = date(2026, 11, 24)  # a Tuesday
DUE = date(2026, 12, 22)


@pytest.fixture
def who(library, clock):
    at(clock, OUT)
    item(library, "B1", price_cents=2500)
    return member(library)


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        (DUE, None),
        (DUE + timedelta(1), (10, 1)),
        (DUE + timedelta(5), (40, 4)),  # Sunday does not count
        (DUE + timedelta(7), (50, 5)),  # nor does Monday
        (DUE + timedelta(300), (1000, 214)),  # never more than the member's cap
    ],
)
def test_fine_counts_the_open_days_after_the_due_date(library, who, clock, back, expected):
    library.calendar.open_week(WEEK, date(2020, 1, 1))
    library.loans.checkout("B1", who)
    at(clock, back)
    fine = library.loans.checkin("B1").fine
    assert (fine and (fine.cents, fine.days)) == expected
    assert library.accounts.balance(who) == (expected[0] if expected else 0)


def test_fine_counts_by_the_calendar_of_the_branch_that_lent(library, who, clock):
    # rero/rero-ils 2683: the days of the branch of return were counted
    elsewhere = branch(library)
    library.calendar.close_days(DUE + timedelta(1), DUE + timedelta(3), branch_id=elsewhere)
    library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(3))
    assert library.loans.checkin("B1").fine.cents == 30


def test_fine_is_what_was_promised_whatever_the_rules_say_now(library, who, clock):
    library.loans.checkout("B1", who)
    at(clock, OUT + timedelta(1))
    library.rules.set("fine_cents", 50)
    library.rules.set("loan_days", 7)
    at(clock, DUE + timedelta(1))
    back = library.loans.checkin("B1")
    assert back.fine.cents == 10
    assert [r.row for r in back.fine.reasons] == ["default"]


def test_book_drop_counts_for_the_last_open_day(library, who, clock):
    library.calendar.open_week(WEEK, date(2020, 1, 1))
    library.rules.set("loan_days", 25)  # due Saturday the 19th
    library.loans.checkout("B1", who)
    at(clock, DUE, hour=9)  # the Tuesday after
    back = library.loans.checkin("B1", way=ReturnWay.BOOK_DROP)
    assert back.decision.returned_on == date(2026, 12, 19)
    assert (back.was_overdue, back.fine) == (False, None)


def test_book_drop_never_counts_from_before_the_loan(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, OUT, hour=17)
    back = library.loans.checkin("B1", way=ReturnWay.BOOK_DROP)
    assert back.decision.returned_on == OUT
    with library._store.reading() as connection:
        assert connection.execute(select(loan_return.c.returned_at)).scalar() == lent.loan.out_at


def test_item_of_another_branch_goes_home_and_is_on_its_way(library, who, clock):
    elsewhere = branch(library)
    library.loans.checkout("B1", who)
    back = library.loans.checkin("B1")
    assert (back.decision.destination, back.decision.to_branch) == (Destination.SHELF, None)
    with library._store.writing() as act:
        held = library.catalogue.by_barcode("B1")
        copy = {"barcode": "B1", "item_type": "book", "branch_id": elsewhere}
        act.record_set(ITEM, held.id, {"copy": copy})
    library.loans.checkout("B1", who)
    back = library.loans.checkin("B1")
    assert back.decision.destination is Destination.OTHER_BRANCH
    assert back.decision.to_branch == elsewhere
    assert count(library, "transfer") == 1


def test_item_that_floats_stays_where_it_came_back(library, who, clock):
    elsewhere = branch(library)
    item(library, "B2")
    library.rules.set("goes_home", value=False)
    assert elsewhere != library.session.branch_id
    library.loans.checkout("B2", who)
    assert library.loans.checkin("B2").decision.destination is Destination.SHELF


def test_item_that_somebody_must_look_at_is_put_aside(library, who):
    library.loans.checkout("B1", who)
    library.items.note("B1", Condition.DAMAGED)
    back = library.loans.checkin("B1")
    assert back.decision.destination is Destination.ASIDE
    assert back.decision.told == ("is_damaged",)


def test_item_not_on_loan_has_nothing_to_do(library, who):
    with pytest.raises(NotOnLoan):
        library.loans.checkin("B1")
    assert count(library, "loan_return") == 0


def test_lost_item_is_charged_and_the_charge_goes_when_it_is_found(library, who, clock):
    lent = library.loans.checkout("B1", who)
    lost = library.items.declare_lost(lent.loan.id)
    assert lost.cents == 2800
    assert library.accounts.balance(who) == 2800
    assert library.loans.of_member(who) == ()
    back = library.loans.checkin("B1")
    assert (back.loan, back.decision.told) == (None, ("was_lost",))
    assert library.accounts.balance(who) == 0
    assert library.catalogue.by_barcode("B1").condition is Condition.GOOD


@pytest.mark.parametrize(("refund", "given_back", "owes"), [(True, 2800, 0), (False, 0, 2800)])
def test_rules_say_whether_a_found_item_gives_its_cost_back(library, who, refund, given_back, owes):
    library.rules.set("lost_refund", refund)
    library.items.declare_lost(library.loans.checkout("B1", who).loan.id)
    back = library.loans.checkin("B1")
    assert (back.decision.told, back.given_back_cents) == (("was_lost",), given_back)
    assert library.accounts.balance(who) == owes
    library.undoing.undo(back.acts)
    assert library.accounts.balance(who) == 2800
    assert library.catalogue.by_barcode("B1").condition is Condition.LOST


def test_lost_item_without_a_price_charges_nothing_and_says_so(library, who):
    item(library, "B2")
    lent = library.loans.checkout("B2", who)
    assert library.items.declare_lost(lent.loan.id).cents is None
    assert library.accounts.balance(who) == 0


@pytest.mark.parametrize(("days", "listed"), [(60, []), (61, ["B1"])])
def test_item_late_for_too_long_is_listed_as_lost_and_not_declared_so(
    library, who, clock, days, listed
):
    library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(days))
    assert [late.item.barcode for late in library.items.long_overdue()] == listed
    assert len(library.loans.of_member(who)) == 1


def test_claim_ends_the_loan_without_a_fine_and_a_scan_settles_it(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(9))
    library.items.claim_returned(lent.loan.id)
    assert library.loans.of_member(who) == ()
    assert library.accounts.balance(who) == 0
    assert library.loans.not_normally_returned(who) == 1
    assert library.loans.checkin("B1").decision.told == ("was_claimed",)


def test_loan_that_ended_can_neither_be_lost_nor_claimed(library, who):
    lent = library.loans.checkout("B1", who)
    library.loans.checkin("B1")
    for declare in (library.items.declare_lost, library.items.claim_returned):
        with pytest.raises(NotOnLoan):
            declare(lent.loan.id)


def test_item_on_anothers_loan_is_found_here_without_a_fine_and_counted(library, who, clock):
    # Koha closed the first loan without a word when it replayed what was done offline
    other = member(library, 8)
    first = library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(20))
    with pytest.raises(ItemOnLoan):
        library.loans.checkout("B1", other)
    taken = library.loans.checkout("B1", other, found_here=True)
    assert taken.decision.takes_over.loan == first.loan
    assert library.accounts.balance(who) == 0
    assert library.loans.not_normally_returned(who) == 1
    assert [x.loan for x in library.loans.of_member(other)] == [taken.loan]


def test_taking_over_is_undone_as_one(library, who, clock):
    other = member(library, 8)
    first = library.loans.checkout("B1", who)
    taken = library.loans.checkout("B1", other, found_here=True)
    library.undoing.undo(taken.acts)
    assert [x.loan for x in library.loans.of_member(who)] == [first.loan]
    assert library.loans.of_member(other) == ()
    assert library.loans.not_normally_returned(who) == 0


def test_undone_return_takes_its_fine_along_and_a_later_one_is_charged_anew(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(3))
    undone = library.undoing.undo(library.loans.checkin("B1").acts)
    assert (undone.acts, undone.countered_cents) == (1, 30)
    assert library.accounts.balance(who) == 0
    assert [x.loan for x in library.loans.of_member(who)] == [lent.loan]
    at(clock, DUE + timedelta(4))
    assert library.loans.checkin("B1").fine.cents == 40
    assert library.accounts.balance(who) == 40


def test_undone_checkout_leaves_the_item_free(library, who):
    library.undoing.undo(library.loans.checkout("B1", who).acts)
    assert library.loans.of_member(who) == ()
    assert library.loans.today().out == 0
    assert library.loans.checkout("B1", who)


def test_undone_scan_of_a_lost_item_makes_it_lost_and_owed_again(library, who):
    library.items.declare_lost(library.loans.checkout("B1", who).loan.id)
    library.undoing.undo(library.loans.checkin("B1").acts)
    assert library.catalogue.by_barcode("B1").condition is Condition.LOST
    assert library.accounts.balance(who) == 2800


def test_undone_loss_gives_the_loan_back(library, who):
    lent = library.loans.checkout("B1", who)
    lost = library.items.declare_lost(lent.loan.id)
    assert library.undoing.undo(lost.acts).countered_cents == 2800
    assert [x.loan for x in library.loans.of_member(who)] == [lent.loan]
    assert library.catalogue.by_barcode("B1").condition is Condition.GOOD
    assert library.accounts.balance(who) == 0


def test_act_is_undone_once(library, who):
    acts = library.loans.checkout("B1", who).acts
    library.undoing.undo(acts)
    with pytest.raises(NothingToUndo):
        library.undoing.undo(acts)


def test_what_something_came_after_is_not_undone(library, who):
    lent = library.loans.checkout("B1", who)
    renewed = library.renewals.renew(lent.loan.id).done[0].act_id
    back = library.loans.checkin("B1")
    for earlier in (lent.acts, [renewed]):
        with pytest.raises(NothingToUndo):
            library.undoing.undo(earlier)
    library.undoing.undo([*back.acts, renewed, *lent.acts])
    assert library.loans.of_member(who) == ()
    assert count(library, "undone") == 3


def test_use_in_the_house_is_counted_and_undone(library, who):
    used = library.items.use_in_house("B1")
    library.undoing.undo(used.acts)
    assert (count(library, "in_house_use"), count(library, "undone")) == (1, 1)


def test_unknown_barcode_becomes_a_quick_item_that_waits_for_the_catalogue(library, who):
    with pytest.raises(UnknownItem):
        library.loans.checkout("X9", who)
    with pytest.raises(MissingValue):
        library.items.quick("X9", " ")
    library.items.quick("X9", "Nieuw boek")
    assert library.loans.checkout("X9", who)
    assert [i.barcode for i in library.items.to_describe()] == ["X9"]
    assert library.loans.checkin("X9").decision.told == ("is_quick",)
