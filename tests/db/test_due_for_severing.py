"""Two months after its return a loan is due for severing (P10, P11): which, when, with what."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from db.domain.change import HLC_COUNTER_BITS, Version
from db.domain.loan import Loan, LoanReturn
from db.domain.severing import (
    Due,
    ItemHistory,
    Keeping,
    Severance,
    due_for_severing,
    months_after,
    parts_of,
)

ITEM, BRANCH, STAFF = UUID(int=1), UUID(int=2), UUID(int=3)
TODAY = date(2026, 11, 22)


def instant(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}T10:00").replace(tzinfo=UTC)


def stamp(on: str) -> Version:
    return int(instant(on).timestamp() * 1000) << HLC_COUNTER_BITS, 1


def lent(number: int, on: str, member: int = 7, stamped: Version | None = None) -> Loan:
    at = instant(on)
    version = stamped or stamp(on)
    return Loan(UUID(int=number), ITEM, UUID(int=member), at, at.date(), BRANCH, STAFF, version)


def back(
    number: int, on: str, loan: int | None = None, stamped: Version | None = None
) -> LoanReturn:
    at = instant(on)
    named = None if loan is None else UUID(int=loan)
    return LoanReturn(UUID(int=number), ITEM, named, at, stamped or stamp(on))


def due(loans=(), returns=(), undone=(), **keeping) -> Due:
    history = ItemHistory(tuple(loans), tuple(returns), frozenset(UUID(int=i) for i in undone))
    return due_for_severing(history, TODAY, Keeping(**keeping))


def ids(*numbers: int) -> frozenset[UUID]:
    return frozenset(UUID(int=n) for n in numbers)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 15), 2, date(2026, 3, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
    ],
)
def test_months_are_counted_on_the_calendar(day, months, then):
    assert months_after(day, months) == then


def test_loan_is_severed_on_the_day_two_months_after_its_return():
    assert due([lent(1, "08-01")], [back(2, "09-22", 1)]) == Due(ids(1), ids(2))
    assert due([lent(1, "08-01")], [back(2, "09-23", 1)]) == Due()


def test_open_loan_keeps_its_member_however_old():
    assert due([lent(1, "01-01")]) == Due()


def test_loan_that_another_took_over_is_severed_too():
    assert due([lent(1, "01-01"), lent(2, "02-01")]) == Due(ids(1))


def test_return_without_a_loan_goes_when_it_is_old():
    assert due(returns=[back(2, "03-01")]) == Due(frozenset(), ids(2))


@pytest.mark.parametrize(
    ("settled", "goes"),
    [(None, False), (date(2026, 10, 1), False), (date(2026, 9, 22), True)],
)
def test_loan_with_a_cost_waits_until_two_months_after_it_was_settled(settled, goes):
    found = due([lent(1, "01-01")], [back(2, "02-01", 1)], settled={UUID(int=1): settled})
    assert found == (Due(ids(1), ids(2)) if goes else Due())


def test_two_months_count_from_the_stamp_where_a_clock_was_ahead():
    loan, ahead = lent(1, "08-01"), back(2, "12-24", 1, stamped=stamp("09-22"))
    assert due([loan], [ahead]) == Due(ids(1), ids(2))
    assert due(returns=[ahead]) == Due(frozenset(), ids(2))
    after = lent(3, "12-24", stamped=stamp("09-22"))
    assert due([loan, after]) == Due(ids(1))
    assert due([lent(1, "12-24", stamped=stamp("08-01"))], [ahead]) == Due(ids(1), ids(2))


def test_return_written_down_before_its_stamp_counts_from_that_day():
    assert due([lent(1, "08-01")], [back(2, "09-22", 1, stamped=stamp("11-01"))]) == Due(
        ids(1), ids(2)
    )


def test_member_with_a_reading_history_keeps_it():
    # rero/rero-ils 2067: the choice has to count for what follows it
    found = due([lent(1, "01-01")], [back(2, "02-01", 1)], members=ids(7))
    assert found == Due()


def test_return_that_a_loan_which_stays_needs_is_loosened_only():
    loans = [lent(1, "01-01", member=8), lent(2, "02-01")]
    found = due(loans, [back(3, "03-01", 2)], members=ids(8))
    assert found == Due(ids(2), frozenset(), ids(3))


def test_loan_that_was_undone_goes_with_its_time():
    assert due([lent(1, "01-01")], undone=[1]) == Due(ids(1))
    assert due([lent(1, "11-01")], undone=[1]) == Due()


def test_message_is_read_as_it_was_written():
    said = Severance({"loan": ids(1, 2)}, {"ledger": ids(3)})
    parts = {p.kind: (p.ids, p.fields) for p in parts_of(said.payload())}
    assert parts == {"loan": (ids(1, 2), ()), "ledger": (ids(3), ("loan_id", "item_id"))}


@pytest.mark.parametrize(
    "said",
    [None, {}, {"gone": 3}, {"gone": {"loan": "x"}}, {"gone": {"loan": ["x", 1, None]}},
     {"less": {"ledger": {"ids": [str(UUID(int=1))]}}}, {"less": {"ledger": 7}}],
)  # fmt: skip
def test_message_that_makes_no_sense_severs_nothing(said):
    assert not [i for part in parts_of(said) for i in part.ids]
