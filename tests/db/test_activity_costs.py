"""What an activity costs stands in the ordinary accounts: with a place, and without one no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from db.domain.account import LineKind, Method
from db.domain.enrolment import Stands
from tests.db.activities import NEXT_WEEK, adult, planned
from tests.db.telling import both_ways
from tests.db.two_desks import bring


def owed(library, activity) -> list[int]:
    return [one.owes_cents for one in library.activities.get(activity.id).people]


def test_place_is_charged_to_a_member_s_account_and_countered_when_they_sign_off(library, ann):
    activity = planned(library, price_cents=500)
    before = library.accounts.balance(ann)
    one = library.activities.enrol(activity.id, adult(1, member_id=ann)).enrolment_id
    assert library.accounts.balance(ann) == before + 500
    assert owed(library, activity) == [500]
    library.activities.sign_off(one)
    assert library.accounts.balance(ann) == before
    library.activities.sign_on_again(one)
    assert library.accounts.balance(ann) == before + 500
    kinds = [s.line.what for s in library.accounts.of_member(ann).statement.standings]
    assert kinds.count(LineKind.ACTIVITY) == 2


def test_somebody_without_membership_pays_and_gets_it_back_when_it_is_cancelled(library):
    activity = planned(library, price_cents=500)
    one = library.activities.enrol(activity.id, adult(1)).enrolment_id
    moved = library.accounts.pay(one, 500, Method.CASH)
    assert [line.what for line in moved.receipt.lines] == [LineKind.ACTIVITY]
    assert owed(library, activity) == [0]
    library.activities.cancel(activity.id)
    assert owed(library, activity) == [-500]
    assert library.accounts.refund(one, Method.CASH, "Activiteit").receipt.cents == 500
    assert owed(library, activity) == [0]


def test_who_waits_is_charged_once_they_are_told_of_a_place(library):
    activity = planned(library, capacity=1, price_cents=500)
    first, second = (library.activities.enrol(activity.id, adult(n)).enrolment_id for n in (1, 2))
    assert owed(library, activity) == [500, 0]
    library.activities.sign_off(first)
    library.activities.tell(second)
    assert owed(library, activity) == [0, 500]


def test_place_that_two_desks_gave_out_is_paid_by_who_has_it(desks, clock):
    here, there = desks
    activity = planned(here, capacity=1, price_cents=500)
    bring(here, there)
    here.activities.enrol(activity.id, adult(1))
    clock.advance(timedelta(minutes=1))
    later = there.activities.enrol(activity.id, adult(2)).enrolment_id
    both_ways(here, there)
    here.activities.tell(later)
    there.activities.tell(later)
    both_ways(here, there)
    assert [owed(desk, activity) for desk in desks] == [[500, 0], [500, 0]]


def test_p16_account_of_a_participant_goes_with_them_and_the_sums_of_the_day_stay(library, clock):
    activity = planned(library, price_cents=500)
    one = library.activities.enrol(activity.id, adult(1)).enrolment_id
    library.accounts.pay(one, 500, Method.CASH)
    day = clock.now().date()
    before = library.cash.journal(day, day)
    clock.instant = NEXT_WEEK + timedelta(days=32)
    library.upkeep()
    assert library.accounts.balance(one) == 0
    assert library.cash.journal(day, day) == before
    with library._store.reading() as connection:
        left = connection.exec_driver_sql(
            "SELECT count(*) FROM ledger WHERE member_id = ?", (str(one),)
        )
        assert left.scalar() == 0


def test_new_price_holds_for_who_enrols_from_then_on(library):
    activity = planned(library, price_cents=500)
    library.activities.enrol(activity.id, adult(1))
    library.activities.save(replace(activity, price_cents=700))
    assert library.activities.enrol(activity.id, adult(2)).stands is Stands.PLACE
    assert owed(library, activity) == [500, 700]
