"""What an unexpected closing moves: due dates, shelf days, fines already given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from db.domain.calendar import Calendar, CalendarEntry, EntryKind
from db.domain.loan import LoanState


@dataclass(frozen=True, slots=True)
class Moved:
    """A loan whose due date moves."""

    state: LoanState
    due_on: date


def unexpected_closing(
    library_id: UUID, branch_id: UUID | None, from_on: date, to_on: date, label: str
) -> CalendarEntry:
    """Make the entry of a closing; two desks that note the same one make the same entry."""
    key = f"unexpected {branch_id} {from_on} {to_on}"
    return CalendarEntry(
        uuid5(library_id, key), EntryKind.UNEXPECTED, branch_id, from_on, to_on, label=label
    )


def moved_loans(
    states: Iterable[LoanState], closing: CalendarEntry, calendar: Calendar
) -> tuple[Moved, ...]:
    """Give the open loans that fall due while the branch that lent them is closed.

    They move to its next open day, also where due dates on closed days are kept or go back:
    nobody could have foreseen this one. `calendar` knows the closing.
    """
    found = []
    for state in states:
        branch = state.loan.branch_id
        if not state.open or closing.branch_id not in (branch, None):
            continue
        if closing.covers(state.due_on):
            due_on = calendar.next_open(branch, state.due_on)
            if due_on > state.due_on:
                found.append(Moved(state, due_on))
    return tuple(found)


def moved_id(loan_id: UUID, closing_id: UUID) -> UUID:
    """Give the id of what moves a due date, so that two desks move it once."""
    return uuid5(closing_id, str(loan_id))


def longer_shelf(
    until: date, branch: UUID, closing: CalendarEntry, before: Calendar, after: Calendar
) -> date:
    """Give the last day on the shelf when the days that the closing takes are added.

    `before` is the calendar without the closing, `after` the one with it.
    """
    if closing.branch_id not in (branch, None) or closing.from_on > until:
        return until
    last = min(until, closing.to_on or closing.from_on)
    eve = closing.from_on - timedelta(days=1)
    lost = before.open_days_between(branch, eve, last)
    return after.after_open_days(branch, until, lost)
