"""Rows of the central state as rows of the tables, many at once; what is odd is left to others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
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

Values = list[Any]
Column = tuple[Any, ...]
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STAMPS = re.compile(r"([0-9a-f]{16}\.[0-9a-f]{8})+")
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

    personal: bool
    start: int
    end: int
    size: int
    values: Callable[[Any], Column]


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
        self._blank = (None,) * len(kind.fields)
        self._parts = _parts(kind)
        self._order = sorted(g.name for g in kind.groups)
        self._sealed = tuple(g.name for g in kind.groups if g.personal)
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
        if not self._all_fit(plain):
            fine = [(one, self._all_fit([one])) for one in plain]
            plain = [one for one, fits in fine if fits]
            odd += [row for (row, _), fits in fine if not fits]
        return self._with_json([values for _, values in plain]), odd

    def _may_be(self, of: FieldType) -> bool:
        return of.optional or not self._is_fact

    def _register(self, row: StateRow, opener: BulkOpener) -> Values | None:
        held = row.fields
        if held.keys() != row.versions.keys():
            return None
        values = [row.record_id, *self._blank]
        try:
            for name, value in held.items():
                part = self._parts[name]
                if part.personal:
                    if value is None:
                        continue
                    value = opener.fields(row, name, value)  # noqa: PLW2901 - what was meant
                if len(value) != part.size:
                    return None
                values[part.start : part.end] = part.values(value)
        except CANNOT:
            return None
        values.append(self._written(row.versions))
        return values

    def _fact(self, row: StateRow, opener: BulkOpener) -> Values | None:
        try:
            fields = self._opened(row, opener) if self._sealed else row.fields
            if not fields.keys() <= self._names or not self._further(fields):
                return None
        except CANNOT:
            return None
        stamp = parse_stamp(row.versions[FACT_VERSION])
        return [row.record_id, *map(fields.get, self._fields), stamp.hlc, stamp.origin]

    def _opened(self, row: StateRow, opener: BulkOpener) -> dict[str, Any]:
        fields = dict(row.fields)
        for name in self._sealed:
            fields |= opener.fields(row, name, fields.pop(name))
        return fields

    def _all_fit(self, made: Sequence[tuple[StateRow, Values]]) -> bool:
        columns = list(zip(*[values for _, values in made], strict=True))[1:]
        stamps = "".join(["".join(row.versions.values()) for row, _ in made])
        return (not made or _STAMPS.fullmatch(stamps) is not None) and all(
            check(column) for check, column in zip(self._checks, columns, strict=False)
        )

    def _with_json(self, rows: list[Values]) -> list[Values]:
        for at in self._json:
            for row in rows:
                if row[at] is not None:
                    row[at] = compact(row[at])
        return rows

    def _written(self, versions: Mapping[str, str]) -> str:
        """Write versions as JSON; their groups are those of this kind."""
        pairs = [f'"{group}":"{versions[group]}"' for group in self._order if group in versions]
        return f"{{{','.join(pairs)}}}"


@cache
def plan_of(kind: str) -> Plan | None:
    """Give the plan of a kind; None for one that this program doesn't know."""
    return Plan(KINDS[kind]) if kind in KINDS else None


def _parts(kind: RecordKind) -> dict[str, Part]:
    found, start = {}, 1
    for group in kind.groups:
        size = len(group.fields)
        end = start + size
        found[group.name] = Part(group.personal, start, end, size, _getter(group.fields))
        start = end
    return found


def _getter(names: tuple[str, ...]) -> Callable[[Any], Column]:
    if len(names) > 1:
        return itemgetter(*names)
    (name,) = names
    return lambda fields: (fields[name],)


def _check(of: FieldType, *, may_be_empty: bool) -> Callable[[Column], bool]:
    """Give what tells whether all values of a column can be kept."""
    allowed = _PLAIN.get(of.holds, {str}) | (_EMPTY if may_be_empty else set())
    closer = _CLOSER.get(of.holds)
    if closer is None:
        return lambda column: set(map(type, column)) <= allowed
    return lambda column: set(map(type, column)) <= allowed and _all(closer, column)


def _all(closer: Callable[[Any], object], column: Column) -> bool:
    try:
        return all(value is None or closer(value) is not None for value in set(column))
    except ValueError:
        return False
