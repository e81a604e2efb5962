"""Renewals: by the rules promised with the loan, from the due date, and why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.block import Severity
from db.domain.calendar import Calendar, CalendarEntry, EntryKind
from db.domain.checkout import Borrower, Ground, Scanned, decide_checkout
from db.domain.item import Item
from db.domain.lending_rules import LoanRules, Reason, RuleRow, RuleSet
from db.domain.loan import Loan, LoanState
from db.domain.member import Name
from db.domain.obstacle import Assent, Obstacle
from db.domain.renewing import decide_renewal
from db.errors import MissingValue, NotOnLoan, NotPermitted, RenewalRefused
from tests.db.lending import WEEK, at, item, member

HERE = UUID(int=1)
OUT, DUE = date(2026, 11, 24), date(2026, 12, 22)
LATER = date(2040, 1, 1)
HOURS = CalendarEntry(uuid4(), EntryKind.HOURS, None, date(2020, 1, 1), hours=WEEK)


def state(due_on=DUE, renewals=0, **rules):
    out_at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    loan = Loan(uuid4(), uuid4(), uuid4(), out_at, DUE, HERE, uuid4(), (1, 1), LoanRules(**rules))
    return LoanState(loan, due_on, renewals)


def renewed(lent, today, *, calendar=None, **asked):
    asked = {"wanted": False, "membership_ends_on": LATER, **asked}
    return decide_renewal(lent, calendar=calendar or Calendar(), today=today, **asked)


@pytest.mark.parametrize(
    ("today", "rules", "due_on"),
    [
        (OUT, {}, date(2027, 1, 19)),  # early: from the due date
        (DUE, {}, date(2027, 1, 19)),
        (DUE + timedelta(3), {}, date(2027, 1, 22)),  # late: from today
        (DUE, {"renew_days": 7}, date(2026, 12, 29)),
        (DUE, {"loan_days": 21}, date(2027, 1, 12)),
    ],
)
def test_renewal_counts_from_the_due_date_and_never_from_the_past(today, rules, due_on):
    decision = renewed(state(**rules), today)
    assert (decision.due_on, decision.n) == (due_on, 1)
    assert decision.was_late is (today > DUE)


@pytest.mark.parametrize(
    ("due", "due_on"),
    [
        (date(2026, 3, 1), date(2026, 3, 29)),  # the day that has 23 hours
        (date(2026, 3, 2), date(2026, 3, 30)),
        (date(2026, 9, 27), date(2026, 10, 25)),  # the day that has 25
        (date(2026, 9, 28), date(2026, 10, 26)),
    ],
)
def test_renewal_over_the_change_of_the_clock_is_not_a_day_off(due, due_on):
    assert renewed(state(due), due - timedelta(3)).due_on == due_on


REFUSED = [
    ("renewals_used_up", state(renewals=2), DUE, {}),
    ("renewals_used_up", state(renewals=0), DUE, {"rules": {"renewals": 0}}),
    ("wanted_by_other", state(), DUE, {"wanted": True}),
    ("overdue", state(), DUE + timedelta(1), {"rules": {"renew_if_overdue": False}}),
    ("debt", state(), DUE, {"blocks": (Obstacle("debt", Severity.STOP),)}),
]


@pytest.mark.parametrize(("code", "lent", "today", "asked"), REFUSED)
def test_renewal_is_refused_with_its_reason_and_passed_by_assent(code, lent, today, asked):
    rules = asked.get("rules", {})
    rest = {name: value for name, value in asked.items() if name != "rules"}
    lent = replace(lent, loan=replace(lent.loan, rules=LoanRules(**rules)))
    with pytest.raises(RenewalRefused) as refused:
        renewed(lent, today, **rest)
    assert refused.value.reasons == (code,)
    passed = renewed(lent, today, assent=Assent(frozenset({code}), "ja"), **rest)
    assert passed.overridden == (code,)


def test_queue_stops_no_renewal_where_the_rule_allows_it():
    assert renewed(state(renew_if_hold=True), DUE, wanted=True)


def test_loan_that_ended_is_not_renewed():
    ended = replace(state(), ended_at=datetime(2026, 12, 1, tzinfo=UTC))
    with pytest.raises(NotOnLoan):
        renewed(ended, DUE)


def test_renewal_never_takes_a_promised_day_back():
    capped = state(due_on=date(2027, 1, 10), due_cap_membership=True)
    decision = renewed(capped, DUE, membership_ends_on=date(2026, 12, 31))
    assert decision.due_on == date(2027, 1, 10)


ENTRIES = st.lists(
    st.tuples(st.dates(date(2026, 11, 1), date(2027, 6, 1)), st.integers(0, 30)), max_size=5
)


@given(st.dates(OUT, date(2027, 3, 1)), st.integers(1, 60), ENTRIES)
def test_renewal_on_the_due_day_is_as_long_as_a_checkout_on_that_day(day, days, ranges):
    # rero/rero-ils 2198: a renewal came out one day longer than a checkout
    entries = [
        CalendarEntry(uuid4(), EntryKind.CLOSED, None, first, first + timedelta(length))
        for first, length in ranges
    ]
    calendar = Calendar([HOURS, *entries])
    lent = state(due_on=day, loan_days=days)
    who = Borrower(uuid4(), Name("Specimen", "Jan"), LATER)
    copy = Scanned(Item(uuid4(), "B", "T", "", "book", HERE))
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    row = RuleRow(uuid4(), "loan_days", (None, None, None), days, date(2020, 1, 1), (1, 1))
    out = decide_checkout(who, copy, Ground(RuleSet([row]), calendar, HERE, now))
    assert renewed(lent, day, calendar=calendar).due_on == out.due_on


@given(st.dates(OUT, date(2027, 3, 1)), st.integers(1, 60), ENTRIES)
def test_renewal_never_shortens(today, days, ranges):
    entries = [
        CalendarEntry(uuid4(), EntryKind.CLOSED, None, first, first + timedelta(length))
        for first, length in ranges
    ]
    for roll in ("next", "keep", "previous"):
        lent = state(renew_days=days, due_roll=roll)
        assert renewed(lent, today, calendar=Calendar([HOURS, *entries])).due_on >= DUE


# Through the register ---------------------------------------------------------------------------


@pytest.fixture
def who(library, clock):
    at(clock, OUT)
    item(library, "B1")
    item(library, "B2")
    return member(library)


def test_list_of_loans_shows_the_day_that_holds_now(library, who, clock):
    lent = library.loans.checkout("B1", who)
    (done,) = library.renewals.renew(lent.loan.id).done
    (line,) = library.loans.of_member(who)
    assert (line.due_on, line.renewals) == (done.decision.due_on, 1) == (date(2027, 1, 19), 1)
    at(clock, DUE + timedelta(5))
    assert not library.loans.of_member(who)[0].overdue
    assert library.loans.checkin("B1").fine is None


def test_renewal_follows_the_promise_and_not_the_rules_of_today(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, OUT + timedelta(1))
    library.rules.set("loan_days", 7)
    library.rules.set("renewals", 0)
    (done,) = library.renewals.renew(lent.loan.id).done
    assert done.decision.due_on == date(2027, 1, 19)
    assert done.decision.reasons == (Reason("loan_days", "default", "28"),)


def test_third_renewal_is_refused_and_leaves_the_loan_as_it_is(library, who):
    lent = library.loans.checkout("B1", who)
    for _ in range(2):
        library.renewals.renew_item("B1")
    with pytest.raises(RenewalRefused):
        library.renewals.renew(lent.loan.id)
    assert library.loans.of_member(who)[0].renewals == 2


def test_stop_is_passed_with_the_permission_and_a_reason_only(library, who):
    library.rules.set("renewals", 0)
    lent = library.loans.checkout("B1", who)
    codes = frozenset({"renewals_used_up"})
    with pytest.raises(MissingValue):
        library.renewals.renew(lent.loan.id, assent=Assent(codes))
    library.renewals._session = replace(library.session, role=type(library.session.role).DESK)
    with pytest.raises(NotPermitted):
        library.renewals.renew(lent.loan.id, assent=Assent(codes, "op reis"))
    library.renewals._session = library.session
    library.renewals.renew(lent.loan.id, assent=Assent(codes, "op reis"))
    assert library.loans.of_member(who)[0].renewals == 1


def test_all_loans_are_renewed_and_those_that_stay_say_why(library, who, clock):
    library.rules.set("renewals", 0, cell=(None, None, "dvd"))
    item(library, "D1", item_type="dvd")
    for barcode in ("B1", "B2", "D1"):
        library.loans.checkout(barcode, who)
    answer = library.renewals.renew_all(who)
    assert {one.item.barcode for one in answer.done} == {"B1", "B2"}
    (stays,) = answer.refused
    assert (stays.item.barcode, stays.refusal.reasons) == ("D1", ("renewals_used_up",))


def test_only_the_chosen_loans_are_renewed(library, who):
    lent = library.loans.checkout("B1", who)
    library.loans.checkout("B2", who)
    answer = library.renewals.renew_all(who, [lent.loan.id])
    assert [one.item.barcode for one in answer.done] == ["B1"]


def test_late_renewal_charges_what_it_was_late_and_undoing_takes_it_back(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(4))
    (done,) = library.renewals.renew(lent.loan.id).done
    assert done.fine.cents == 40
    assert library.accounts.balance(who) == 40
    library.undoing.undo([done.act_id])
    assert library.accounts.balance(who) == 0
    assert library.loans.of_member(who)[0].due_on == DUE


def test_loan_late_again_after_a_late_renewal_costs_again(library, who, clock):
    lent = library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(4))
    (done,) = library.renewals.renew(lent.loan.id).done
    at(clock, done.decision.due_on + timedelta(2))
    assert library.loans.checkin("B1").fine.cents == 20
    assert library.accounts.balance(who) == 60
