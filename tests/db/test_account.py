"""The account as a pure function: whatever happened in whatever order, the sum is the balance."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.account import (
    Line,
    LineKind,
    Method,
    counter_id,
    fine_id,
    sign_fits,
    spread,
    statement,
    waiver_id,
)

MEMBER = UUID(int=9)


def line(n: int, what: LineKind, cents: int, **more) -> Line:
    values = {
        "id": UUID(int=n),
        "member_id": MEMBER,
        "what": what,
        "amount_cents": cents,
        "on": date(2026, 11, min(n, 30)),
        "at": datetime(2026, 11, 22, tzinfo=UTC),
        "branch_id": MEMBER,
        "desk_id": MEMBER,
        "staff_id": MEMBER,
        "version": (n, 1),
    }
    return Line(**(values | more))


def fine(n: int, cents: int) -> Line:
    return line(n, LineKind.OVERDUE_FINE, cents)


def paid(n: int, cents: int, **pays: int) -> Line:
    parts = {UUID(int=int(k[1:])): v for k, v in pays.items()}
    return line(n, LineKind.PAYMENT, -cents, pays=parts, method=Method.CASH)


def countered(n: int, of: Line) -> Line:
    return line(
        n, LineKind.COUNTER, -of.amount_cents, id=counter_id(of.id), pays={of.id: of.amount_cents}
    )


def test_part_that_is_paid_leaves_the_rest_open():
    told = statement([fine(1, 250), paid(2, 100, c1=100)])
    assert [(s.line.id.int, s.open_cents) for s in told.open] == [(1, 150)]
    assert told.balance_cents == 150
    assert told.open_fines_cents == 150


def test_payment_that_names_nothing_pays_the_oldest_first():
    told = statement([fine(1, 100), fine(2, 100), paid(3, 150)])
    assert [(s.line.id.int, s.open_cents) for s in told.open] == [(2, 50)]


def test_what_is_paid_too_much_pays_what_comes_next():
    told = statement([fine(1, 100), paid(2, 300, c1=100), fine(3, 150)])
    assert told.open == ()
    assert told.credit_cents == 50


def test_two_desks_that_take_money_for_one_fine_leave_credit_and_are_told():
    told = statement([fine(1, 250), paid(2, 250, c1=250), paid(3, 250, c1=250)])
    assert told.credit_cents == 250
    assert told.paid_twice == ((UUID(int=1), UUID(int=3)),)


def test_refund_ends_what_was_paid_twice():
    lines = [fine(1, 250), paid(2, 250, c1=250), paid(3, 250, c1=250)]
    told = statement([*lines, line(4, LineKind.REFUND, 250, method=Method.CASH)])
    assert (told.balance_cents, told.open, told.paid_twice) == (0, (), ())


def test_countered_payment_opens_its_fine_again():
    payment = paid(2, 250, c1=250)
    told = statement([fine(1, 250), payment, countered(3, payment)])
    assert [(s.line.id.int, s.open_cents) for s in told.open] == [(1, 250)]
    assert [s.countered for s in told.standings] == [False, True, False]


def test_countered_fine_gives_its_payment_back_as_credit():
    late = fine(1, 250)
    told = statement([late, paid(2, 250, c1=250), countered(3, late)])
    assert told.credit_cents == 250


def test_charge_is_settled_on_the_day_of_its_last_part():
    told = statement([fine(1, 250), paid(2, 100, c1=100), paid(5, 150, c1=150)])
    assert told.standings[0].settled_on == date(2026, 11, 5)
    assert statement([fine(1, 250)]).standings[0].settled_on is None


def test_payment_is_divided_over_the_first_charges():
    told = statement([fine(1, 100), fine(2, 100)])
    assert spread(150, told.open) == {UUID(int=1): 100, UUID(int=2): 50}
    assert spread(500, told.open) == {UUID(int=1): 100, UUID(int=2): 100}


@pytest.mark.parametrize(
    ("what", "cents", "fits"),
    [
        (LineKind.OVERDUE_FINE, 1, True),
        (LineKind.OVERDUE_FINE, -1, False),
        (LineKind.PAYMENT, -1, True),
        (LineKind.PAYMENT, 1, False),
        (LineKind.WAIVER, 0, False),
        (LineKind.REFUND, 1, True),
        (LineKind.COUNTER, -1, True),
        (LineKind.COUNTER, 0, False),
    ],
)
def test_line_has_the_sign_of_its_kind(what, cents, fits):
    assert sign_fits(what, cents) is fits


def test_two_desks_give_one_line_one_id():
    loan = UUID(int=7)
    assert len({fine_id(loan), fine_id(loan, 1), waiver_id(loan, 1), counter_id(loan)}) == 4
    assert fine_id(loan) == fine_id(loan)


@st.composite
def accounts(draw) -> list[Line]:
    """Give an account that staff of several desks could have made, doubles included."""
    lines: list[Line] = []
    for n in range(1, draw(st.integers(0, 12)) + 1):
        charges = [ln for ln in lines if ln.amount_cents > 0]
        standing = [ln for ln in lines if ln.what is not LineKind.COUNTER]
        what = draw(st.sampled_from(["charge", "pay", "waive", "refund", "counter"]))
        cents = draw(st.integers(1, 1000))
        chosen = draw(st.sampled_from(charges)) if charges else None
        pays = {chosen.id: cents} if chosen else {}
        if what == "pay" and draw(st.booleans()):
            lines.append(line(n, LineKind.PAYMENT, -cents, pays=pays, method=Method.CASH))
        elif what == "waive" and chosen:
            lines.append(line(n, LineKind.WAIVER, -cents, pays=pays))
        elif what == "refund":
            lines.append(line(n, LineKind.REFUND, cents, method=Method.CASH))
        elif what == "counter" and standing:
            of = draw(st.sampled_from(standing))
            if counter_id(of.id) not in {ln.id for ln in lines}:
                lines.append(countered(n, of))
        else:
            lines.append(fine(n, cents))
    return lines


@given(accounts(), st.randoms())
def test_balance_is_the_sum_of_the_lines_in_any_order(lines, chance: random.Random):
    told = statement(lines)
    assert told.balance_cents == sum(ln.amount_cents for ln in lines)
    shuffled = list(lines)
    chance.shuffle(shuffled)
    assert statement(shuffled) == told


@given(accounts())
def test_no_cent_is_lost_between_what_is_open_and_what_is_owed(lines):
    told = statement(lines)
    still_open = sum(s.open_cents for s in told.open)
    assert all(0 <= s.open_cents <= max(0, s.line.amount_cents) for s in told.standings)
    # whoever has credit has nothing open: credit pays what is open before it stays
    assert told.balance_cents == (still_open if still_open else -told.credit_cents)
