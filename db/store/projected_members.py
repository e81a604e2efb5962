"""Projection: the words that find a member, and the files that belong to one person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, delete, func, insert, select

from db.domain.birth_date import parse_birth_date
from db.domain.member import Name
from db.domain.name_search import same_family_name, words_of
from db.store.local_tables import conflict, member_alias, member_word
from db.store.subject_keys import CHUNK
from db.store.tables import member

REGISTERED_TWICE = "registered_twice"
_AT_ONCE = 50_000  # members: their words are written in order, which is quicker
_NAMED = "SELECT id, surname, given_names, birth_date, library_card FROM member"
_ADD_WORD = "INSERT INTO member_word (word, member_id) VALUES (?, ?)"
_SEARCHED = frozenset({"name", "birth", "card"})
_COMPARED = frozenset({"name", "birth", "number"})


def project_member(connection: Connection, member_id: UUID, groups: Collection[str]) -> None:
    """Project one member's file of which some groups were written."""
    if _SEARCHED.intersection(groups):
        project_words(connection, [member_id])
    if _COMPARED.intersection(groups):
        project_doubles(connection, [member_id])


def project_words(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again by which words some members are found."""
    for chunk in _chunks(member_ids):
        connection.execute(delete(member_word).where(member_word.c.member_id.in_(chunk)))
        rows = connection.execute(select(member).where(member.c.id.in_(chunk)))
        words = [{"word": word, "member_id": row.id} for row in rows for word in _words(row)]
        if words:
            connection.execute(insert(member_word), words)


def project_doubles(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again which files carry the same national number as some members (P12)."""
    for chunk in _chunks(member_ids):
        connection.execute(delete(member_alias).where(member_alias.c.alias_id.in_(chunk)))
        for index in _shared_numbers(connection, chunk):
            _project_number(connection, index)


def project_all_members(connection: Connection) -> None:
    """Work out again everything that is projected from members' files."""
    connection.execute(delete(member_word))
    connection.execute(delete(member_alias))
    found = connection.exec_driver_sql(_NAMED)
    while rows := found.fetchmany(_AT_ONCE):
        words = [(word, row.id) for row in rows for word in _words(row)]
        if words:
            connection.exec_driver_sql(_ADD_WORD, sorted(words))
    number = member.c.number_index
    twice = select(number).where(number.is_not(None)).group_by(number).having(func.count() > 1)
    for index in connection.execute(twice).scalars().all():
        _project_number(connection, index)


def _shared_numbers(connection: Connection, ids: list[UUID]) -> Sequence[str]:
    """Tell which numbers of some files are in other files too, or were."""
    number = member.c.number_index
    theirs = select(number).where(member.c.id.in_(ids), number.is_not(None))
    twice = select(number).where(number.in_(theirs)).group_by(number).having(func.count() > 1)
    canonical = select(member_alias.c.canonical_id).where(member_alias.c.canonical_id.in_(ids))
    once = select(number).where(member.c.id.in_(canonical), number.is_not(None))
    return connection.execute(twice.union(once)).scalars().all()


def _project_number(connection: Connection, index: str) -> None:
    same = select(member).where(member.c.number_index == index)
    files = sorted(connection.execute(same), key=lambda r: (str(r.registered_at), str(r.id)))
    ids = [file.id for file in files]
    connection.execute(
        delete(member_alias).where(
            member_alias.c.alias_id.in_(ids) | member_alias.c.canonical_id.in_(ids)
        )
    )
    aliases = [
        {"alias_id": file.id, "canonical_id": canonical.id}
        for file in files[1:]
        if (canonical := next(f for f in files if f is file or _same_person(f, file))) is not file
    ]
    if aliases:
        connection.execute(insert(member_alias), aliases)
    _keep_conflicts(connection, files)


def _keep_conflicts(connection: Connection, files: Sequence[Row[Any]]) -> None:
    rows = [
        {
            "id": uuid5(one.id, str(other.id)),
            "kind": REGISTERED_TWICE,
            "record_ids": [str(one.id), str(other.id)],
            "subject": other.id,
            "hlc": 0,
        }
        for one, other in combinations(files, 2)
    ]
    if rows:
        connection.execute(insert(conflict).prefix_with("OR REPLACE"), rows)


def _same_person(one: Row[Any], other: Row[Any]) -> bool:
    return one.birth_date == other.birth_date and same_family_name(_name(one), _name(other))


def _words(row: Row[Any]) -> frozenset[str]:
    year = parse_birth_date(row.birth_date).year if row.birth_date else None
    return words_of(_name(row), year, row.library_card or "")


def _name(row: Row[Any]) -> Name:
    return Name(row.surname or "", row.given_names or "")


def _chunks(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    wanted = list(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
