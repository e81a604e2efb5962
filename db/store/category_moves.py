"""All members of a category that went out of use, put in another one: some at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.domain.access import Way
from db.domain.clock import local_day
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.access_rows import record_access
from db.store.membership_rows import categories, members_left_in
from db.store.tables import member
from db.store.transaction import Transaction

AT_ONCE: Final = 200  # members in one transaction, so that the counter never waits long


def move_members(act: Transaction, session: Session, code: str, to: str) -> dict[UUID, str]:
    """Move the next members of a category; give what their files named before."""
    in_use = {c.code: c for c in categories(act.connection) if c.active}
    if code in in_use:
        raise InvalidValue("category", "in_use")
    if to not in in_use or in_use[to].needs_proof:
        raise InvalidValue("category", "unknown")
    found = members_left_in(act.connection, code, local_day(act.now), AT_ONCE)
    _set(act, session, dict.fromkeys(found, to))
    return found


def put_members_back(
    act: Transaction, session: Session, before: Mapping[UUID, str], to: str
) -> None:
    """Undo a move, for those whom nobody put elsewhere since."""
    chosen = select(member.c.id).where(member.c.id.in_(before), member.c.category == to)
    still = act.connection.execute(chosen.order_by(member.c.id)).scalars().all()
    _set(act, session, {one: before[one] for one in still})


def _set(act: Transaction, session: Session, chosen: Mapping[UUID, str]) -> None:
    for member_id, code in chosen.items():
        act.record_set(MEMBER, member_id, {"category": {"category": code}})
        record_access(act, session, member_id, Way.CATEGORY)
