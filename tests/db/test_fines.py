"""Fines: open days of the branch that lent, grace, caps, steps, and whole cents."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.fine import Fine, FineRules, Step, capped_for_member, overdue_fine
from db.domain.loan import Reason

DUE = date(2026, 3, 27)  # a Friday; summer time starts in the night to Sunday
STEPS = (Step(14, 1000), Step(28, 2000))


def no_sunday(day: date) -> bool:
    return day.isoweekday() < 7


def always(_day: date) -> bool:
    return True


@pytest.mark.parametrize(
    ("late", "rules", "cents", "days"),
    [
        (0, FineRules(), 0, 0),
        (-3, FineRules(), 0, 0),
        (1, FineRules(), 10, 1),
        (2, FineRules(), 10, 1),  # Saturday counts, Sunday does not
        (3, FineRules(), 20, 2),
        (2, FineRules(closed_days_count=True), 20, 2),
        (4, FineRules(grace_days=3), 0, 0),
        (5, FineRules(grace_days=3), 10, 1),
        (9, FineRules(exempt=True), 0, 7),
        (9, FineRules(amount_cents=0), 0, 7),  # a library without fines
        (30, FineRules(amount_cents=50, interval_days=7, closed_days_count=True), 250, 30),
        (28, FineRules(amount_cents=50, interval_days=7, closed_days_count=True), 200, 28),
        (400, FineRules(cap_cents=1595), 1595, 343),
        (13, FineRules(steps=STEPS, closed_days_count=True), 0, 13),
        (14, FineRules(steps=STEPS, closed_days_count=True), 1000, 14),
        (27, FineRules(steps=STEPS, closed_days_count=True), 1000, 27),
        (90, FineRules(steps=STEPS, closed_days_count=True), 2000, 90),
        (90, FineRules(steps=STEPS, closed_days_count=True, cap_cents=1500), 1500, 90),
    ],
)
def test_fine_of_days_late(late, rules, cents, days):
    fine = overdue_fine(DUE, DUE + timedelta(days=late), rules, no_sunday)
    assert (fine.cents, fine.days) == (cents, days)


def test_fine_says_which_row_of_the_rules_gave_it():
    rules = FineRules(amount_cents=20, cap_cents=30, rows=(("fine_amount", "youth, dvd"),))
    fine = overdue_fine(DUE, DUE + timedelta(days=3), rules, always)
    assert fine.reasons == (
        Reason("fine_amount", "youth, dvd", "20"),
        Reason("fine_cap_item", "default", "30"),
    )


def test_week_that_the_branch_is_closed_costs_nothing():
    # the branch that lent is asked, wherever the item comes back (RERO ILS 2683)
    closed = {DUE + timedelta(days=n) for n in range(1, 8)}
    fine = overdue_fine(DUE, DUE + timedelta(days=8), FineRules(), lambda day: day not in closed)
    assert (fine.cents, fine.days) == (10, 1)


@pytest.mark.parametrize(
    ("open_already", "cents", "told"), [(0, 50, 0), (150, 50, 0), (170, 30, 1), (900, 0, 1)]
)
def test_fines_of_a_member_stay_under_their_cap(open_already, cents, told):
    cap = Reason("fine_cap_member", "default", "200")
    kept = capped_for_member(Fine(50, 5), open_already, cap)
    assert (kept.cents, len(kept.reasons)) == (cents, told)


@given(
    st.integers(-10, 700),
    st.builds(
        FineRules,
        amount_cents=st.integers(0, 500),
        interval_days=st.integers(1, 30),
        grace_days=st.integers(0, 20),
        closed_days_count=st.booleans(),
        cap_cents=st.none() | st.integers(0, 5000),
    ),
)
def test_fine_never_falls_while_an_item_stays_away(late, rules):
    today = overdue_fine(DUE, DUE + timedelta(days=late), rules, no_sunday)
    tomorrow = overdue_fine(DUE, DUE + timedelta(days=late + 1), rules, no_sunday)
    assert 0 <= today.cents <= tomorrow.cents
    assert rules.cap_cents is None or tomorrow.cents <= rules.cap_cents
