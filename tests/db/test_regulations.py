"""The registers of rules and of the calendar: setting, history, and what a closing moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from db.domain.calendar import EntryKind
from db.domain.staff import Role
from db.errors import CheckoutBlocked, InvalidValue, NotPermitted
from tests.db.lending import WEEK, at, branch, count, item, member

OUT, DUE = date(2026, 11, 24), date(2026, 12, 22)


@pytest.fixture
def who(library, clock):
    at(clock, OUT)
    for n in range(4):
        item(library, f"B{n}")
    return member(library)


def test_rule_holds_from_its_day_and_its_history_stays(library, who, clock):
    library.rules.set("loan_days", 21)
    library.rules.set("loan_days", 14, from_on=OUT + timedelta(7))
    assert library.rules.value("loan_days").value == 21
    at(clock, OUT + timedelta(7))
    found = library.rules.value("loan_days")
    assert found.value == 14
    assert library.rules.row(found.row).from_on == OUT + timedelta(7)
    history = library.rules.history("loan_days")
    assert [(h.row.value, h.in_force) for h in history] == [(21, False), (14, True)]
    assert {h.staff_id for h in history} == {library.session.staff_id}


def test_row_taken_away_lets_the_default_answer(library, who):
    cell = (library.session.branch_id, None, None)
    library.rules.set("loan_days", 21, cell=cell)
    assert [row.value for row in library.rules.rows()] == [21]
    library.rules.take_away("loan_days", cell=cell)
    assert (library.rules.value("loan_days", cell).row, library.rules.rows()) == ("default", ())


@pytest.mark.parametrize(
    ("rule", "value"), [("no_such", 1), ("loan_days", 0), ("loan_days", "28"), ("due_roll", "up")]
)
def test_value_that_a_rule_can_not_have_is_refused(library, who, rule, value):
    with pytest.raises(InvalidValue):
        library.rules.set(rule, value)


def test_rules_are_not_set_for_days_that_are_over(library, who):
    with pytest.raises(InvalidValue):
        library.rules.set("loan_days", 21, from_on=OUT - timedelta(1))


def test_rules_and_calendar_are_for_who_may(library, who):
    session = replace(library.session, role=Role.DESK)
    library.rules._session = library.calendar._session = session
    with pytest.raises(NotPermitted):
        library.rules.set("loan_days", 21)
    for act in (
        lambda: library.calendar.close_days(DUE),
        lambda: library.calendar.open_week(WEEK, OUT),
        lambda: library.calendar.close_unexpectedly(DUE, DUE),
        lambda: library.calendar.take_holidays(library.calendar.public_holidays(2027)),
    ):
        with pytest.raises(NotPermitted):
            act()


def test_what_would_hold_is_told_without_lending(library, who):
    library.rules.set("loan_days", 7, cell=(None, "adult", "book"))
    told = library.rules.would_hold(who, "B1")
    assert told.category == "adult"
    assert told.decision.due_on == OUT + timedelta(7)
    by_rule = {one.rule: one for one in told.values}
    assert by_rule["loan_days"].row == str(library.rules.rows()[0].id)
    assert by_rule["renewals"].row == "default"
    assert count(library, "loan") == 0


def test_blocks_are_told_before_the_first_scan(library, who, clock):
    # rero/rero-ils 1964: they were told after it
    for n in range(3):
        library.loans.checkout(f"B{n}", who)
    library.rules.set("max_items_total", 3)
    before = library.loans.before(who)
    assert [o.code for o in before.obstacles] == ["too_many_items"]
    assert (before.at_home, before.may_take) == (3, 0)
    with pytest.raises(CheckoutBlocked):
        library.loans.checkout("B3", who)


def test_unpaid_membership_asks_and_a_rule_lets_it_be(library, who, clock):
    # rero/rero-ils 1530: a membership that was not paid stopped nobody
    library.memberships.renew(who)
    assert library.loans.checkout("B0", who)  # for two weeks it is only told
    at(clock, OUT + timedelta(15))
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B1", who)
    assert blocked.value.reasons == ("membership_unpaid",)
    library.rules.set("block_unpaid_membership", value=False, cell=(None, "adult", None))
    assert library.loans.checkout("B1", who)


def test_public_holidays_are_proposed_until_they_are_taken(library, who):
    proposed = library.calendar.public_holidays(2027)
    assert [one.day for one in proposed][:4] == [
        date(2027, 1, 1),
        date(2027, 3, 28),
        date(2027, 3, 29),
        date(2027, 5, 1),
    ]
    library.calendar.take_holidays(proposed[1:])
    assert library.calendar.public_holidays(2027) == proposed[:1]
    assert not library.calendar.day(None, date(2027, 3, 29)).open
    assert library.calendar.day(None, date(2027, 1, 1)).open


def test_entry_that_was_removed_says_nothing_more(library, who):
    library.calendar.close_days(DUE)
    (entry,) = library.calendar.entries()
    assert not library.calendar.day(None, DUE).open
    library.calendar.remove(entry.id)
    assert library.calendar.day(None, DUE).open
    with pytest.raises(InvalidValue):
        library.calendar.remove(uuid4())


@pytest.mark.parametrize(
    "hours", [WEEK[:6], ((("18:00", "10:00"),),) * 7, ((("9", "10:00"),),) * 7]
)
def test_hours_that_are_no_week_are_refused(library, who, hours):
    with pytest.raises(InvalidValue):
        library.calendar.open_week(hours, OUT)


def test_day_that_is_closed_later_moves_nothing_that_was_told(library, who):
    library.loans.checkout("B1", who)
    library.calendar.close_days(DUE)
    assert library.loans.of_member(who)[0].due_on == DUE


def test_unexpected_closing_moves_what_falls_due_on_its_days(library, who, clock):
    library.loans.checkout("B1", who)
    at(clock, OUT + timedelta(5))
    library.loans.checkout("B2", who)
    preview = library.calendar.preview_closing(DUE - timedelta(1), DUE + timedelta(1))
    assert (preview.loans, count(library, "due_moved")) == (1, 0)
    effect, _ = library.calendar.close_unexpectedly(DUE - timedelta(1), DUE + timedelta(1))
    assert effect == preview
    due = {x.item.barcode: x.due_on for x in library.loans.of_member(who)}
    assert due == {"B1": DUE + timedelta(2), "B2": DUE + timedelta(5)}


def test_unexpected_closing_twice_moves_once(library, who):
    library.loans.checkout("B1", who)
    for _ in range(2):
        library.calendar.close_unexpectedly(DUE, DUE, label="storm")
    assert (count(library, "due_moved"), count(library, "calendar_entry")) == (1, 1)
    assert library.calendar.preview_closing(DUE, DUE).loans == 0
    assert library.calendar.entries()[0].kind is EntryKind.UNEXPECTED


def test_closing_of_another_branch_moves_nothing_here(library, who):
    library.loans.checkout("B1", who)
    library.calendar.close_unexpectedly(DUE, DUE, branch_id=branch(library))
    assert library.loans.of_member(who)[0].due_on == DUE


def test_fine_already_given_is_lowered_by_the_days_nobody_could_come(library, who, clock):
    library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(5))
    assert library.loans.checkin("B1").fine.cents == 50
    effect, _ = library.calendar.close_unexpectedly(DUE + timedelta(2), DUE + timedelta(3))
    assert (effect.fines, effect.cents) == (1, 20)
    assert library.accounts.balance(who) == 30
    library.calendar.close_unexpectedly(DUE + timedelta(2), DUE + timedelta(3))
    assert library.accounts.balance(who) == 30


def test_fine_that_falls_away_whole_leaves_nothing_owed(library, who, clock):
    library.loans.checkout("B1", who)
    at(clock, DUE + timedelta(1))
    library.loans.checkin("B1")
    library.calendar.close_unexpectedly(DUE + timedelta(1), DUE + timedelta(1))
    assert library.accounts.balance(who) == 0


def test_closing_that_ends_before_it_begins_is_refused(library, who):
    with pytest.raises(InvalidValue):
        library.calendar.close_unexpectedly(DUE, DUE - timedelta(1))
