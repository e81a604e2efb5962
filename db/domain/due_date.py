"""The day an item is due: so many days on, off the closed days, perhaps within the membership."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from db.domain.calendar import Calendar
from db.domain.lending_rules import LoanRules, Reason

CLOSED_DAY = "closed_day"  # a reason whose row is an entry of the calendar


@dataclass(frozen=True, slots=True)
class DueDate:
    """A day, local to Belgium, whose last second still counts; and how it came about."""

    day: date
    reasons: tuple[Reason, ...]


def due_date(
    start: date,
    days: int,
    rule: str,
    rules: LoanRules,
    *,
    calendar: Calendar,
    branch: UUID,
    membership_ends_on: date,
) -> DueDate:
    """Count from a day by the calendar of the branch that lends; `rule` names where `days` is."""
    planned = start + timedelta(days=days)
    reasons = [rules.reason(rule)]
    day = rolled(planned, rules.due_roll, calendar, branch)
    if day != planned:
        entry = calendar.plan(branch, planned).entry
        row = str(entry.id) if entry else ""
        reasons += [Reason(CLOSED_DAY, row, planned.isoformat()), rules.reason("due_roll")]
    if rules.due_cap_membership and day > membership_ends_on:
        day = max(start, calendar.previous_open(branch, membership_ends_on))
        reasons.append(rules.reason("due_cap_membership"))
    return DueDate(day, tuple(reasons))


def rolled(day: date, roll: str, calendar: Calendar, branch: UUID) -> date:
    """Move a day off the closed ones, as the rule says."""
    if roll == "next":
        return calendar.next_open(branch, day)
    return calendar.previous_open(branch, day) if roll == "previous" else day
