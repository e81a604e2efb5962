"""Rows of the central state as rows of the tables, many at once; what is odd is left to others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from db.domain.change import parse_stamp
from db.domain.record import FieldType, Group, Holds, Nature, RecordKind
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


class Part(NamedTuple):
    """One group of a register: how its fields become values; one that is absent has none."""

    name: str
    personal: bool
    absent: bool
    blank: Column
    values: Callable[[Any], Column]


class Shape(NamedTuple):
    """What is the same for all rows of a register that have the same groups."""

    parts: tuple[Part, ...]
    written: str  # the versions as JSON, with places for them
    versions: Callable[[Mapping[str, str]], Column]


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
        self._shapes: dict[tuple[str, ...], Shape] = {}
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
        _, record_id, _, held, versions = row
        if held.keys() != versions.keys():
            return None
        values = [record_id]
        try:
            shape = self._shapes.get(tuple(held)) or self._shape(tuple(held))
            for name, personal, absent, blank, read in shape.parts:
                if absent or ((value := held[name]) is None and personal):
                    values += blank
                    continue
                if personal:
                    value = opener.fields(row, name, value)
                if len(value) != len(blank):
                    return None
                values += read(value)
        except CANNOT:
            return None
        values.append(shape.written % shape.versions(versions))
        return values

    def _shape(self, names: tuple[str, ...]) -> Shape:
        """Work out a shape; raise KeyError for a group that this program doesn't know."""
        if unknown := set(names) - {g.name for g in self._kind.groups}:
            raise KeyError(*unknown)
        pairs = ",".join(f'"{name}":"%s"' for name in sorted(names))
        shape = Shape(
            tuple(_part(group, absent=group.name not in names) for group in self._kind.groups),
            f"{{{pairs}}}",
            _getter(tuple(sorted(names))),
        )
        return self._shapes.setdefault(names, shape)

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


@cache
def plan_of(kind: str) -> Plan | None:
    """Give the plan of a kind; None for one that this program doesn't know."""
    return Plan(KINDS[kind]) if kind in KINDS else None


def _part(group: Group, *, absent: bool) -> Part:
    blank = (None,) * len(group.fields)
    return Part(group.name, group.personal, absent, blank, _getter(group.fields))


def _getter(names: tuple[str, ...]) -> Callable[[Any], Column]:
    if not names:
        return lambda _: ()
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
