"""Who lives and borrows together: the members of a household, and what may be seen of each."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from db.domain.birth_date import ADULT_DATA_AGE, parse_birth_date
from db.domain.household import HouseholdLine
from db.domain.member import Name
from db.store.ledger_rows import balance_of
from db.store.local_tables import loan_state
from db.store.people import not_an_alias, person_ids
from db.store.tables import guardian, member


def household_of(connection: Connection, member_id: UUID, today: date) -> tuple[HouseholdLine, ...]:
    """Read the other members of a household, the children first."""
    mine = select(member.c.household_id).where(member.c.id == member_id)
    chosen = (
        select(
            member, guardian.c.surname.label("g_surname"), guardian.c.given_names.label("g_name")
        )
        .outerjoin(guardian, guardian.c.id == member.c.guardian_id)
        .where(member.c.household_id == mine.scalar_subquery(), member.c.id != member_id)
        .where(not_an_alias())
    )
    lines = [_line(connection, row, today) for row in connection.execute(chosen).all()]
    return tuple(sorted(lines, key=lambda ln: (not ln.child, ln.name.given_names)))


def children_of(connection: Connection, member_id: UUID, today: date) -> tuple[HouseholdLine, ...]:
    """Read the children under sixteen whose parent or guardian a member was chosen as (P6)."""
    chosen = (
        select(
            member, guardian.c.surname.label("g_surname"), guardian.c.given_names.label("g_name")
        )
        .join(guardian, guardian.c.id == member.c.guardian_id)
        .where(guardian.c.member_id.in_(person_ids(connection, member_id)))
        .where(not_an_alias())
    )
    lines = [_line(connection, row, today) for row in connection.execute(chosen).all()]
    return tuple(sorted((one for one in lines if one.child), key=lambda one: one.name.given_names))


def household_members(connection: Connection, household_id: UUID) -> tuple[UUID, ...]:
    """Read the files that belong to a household."""
    chosen = select(member.c.id).where(member.c.household_id == household_id)
    return tuple(connection.execute(chosen).scalars())


def household_id_of(connection: Connection, member_id: UUID) -> UUID | None:
    """Tell to which household a member belongs."""
    found = select(member.c.household_id).where(member.c.id == member_id)
    return connection.execute(found).scalar()


def _line(connection: Connection, row: Row[tuple[object, ...]], today: date) -> HouseholdLine:
    name = Name(row.surname or "", row.given_names or "")
    child = parse_birth_date(row.birth_date).may_be_under(ADULT_DATA_AGE, today)
    if not child:
        return HouseholdLine(row.id, name, child=False)
    ids = person_ids(connection, row.id)
    counted = select(func.count()).where(
        loan_state.c.member_id.in_(ids), loan_state.c.ended_at.is_(None)
    )
    loans = int(connection.execute(counted).scalar_one())
    parent = f"{row.g_name or ''} {row.g_surname or ''}".strip()
    return HouseholdLine(row.id, name, True, parent, loans, balance_of(connection, ids))
