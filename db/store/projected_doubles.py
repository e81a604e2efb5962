"""Projection: the files that belong to one person, and those that may (P12)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, func, insert, or_, select

from db.domain.decision import Decision, Outcome, standing
from db.domain.member import Name
from db.domain.one_person import PersonalFile, joined_files, pair_of
from db.store.columns import instant_text
from db.store.decision_rows import decisions_about_files
from db.store.local_tables import conflict, member_alias
from db.store.subject_keys import CHUNK
from db.store.tables import decision, member

REGISTERED_TWICE = "registered_twice"


def project_doubles(connection: Connection, member_ids: Collection[UUID]) -> set[UUID]:
    """Work out again which files are of the same person as some members'; give all looked at."""
    looked_at = set(member_ids)
    for chunk in _chunks(looked_at.copy()):
        doubtful = _not_alone(connection, chunk)
        if doubtful:
            around = _all_around(connection, doubtful)
            _project(connection, around)
            looked_at |= around
    return looked_at


def project_all_doubles(connection: Connection) -> None:
    """Work out again which files are of one person."""
    connection.execute(delete(member_alias))
    connection.execute(delete(conflict).where(conflict.c.kind == REGISTERED_TWICE))
    number = member.c.number_index
    twice = select(number).where(number.is_not(None)).group_by(number).having(func.count() > 1)
    alike = select(member.c.id).where(number.in_(twice))
    named = select(decision.c.member_id).where(decision.c.other_id.is_not(None))
    found = {*connection.execute(alike).scalars(), *connection.execute(named).scalars()}
    project_doubles(connection, found)


def files_around(connection: Connection, member_id: UUID) -> set[UUID]:
    """Give the other files that have to do with one: same person, or perhaps."""
    return _all_around(connection, {member_id}) - {member_id}


def pair_id(one: UUID, other: UUID) -> UUID:
    """Give the id of the conflict between two files, the same whichever comes first."""
    first, second = sorted((one, other))
    return uuid5(first, str(second))


def _project(connection: Connection, ids: set[UUID]) -> None:
    files = _files(connection, ids)
    decisions = decisions_about_files(connection, ids)
    joined = joined_files(files, decisions)
    for chunk in _chunks(ids):
        alias = member_alias.c.alias_id.in_(chunk) | member_alias.c.canonical_id.in_(chunk)
        connection.execute(delete(member_alias).where(alias))
        between = conflict.c.one.in_(chunk) | conflict.c.other.in_(chunk)
        connection.execute(delete(conflict).where(conflict.c.kind == REGISTERED_TWICE, between))
    if joined:
        rows = [{"alias_id": a, "canonical_id": c} for a, c in joined.items()]
        connection.execute(insert(member_alias), rows)
    conflicts = list(_conflicts(files, decisions))
    if conflicts:
        connection.execute(insert(conflict), conflicts)


def _conflicts(
    files: Sequence[PersonalFile], decisions: Collection[Decision]
) -> Iterator[dict[str, Any]]:
    """Tell each pair with one number, and each that staff joined or split."""
    ordered = sorted(files, key=lambda f: (f.registered, str(f.id)))
    outcomes = (Outcome.JOIN, Outcome.SPLIT)
    by_hand = {pair_of(d) for d in standing(decisions).values() if d.outcome in outcomes}
    for one, other in combinations(ordered, 2):
        same = one.number is not None and one.number == other.number
        if same or frozenset((one.id, other.id)) in by_hand:
            yield {
                "id": pair_id(one.id, other.id),
                "kind": REGISTERED_TWICE,
                "record_ids": [str(one.id), str(other.id)],
                "subject": other.id,
                "hlc": 0,
                "one": one.id,
                "other": other.id,
            }


def _not_alone(connection: Connection, ids: Sequence[UUID]) -> set[UUID]:
    """Tell in few questions which files have to do with another one, or had."""
    number = member.c.number_index
    theirs = select(number).where(member.c.id.in_(ids), number.is_not(None))
    shared = select(number).where(number.in_(theirs)).group_by(number).having(func.count() > 1)
    alike = select(member.c.id).where(member.c.id.in_(ids), number.in_(shared))
    found = set(connection.execute(alike).scalars())
    for columns in (
        (member_alias.c.alias_id, member_alias.c.canonical_id),
        (conflict.c.one, conflict.c.other),
        (decision.c.member_id, decision.c.other_id),
    ):
        one, other = columns
        pairs = select(one, other).where(other.is_not(None), one.in_(ids) | other.in_(ids))
        found |= {i for pair in connection.execute(pairs) for i in pair}.intersection(ids)
    return found


def _all_around(connection: Connection, ids: set[UUID]) -> set[UUID]:
    """Give some files and all that they have to do with, directly or through others."""
    known: set[UUID] = set()
    fresh = set(ids)
    while fresh:
        known |= fresh
        around = {n for chunk in _chunks(fresh) for n in _neighbours(connection, chunk)}
        fresh = around - known
    return known


def _neighbours(connection: Connection, ids: list[UUID]) -> Iterator[UUID]:
    number = member.c.number_index
    theirs = select(number).where(member.c.id.in_(ids), number.is_not(None))
    yield from connection.execute(select(member.c.id).where(number.in_(theirs))).scalars()
    for one, other, further in (
        (member_alias.c.alias_id, member_alias.c.canonical_id, None),
        (conflict.c.one, conflict.c.other, conflict.c.kind == REGISTERED_TWICE),
        (decision.c.member_id, decision.c.other_id, None),
    ):
        pairs = select(one, other).where(other.is_not(None), or_(one.in_(ids), other.in_(ids)))
        pairs = pairs if further is None else pairs.where(further)
        for pair in connection.execute(pairs):
            yield from (i for i in pair if i is not None)


def _files(connection: Connection, ids: Collection[UUID]) -> list[PersonalFile]:
    rows = [
        row
        for chunk in _chunks(ids)
        for row in connection.execute(select(member).where(member.c.id.in_(chunk)))
    ]
    return [
        PersonalFile(
            row.id,
            "" if row.registered_at is None else instant_text(row.registered_at),
            row.number_index,
            row.birth_date,
            Name(row.surname or "", row.given_names or ""),
        )
        for row in rows
    ]


def _chunks(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    wanted = list(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
