"""Lending at two desks that do not see each other, and what both hold once they do."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.domain.change import Act
from db.domain.checkin import ReturnWay
from db.errors import NotOnLoan
from db.store.local_tables import account, loan_state, parked_op
from tests.db.lending import WEEK, at, count, item, member
from tests.db.two_desks import bring, deliver, foreign, sent

OUT, DUE = date(2026, 11, 24), date(2026, 12, 22)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def lent(desks, clock):
    """An item and a member that both desks know, and the item lent at the first."""
    a, b = desks
    at(clock, OUT)
    who = member(a)
    item(a, "B1", price_cents=2000)
    loan = a.loans.checkout("B1", who).loan
    meet(a, b)
    clock.advance(MINUTE)
    return loan


def meet(a, b):
    bring(a, b)
    bring(b, a)


def shown(library):
    """What staff see of loans and accounts."""
    with library._store.reading() as connection:
        return [
            sorted(map(tuple, connection.execute(select(table))), key=str)
            for table in (loan_state, account)
        ]


def test_renewal_at_both_desks_counts_once_with_the_later_day(desks, lent, clock):
    a, b = desks
    a.renewals.renew(lent.id)
    at(clock, DUE + timedelta(2))
    b.renewals.renew(lent.id)
    meet(a, b)
    (line,) = a.loans.of_member(lent.member_id)
    assert (line.renewals, line.due_on) == (1, date(2027, 1, 21))
    assert shown(a) == shown(b)


def test_renewal_after_the_return_at_another_desk_is_void(desks, lent, clock):
    a, b = desks
    a.loans.checkin("B1")
    clock.advance(MINUTE)
    b.renewals.renew(lent.id)
    meet(a, b)
    assert b.loans.of_member(lent.member_id) == ()
    with a._store.reading() as connection:
        state = connection.execute(select(loan_state)).one()
    assert (state.due_on, state.renewals) == (DUE, 0)
    assert shown(a) == shown(b)


def test_renewal_before_the_return_at_another_desk_counts(desks, lent, clock):
    a, b = desks
    b.renewals.renew(lent.id)
    clock.advance(MINUTE)
    a.loans.checkin("B1")
    meet(a, b)
    with a._store.reading() as connection:
        state = connection.execute(select(loan_state)).one()
    assert (state.due_on, state.renewals) == (date(2027, 1, 19), 1)
    assert shown(a) == shown(b)


def test_rule_set_elsewhere_does_not_alter_what_was_promised_here(desks, lent, clock):
    a, b = desks
    a.rules.set("loan_days", 7)
    item(b, "B2")
    promised = b.loans.checkout("B2", lent.member_id).loan
    meet(a, b)
    for desk in desks:
        lines = desk.loans.of_member(lent.member_id)
        assert {x.loan.rules.loan_days for x in lines} == {28}
        assert {x.due_on for x in lines} == {DUE}
    clock.advance(MINUTE)
    assert b.rules.value("loan_days").value == 7
    assert promised.rules.loan_days == 28


def test_late_item_scanned_at_both_desks_is_fined_once(desks, lent, clock):
    a, b = desks
    at(clock, DUE + timedelta(3))
    a.loans.checkin("B1")
    clock.advance(MINUTE)
    b.loans.checkin("B1")
    meet(a, b)
    assert [desk.accounts.balance(lent.member_id) for desk in desks] == [30, 30]


def test_closing_noted_at_both_desks_moves_each_date_once(desks, lent, clock):
    # Evergreen moves dates by its emergency closing handler; rero/rero-ils 2663 asks for it
    a, b = desks
    a.calendar.close_unexpectedly(DUE, DUE + timedelta(1))
    clock.advance(MINUTE)
    b.calendar.close_unexpectedly(DUE, DUE + timedelta(1))
    meet(a, b)
    assert [count(desk, "calendar_entry") for desk in desks] == [1, 1]
    assert [count(desk, "due_moved") for desk in desks] == [1, 1]
    assert [desk.loans.of_member(lent.member_id)[0].due_on for desk in desks] == [
        DUE + timedelta(2)
    ] * 2
    assert shown(a) == shown(b)


def test_return_undone_at_both_desks_is_undone_once(desks, lent, clock):
    a, b = desks
    at(clock, DUE + timedelta(3))
    acts = a.loans.checkin("B1").acts
    meet(a, b)
    clock.advance(MINUTE)
    for desk in desks:
        desk.undoing.undo(acts)
    meet(a, b)
    assert [count(desk, "undone") for desk in desks] == [1, 1]
    assert [desk.accounts.balance(lent.member_id) for desk in desks] == [0, 0]
    assert [x.loan.id for x in b.loans.of_member(lent.member_id)] == [lent.id]
    assert shown(a) == shown(b)


def test_undo_and_redo_at_two_desks_never_gives_two_holders(desks, lent, clock):
    a, b = desks
    acts = a.loans.checkin("B1").acts
    meet(a, b)
    clock.advance(MINUTE)
    a.undoing.undo(acts)
    other = member(b, 8)
    clock.advance(MINUTE)
    b.loans.checkout("B1", other)
    meet(a, b)
    holders = [len(a.loans.of_member(who)) for who in (lent.member_id, other)]
    assert holders == [0, 1]
    assert shown(a) == shown(b)
    assert a._store.conflicts() == b._store.conflicts() == 1


def test_taking_over_here_and_return_elsewhere_end_the_loan_once(desks, lent, clock):
    a, b = desks
    other = member(a, 8)
    a.loans.checkin("B1")
    clock.advance(MINUTE)
    deliver(a._store, b._store, [op for op in sent(a._store) if op.kind == "member"])
    b.loans.checkout("B1", other, found_here=True)
    meet(a, b)
    assert a.loans.of_member(lent.member_id) == ()
    assert len(a.loans.of_member(other)) == 1
    assert shown(a) == shown(b)


def test_item_scanned_where_its_loan_is_not_known_yet_ends_it_on_meeting(desks, lent, clock):
    a, b = desks
    item(a, "B2")
    meet(a, b)
    a.loans.checkout("B2", lent.member_id)
    clock.advance(MINUTE)
    with pytest.raises(NotOnLoan):
        b.loans.checkin("B2", way=ReturnWay.DESK)
    meet(a, b)
    assert [x.item.barcode for x in a.loans.of_member(lent.member_id)] == ["B1"]
    assert shown(a) == shown(b)


@pytest.mark.parametrize(
    "payload",
    [
        {"what": "hours", "from_on": "2026-01-01", "hours": [[]]},
        {"what": "hours", "from_on": "2026-01-01", "hours": [[["18:00", "10:00"]]] * 7},
        {"what": "closed", "from_on": None, "hours": []},
        {"what": "open", "from_on": "2026-01-01", "hours": "always"},
    ],
)
def test_entry_of_the_calendar_that_can_not_be_read_goes_aside(desks, payload):
    a, _ = desks
    entry = {"branch_id": None, "to_on": None, "yearly": False, "label": "", "active": True}
    operation = foreign(kind="calendar_entry", payload={"entry": {**entry, **payload}})
    with a._store.writing() as act:
        act.apply([operation])
    assert a.calendar.entries() == ()
    assert _parked(a) == 1


@pytest.mark.parametrize("value", [{"is": 0}, {"is": "28"}, {"was": 7}, {}])
def test_rule_with_a_value_that_can_not_be_goes_aside(desks, clock, value):
    a, _ = desks
    payload = {
        "rule": "loan_days",
        "branch_id": None,
        "category": None,
        "item_type": None,
        "value": value,
        "from_on": "2026-01-01",
        "at": clock.now().isoformat(),
        "staff_id": str(uuid4()),
    }
    with a._store.writing() as act:
        act.apply([foreign(kind="lending_rule", act=Act.FACT, payload=payload)])
    assert a.rules.value("loan_days").value == 28
    assert _parked(a) == 1


def test_rule_of_a_kind_that_only_a_newer_program_knows_is_kept_and_says_nothing(desks, clock):
    a, _ = desks
    payload = {
        "rule": "of_tomorrow",
        "branch_id": None,
        "category": None,
        "item_type": None,
        "value": {"is": 1},
        "from_on": "2026-01-01",
        "at": clock.now().isoformat(),
        "staff_id": str(uuid4()),
    }
    with a._store.writing() as act:
        act.apply([foreign(kind="lending_rule", act=Act.FACT, payload=payload)])
    assert (count(a, "lending_rule"), a.rules.history()) == (1, ())


def test_rule_that_arrives_holds_at_once(desks, lent, clock):
    a, b = desks
    item(b, "B2")
    assert b.rules.value("loan_days").value == 28
    a.rules.set("loan_days", 7)
    a.calendar.open_week(WEEK, date(2020, 1, 1))
    meet(a, b)
    assert b.loans.checkout("B2", lent.member_id).loan.due_on == date(2026, 12, 1)
    assert not b.calendar.day(None, date(2026, 12, 20)).open


def _parked(library):
    with library._store.reading() as connection:
        return len(connection.execute(select(parked_op)).all())
