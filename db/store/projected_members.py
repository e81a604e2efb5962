"""Projection: the words that find a member; what follows from a file that was written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select

from db.domain.birth_date import parse_birth_date
from db.domain.member import Name
from db.domain.name_search import words_of
from db.store.local_tables import member_word
from db.store.projected_codes import CARD, project_all_codes, project_codes
from db.store.projected_doubles import project_all_doubles, project_doubles
from db.store.subject_keys import CHUNK
from db.store.tables import member

_AT_ONCE = 100_000  # members: their words are written in order, which is quicker
_NAMED = "SELECT id, surname, given_names, birth_date, library_card FROM member"
_ADD_WORD = "INSERT INTO member_word (word, member_id) VALUES (?, ?)"
_SEARCHED = frozenset({"name", "birth", "card"})
_COMPARED = frozenset({"name", "birth", "number", "card"})


def project_member(connection: Connection, member_id: UUID, groups: Collection[str]) -> None:
    """Project one member's file of which some groups were written."""
    if _SEARCHED.intersection(groups):
        project_words(connection, [member_id])
    if _COMPARED.intersection(groups):
        project_codes(connection, CARD, project_doubles(connection, [member_id]))


def project_words(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again by which words some members are found."""
    for chunk in _chunks(member_ids):
        connection.execute(delete(member_word).where(member_word.c.member_id.in_(chunk)))
        rows = connection.execute(select(member).where(member.c.id.in_(chunk)))
        words = [{"word": word, "member_id": row.id} for row in rows for word in _words(row)]
        if words:
            connection.execute(insert(member_word), words)


def project_all_members(connection: Connection) -> None:
    """Work out again everything that is projected from members' files."""
    connection.execute(delete(member_word))
    found = connection.exec_driver_sql(_NAMED)
    while rows := found.fetchmany(_AT_ONCE):
        words = [(word, row.id) for row in rows for word in _words(row)]
        if words:
            connection.exec_driver_sql(_ADD_WORD, sorted(words))
    project_all_doubles(connection)
    project_all_codes(connection)


def _words(row: Row[Any]) -> frozenset[str]:
    year = parse_birth_date(row.birth_date).year if row.birth_date else None
    return words_of(_name(row), year, row.library_card or "")


def _name(row: Row[Any]) -> Name:
    return Name(row.surname or "", row.given_names or "")


def _chunks(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    wanted = list(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
