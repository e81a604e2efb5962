"""Everything in the file about one person, found by what the register of data declares (P22)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, or_, select

from db.domain.access_report import Look, Section
from db.domain.data_register import DataEntry, data_register
from db.domain.record import RecordKind, Subject
from db.domain.record_kinds import GUARDIAN, MEMBER
from db.domain.staff_kinds import STAFF
from db.store.access_rows import accesses
from db.store.activity_rows import known_activities
from db.store.columns import plain
from db.store.person_erasure import people_beside
from db.store.session_rows import all_staff
from db.store.tables import RECORDS, branch, desk, item, member, title

STAFF_FIELDS: Final = frozenset(
    {"staff_id", "permission_staff_id", "registered_by", "answered_by", "identified_by", "off_by"}
)
_NAMED: Final = {
    "branch_id": (branch, branch.c.name),
    "desk_id": (desk, desk.c.name),
    "item_id": (item, item.c.title),
    "title_id": (title, title.c.title),
}


def about_people() -> tuple[DataEntry, ...]:
    """Give the rows of the register that are about members and their guardians; staff are not."""
    return tuple(
        e for e in data_register() if e.kind.subject is not Subject.NOBODY and e.kind != STAFF
    )


def sections(connection: Connection, ids: Collection[UUID], number: str) -> tuple[Section, ...]:
    """Read everything held on one person, by all their files; the number comes opened.

    Somebody without membership goes by the id of their own record.
    """
    ids = {*ids, *people_beside(connection, ids)}
    roles: dict[UUID, str] = {one.id: one.role.value for one in all_staff(connection)}
    found: list[Section] = []
    rows: dict[str, list[Mapping[str, Any]]] = {}
    for entry in about_people():
        if entry.kind.name not in rows:
            rows[entry.kind.name] = _rows(connection, entry.kind, ids)
        if _is_apart(entry.kind) and not rows[entry.kind.name]:
            continue  # "nothing" would not be so: whether a member is on that list, nobody knows
        records = tuple(
            _told(connection, entry.fields, row, roles, number) for row in rows[entry.kind.name]
        )
        found.append(Section(entry.kind.name, entry.group, entry.processing, records))
    return tuple(found)


def looks(connection: Connection, ids: Collection[UUID]) -> tuple[Look, ...]:
    """Read who looked, the newest first, by what they are in the library."""
    roles = {one.id: one.role for one in all_staff(connection)}
    lines = accesses(connection, member_ids=ids, limit=_EVERY)
    return tuple(Look(line.at, roles.get(line.staff_id), line.way) for line in lines)


def _is_apart(kind: RecordKind) -> bool:
    """Tell whether nothing ties who it is about to a member, such as the list of the newsletter."""
    tied = kind in (MEMBER, GUARDIAN) or kind.beside_members
    return kind.subject is Subject.ITSELF and not tied


def _rows(
    connection: Connection, kind: RecordKind, ids: Collection[UUID]
) -> list[Mapping[str, Any]]:
    table = RECORDS[kind.name]
    if kind == GUARDIAN:
        of_child = table.c.id.in_(select(member.c.guardian_id).where(member.c.id.in_(ids)))
        wanted = or_(of_child, table.c.id.in_(ids))
    elif kind == MEMBER or kind.beside_members or _is_apart(kind):
        wanted = table.c.id.in_(ids)
    else:
        wanted = table.c.member_id.in_(ids)
    chosen = select(table).where(wanted).order_by(table.c.id)
    rows: list[Mapping[str, Any]] = [dict(row) for row in connection.execute(chosen).mappings()]
    if kind == GUARDIAN:  # that the guardian is a member is theirs, and not the child's
        return [row if row["id"] in ids else {**row, "member_id": None} for row in rows]
    return rows


def _told(
    connection: Connection,
    fields: Collection[str],
    row: Mapping[str, Any],
    roles: Mapping[UUID, str],
    number: str,
) -> dict[str, Any]:
    told: dict[str, Any] = {"id": str(row["id"])}
    for name in fields:
        value = row[name]
        if name == "sealed_number":
            told["national_number"] = number if value is not None else None
        elif name in STAFF_FIELDS and isinstance(value, UUID):
            told[name] = roles.get(value)
        elif (name in _NAMED or name == "activity_id") and value is not None:
            told[name] = _name(connection, name, value)
        else:
            told[name] = plain(value)
    return told


def _name(connection: Connection, field: str, value: UUID) -> str:
    if field == "activity_id":
        said = known_activities(connection, [value]).get(value)
        return str(value) if said is None else said.title()
    table, column = _NAMED[field]
    named = connection.execute(select(column).where(table.c.id == value)).scalar()
    return str(named) if named else str(value)


_EVERY = 100_000
