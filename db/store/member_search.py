"""Finding members by the words of their name."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, select

from db.domain.member import MemberLine
from db.domain.name_search import wanted
from db.store.local_tables import member_word
from db.store.people import line_from, not_an_alias
from db.store.tables import member

_LAST = "\U0010ffff"  # sorts after every word


def find_lines(connection: Connection, text: str, limit: int) -> tuple[MemberLine, ...]:
    """Find members in whose file every typed word begins a word, by name."""
    words = wanted(text)
    if not words:
        return ()
    c = member.c
    found = (
        select(c.id, c.surname, c.given_names, c.birth_date, c.street, c.library_card)
        .where(*(_carries(word, part) for word, part in words), not_an_alias())
        .order_by(c.surname, c.given_names, c.id)
        .limit(limit)
    )
    return tuple(line_from(row) for row in connection.execute(found))


def _carries(word: str, may_be_beginning: bool) -> ColumnElement[bool]:
    w = member_word.c
    fits = w.word.between(word, word + _LAST) if may_be_beginning else w.word == word
    return member.c.id.in_(select(w.member_id).where(fits))
