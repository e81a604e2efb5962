"""Who stands for a child: a member chosen for it, and the ends of that (P6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.birth_date import ADULT_DATA_AGE, parse_birth_date
from db.domain.member import Guardian
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.store.local_tables import erased
from db.store.registration_records import record_guardian
from db.store.tables import guardian, member
from db.store.transaction import Transaction

_NOBODY: Final = {"guardian_id": None, "permitted_at": None, "permission_staff_id": None}


def grown_up(connection: Connection, today: date) -> set[UUID]:
    """Find the members who are sixteen now and still have a guardian."""
    chosen = select(member.c.id, member.c.birth_date).where(
        member.c.guardian_id.is_not(None), member.c.birth_date.is_not(None)
    )
    return {
        row.id
        for row in connection.execute(chosen)
        if not parse_birth_date(row.birth_date).may_be_under(ADULT_DATA_AGE, today)
    }


def guarded_by(connection: Connection, guardian_ids: Collection[UUID]) -> set[UUID]:
    """Find the members whose guardian is one of these records."""
    chosen = select(member.c.id).where(member.c.guardian_id.in_(guardian_ids))
    return set(connection.execute(chosen).scalars())


def choose_guardian(
    act: Transaction, session: Session, member_ids: Collection[UUID], chosen: Guardian
) -> None:
    """Let a member stand for a child, by all files of the child, in the place of who did before.

    The child comes first: nowhere is the guardian's record known without what names it.
    """
    before = _guardians_of(act.connection, member_ids)
    guardian_id = act.new_id()
    permission = {
        "guardian_id": guardian_id,
        "permitted_at": act.now,
        "permission_staff_id": session.staff_id,
    }
    for member_id in member_ids:
        act.record_set(MEMBER, member_id, {"guardian": permission})
    record_guardian(act, session, guardian_id, chosen)
    _erase_unneeded(act, before)


def end_guardianship(act: Transaction, members: Collection[UUID]) -> None:
    """Let members go without their guardian; one who is left without a child is erased."""
    before = _guardians_of(act.connection, members)
    let_go_of(act, members)
    _erase_unneeded(act, before)


def let_go_of(act: Transaction, members: Iterable[UUID]) -> None:
    """Take away from members who their guardian is."""
    for member_id in sorted(members):
        act.record_set(MEMBER, member_id, {"guardian": dict(_NOBODY)})


def tidy_guardians(act: Transaction) -> None:
    """Finish what desks did apart: chosen by two desks, or erased at one, chosen at the other."""
    gone = select(erased.c.subject)
    widowed = select(guardian.c.id).where(guardian.c.member_id.in_(gone))
    left = set(act.connection.execute(widowed).scalars())
    named = member.c.guardian_id
    dangling = select(member.c.id).where(named.in_(gone) | named.in_(left))
    let_go_of(act, set(act.connection.execute(dangling).scalars()))
    chosen = select(guardian.c.id).where(guardian.c.member_id.is_not(None))
    _erase_unneeded(act, set(act.connection.execute(chosen).scalars()) | left)


def _guardians_of(connection: Connection, members: Collection[UUID]) -> set[UUID]:
    named = member.c.guardian_id
    chosen = select(named).where(member.c.id.in_(members), named.is_not(None))
    return set(connection.execute(chosen).scalars())


def _erase_unneeded(act: Transaction, guardians: Collection[UUID]) -> None:
    named = select(member.c.guardian_id).where(member.c.guardian_id.in_(guardians))
    needed = set(act.connection.execute(named).scalars())
    for guardian_id in sorted(set(guardians) - needed):
        act.record_erasure(guardian_id)
