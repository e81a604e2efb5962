"""All members of a category that went out of use, put in another one: some at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, select

from db.domain.access import Way
from db.domain.clock import local_day
from db.domain.membership import Moved
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.access_rows import record_access
from db.store.membership_rows import categories, members_left_in
from db.store.tables import member
from db.store.transaction import Transaction

AT_ONCE: Final = 200  # members in one transaction, so that the counter never waits long
NOT_MOVED: Final[Mapping[str, object]] = dict.fromkeys(
    ("moved_from", "moved_to", "moved_before", "moved_on")
)


def move_members(act: Transaction, session: Session, code: str, to: str) -> int:
    """Move the next members of a category; tell how many. Each file keeps what it named before."""
    in_use = {c.code: c for c in categories(act.connection) if c.active}
    if code in in_use:
        raise InvalidValue("category", "in_use")
    if to not in in_use or in_use[to].needs_proof:
        raise InvalidValue("category", "unknown")
    today = local_day(act.now)
    found = members_left_in(act.connection, code, today, AT_ONCE)
    move = {"moved_from": code, "moved_to": to, "moved_on": today}
    for member_id, before in found.items():
        _set(act, session, member_id, to, {**move, "moved_before": before})
    return len(found)


def moved_out_of(connection: Connection, code: str) -> Moved | None:
    """Tell who was moved out of a category and is still there; None for nobody."""
    told = select(func.count(), func.max(member.c.moved_on)).where(_still_moved(code))
    count, last = connection.execute(told).one()
    return Moved(count, last) if count else None


def put_members_back(act: Transaction, session: Session, code: str) -> int:
    """Put the next of those who were moved out of a category back; tell how many."""
    chosen = select(member.c.id, member.c.moved_before).where(_still_moved(code))
    found = act.connection.execute(chosen.order_by(member.c.id).limit(AT_ONCE)).all()
    for row in found:
        _set(act, session, row.id, row.moved_before or "", dict(NOT_MOVED))
    return len(found)


def _still_moved(code: str) -> ColumnElement[bool]:
    """Whoever was put elsewhere since, by hand or with others, stays there."""
    return and_(member.c.moved_from == code, member.c.category == member.c.moved_to)


def _set(
    act: Transaction, session: Session, member_id: UUID, code: str, move: Mapping[str, object]
) -> None:
    act.record_set(MEMBER, member_id, {"category": {"category": code}, "move": move})
    record_access(act, session, member_id, Way.CATEGORY)
