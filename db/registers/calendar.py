"""The calendar of the branches: opening hours, closing days, exceptions, unexpected closings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

from db.domain.calendar import Calendar as Plan
from db.domain.calendar import CalendarEntry, DayPlan, EntryKind, Hours
from db.domain.change import Changed
from db.domain.closing import unexpected_closing
from db.domain.lending_kinds import CALENDAR_ENTRY
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue
from db.store.calendar_rows import is_entry
from db.store.closing_rows import (
    fines_to_lower,
    loans_to_move,
    lower_fine,
    move_loan,
    move_shelf,
    shelves_to_move,
)
from db.store.gate import Priority
from db.store.regulations import calendar_of
from db.store.store import Store
from db.store.transaction import Transaction

_SLICE = 200  # loans moved in one transaction, so that the counter never waits for it


@dataclass(frozen=True, slots=True)
class ClosingEffect:
    """How many loans and holds a closing moves, how many fines it lowers, and by how much."""

    loans: int
    holds: int
    fines: int
    cents: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday in Belgium that is not in the calendar yet."""

    day: date
    name: str


class Calendar:
    """When the branches are open."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def entries(self) -> tuple[CalendarEntry, ...]:
        """Give what the calendar holds, the earliest first."""
        return self._plan().entries

    def day(self, branch_id: UUID | None, day: date) -> DayPlan:
        """Tell whether and when a branch is open on a day, and by which entry."""
        return self._plan().plan(branch_id, day)

    def open_week(
        self, hours: Sequence[Hours], from_on: date, *, branch_id: UUID | None = None
    ) -> Changed:
        """Set the opening hours of a week, Monday first, from a day on; raise InvalidValue."""
        return self._add(EntryKind.HOURS, branch_id, from_on, None, hours=tuple(hours))

    def close_days(
        self,
        from_on: date,
        to_on: date | None = None,
        *,
        branch_id: UUID | None = None,
        yearly: bool = False,
        label: str = "",
    ) -> Changed:
        """Close a day or a range, perhaps every year again; loans made before keep their dates."""
        return self._add(
            EntryKind.CLOSED, branch_id, from_on, to_on or from_on, yearly=yearly, label=label
        )

    def open_days(
        self,
        from_on: date,
        to_on: date | None = None,
        *,
        branch_id: UUID | None = None,
        hours: Hours = (),
        yearly: bool = False,
        label: str = "",
    ) -> Changed:
        """Open on days that would be closed, also inside a range."""
        return self._add(
            EntryKind.OPEN,
            branch_id,
            from_on,
            to_on or from_on,
            hours=(hours,) if hours else (),
            yearly=yearly,
            label=label,
        )

    def remove(self, entry_id: UUID) -> Changed:
        """Take an entry out; dates that were told because of it stay. Raises InvalidValue."""
        entry = next((e for e in self.entries() if e.id == entry_id), None)
        if entry is None:
            raise InvalidValue("entry", "unknown")
        self._session.role.demand(Permission.MANAGE_RULES)
        with self._store.writing() as act:
            _record(act, entry, active=False)
        return act.changed

    def public_holidays(self, year: int, language: str = "nl") -> tuple[Holiday, ...]:
        """Propose the public holidays of a year that no entry names yet."""
        import holidays  # large, and wanted once a year

        known = holidays.country_holidays("BE", years=year, language=language)
        held = {e.id for e in self.entries()}
        return tuple(
            Holiday(day, name)
            for day, name in sorted(known.items())
            if self._holiday_id(day) not in held
        )

    def take_holidays(self, chosen: Sequence[Holiday]) -> Changed:
        """Close all branches on the holidays that staff chose; twice at two desks is once."""
        self._session.role.demand(Permission.MANAGE_RULES)
        with self._store.writing() as act:
            for one in chosen:
                entry = CalendarEntry(
                    self._holiday_id(one.day),
                    EntryKind.CLOSED,
                    None,
                    one.day,
                    one.day,
                    label=one.name,
                )
                _record(act, entry)
        return act.changed

    def preview_closing(
        self, from_on: date, to_on: date, *, branch_id: UUID | None = None
    ) -> ClosingEffect:
        """Tell how much an unexpected closing would move; nothing is written."""
        closing = self._closing(from_on, to_on, branch_id, "")
        with self._store.reading() as connection:
            before = calendar_of(connection)
            after = before.with_entry(closing)
            lower = fines_to_lower(connection, closing, after)
            return ClosingEffect(
                len(loans_to_move(connection, closing, after)),
                len(shelves_to_move(connection, closing, _without(before, closing), after)),
                len(lower),
                sum(one.cents_before - one.fine.cents for one in lower),
            )

    def close_unexpectedly(
        self, from_on: date, to_on: date, *, branch_id: UUID | None = None, label: str = ""
    ) -> tuple[ClosingEffect, Changed]:
        """Close after all, and move what falls on those days; again, here or elsewhere, is no harm.

        Raises NotPermitted or InvalidValue.
        """
        self._session.role.demand(Permission.MANAGE_RULES)
        closing = self._closing(from_on, to_on, branch_id, label)
        effect = self.preview_closing(from_on, to_on, branch_id=branch_id)
        with self._store.writing() as act:
            if closing not in calendar_of(act.connection).entries:
                _record(act, closing)
        changed = act.changed
        for work in self._work(closing):
            with self._store.writing(Priority.LONG) as act:
                for one in work:
                    one(act)
            changed |= act.changed
        return effect, changed

    def _work(self, closing: CalendarEntry) -> Iterator[list[Any]]:
        """Cut what is to be moved into slices, each for a transaction of its own."""
        session = self._session
        with self._store.reading() as connection:
            after = calendar_of(connection).with_entry(closing)
            before = _without(after, closing)
            loans = loans_to_move(connection, closing, after)
            shelves = shelves_to_move(connection, closing, before, after)
            fines = fines_to_lower(connection, closing, after)
        todo = iter(
            [
                *(lambda act, m=m: move_loan(act, session, m, closing.id) for m in loans),
                *(lambda act, k=k: move_shelf(act, session, k, closing.id) for k in shelves),
                *(lambda act, f=f: lower_fine(act, session, f) for f in fines),
            ]
        )
        while slice_of := list(islice(todo, _SLICE)):
            yield slice_of

    def _closing(
        self, from_on: date, to_on: date, branch_id: UUID | None, label: str
    ) -> CalendarEntry:
        if to_on < from_on:
            raise InvalidValue("to_on", "before_from")
        return unexpected_closing(self._session.library_id, branch_id, from_on, to_on, label)

    def _holiday_id(self, day: date) -> UUID:
        return uuid5(self._session.library_id, f"holiday {day}")

    def _add(
        self,
        kind: EntryKind,
        branch_id: UUID | None,
        from_on: date,
        to_on: date | None,
        *,
        hours: tuple[Hours, ...] = (),
        yearly: bool = False,
        label: str = "",
    ) -> Changed:
        self._session.role.demand(Permission.MANAGE_RULES)
        if to_on is not None and to_on < from_on:
            raise InvalidValue("to_on", "before_from")
        with self._store.writing() as act:
            entry = CalendarEntry(
                act.new_id(), kind, branch_id, from_on, to_on, yearly, hours, label.strip()
            )
            _record(act, entry)
        return act.changed

    def _plan(self) -> Plan:
        with self._store.reading() as connection:
            return calendar_of(connection)


def _without(calendar: Plan, entry: CalendarEntry) -> Plan:
    return Plan(e for e in calendar.entries if e.id != entry.id)


def _record(act: Transaction, entry: CalendarEntry, *, active: bool = True) -> None:
    fields = {
        "branch_id": entry.branch_id,
        "what": entry.kind.value,
        "from_on": entry.from_on,
        "to_on": entry.to_on,
        "yearly": entry.yearly,
        "hours": [[list(pair) for pair in day] for day in entry.hours],
        "label": entry.label,
        "active": active,
    }
    if not is_entry(fields):
        raise InvalidValue("hours", "format")
    act.record_set(CALENDAR_ENTRY, entry.id, {"entry": fields})
