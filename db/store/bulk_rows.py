"""Rows of the central state as rows of the tables, many at once; what is odd is left to others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from operator import itemgetter
from typing import Any

from db.domain.change import parse_stamp
from db.domain.record import FieldType, Holds, Nature, RecordKind
from db.domain.record_kinds import KINDS
from db.store.arrival import further_check
from db.store.bulk_opening import CANNOT, BulkOpener
from db.store.engine import compact
from db.store.sync_state import FACT_VERSION, StateRow

Values = tuple[Any, ...]
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EMPTY = {type(None)}
_PLAIN: dict[Holds, set[type]] = {  # what a value is before it is looked at more closely
    Holds.NUMBER: {int},
    Holds.YES_NO: {bool},
    Holds.JSON: {list, dict},
}
_LARGEST = 2**53
_CLOSER: dict[Holds, Callable[[Any], object]] = {
    Holds.ID: _UUID.fullmatch,
    Holds.INSTANT: datetime.fromisoformat,
    Holds.DAY: date.fromisoformat,
    Holds.NUMBER: lambda number: True if abs(number) < _LARGEST else None,
}


@dataclass(frozen=True, slots=True)
class Part:
    """One group of a register: how its fields become values, in their order."""

    name: str
    personal: bool
    size: int
    values: Callable[[Any], Values]
    empty: Values


class Plan:
    """How one kind of record goes into its table."""

    def __init__(self, kind: RecordKind) -> None:
        """Work out once what is the same for all rows."""
        self._kind, self._fields = kind, kind.fields
        self._names = frozenset(kind.fields)
        self._is_fact = kind.nature is Nature.FACT
        names = ("id", *kind.fields, *(("hlc", "origin") if self._is_fact else ("ver",)))
        columns, marks = ", ".join(f'"{n}"' for n in names), ", ".join("?" * len(names))
        into = f'INSERT OR IGNORE INTO "{kind.name}" ({columns})'
        self.statement = f"{into} VALUES ({marks})"
        self._parts = tuple(
            Part(g.name, g.personal, len(g.fields), _getter(g.fields), (None,) * len(g.fields))
            for g in kind.groups
        )
        self._sealed = tuple(part for part in self._parts if part.personal)
        self._further = further_check(kind)
        types = kind.types
        self._checks = tuple(_check(of, may_be_empty=self._may_be(of)) for of in types.values())
        self._json = tuple(n for n, of in enumerate(types.values(), 1) if of.holds is Holds.JSON)

    def rows(
        self, state: Iterable[StateRow], opener: BulkOpener
    ) -> tuple[list[Values], list[StateRow]]:
        """Give the rows of the table, and what does not make a plain row."""
        make = self._fact if self._is_fact else self._register
        made = [(row, make(row, opener)) for row in state]
        plain = [(row, values) for row, values in made if values is not None]
        odd = [row for row, values in made if values is None]
        if not self._fit([values for _, values in plain]):
            fine = [(row, values, self._fit([values])) for row, values in plain]
            plain = [(row, values) for row, values, fits in fine if fits]
            odd += [row for row, _, fits in fine if not fits]
        return self._with_json([values for _, values in plain]), odd

    def _may_be(self, of: FieldType) -> bool:
        return of.optional or not self._is_fact

    def _register(self, row: StateRow, opener: BulkOpener) -> Values | None:
        held, left = row.fields, len(row.fields)
        if held.keys() != row.versions.keys():
            return None
        values: list[Any] = [row.record_id]
        try:
            for part in self._parts:
                if part.name not in held:
                    values += part.empty
                    continue
                left -= 1
                value = held[part.name]
                if part.personal:
                    if value is None:
                        values += part.empty
                        continue
                    value = opener.fields(row, part.name, value)
                if len(value) != part.size:
                    return None
                values += part.values(value)
        except CANNOT:
            return None
        return None if left else (*values, compact(row.versions))

    def _fact(self, row: StateRow, opener: BulkOpener) -> Values | None:
        try:
            fields = self._opened(row, opener) if self._sealed else row.fields
            if not fields.keys() <= self._names or not self._further(fields):
                return None
        except CANNOT:
            return None
        stamp = parse_stamp(row.versions[FACT_VERSION])
        return (row.record_id, *map(fields.get, self._fields), stamp.hlc, stamp.origin)

    def _opened(self, row: StateRow, opener: BulkOpener) -> dict[str, Any]:
        fields = dict(row.fields)
        for part in self._sealed:
            value = fields.pop(part.name)
            fields |= opener.fields(row, part.name, value)
        return fields

    def _fit(self, rows: Sequence[Values]) -> bool:
        columns = list(zip(*rows, strict=True))[1:]
        return all(check(column) for check, column in zip(self._checks, columns, strict=False))

    def _with_json(self, rows: list[Values]) -> list[Values]:
        if not self._json:
            return rows
        return [
            tuple(
                compact(value) if value is not None and at in self._json else value
                for at, value in enumerate(row)
            )
            for row in rows
        ]


@cache
def plan_of(kind: str) -> Plan | None:
    """Give the plan of a kind; None for one that this program doesn't know."""
    return Plan(KINDS[kind]) if kind in KINDS else None


def _getter(names: tuple[str, ...]) -> Callable[[Any], Values]:
    if len(names) > 1:
        return itemgetter(*names)
    (name,) = names
    return lambda fields: (fields[name],)


def _check(of: FieldType, *, may_be_empty: bool) -> Callable[[Values], bool]:
    """Give what tells whether all values of a column can be kept."""
    allowed = _PLAIN.get(of.holds, {str}) | (_EMPTY if may_be_empty else set())
    closer = _CLOSER.get(of.holds)
    if closer is None:
        return lambda column: set(map(type, column)) <= allowed
    return lambda column: set(map(type, column)) <= allowed and _all(closer, column)


def _all(closer: Callable[[Any], object], column: Values) -> bool:
    try:
        return all(value is None or closer(value) is not None for value in set(column))
    except ValueError:
        return False
