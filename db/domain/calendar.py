"""When a branch is open: weekly hours, closing days and ranges, repeats, exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

LONGEST_SEARCH = 800  # days: a branch that is closed for longer has no next open day
Hours = tuple[tuple[str, str], ...]  # from and to, as "10:00"; none: closed
ALL_DAY: Hours = (("00:00", "24:00"),)


class EntryKind(StrEnum):
    """What an entry of the calendar says."""

    HOURS = "hours"  # the opening hours of a week
    CLOSED = "closed"
    OPEN = "open"  # an exception: open on a day that would be closed
    UNEXPECTED = "unexpected"  # closed after all, and everything moves along


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something that holds from one day to another, both included, perhaps every year again.

    Without a branch it holds for every branch. `hours` is one list for OPEN and seven, Monday
    first, for HOURS. Opening hours without a last day hold until newer ones begin.
    """

    id: UUID
    kind: EntryKind
    branch_id: UUID | None
    from_on: date
    to_on: date | None = None
    yearly: bool = False
    hours: tuple[Hours, ...] = ()
    label: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in it; 29 February comes only in the years that have it."""
        if day < self.from_on:
            return False
        endless = self.to_on is None and self.kind is EntryKind.HOURS
        until = self.to_on or self.from_on
        if not self.yearly:
            return endless or day <= until
        first, last = _in_year(self.from_on), _in_year(until)
        if first <= last:
            return first <= _in_year(day) <= last
        return _in_year(day) >= first or _in_year(day) <= last  # across the new year


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Whether a branch is open on a day, its hours, and the entry that says so if one does."""

    open: bool
    hours: Hours
    entry: CalendarEntry | None


class Calendar:
    """All entries, ready to answer; never changed once made. What nothing is said of is open."""

    def __init__(self, entries: Iterable[CalendarEntry] = ()) -> None:
        """Keep the entries in one order, so that every desk answers the same."""
        self._entries = sorted(entries, key=lambda e: (e.from_on, str(e.id)))
        self._plans: dict[tuple[UUID | None, date], DayPlan] = {}

    @property
    def entries(self) -> tuple[CalendarEntry, ...]:
        """Give all entries, the earliest first."""
        return tuple(self._entries)

    def plan(self, branch: UUID | None, day: date) -> DayPlan:
        """Tell whether and when a branch is open on a day, and by which entry."""
        key = (branch, day)
        if key not in self._plans:
            self._plans[key] = self._planned(branch, day)
        return self._plans[key]

    def is_open(self, branch: UUID | None, day: date) -> bool:
        """Tell whether a branch is open at all on a day."""
        return self.plan(branch, day).open

    def next_open(self, branch: UUID | None, day: date) -> date:
        """Give the first open day from a day on; the day itself when there is none."""
        return self._nearest(branch, day, timedelta(days=1))

    def previous_open(self, branch: UUID | None, day: date) -> date:
        """Give the last open day up to a day; the day itself when there is none."""
        return self._nearest(branch, day, timedelta(days=-1))

    def open_days_between(self, branch: UUID | None, after: date, until: date) -> int:
        """Count the open days after one day up to another, which counts along."""
        days = (after + timedelta(days=n) for n in range(1, (until - after).days + 1))
        return sum(self.is_open(branch, day) for day in days)

    def after_open_days(self, branch: UUID | None, day: date, count: int) -> date:
        """Give the last of so many open days after a day; calendar days if there are too few."""
        left, last = count, day
        for n in range(1, LONGEST_SEARCH + count):
            if left == 0:
                return last
            if self.is_open(branch, day + timedelta(days=n)):
                left, last = left - 1, day + timedelta(days=n)
        return last if left == 0 else day + timedelta(days=count)

    def with_entry(self, entry: CalendarEntry) -> Calendar:
        """Give the calendar as it would be with one entry more."""
        return Calendar([*(e for e in self._entries if e.id != entry.id), entry])

    def _nearest(self, branch: UUID | None, day: date, step: timedelta) -> date:
        tried = day
        for _ in range(LONGEST_SEARCH):
            if self.is_open(branch, tried):
                return tried
            tried += step
        return day

    def _planned(self, branch: UUID | None, day: date) -> DayPlan:
        here = [e for e in self._entries if e.branch_id in (branch, None) and e.covers(day)]
        chosen = max(here, key=_weight, default=None)
        if chosen is None:
            return DayPlan(open=True, hours=ALL_DAY, entry=None)
        hours = _hours(chosen, day)
        return DayPlan(bool(hours), hours, chosen)


def _weight(entry: CalendarEntry) -> tuple[bool, bool, bool, bool, bool, date]:
    """Order the entries of one day: the greatest says what holds."""
    weekly = entry.kind is EntryKind.HOURS
    return (
        entry.kind is EntryKind.UNEXPECTED,
        not weekly,
        entry.branch_id is not None,
        entry.yearly is weekly,  # hours of every summer go before usual ones, this year's day first
        entry.kind is EntryKind.OPEN,
        entry.from_on,
    )


def _hours(entry: CalendarEntry, day: date) -> Hours:
    match entry.kind:
        case EntryKind.OPEN:
            return entry.hours[0] if entry.hours else ALL_DAY
        case EntryKind.HOURS:
            return entry.hours[day.weekday()]
    return ()


def _in_year(day: date) -> tuple[int, int]:
    return day.month, day.day
