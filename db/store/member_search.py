"""Finding members by the words of their name, quickly however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    func,
    literal,
    select,
)

from db.domain.member import MemberLine
from db.domain.name_search import wanted
from db.store.local_tables import member_alias, member_word
from db.store.people import line_from
from db.store.tables import member

_LAST = "\U0010ffff"  # sorts after every word
_MANY = 500  # a word with more finds is not worth counting further
Word = tuple[str, bool]  # and whether it may be the beginning only


def find_lines(connection: Connection, text: str, limit: int) -> tuple[MemberLine, ...]:
    """Find members in whose file every typed word begins a word, sorted by name.

    Of more than `limit`, those whose word comes first in the alphabet.
    """
    words = _rarest_first(connection, wanted(text))
    if not words:
        return ()
    ids = _ids(words, limit)
    c = member.c
    found = select(c.id, c.surname, c.given_names, c.birth_date, c.street, c.library_card).where(
        c.id.in_(ids), c.surname.is_not(None), c.birth_date.is_not(None)
    )
    return tuple(
        line_from(row) for row in connection.execute(found.order_by(c.surname, c.given_names, c.id))
    )


def _rarest_first(connection: Connection, words: Sequence[Word]) -> list[Word]:
    """Put the word first that the fewest files carry: it is looked up, the others are checked."""

    def finds(word: Word) -> int:
        some = select(literal(1)).where(_fits(member_word, word)).limit(_MANY).subquery()
        return connection.execute(select(func.count()).select_from(some)).scalar_one()

    return sorted(words, key=finds) if len(words) > 1 else list(words)


def _ids(words: Sequence[Word], limit: int) -> ScalarSelect[UUID]:
    first = member_word.alias("first")
    others = [_also(first, word) for word in words[1:]]
    double = select(literal(1)).where(member_alias.c.alias_id == first.c.member_id).exists()
    return (
        select(first.c.member_id)
        .distinct()
        .where(_fits(first, words[0]), *others, ~double)
        .limit(limit)
        .scalar_subquery()
    )


def _also(first: FromClause, word: Word) -> ColumnElement[bool]:
    other = member_word.alias()
    mine = other.c.member_id == first.c.member_id
    return select(literal(1)).where(mine, _fits(other, word)).exists()


def _fits(words: FromClause, word: Word) -> ColumnElement[bool]:
    text, may_be_beginning = word
    column = words.c.word
    return column.between(text, text + _LAST) if may_be_beginning else column == text
