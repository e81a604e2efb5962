"""Facts join, registers keep the greater version: how records reach their tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, insert, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.domain.change import Stamp
from db.domain.record import RecordKind
from db.domain.severing import TIES
from db.store.prepared import Prepared
from db.store.subject_keys import CHUNK
from db.store.tables import RECORDS

# Erasing finds a person in this column; where a kind has none, it would outlive them beside it.
_PERSON = "member_id"


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact on its way to its table."""

    record_id: UUID
    stamp: Stamp
    values: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class GroupWrite:
    """One group's new value; `value` is a mapping of fields, or what an unknown group holds."""

    record_id: UUID
    group: str
    stamp: str
    value: Any = field(repr=False)


def add_facts(connection: Connection, kind: RecordKind, facts: Iterable[FactRow]) -> None:
    """Store facts that are not here yet; of two of one id the first one stays, as at the centre.

    Of a kind that severing takes from, what is here stays: it may have lost something since.
    """
    rows = [fact_row(kind, fact) for fact in facts]
    if rows:
        _adding(kind.name).run_all(connection, rows)


def write_groups(
    connection: Connection, kind: RecordKind, writes: Iterable[GroupWrite]
) -> dict[UUID, set[str]]:
    """Store group values whose version is greater; tell per record which groups changed."""
    by_record: defaultdict[UUID, dict[str, GroupWrite]] = defaultdict(dict)
    for write in writes:
        held = by_record[write.record_id].get(write.group)
        if held is None or write.stamp > held.stamp:
            by_record[write.record_id][write.group] = write
    table = RECORDS[kind.name]
    present = _present(connection, table, list(by_record))
    changed: dict[UUID, set[str]] = {}
    fresh: list[dict[str, Any]] = []
    edits: defaultdict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for record_id, groups in by_record.items():
        ver, extra = present.get(record_id, ({}, {}))
        newer = {g: w for g, w in groups.items() if w.stamp > ver.get(g, "")}
        if not newer:
            continue
        changed[record_id] = set(newer)
        row = register_row(kind, newer, ver, extra)
        if record_id in present:
            edits[frozenset(row)].append({"this_id": record_id, **row})
        else:
            fresh.append({**dict.fromkeys(kind.fields), **row, "id": record_id})
    _store(connection, table, fresh, edits)
    return changed


def _store(
    connection: Connection,
    table: Table,
    fresh: list[dict[str, Any]],
    edits: Mapping[frozenset[str], list[dict[str, Any]]],
) -> None:
    if fresh:
        connection.execute(insert(table), fresh)
    for columns, rows in edits.items():
        values: dict[str, Any] = {c: bindparam(c) for c in columns}
        this = table.c.id == bindparam("this_id")
        connection.execute(update(table).where(this).values(values), rows)


def _present(
    connection: Connection, table: Table, ids: list[UUID]
) -> dict[UUID, tuple[dict[str, str], dict[str, Any]]]:
    found = {}
    for start in range(0, len(ids), CHUNK):
        chosen = select(table.c.id, table.c.ver, table.c.extra).where(
            table.c.id.in_(ids[start : start + CHUNK])
        )
        for row in connection.execute(chosen):
            found[row.id] = (row.ver, row.extra or {})
    return found


def register_row(
    kind: RecordKind,
    newer: Mapping[str, GroupWrite],
    ver: Mapping[str, str],
    extra: Mapping[str, Any],
) -> dict[str, Any]:
    """Give the columns that groups fill; what this program doesn't know stays beside them."""
    known = {g.name: g.fields for g in kind.groups}
    row: dict[str, Any] = {}
    rest = dict(extra)
    for name, write in newer.items():
        rest.pop(name, None)
        fields = known.get(name)
        if fields is None:
            rest[name] = write.value
            continue
        row |= {f: write.value.get(f) for f in fields}
        unknown = {f: v for f, v in write.value.items() if f not in fields}
        if unknown:
            rest[name] = unknown
    row["ver"] = {**ver, **{name: write.stamp for name, write in newer.items()}}
    row["extra"] = rest or None
    return row


@cache
def _adding(kind: str) -> Prepared:
    table = RECORDS[kind]
    if kind in TIES:
        return Prepared(insert(table).prefix_with("OR IGNORE"), table.c.keys())
    fresh = upsert(table)
    rest = {c.name: fresh.excluded[c.name] for c in table.c if c.name != "id"}
    held, given = (tuple_(row.hlc, row.origin) for row in (table.c, fresh.excluded))
    return Prepared(
        fresh.on_conflict_do_update(index_elements=["id"], set_=rest, where=given < held),
        table.c.keys(),
    )


def fact_row(kind: RecordKind, fact: FactRow) -> dict[str, Any]:
    """Give a fact as its table has it; what this program doesn't know goes beside it."""
    row = {f: fact.values.get(f) for f in kind.fields}
    unknown = {f: v for f, v in fact.values.items() if f not in row and f != _PERSON}
    return {
        **row,
        "id": fact.record_id,
        "hlc": fact.stamp.hlc,
        "origin": fact.stamp.origin,
        "extra": unknown or None,
    }
