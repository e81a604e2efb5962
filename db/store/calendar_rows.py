"""From rows of the file to the entries of the calendar, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from db.domain.calendar import CalendarEntry, EntryKind, Hours
from db.store.tables import calendar_entry

_TIMES = re.compile(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)")
DAYS_OF_WEEK = 7


def calendar_entries(connection: Connection) -> tuple[CalendarEntry, ...]:
    """Read the entries that hold."""
    chosen = select(calendar_entry).where(
        calendar_entry.c.active, calendar_entry.c.what.in_(list(EntryKind))
    )
    return tuple(_entry(row) for row in connection.execute(chosen))


def is_entry(fields: Mapping[str, Any]) -> bool:
    """Tell whether an entry that arrived can be kept: it has a day, and hours that are hours."""
    what, hours = fields.get("what"), fields.get("hours") or []
    if what is None or fields.get("from_on") is None or not isinstance(hours, list):
        return False
    whole = len(hours) == DAYS_OF_WEEK if what == EntryKind.HOURS else len(hours) <= 1
    return whole and all(isinstance(day, list) and all(_are_times(t) for t in day) for day in hours)


def _are_times(pair: Any) -> bool:
    if not isinstance(pair, list) or not all(isinstance(t, str) for t in pair):
        return False
    return _TIMES.fullmatch("-".join(pair)) is not None and pair[0] < pair[1]


def _entry(row: Row[Any]) -> CalendarEntry:
    return CalendarEntry(
        id=row.id,
        kind=EntryKind(row.what),
        branch_id=row.branch_id,
        from_on=row.from_on,
        to_on=row.to_on,
        yearly=bool(row.yearly),
        hours=tuple(_hours(day) for day in row.hours or ()),
        label=row.label or "",
    )


def _hours(day: Any) -> Hours:
    return tuple((start, end) for start, end in day)
