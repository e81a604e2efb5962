"""What an unexpected closing concerns in the file, and writing down how it moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.account import Line, LineKind, NewLine, fine_id
from db.domain.calendar import Calendar, CalendarEntry
from db.domain.clock import local_day
from db.domain.closing import Moved, longer_shelf, moved_id, moved_loans
from db.domain.fine import Fine
from db.domain.hold import HoldAct, HoldState, Standing
from db.domain.lending_kinds import DUE_MOVED, HOLD_EVENT
from db.domain.loan import LoanState
from db.domain.session import Session
from db.store.charges import counter, late_fine
from db.store.circulation import loan_state_of
from db.store.hold_rows import state_from, states
from db.store.ledger_rows import line_from, record_line, unused_id
from db.store.loan_rows import item_from, loan_from
from db.store.local_tables import hold_state, loan_state
from db.store.tables import hold_event, item, ledger, loan
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Lower:
    """A fine already given that counts days on which nobody could come."""

    line_id: UUID
    cents_before: int
    fine: Fine


@dataclass(frozen=True, slots=True)
class LongerKept:
    """A hold whose copy stays on the shelf until a later day."""

    state: HoldState
    until: date


def loans_to_move(
    connection: Connection, closing: CalendarEntry, calendar: Calendar
) -> tuple[Moved, ...]:
    """Give the open loans whose due date moves; `calendar` knows the closing."""
    s = loan_state.c
    chosen = (
        select(loan, s.due_on.label("due_now"), s.renewals)
        .join(loan_state, s.loan_id == loan.c.id)
        .where(s.ended_at.is_(None), s.due_on.between(closing.from_on, closing.to_on))
        .order_by(loan.c.id)
    )
    rows = connection.execute(chosen)
    found = [LoanState(loan_from(row), row.due_now, row.renewals) for row in rows]
    return moved_loans(found, closing, calendar)


def shelves_to_move(
    connection: Connection, closing: CalendarEntry, before: Calendar, after: Calendar
) -> tuple[LongerKept, ...]:
    """Give the holds whose copy stays on the shelf for longer; each moves once for a closing."""
    s = hold_state.c
    ready = states().where(s.standing == Standing.READY.value, s.until >= closing.from_on)
    found = []
    for state in map(state_from, connection.execute(ready)):
        branch = state.branch_id or state.hold.branch_id
        until = longer_shelf(_until(state), branch, closing, before, after)
        if until > _until(state) and not _is_moved(connection, state, closing):
            found.append(LongerKept(state, until))
    return tuple(found)


def fines_to_lower(
    connection: Connection, closing: CalendarEntry, calendar: Calendar
) -> tuple[Lower, ...]:
    """Give the fines of items that came back late, where the closing took days from the count."""
    chosen = (
        select(ledger, loan.c.branch_id.label("lent_at"))
        .join(loan, loan.c.id == ledger.c.loan_id)
        .where(ledger.c.what == LineKind.OVERDUE_FINE, ledger.c.on >= closing.from_on)
    )
    found = [
        _lower(connection, line_from(row), calendar)
        for row in connection.execute(chosen).all()
        if closing.branch_id in (row.lent_at, None)
    ]
    return tuple(one for one in found if one is not None)


def move_loan(act: Transaction, session: Session, moved: Moved, closing_id: UUID) -> None:
    """Write down that a loan is due later because its branch was closed."""
    loan_id = moved.state.loan.id
    values = {
        "loan_id": loan_id,
        "item_id": moved.state.loan.item_id,
        "member_id": moved.state.loan.member_id,
        "due_on": moved.due_on,
        "closing_id": closing_id,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    act.record_fact(DUE_MOVED, moved_id(loan_id, closing_id), values)


def move_shelf(act: Transaction, session: Session, kept: LongerKept, closing_id: UUID) -> None:
    """Write down that a copy is kept for longer because the branch was closed."""
    state = kept.state
    values = {
        "hold_id": state.hold.id,
        "member_id": state.hold.member_id,
        "what": HoldAct.READY.value,
        "item_id": state.kept_item_id,
        "branch_id": state.branch_id,
        "until": kept.until,
        "act_id": None,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    act.record_fact(HOLD_EVENT, moved_id(state.hold.id, closing_id), values)


def lower_fine(act: Transaction, session: Session, lower: Lower) -> None:
    """Counter a fine and write down the lower one in its place, if any is left."""
    if unused_id(act.connection, lower.line_id) != lower.line_id:  # undone in the meantime
        return
    row = act.connection.execute(select(ledger).where(ledger.c.id == lower.line_id)).one()
    line = line_from(row)
    counter(act, session, line)
    if line.loan_id is None or not lower.fine.cents:
        return
    new = NewLine(
        line.member_id,
        line.what,
        lower.fine.cents,
        id=unused_id(act.connection, fine_id(line.loan_id)),
        loan_id=line.loan_id,
        item_id=line.item_id,
        days=lower.fine.days,
        reasons=lower.fine.reasons,
    )
    record_line(act, session, new)


def _lower(connection: Connection, line: Line, calendar: Calendar) -> Lower | None:
    """Work a fine out again; only the one of the return, and only while it stands."""
    if line.loan_id is None or unused_id(connection, fine_id(line.loan_id)) != line.id:
        return None
    state = loan_state_of(connection, line.loan_id)
    held = connection.execute(select(item).where(item.c.id == line.item_id)).first()
    if state is None or state.ended_at is None or held is None:
        return None
    fine = late_fine(state, item_from(held), local_day(state.ended_at), calendar)
    return Lower(line.id, line.amount_cents, fine) if fine.cents < line.amount_cents else None


def _until(state: HoldState) -> date:
    return state.until or date.min


def _is_moved(connection: Connection, state: HoldState, closing: CalendarEntry) -> bool:
    known = select(hold_event.c.id).where(hold_event.c.id == moved_id(state.hold.id, closing.id))
    return connection.execute(known).first() is not None
