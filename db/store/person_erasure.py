"""Erasing a person on request: all their files, and the guardian who is left without a child."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, select

from db.store.tables import member
from db.store.transaction import Transaction


def erase_person(act: Transaction, member_ids: Collection[UUID]) -> None:
    """Erase the files of one person, here and on every other desk."""
    guardians = _guardians_left_alone(act.connection, member_ids)
    for subject in (*member_ids, *sorted(guardians)):
        act.record_erasure(subject)


def _guardians_left_alone(connection: Connection, member_ids: Collection[UUID]) -> set[UUID]:
    """Tell which guardians no other child in the library has (P6)."""
    named, mine = member.c.guardian_id, member.c.id.in_(member_ids)
    theirs = connection.execute(select(named).where(mine, named.is_not(None))).scalars().all()
    others = select(named).where(~mine, named.in_(theirs))
    return set(theirs) - set(connection.execute(others).scalars())
