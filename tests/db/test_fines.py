"""Fines: open days of the branch that lent, grace, caps, steps, and whole cents."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.fine import Fine, capped_for_member, overdue_fine
from db.domain.lending_rules import LoanRules, Reason

DUE = date(2026, 3, 27)  # a Friday; summer time starts in the night to Sunday
STEPS = {"fine_mode": "steps", "fine_on_closed_days": True}


def no_sunday(day: date) -> bool:
    return day.isoweekday() < 7


def always(_day: date) -> bool:
    return True


@pytest.mark.parametrize(
    ("late", "rules", "cents", "days"),
    [
        (0, LoanRules(), 0, 0),
        (-3, LoanRules(), 0, 0),
        (1, LoanRules(), 10, 1),
        (2, LoanRules(), 10, 1),  # Saturday counts, Sunday does not
        (3, LoanRules(), 20, 2),
        (2, LoanRules(fine_on_closed_days=True), 20, 2),
        (4, LoanRules(fine_grace_days=3), 0, 0),
        (5, LoanRules(fine_grace_days=3), 10, 1),
        (9, LoanRules(fine_exempt=True), 0, 7),
        (9, LoanRules(fine_cents=0), 0, 7),
        (9, LoanRules(fine_mode="none"), 0, 7),  # a library without fines
        (30, LoanRules(fine_cents=50, fine_interval_days=7, fine_on_closed_days=True), 250, 30),
        (28, LoanRules(fine_cents=50, fine_interval_days=7, fine_on_closed_days=True), 200, 28),
        (400, LoanRules(fine_cap_item=1595), 1595, 343),
        (13, LoanRules(**STEPS), 0, 13),
        (14, LoanRules(**STEPS), 1000, 14),
        (27, LoanRules(**STEPS), 1000, 27),
        (90, LoanRules(**STEPS), 2000, 90),
        (90, LoanRules(**STEPS, fine_cap_item=1500), 1500, 90),
    ],
)
def test_fine_of_days_late(late, rules, cents, days):
    fine = overdue_fine(DUE, DUE + timedelta(days=late), rules, no_sunday)
    assert (fine.cents, fine.days) == (cents, days)


@pytest.mark.parametrize("due", [date(2026, 3, 28), date(2026, 10, 24)])
def test_day_of_23_or_25_hours_costs_as_much_as_any_other(due):
    fine = overdue_fine(due, due + timedelta(days=2), LoanRules(), always)
    assert (fine.cents, fine.days) == (20, 2)


def test_fine_says_which_row_of_the_rules_gave_it():
    rules = LoanRules(fine_cents=20, fine_cap_item=30, rows={"fine_cents": "youth, dvd"})
    fine = overdue_fine(DUE, DUE + timedelta(days=3), rules, always)
    assert fine.reasons == (
        Reason("fine_cents", "youth, dvd", "20"),
        Reason("fine_cap_item", "default", "30"),
    )


def test_week_that_the_branch_is_closed_costs_nothing():
    # the branch that lent is asked, wherever the item comes back (RERO ILS 2683)
    closed = {DUE + timedelta(days=n) for n in range(1, 8)}
    fine = overdue_fine(DUE, DUE + timedelta(days=8), LoanRules(), lambda day: day not in closed)
    assert (fine.cents, fine.days) == (10, 1)


@pytest.mark.parametrize(
    ("open_already", "cents", "told"), [(0, 50, 0), (150, 50, 0), (170, 30, 1), (900, 0, 1)]
)
def test_fines_of_a_member_stay_under_their_cap(open_already, cents, told):
    kept = capped_for_member(Fine(50, 5), open_already, LoanRules(fine_cap_member=200))
    assert (kept.cents, len(kept.reasons)) == (cents, told)


@given(
    st.integers(-10, 700),
    st.builds(
        LoanRules,
        fine_cents=st.integers(0, 500),
        fine_interval_days=st.integers(1, 30),
        fine_grace_days=st.integers(0, 20),
        fine_on_closed_days=st.booleans(),
        fine_cap_item=st.none() | st.integers(0, 5000),
    ),
)
def test_fine_never_falls_while_an_item_stays_away(late, rules):
    today = overdue_fine(DUE, DUE + timedelta(days=late), rules, no_sunday)
    tomorrow = overdue_fine(DUE, DUE + timedelta(days=late + 1), rules, no_sunday)
    assert 0 <= today.cents <= tomorrow.cents
    assert rules.fine_cap_item is None or tomorrow.cents <= rules.fine_cap_item


@pytest.mark.parametrize(
    ("rules", "price", "cents"),
    [
        (LoanRules(), 35, 35),
        (LoanRules(), None, 50),
        (LoanRules(), 0, 50),  # a price that nobody filled in caps nothing
        (LoanRules(fine_cap_at_price=False), 35, 50),
        (LoanRules(fine_cap_item=20), 35, 20),
    ],
)
def test_fine_stays_under_the_price_of_the_item(rules, price, cents):
    fine = overdue_fine(DUE, DUE + timedelta(days=5), rules, always, price)
    assert fine.cents == cents
