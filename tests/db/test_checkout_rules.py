"""Deciding a checkout: every block, limit and rule of the date, as a table."""

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
from db.domain.clock import end_of_day, local_day
from db.domain.item import Condition, Item
from db.domain.lending_rules import Reason, RuleRow, RuleSet
from db.domain.loan import Loan, LoanState
from db.domain.member import Name
from db.domain.obstacle import Assent, Obstacle
from db.errors import AlreadyLent, CheckoutBlocked, ItemOnLoan

HERE, THERE, HOME = UUID(int=1), UUID(int=2), UUID(int=3)
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday
DAY = (("10:00", "18:00"),)
HOURS = CalendarEntry(
    uuid4(), EntryKind.HOURS, None, date(2020, 1, 1), hours=((), DAY, DAY, DAY, DAY, DAY, ())
)
MONDAYS = CalendarEntry(
    uuid4(), EntryKind.HOURS, None, date(2020, 1, 1), hours=(DAY, (), (), (), (), (), ())
)
WHO = Borrower(
    uuid4(), Name("Specimen", "Jan"), date(2027, 11, 1), branch_id=HOME, category="adult", age=41
)
BOOK = Scanned(Item(uuid4(), "B1", "Titel", "", "book", HERE))


def rule(name, value, *, cell=(None, None, None), from_on=date(2020, 1, 1)):
    return RuleRow(uuid4(), name, cell, value, from_on, (1, 1))


def ground(*rows, entries=(), now=NOW, branch=HERE):
    return Ground(RuleSet(rows), Calendar(entries), branch, now)


def closed(from_on, to_on=None, **changes):
    return CalendarEntry(uuid4(), EntryKind.CLOSED, None, from_on, to_on, **changes)


def refused(who=WHO, copy=BOOK, on=None, **asked):
    with pytest.raises(CheckoutBlocked) as caught:
        decide_checkout(who, copy, on or ground(), **asked)
    return caught.value


def with_condition(condition):
    return replace(BOOK, item=replace(BOOK.item, condition=condition))


STOPS = [
    ("membership_ended", replace(WHO, ends_on=date(2026, 11, 23)), BOOK, ()),
    ("too_many_items", replace(WHO, open_loans=20), BOOK, ()),
    ("too_many_items", replace(WHO, open_loans=3), BOOK, [rule("max_items_total", 3)]),
    ("not_loanable", WHO, BOOK, [rule("loanable", "no")]),
    ("on_site_only", WHO, BOOK, [rule("loanable", "on_site", cell=(None, None, "book"))]),
    ("youth_only", WHO, BOOK, [rule("youth_only", value=True, cell=(None, "adult", None))]),
    ("too_young", replace(WHO, age=11), BOOK, [rule("from_age", 12)]),
    ("item_withdrawn", WHO, with_condition(Condition.WITHDRAWN), ()),
    ("item_lost", WHO, with_condition(Condition.LOST), ()),
    ("held_for_other", WHO, replace(BOOK, kept_for=uuid4()), ()),
    ("wanted_by_other", WHO, replace(BOOK, wanted=True), ()),
    ("debt", replace(WHO, obstacles=(Obstacle("debt", Severity.STOP),)), BOOK, ()),
    ("by_staff", replace(WHO, obstacles=(Obstacle("by_staff", Severity.CONFIRM),)), BOOK, ()),
]


@pytest.mark.parametrize(("code", "who", "copy", "rows"), STOPS)
def test_each_thing_in_the_way_is_told_by_its_code(code, who, copy, rows):
    assert refused(who, copy, ground(*rows)).reasons == (code,)


@pytest.mark.parametrize(("code", "who", "copy", "rows"), STOPS)
def test_each_thing_in_the_way_is_passed_once_staff_assent(code, who, copy, rows):
    given_way = decide_checkout(who, copy, ground(*rows), assent=Assent(frozenset({code}), "ja"))
    (told,) = given_way.told
    assert told.code == code
    assert given_way.overridden == ((code,) if told.severity is Severity.STOP else ())


def test_assent_to_one_thing_is_no_assent_to_another():
    who = replace(WHO, open_loans=20, ends_on=date(2026, 1, 1))
    assert refused(who, assent=Assent(frozenset({"too_many_items"}))).reasons == (
        "membership_ended",
    )


def test_what_stops_says_which_row_of_the_rules_put_it_there():
    row = rule("max_items_total", 2, cell=(HERE, "adult", None))
    (obstacle,) = refused(replace(WHO, open_loans=2), on=ground(row)).obstacles
    assert obstacle.why == (Reason("max_items_total", str(row.id), "2"),)


@pytest.mark.parametrize(("has", "allowed"), [(0, True), (4, True), (5, False), (6, False)])
def test_limit_of_a_type_counts_that_type_alone(has, allowed):
    on = ground(rule("max_items_type", 5, cell=(None, None, "book")))
    who = replace(WHO, open_loans=15)
    if allowed:
        assert decide_checkout(who, BOOK, on, loans_of_type=has)
    else:
        assert refused(who, on=on, loans_of_type=has).reasons == ("too_many_of_type",)


def test_child_borrows_from_the_youth_collection():
    only = rule("youth_only", value=True, cell=(None, "child", None))
    youth = rule("youth", value=True, cell=(None, None, "youth_book"))
    child = replace(WHO, category="child", age=8)
    comic = replace(BOOK, item=replace(BOOK.item, item_type="youth_book"))
    assert decide_checkout(child, comic, ground(only, youth))
    assert refused(child, BOOK, ground(only, youth)).reasons == ("youth_only",)


@pytest.mark.parametrize(
    "condition", [Condition.GOOD, Condition.QUICK, Condition.DAMAGED, Condition.MISSING]
)
def test_other_conditions_stop_nothing(condition):
    assert decide_checkout(WHO, with_condition(condition), ground())


def test_last_day_of_the_membership_still_counts():
    assert decide_checkout(replace(WHO, ends_on=local_day(NOW)), BOOK, ground())


def lent_to(member_id):
    loan = Loan(uuid4(), BOOK.item.id, member_id, NOW, date(2026, 12, 1), HERE, uuid4(), (1, 1))
    return replace(BOOK, open_loan=LoanState(loan, loan.due_on))


def test_item_on_ones_own_loan_is_already_lent():
    with pytest.raises(AlreadyLent):
        decide_checkout(WHO, lent_to(WHO.member_id), ground(), found_here=True)


def test_item_on_anothers_loan_is_asked_for_and_then_taken_over():
    copy = lent_to(uuid4())
    with pytest.raises(ItemOnLoan):
        decide_checkout(WHO, copy, ground())
    assert decide_checkout(WHO, copy, ground(), found_here=True).takes_over == copy.open_loan


DUE = [
    # lent on, rules, entries, due on
    (date(2026, 11, 24), (), (), date(2026, 12, 22)),
    (date(2026, 11, 24), (("loan_days", 21),), (), date(2026, 12, 15)),
    (date(2026, 11, 22), (), (HOURS,), date(2026, 12, 22)),  # Sunday 20th: Tuesday
    (date(2026, 11, 22), (("due_roll", "previous"),), (HOURS,), date(2026, 12, 19)),
    (date(2026, 11, 22), (("due_roll", "keep"),), (HOURS,), date(2026, 12, 20)),
    (date(2026, 11, 27), (), (HOURS, closed(date(2026, 12, 25))), date(2026, 12, 26)),
    (
        date(2026, 11, 28),
        (),
        (HOURS, closed(date(2026, 12, 24), date(2027, 1, 3))),
        date(2027, 1, 5),
    ),
    (date(2026, 12, 4), (), (closed(date(2025, 1, 1), yearly=True),), date(2027, 1, 2)),
    # rero/rero-ils 599, Librarika/Issues 250: a house that opens on Mondays alone
    (date(2026, 11, 24), (), (MONDAYS,), date(2026, 12, 28)),
    (date(2026, 11, 23), (), (MONDAYS,), date(2026, 12, 21)),
    (date(2028, 2, 1), (), (), date(2028, 2, 29)),
    (date(2028, 2, 2), (), (), date(2028, 3, 1)),
    (date(2027, 2, 1), (), (), date(2027, 3, 1)),
    (date(2026, 3, 1), (), (), date(2026, 3, 29)),  # the night that summer time begins
    (date(2026, 9, 27), (), (), date(2026, 10, 25)),  # and ends
    (date(2026, 12, 31), (("loan_days", 1),), (), date(2027, 1, 1)),
]


@pytest.mark.parametrize(("day", "values", "entries", "due_on"), DUE)
def test_due_date_follows_rules_and_calendar(day, values, entries, due_on):
    now = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    rows = [rule(name, value) for name, value in values]
    decision = decide_checkout(
        replace(WHO, ends_on=date(2030, 1, 1)), BOOK, ground(*rows, entries=entries, now=now)
    )
    assert decision.due_on == due_on


def test_due_date_says_which_day_was_closed_and_by_which_entry():
    shut = closed(date(2026, 12, 22))
    decision = decide_checkout(WHO, BOOK, ground(entries=[shut]))
    assert decision.reasons == (
        Reason("loan_days", "default", "28"),
        Reason("closed_day", str(shut.id), "2026-12-22"),
        Reason("due_roll", "default", "next"),
    )


def test_due_date_stays_within_the_membership_where_the_rule_says_so():
    on = ground(rule("due_cap_membership", value=True), entries=[HOURS])
    decision = decide_checkout(replace(WHO, ends_on=date(2026, 12, 6)), BOOK, on)  # a Sunday
    assert decision.due_on == date(2026, 12, 5)
    assert decision.reasons[-1].rule == "due_cap_membership"
    assert decide_checkout(WHO, BOOK, ground(entries=[HOURS])).due_on == date(2026, 12, 22)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 26)),
        (datetime(2026, 10, 24, 21, 59, tzinfo=UTC), date(2026, 10, 24)),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_day_of_an_act_is_the_belgian_day(instant, day):
    # rero/rero-ils 1954: the day was that on which the program had been started
    decision = decide_checkout(WHO, BOOK, ground(rule("loan_days", 7), now=instant))
    assert decision.due_on == day + timedelta(7)


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2026, 3, 28), datetime(2026, 3, 28, 22, 59, 59, tzinfo=UTC)),
        (date(2026, 3, 29), datetime(2026, 3, 29, 21, 59, 59, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC)),
    ],
)
def test_due_day_lasts_until_its_last_second_in_belgium(day, utc):
    assert end_of_day(day) == utc


@pytest.mark.parametrize(("counts", "days"), [("desk", 7), ("item", 14), ("member", 21), (None, 7)])
def test_branch_whose_rules_count_is_a_rule(counts, days):
    rows = [
        rule("loan_days", 7, cell=(HERE, None, None)),
        rule("loan_days", 14, cell=(THERE, None, None)),
        rule("loan_days", 21, cell=(HOME, None, None)),
        *([rule("rules_branch", counts)] if counts else []),
    ]
    copy = replace(BOOK, item=replace(BOOK.item, branch_id=THERE))
    decision = decide_checkout(WHO, copy, ground(*rows))
    assert decision.due_on == local_day(NOW) + timedelta(days)


def test_rules_of_the_day_are_promised_whatever_is_set_later():
    sooner = rule("loan_days", 7, from_on=local_day(NOW) + timedelta(1))
    decision = decide_checkout(WHO, BOOK, ground(sooner))
    assert decision.rules.loan_days == 28


@given(
    st.dates(date(2024, 1, 1), date(2030, 12, 1)),
    st.integers(1, 60),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 20)), max_size=4),
)
def test_due_date_is_open_and_never_earlier_than_the_loan_lasts(day, days, ranges):
    entries = [
        closed(day + timedelta(first), day + timedelta(first + length)) for first, length in ranges
    ]
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    on = ground(rule("loan_days", days), entries=[HOURS, *entries], now=now)
    due_on = decide_checkout(replace(WHO, ends_on=date(2040, 1, 1)), BOOK, on).due_on
    assert due_on >= day + timedelta(days)
    assert on.calendar.is_open(HERE, due_on)
