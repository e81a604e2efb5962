"""Sums of accounts stay when a member is erased (P11, P19), and lead to nobody."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.account import LineKind, Method
from db.domain.account_kinds import JOURNAL_LINE, LEDGER
from db.domain.cash import CashCount, Count, Drawer, drawer
from db.domain.change import HLC_COUNTER_BITS, Act, instant_of, stamp_of_day
from db.domain.clock import local_day
from db.domain.consent import Consents
from db.domain.journal import journal_csv
from db.library import Library
from db.store.tables import journal_line
from tests.db.libraries import NOON, draft, erase, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import bring, chain_holds, deliver, sent

YEAR = date(2026, 1, 1), date(2026, 12, 31)
NOTE, REASON = "vlekspecimen", "overschotspecimen"


def reader(library: Library, serial: int = 1) -> UUID:
    person = draft(national_number=invented_number(serial=serial), library_card=f"L{serial}")
    return library.members.register(person, Consents()).member.id


def dealt(library: Library, member_id: UUID) -> str:
    """Charge, take money and give some of it back; give the number of the last receipt."""
    library.accounts.charge(member_id, LineKind.DAMAGE, 1000, NOTE)
    library.accounts.pay(member_id, 1300, Method.CASH)
    return library.accounts.refund(member_id, Method.CASH, REASON).receipt.number


def told(library: Library) -> str:
    return journal_csv(library.cash.journal(*YEAR), ["x"] * 8, YEAR)


def by_desk(library: Library) -> Counter[tuple[date, UUID, str]]:
    c = journal_line.c
    sums: Counter[tuple[date, UUID, str]] = Counter()
    with library._store.reading() as connection:
        for row in connection.execute(select(c.on, c.desk_id, c.what, c.amount_cents)):
            sums[row.on, row.desk_id, row.what] += row.amount_cents
    return sums


def count(expected: int, left: int) -> CashCount:
    sums = {"cash": expected}
    nobody = UUID(int=1)
    return CashCount(nobody, nobody, nobody, YEAR[0], NOON, sums, sums, left, "")


@pytest.mark.parametrize(
    ("ever", "counts", "carried", "taken"),
    [
        (900, [], 0, {Method.CASH: 900}),
        (900, [count(900, 200)], 200, {}),
        (1400, [count(900, 200)], 200, {Method.CASH: 500}),
        (1400, [count(700, 100), count(900, 200)], 100, {}),
        (1300, [count(700, 100), count(900, 200)], 100, {Method.CASH: -100}),
    ],
)
def test_drawer_is_what_was_ever_taken_less_what_was_counted(ever, counts, carried, taken):
    found = drawer({Method.CASH: ever}, counts)
    assert found == Drawer(NOON if counts else None, carried, taken)


def test_drawer_and_journal_are_the_same_after_a_member_is_erased(library):
    member_id = reader(library)
    dealt(library, member_id)
    library.cash.count(Count(1000, 0, 300))
    library.accounts.charge(member_id, LineKind.CARD_FEE, 250)
    library.accounts.pay(member_id, 250, Method.TERMINAL)
    before = told(library), by_desk(library), library.cash.drawer()
    erase(library, member_id)
    assert (told(library), by_desk(library), library.cash.drawer()) == before
    assert before[2].expected(Method.CASH) == 300
    assert before[2].expected(Method.TERMINAL) == 250


def test_receipt_after_the_last_ones_member_was_erased_has_a_number_of_its_own(library):
    gone, stays = reader(library, 1), reader(library, 2)
    last = dealt(library, gone)
    erase(library, gone)
    number = library.accounts.pay(stays, 100, Method.CASH).receipt.number
    assert number > last
    assert number.removesuffix("00003") == last.removesuffix("00002")


def test_what_stays_names_no_person_loan_item_receipt_or_time(library, home, tmp_path):
    assert set(JOURNAL_LINE.fields) == {
        "on", "branch_id", "desk_id", "what", "amount_cents", "method",
    }  # fmt: skip
    member_id = reader(library)
    receipt = dealt(library, member_id)
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "before.db").read_bytes()
    assert all(mark.encode() in clear for mark in (receipt, NOTE, REASON))
    erase(library, member_id)
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "after.db").read_bytes()
    assert not any(mark.encode() in clear for mark in (receipt, NOTE, REASON))
    with library._store.reading() as connection:
        rows = connection.execute(select(journal_line)).mappings().all()
    said = [op for op in sent(library._store) if op.kind == JOURNAL_LINE.name]
    assert len(rows) == len(said) == 3
    assert {row["id"].version for row in rows} == {5}, "an id that tells no time"
    midnight = {stamp_of_day(row["on"]) for row in rows}
    assert {row["hlc"] for row in rows} == {op.stamp.hlc for op in said} == midnight
    assert all(str(member_id) not in str(one) for one in (*rows, *said))
    assert {op.subject for op in said} == {None}
    chain_holds(library._store)


def test_stamp_of_a_day_is_its_midnight_here():
    at = instant_of(stamp_of_day(date(2026, 7, 1)))
    assert (local_day(at), at.hour) == (date(2026, 7, 1), 22)
    assert stamp_of_day(date(2026, 7, 1)) % (1 << HLC_COUNTER_BITS) == 0


def test_sums_are_the_same_in_whatever_order_an_erasure_arrives(desks, clock):
    one, two = desks
    member_id = reader(one)
    bring(one, two)
    dealt(two, member_id)  # at a desk that did not hear of the erasure
    clock.advance(timedelta(minutes=5))
    erase(one, member_id)
    here, there = sent(one._store), sent(two._store)
    lines = [op for op in there if op.kind in (LEDGER.name, JOURNAL_LINE.name)]
    gone = [op for op in here if op.act is Act.ERASE]
    with one._store.reading() as connection:
        assert connection.execute(select(journal_line)).all() == []
    deliver(two._store, one._store, lines[::-1])
    deliver(one._store, two._store, gone)
    assert told(one) == told(two)
    assert by_desk(one) == by_desk(two)
    assert sum(by_desk(one).values()) == 0
    with one._store.reading() as connection:
        assert len(connection.execute(select(journal_line)).all()) == 3


def test_clock_that_was_ahead_keeps_its_sums_within_the_day(library, clock):
    with library._store.writing() as act:
        act.renumber(1)
    dealt(library, reader(library))
    now_ms = int((NOON - timedelta(days=3)).timestamp() * 1000)
    with library._store.writing() as act:
        act.restamp(1, 0, now_ms)
    stamps = [op.stamp.hlc for op in sent(library._store)]
    assert max(stamps) >> HLC_COUNTER_BITS <= now_ms
    chain_holds(library._store)
