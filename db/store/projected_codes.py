"""Projection: a library card or a barcode that two desks gave out; a scan then finds the older."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Column, Connection, Table, delete, func, insert, select

from db.store.local_tables import conflict, member_alias
from db.store.subject_keys import CHUNK
from db.store.tables import item, member


@dataclass(frozen=True, slots=True)
class Code:
    """A field that should be one record's only, and the name of the conflict when it isn't."""

    conflict: str
    table: Table
    column: Column[Any]
    personal: bool


CARD = Code("card_twice", member, member.c.library_card, personal=True)
BARCODE = Code("barcode_twice", item, item.c.barcode, personal=False)


def project_codes(connection: Connection, code: Code, ids: Collection[UUID]) -> None:
    """Work out again which other records carry the code of some."""
    wanted = list(ids)
    for start in range(0, len(wanted), CHUNK):
        _project(connection, code, wanted[start : start + CHUNK])


def project_all_codes(connection: Connection) -> None:
    """Work out again all codes that are given twice."""
    for code in (CARD, BARCODE):
        connection.execute(delete(conflict).where(conflict.c.kind == code.conflict))
        column = code.column
        twice = select(column).where(column != "").group_by(column).having(func.count() > 1)
        found = connection.execute(select(code.table.c.id).where(column.in_(twice))).scalars()
        project_codes(connection, code, list(found))


def _project(connection: Connection, code: Code, ids: list[UUID]) -> None:
    column, table = code.column, code.table
    mine = select(column).where(table.c.id.in_(ids), column != "")
    before = _in_conflict(connection, code, ids)
    around = {*ids, *before} if before else set(ids)
    if before:
        mine = select(column).where(table.c.id.in_(around), column != "")
        gone = conflict.c.one.in_(around) | conflict.c.other.in_(around)
        connection.execute(delete(conflict).where(conflict.c.kind == code.conflict, gone))
    twice = select(column).where(column.in_(mine)).group_by(column).having(func.count() > 1)
    carriers: defaultdict[str, list[UUID]] = defaultdict(list)
    chosen = select(column.label("code"), table.c.id).where(column.in_(twice))
    for row in connection.execute(chosen.order_by(table.c.id)):
        carriers[row.code].append(row.id)
    same = _aliases(connection, [i for found in carriers.values() for i in found])
    rows = [row for found in carriers.values() for row in _rows(code, found, same)]
    if rows:
        connection.execute(insert(conflict).prefix_with("OR REPLACE"), rows)


def _in_conflict(connection: Connection, code: Code, ids: list[UUID]) -> set[UUID]:
    named = conflict.c.one.in_(ids) | conflict.c.other.in_(ids)
    pairs = select(conflict.c.one, conflict.c.other).where(conflict.c.kind == code.conflict, named)
    return {i for pair in connection.execute(pairs) for i in pair}


def _aliases(connection: Connection, ids: list[UUID]) -> Mapping[UUID, UUID]:
    chosen = select(member_alias).where(member_alias.c.alias_id.in_(ids))
    return {row.alias_id: row.canonical_id for row in connection.execute(chosen)}


def _rows(code: Code, found: Sequence[UUID], same: Mapping[UUID, UUID]) -> Iterator[dict[str, Any]]:
    one = found[0]
    for other in found[1:]:
        if same.get(other, other) != same.get(one, one):
            yield {
                "id": uuid5(one, f"{code.conflict} {other}"),
                "kind": code.conflict,
                "record_ids": [str(one), str(other)],
                "subject": other if code.personal else None,
                "hlc": 0,
                "one": one,
                "other": other,
            }
