"""Erasing a person from this desk: rows, key, queue, projections; a tombstone stays for ever."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, Text, cast, delete, insert, select

from db.domain.record import Subject
from db.domain.record_kinds import KINDS
from db.store.local_tables import (
    account,
    conflict,
    erased,
    own_edit,
    parked_op,
    rejected,
    subject_key,
)
from db.store.projected_doubles import files_around, project_doubles
from db.store.projected_holds import project_holds
from db.store.projected_loans import project_items
from db.store.projected_places import activities_of, project_places
from db.store.queue_upkeep import forget_subject
from db.store.subject_keys import CHUNK
from db.store.tables import RECORDS, hold_event, loan, member


def erase_subject(connection: Connection, subject: UUID, hlc: int) -> None:
    """Take a person away, whatever was kept about them; doing it twice changes nothing."""
    connection.execute(insert(erased).prefix_with("OR IGNORE"), {"subject": subject, "hlc": hlc})
    items = _items_of(connection, subject)
    around = files_around(connection, subject)
    activities = activities_of(connection, (subject,))
    for kind in KINDS.values():
        table = RECORDS[kind.name]
        if kind.subject is Subject.ITSELF:
            connection.execute(delete(table).where(table.c.id == subject))
        elif kind.subject is Subject.MEMBER:
            connection.execute(delete(table).where(table.c.member_id == subject))
    for table in (account, own_edit):
        connection.execute(delete(table).where(table.c.member_id == subject))
    for table in (subject_key, parked_op, rejected, conflict):
        connection.execute(delete(table).where(table.c.subject == subject))
    named = cast(conflict.c.record_ids, Text).contains(str(subject))
    connection.execute(delete(conflict).where(named))
    forget_subject(connection, subject)
    project_items(connection, items)
    project_holds(connection, (), items)
    project_doubles(connection, around)
    project_places(connection, activities)


def erased_among(connection: Connection, subjects: Collection[UUID]) -> set[UUID]:
    """Tell which of some people were erased."""
    wanted = list(subjects)
    gone: set[UUID] = set()
    for start in range(0, len(wanted), CHUNK):
        chosen = erased.c.subject.in_(wanted[start : start + CHUNK])
        gone.update(connection.execute(select(erased.c.subject).where(chosen)).scalars())
    return gone


def members_unknown(connection: Connection) -> set[UUID]:
    """Tell whom records of their own name as a member, without a file here or a tombstone."""
    here, gone = select(member.c.id), select(erased.c.subject)
    unknown: set[UUID] = set()
    for kind in (k for k in KINDS.values() if k.beside_members):
        named = RECORDS[kind.name].c.member_id
        chosen = select(named).where(named.is_not(None), named.not_in(here), named.not_in(gone))
        unknown.update(connection.execute(chosen).scalars())
    return unknown


def _items_of(connection: Connection, subject: UUID) -> set[UUID]:
    found: set[UUID] = set()
    for table in (loan, hold_event):
        chosen = select(table.c.item_id).where(table.c.member_id == subject)
        found.update(connection.execute(chosen).scalars())
    return found
