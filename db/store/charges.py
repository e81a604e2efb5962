"""What lending charges and takes back by itself: fines, and what was lost and is found."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import select

from db.domain.account import (
    Line,
    LineKind,
    NewLine,
    counter_id,
    fine_id,
    statement,
)
from db.domain.calendar import Calendar
from db.domain.checkin import ReturnWay
from db.domain.fine import Fine, capped_for_member, overdue_fine
from db.domain.item import Condition, Item
from db.domain.lending_rules import Resolved
from db.domain.loan import Loan, LoanState
from db.domain.session import Session
from db.store.ledger_rows import line_from, lines_of, record_line, unused_id
from db.store.lending_records import record_condition
from db.store.people import person_ids
from db.store.tables import ledger, loan_return
from db.store.transaction import Transaction


def charge_fine(
    act: Transaction,
    session: Session,
    state: LoanState,
    item: Item,
    *,
    returned_on: date,
    calendar: Calendar,
    renewal: int = 0,
) -> Fine | None:
    """Charge what a late loan costs, by the rules and the calendar it was lent with.

    Once for a loan, and once for each renewal that came too late; None when nothing is due.
    """
    loan = state.loan
    if returned_on <= state.due_on:
        return None
    fine = late_fine(state, item, returned_on, calendar)
    lines = lines_of(act.connection, person_ids(act.connection, loan.member_id))
    fine = capped_for_member(fine, statement(lines).open_fines_cents, loan.rules)
    if fine.cents:
        new = NewLine(
            loan.member_id,
            LineKind.OVERDUE_FINE,
            fine.cents,
            id=unused_id(act.connection, fine_id(loan.id, renewal)),
            loan_id=loan.id,
            item_id=item.id,
            days=fine.days,
            reasons=fine.reasons,
        )
        record_line(act, session, new)
    return fine


def late_fine(state: LoanState, item: Item, returned_on: date, calendar: Calendar) -> Fine:
    """Work out a fine by the open days of the branch that lent, wherever the item comes back."""
    loan = state.loan
    return overdue_fine(
        state.due_on,
        returned_on,
        loan.rules,
        lambda day: calendar.is_open(loan.branch_id, day),
        item.price_cents,
    )


def is_found(act: Transaction, session: Session, item: Item, *, refund: bool) -> int:
    """Write down that an item is here after all; give in cents what its loss costs no longer.

    Where the rules say that nothing is given back, the charge stays.
    """
    record_condition(act, item.id, Condition.GOOD)
    if item.condition is not Condition.LOST or not refund:
        return 0
    lost = (
        select(loan_return.c.loan_id)
        .where(loan_return.c.item_id == item.id, loan_return.c.way == ReturnWay.LOST)
        .order_by(loan_return.c.hlc.desc())
        .limit(1)
    )
    loan_id = act.connection.execute(lost).scalar()
    return counter_for_loan(act, session, loan_id, LineKind.LOST) if loan_id else 0


def lines_for_loan(
    act: Transaction, loan_id: UUID, kinds: Collection[LineKind]
) -> tuple[Line, ...]:
    """Give the lines of a kind that a loan brought and that still stand."""
    chosen = select(ledger).where(ledger.c.loan_id == loan_id).order_by(ledger.c.hlc)
    lines = [line_from(row) for row in act.connection.execute(chosen)]
    return tuple(
        line
        for line in lines
        if line.what in kinds and unused_id(act.connection, line.id) == line.id
    )


def counter_fine(act: Transaction, session: Session, loan_id: UUID, renewal: int = 0) -> int:
    """Counter the fine of a loan, or that of a renewal that came too late; give it in cents."""
    line_id = unused_id(act.connection, fine_id(loan_id, renewal))
    row = act.connection.execute(select(ledger).where(ledger.c.id == line_id)).first()
    if row is None:
        return 0
    counter(act, session, line_from(row))
    return int(row.amount_cents)


def charge_lost(
    act: Transaction, session: Session, loan: Loan, item: Item, *, fee: Resolved, price: Resolved
) -> int | None:
    """Charge what replacing an item costs and the handling; None when nobody knows its price."""
    cents = item.price_cents or price.value
    if not cents:
        return None
    new = NewLine(
        loan.member_id,
        LineKind.LOST,
        cents + fee.value,
        id=unused_id(act.connection, uuid5(loan.id, "lost")),
        loan_id=loan.id,
        item_id=item.id,
        reasons=(price.reason, fee.reason),
    )
    record_line(act, session, new)
    return int(new.amount_cents)


def charge_again(act: Transaction, session: Session, loan_id: UUID) -> None:
    """Charge again what was countered when a lost item seemed to be found."""
    chosen = select(ledger).where(ledger.c.loan_id == loan_id, ledger.c.what == LineKind.LOST)
    row = act.connection.execute(chosen.order_by(ledger.c.hlc.desc()).limit(1)).first()
    if row is None:
        return
    line = line_from(row)
    new = NewLine(
        line.member_id,
        line.what,
        line.amount_cents,
        id=unused_id(act.connection, line.id),
        loan_id=line.loan_id,
        item_id=line.item_id,
        reasons=line.reasons,
    )
    record_line(act, session, new)


def counter(act: Transaction, session: Session, line: Line) -> None:
    """Make a line as if it had never been; what was paid for it becomes credit."""
    new = NewLine(
        line.member_id,
        LineKind.COUNTER,
        -line.amount_cents,
        id=counter_id(line.id),
        pays={line.id: abs(line.amount_cents)},
        loan_id=line.loan_id,
        item_id=line.item_id,
    )
    record_line(act, session, new)


def counter_for_loan(act: Transaction, session: Session, loan_id: UUID, *kinds: LineKind) -> int:
    """Counter what a loan brought; give in cents what that was."""
    lines = lines_for_loan(act, loan_id, kinds)
    for line in lines:
        counter(act, session, line)
    return sum(line.amount_cents for line in lines)
