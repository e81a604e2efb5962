"""From rows of the file to categories, proofs and memberships, and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from db.domain.birth_date import BirthDate, parse_birth_date
from db.domain.membership import (
    DEFAULT_CATEGORIES,
    NO_BOUND,
    Category,
    CategoryDecision,
    Entitlement,
    MembershipAct,
    Period,
    Proof,
    category_on,
)
from db.domain.record_kinds import MEMBERSHIP_EVENT
from db.domain.session import Session
from db.errors import UnknownMember
from db.store.people import load_member
from db.store.tables import category, entitlement, member, membership_event

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def categories(connection: Connection) -> tuple[Category, ...]:
    """Read the categories of members: those of the library, and else the ones given with it."""
    rows = connection.execute(select(category).where(category.c.code.is_not(None)))
    kept = {row.code: _category(row) for row in rows.all()}
    given = {c.code: c for c in DEFAULT_CATEGORIES}
    return tuple({**given, **kept}.values())


def entitlements_of(
    connection: Connection, member_ids: Collection[UUID]
) -> tuple[Entitlement, ...]:
    """Read which proofs were seen of one person, the oldest first."""
    chosen = select(entitlement).where(entitlement.c.member_id.in_(member_ids))
    return tuple(
        Entitlement(
            row.member_id,
            row.category,
            Proof(row.proof),
            row.until,
            row.staff_id,
            (row.hlc, row.origin),
        )
        for row in connection.execute(chosen.order_by(entitlement.c.hlc))
    )


def category_of(
    connection: Connection, member_ids: Collection[UUID], today: date
) -> CategoryDecision:
    """Tell in which category a person is today, and why; raise UnknownMember."""
    ids = tuple(member_ids)
    chosen, born = _chosen(connection, ids)
    return category_on(
        chosen, born, entitlements_of(connection, ids), categories(connection), today
    )


def record_membership(
    act: Transaction,
    session: Session,
    member_id: UUID,
    *,
    what: MembershipAct,
    period: Period,
    category_code: str,
    event_id: UUID | None = None,
) -> None:
    """Write down what happened to a membership; with an id of its own it is written once."""
    values = {
        "member_id": member_id,
        "what": what,
        "starts_on": period.starts_on,
        "ends_on": period.ends_on,
        "category": category_code,
        "at": act.now,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
    }
    act.record_fact(MEMBERSHIP_EVENT, event_id or act.new_id(), values)


def is_recorded(connection: Connection, event_id: UUID) -> bool:
    """Tell whether an event of a membership was written down."""
    found = select(membership_event.c.id).where(membership_event.c.id == event_id)
    return connection.execute(found).first() is not None


def is_entitlement(opened: Mapping[str, Any]) -> bool:
    """Tell whether a proof that arrived is of a kind that this program knows."""
    return opened["proof"] in set(Proof)


def is_membership_event(opened: Mapping[str, Any]) -> bool:
    """Tell whether an event that arrived is one that this program knows."""
    return opened["what"] in set(MembershipAct)


def _chosen(connection: Connection, ids: tuple[UUID, ...]) -> tuple[str, BirthDate]:
    files = select(member.c.category, member.c.birth_date, member.c.ver)
    rows = connection.execute(files.where(member.c.id.in_(ids))).all()
    if not rows or all(row.birth_date is None for row in rows):
        raise UnknownMember
    if len(rows) == 1:
        return rows[0].category or "", parse_birth_date(rows[0].birth_date)
    newest = max(rows, key=lambda row: row.ver.get("category", ""))
    return newest.category or "", load_member(connection, ids[0]).birth_date


def _category(row: Row[Any]) -> Category:
    names = row.names if isinstance(row.names, dict) else {}
    return Category(
        code=row.code,
        names={str(k): str(v) for k, v in names.items()},
        from_age=row.from_age or 0,
        to_age=NO_BOUND if row.to_age is None else row.to_age,
        needs_proof=bool(row.needs_proof),
        active=bool(row.active),
    )


def count_in_category(connection: Connection, code: str, today: date) -> int:
    """Count the members whose file names a category, or who have a proof of it that holds."""
    counted = select(func.count()).select_from(member)
    held = or_(member.c.category == code, member.c.id.in_(_proven(code, today)))
    return connection.execute(counted.where(held)).scalar_one()


def count_left_in(connection: Connection, code: str, today: date) -> int:
    """Count the members who are in a category and in no other beside it."""
    counted = select(func.count()).select_from(member).where(_left_in(code, today))
    return connection.execute(counted).scalar_one()


def members_left_in(connection: Connection, code: str, today: date, limit: int) -> dict[UUID, str]:
    """Find members who are in a category and in no other, with what their file names."""
    chosen = select(member.c.id, member.c.category).where(_left_in(code, today))
    found = connection.execute(chosen.order_by(member.c.id).limit(limit))
    return {row.id: row.category or "" for row in found}


def _left_in(code: str, today: date) -> ColumnElement[bool]:
    unnamed = func.coalesce(member.c.category, "") == ""
    return or_(member.c.category == code, and_(unnamed, member.c.id.in_(_proven(code, today))))


def _proven(code: str, today: date) -> Select[tuple[UUID]]:
    c = entitlement.c
    return select(c.member_id).where(c.category == code, c.until >= today)
