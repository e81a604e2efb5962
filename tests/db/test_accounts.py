"""Accounts through the register: pay, waive, refund, counter, at one desk and at two."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from db.domain.account import LineKind, Method, NewLine, fine_id
from db.domain.consent import Consents
from db.domain.inbox import Told
from db.domain.item import ItemDraft
from db.domain.lending_rules import Reason
from db.domain.staff import Role
from db.errors import AlreadyCountered, InvalidValue, MissingValue, NotPermitted, UnknownMember
from db.library import Library
from db.store.ledger_rows import record_line, unused_id
from db.store.local_tables import conflict, parked_op
from db.store.tables import ledger
from tests.db.libraries import draft
from tests.db.telling import waiting
from tests.db.two_desks import bring, deliver, sent


@pytest.fixture
def member(library: Library) -> UUID:
    return library.members.register(draft(library_card="L1"), Consents()).member.id


def fine(library: Library, member_id: UUID, cents: int, loan_id: UUID | None = None) -> UUID:
    """Write a fine down as a return would."""
    loan_id = loan_id or uuid4()
    with library._store.writing() as act:
        new = NewLine(
            member_id,
            LineKind.OVERDUE_FINE,
            cents,
            id=unused_id(act.connection, fine_id(loan_id)),
            loan_id=loan_id,
            days=cents // 10,
            reasons=(Reason("fine_cents", "default", "10"),),
        )
        return record_line(act, library.session, new)


def at_the_desk(library: Library) -> None:
    """Let somebody with the rights of the desk alone go on."""
    object.__setattr__(library.session, "role", Role.DESK)


def test_fine_is_paid_in_parts(library, member):
    first = fine(library, member, 250)
    half = library.accounts.pay(member, 100, Method.CASH)
    assert library.accounts.balance(member) == 150
    assert half.receipt.lines[0].cents == 100
    library.accounts.pay(member, 150, Method.TERMINAL)
    account = library.accounts.of_member(member)
    assert account.statement.open == ()
    assert account.statement.standings[0].line.id == first


def test_fine_says_why(library, member):
    fine(library, member, 250)
    (standing,) = library.accounts.of_member(member).statement.standings
    assert standing.line.days == 25
    assert standing.line.reasons == (Reason("fine_cents", "default", "10"),)


def test_one_fine_of_a_loan_is_written_down_once(library, member):
    loan = uuid4()
    assert fine(library, member, 250, loan) == fine(library, member, 250, loan)
    assert library.accounts.balance(member) == 250


def test_fine_that_was_countered_can_be_made_again(library, member):
    loan = uuid4()
    first = fine(library, member, 250, loan)
    library.accounts.counter(member, first, "vergissing")
    assert fine(library, member, 300, loan) != first
    assert library.accounts.balance(member) == 300


def test_charge_that_staff_name_is_paid_first(library, member):
    first = fine(library, member, 100)
    second = fine(library, member, 200)
    library.accounts.pay(member, 200, Method.CASH, first=[second])
    (left,) = library.accounts.of_member(member).statement.open
    assert (left.line.id, left.open_cents) == (first, 100)


def test_receipts_of_a_desk_count_on_without_gaps(library, member, clock):
    fine(library, member, 900)
    numbers = [library.accounts.pay(member, 100, Method.CASH).receipt.number for _ in range(2)]
    assert [n[-5:] for n in numbers] == ["00001", "00002"]
    assert numbers[0][:10] == numbers[1][:10] == f"{library.session.desk_id.hex[-4:].upper()}-2026-"
    clock.advance(timedelta(days=60))
    assert library.accounts.pay(member, 100, Method.CASH).receipt.number[5:] == "2027-00001"


def test_receipt_can_be_made_again_and_names_nobody(library, member):
    fine(library, member, 250)
    paid = library.accounts.pay(member, 300, Method.CASH)
    again = library.accounts.receipt(member, paid.line_id)
    assert again == paid.receipt
    assert (again.cents, again.credit_cents, again.refund) == (300, 50, False)
    assert "Peeters" not in repr(again)


def test_waiver_takes_a_reason_and_the_permission(library, member):
    line = fine(library, member, 250)
    with pytest.raises(MissingValue):
        library.accounts.waive(member, line, " ")
    library.accounts.waive(member, line, "ziek geweest", 100)
    assert library.accounts.balance(member) == 150
    with pytest.raises(InvalidValue) as refused:
        library.accounts.waive(member, line, "ziek geweest", 151)
    assert refused.value.reason == "more_than_open"
    at_the_desk(library)
    for act in (library.accounts.waive, library.accounts.counter):
        with pytest.raises(NotPermitted):
            act(member, line, "reden")
    with pytest.raises(NotPermitted):
        library.accounts.refund(member, Method.CASH, "reden")


def test_refund_gives_no_more_than_the_credit(library, member):
    fine(library, member, 100)
    library.accounts.pay(member, 150, Method.CASH)
    with pytest.raises(InvalidValue):
        library.accounts.refund(member, Method.CASH, "te veel", 51)
    with pytest.raises(MissingValue):
        library.accounts.refund(member, Method.CASH, " ")
    given = library.accounts.refund(member, Method.CASH, "te veel")
    assert (given.receipt.cents, given.receipt.refund) == (50, True)
    assert library.accounts.balance(member) == 0


def test_line_is_countered_once_and_a_counter_never(library, member):
    line = fine(library, member, 250)
    library.accounts.counter(member, line, "verkeerd lid")
    account = library.accounts.of_member(member)
    assert account.statement.balance_cents == 0
    countering = account.statement.standings[1].line.id
    for again in (line, countering):
        with pytest.raises(AlreadyCountered):
            library.accounts.counter(member, again, "nog eens")


def test_nothing_that_was_written_down_is_changed_by_what_comes_after(library, member):
    line = fine(library, member, 250)
    with library._store.reading() as connection:
        before = connection.execute(select(ledger).where(ledger.c.id == line)).one()
    library.accounts.pay(member, 100, Method.CASH)
    library.accounts.waive(member, line, "reden")
    library.accounts.counter(member, line, "reden")
    with library._store.reading() as connection:
        assert connection.execute(select(ledger).where(ledger.c.id == line)).one() == before


@pytest.mark.parametrize(
    ("what", "cents", "note"),
    [
        (LineKind.OTHER, 100, ""),
        (LineKind.OVERDUE_FINE, 100, "x"),
        (LineKind.PAYMENT, 100, "x"),
        (LineKind.DAMAGE, 0, "x"),
        (LineKind.DAMAGE, -5, "x"),
    ],
)
def test_charge_by_hand_that_can_not_be_is_refused(library, member, what, cents, note):
    with pytest.raises((InvalidValue, MissingValue)):
        library.accounts.charge(member, what, cents, note)


def test_nobody_has_an_account_without_a_file(library):
    with pytest.raises(UnknownMember):
        library.accounts.charge(uuid4(), LineKind.DAMAGE, 100)


def test_cost_of_an_item_names_its_title(library, member, clock):
    added = library.catalogue.add(ItemDraft("B1", "Titel"))
    library.loans.checkout("B1", member)
    clock.advance(timedelta(days=40))
    library.loans.checkin("B1")
    assert library.accounts.of_member(member).titles == {added.id: "Titel"}


def conflicts(library: Library) -> list[str]:
    with library._store.reading() as connection:
        return list(connection.execute(select(conflict.c.kind)).scalars())


def test_two_desks_that_take_money_for_one_fine_are_told_until_it_is_settled(desks):
    first, second = desks
    member = first.members.register(draft(library_card="L1"), Consents()).member.id
    fine(first, member, 250)
    bring(first, second)
    for desk in desks:
        desk.accounts.pay(member, 250, Method.CASH)
    bring(second, first)
    bring(first, second)
    assert [desk.accounts.balance(member) for desk in desks] == [-250, -250]
    assert [conflicts(desk) for desk in desks] == [["paid_twice"], ["paid_twice"]]
    (entry,) = waiting(first, Told.PAID_TWICE)
    assert [(side.says, side.desk, side.counts) for side in entry.sides] == [
        (("250",), "Desk 1", True),
        (("250",), "Desk 2", False),
    ]
    first.accounts.refund(member, Method.CASH, "dubbel betaald")
    bring(first, second)
    assert [conflicts(desk) for desk in desks] == [[], []]


def test_two_desks_that_write_one_fine_down_charge_it_once(desks):
    first, second = desks
    member = first.members.register(draft(library_card="L1"), Consents()).member.id
    bring(first, second)
    loan = uuid4()
    for desk in desks:
        fine(desk, member, 250, loan)
    bring(second, first)
    bring(first, second)
    assert [desk.accounts.balance(member) for desk in desks] == [250, 250]


def test_two_desks_that_waive_one_fine_leave_no_credit(desks):
    first, second = desks
    member = first.members.register(draft(library_card="L1"), Consents()).member.id
    line = fine(first, member, 250)
    bring(first, second)
    for desk in desks:
        desk.accounts.waive(member, line, "reden")
    bring(second, first)
    bring(first, second)
    assert [desk.accounts.balance(member) for desk in desks] == [0, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"what": "bribe"},
        {"amount_cents": -250},
        {"method": "gold"},
        {"pays": {"nobody": 5}},
        {"pays": {str(uuid4()): "5"}},
        {"rules": {"days": "many"}},
        {"rules": {"reasons": [["one"]]}},
    ],
)
def test_line_that_can_not_be_read_is_put_aside(desks, wrong):
    first, second = desks
    member = first.members.register(draft(library_card="L1"), Consents()).member.id
    fine(first, member, 250)
    operations = [
        replace(op, payload={**op.payload, **wrong}) if op.kind == "ledger" else op
        for op in sent(first._store)
    ]
    deliver(first._store, second._store, operations)
    assert second.accounts.balance(member) == 0
    with second._store.reading() as connection:
        assert connection.execute(select(func.count()).select_from(parked_op)).scalar() == 1
