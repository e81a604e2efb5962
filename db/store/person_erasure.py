"""Erasing a person on request: all their files, and the guardian who is left without a child."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.erasure import decide_erasure
from db.domain.record_kinds import KINDS
from db.domain.retention import DeletedFor
from db.store.circulation import open_loans
from db.store.deleted_rows import record_deleted
from db.store.guardianship import guarded_by, let_go_of
from db.store.ledger_rows import balance_of
from db.store.people import load_member, person_ids
from db.store.tables import RECORDS, member
from db.store.transaction import Transaction


def erase_as_asked(act: Transaction, member_id: UUID) -> None:
    """Erase who asked for it; raise UnknownMember, or ErasureBlocked with the grounds (P24)."""
    ids = person_ids(act.connection, load_member(act.connection, member_id).id)
    loans = open_loans(act.connection, ids)
    decide_erasure(open_loans=len(loans), balance_cents=balance_of(act.connection, ids))
    record_deleted(act, DeletedFor.REQUEST, 1)
    erase_person(act, ids)


def erase_person(act: Transaction, member_ids: Collection[UUID]) -> None:
    """Erase the files of one person, here and on every other desk.

    With them goes what was kept of them apart from their membership.
    """
    guardians = _guardians_left_alone(act.connection, member_ids)
    beside = people_beside(act.connection, member_ids)
    let_go_of(act, guarded_by(act.connection, beside) - set(member_ids))
    for subject in (*member_ids, *sorted(guardians), *sorted(beside)):
        act.record_erasure(subject)


def people_beside(connection: Connection, member_ids: Collection[UUID]) -> set[UUID]:
    """Find the records of their own that are about some members, such as enrolments."""
    found: set[UUID] = set()
    for kind in KINDS.values():
        if kind.beside_members:
            table = RECORDS[kind.name]
            chosen = select(table.c.id).where(table.c.member_id.in_(member_ids))
            found.update(connection.execute(chosen).scalars())
    return found


def _guardians_left_alone(connection: Connection, member_ids: Collection[UUID]) -> set[UUID]:
    """Tell which guardians no other child in the library has (P6)."""
    named, mine = member.c.guardian_id, member.c.id.in_(member_ids)
    theirs = connection.execute(select(named).where(mine, named.is_not(None))).scalars().all()
    others = select(named).where(~mine, named.in_(theirs))
    return set(theirs) - set(connection.execute(others).scalars())
