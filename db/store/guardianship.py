"""At sixteen a member speaks for themselves: the guardian is let go of (P6)."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.birth_date import ADULT_DATA_AGE, parse_birth_date
from db.domain.record_kinds import MEMBER
from db.store.tables import member
from db.store.transaction import Transaction

_NOBODY: Final = {"guardian_id": None, "permitted_at": None, "permission_staff_id": None}


def grown_up(connection: Connection, today: date) -> dict[UUID, UUID]:
    """Find the members who are sixteen now and still have a guardian, with that guardian."""
    chosen = select(member.c.id, member.c.guardian_id, member.c.birth_date).where(
        member.c.guardian_id.is_not(None), member.c.birth_date.is_not(None)
    )
    return {
        row.id: row.guardian_id
        for row in connection.execute(chosen)
        if not parse_birth_date(row.birth_date).may_be_under(ADULT_DATA_AGE, today)
    }


def end_guardianship(act: Transaction, members: dict[UUID, UUID]) -> None:
    """Let members go without their guardian; one who is left without a child is erased."""
    for member_id in members:
        act.record_set(MEMBER, member_id, {"guardian": dict(_NOBODY)})
    named = select(member.c.guardian_id).where(member.c.guardian_id.in_(members.values()))
    needed = set(act.connection.execute(named).scalars())
    for guardian_id in sorted(set(members.values()) - needed):
        act.record_erasure(guardian_id)
