"""Finding members by the words of their name, quickly however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    Select,
    func,
    literal,
    or_,
    select,
)

from db.domain.birth_date import BirthDate
from db.domain.member import MemberLine
from db.domain.name_search import birth_date_in, wanted
from db.errors import Refused
from db.store.contact import read_telephone
from db.store.local_tables import member_alias, member_word
from db.store.near_words import near_words
from db.store.people import line_from, not_an_alias
from db.store.tables import member

_LAST = "\U0010ffff"  # sorts after every word
_MANY = 500  # a word with more finds is not worth counting further
Spelling = tuple[str, bool]  # and whether it may be the beginning only
Word = tuple[Spelling, ...]  # what may stand for a word that was typed
_SHORTEST_NUMBER = 8  # digits: with fewer it is no telephone number
_OF_NUMBERS = frozenset("0123456789+/. ()-")


def find_lines(connection: Connection, text: str, limit: int) -> tuple[MemberLine, ...]:
    """Find members in whose file every typed word begins a word, sorted by name.

    Of more than `limit`, those whose word comes first in the alphabet. A whole birth date, an
    e-mail address or a telephone number finds who has it; where nobody bears a word, those are
    found who bear one that is a slip of the finger away.
    """
    c = member.c
    born, rest = birth_date_in(text)
    contact = _contact(text) if born is None else None
    if contact is not None:
        return _lines(connection, select(c.id).where(contact, not_an_alias()).limit(limit))
    words = _rarest_first(connection, wanted(rest))
    if not words:
        if born is None:
            return ()
        same_day = select(c.id).where(c.birth_date == str(born), not_an_alias())
        return _lines(connection, same_day.limit(limit))
    found = _lines(connection, _ids(words, limit, born))
    if not found and (nearer := _nearer(connection, words)) is not None:
        found = _lines(connection, _ids(nearer, limit, born))
    return found


def _lines(
    connection: Connection, ids: Select[tuple[UUID]] | ScalarSelect[UUID]
) -> tuple[MemberLine, ...]:
    c = member.c
    found = select(c.id, c.surname, c.given_names, c.birth_date, c.street, c.library_card).where(
        c.id.in_(ids), c.surname.is_not(None), c.birth_date.is_not(None)
    )
    return tuple(
        line_from(row) for row in connection.execute(found.order_by(c.surname, c.given_names, c.id))
    )


def _contact(text: str) -> ColumnElement[bool] | None:
    """Give the condition for an e-mail address or a telephone number; None for other texts."""
    typed = text.strip()
    if "@" in typed:
        return func.lower(member.c.email) == typed.lower()
    if len("".join(filter(str.isdigit, typed))) < _SHORTEST_NUMBER or set(typed) - _OF_NUMBERS:
        return None
    try:
        return member.c.telephone == read_telephone(typed)
    except Refused:
        return None


def _nearer(connection: Connection, words: Sequence[Word]) -> list[Word] | None:
    """Put near words in the place of those that nobody bears; None when there are none."""
    nearer: list[Word] = []
    for spellings in words:
        if _finds(connection, spellings):
            nearer.append(spellings)
            continue
        near = near_words(connection, spellings[0][0])
        if not near:
            return None
        nearer.append(tuple((word, False) for word in near))
    return nearer


def _rarest_first(connection: Connection, typed: Sequence[Spelling]) -> list[Word]:
    """Put the word first that the fewest files carry: it is looked up, the others are checked."""
    words: list[Word] = [(one,) for one in typed]
    return sorted(words, key=lambda w: _finds(connection, w)) if len(words) > 1 else words


def _finds(connection: Connection, word: Word) -> int:
    some = select(literal(1)).where(_fits(member_word, word)).limit(_MANY).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()


def _ids(words: Sequence[Word], limit: int, born: BirthDate | None) -> ScalarSelect[UUID]:
    first = member_word.alias("first")
    others = [_also(first, word) for word in words[1:]]
    double = select(literal(1)).where(member_alias.c.alias_id == first.c.member_id).exists()
    if born is not None:
        c = member.c
        mine = (c.id == first.c.member_id) & (c.birth_date == str(born))
        others.append(select(literal(1)).where(mine).exists())
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
    column = words.c.word
    return or_(
        *(
            column.between(text, text + _LAST) if may_be_beginning else column == text
            for text, may_be_beginning in word
        )
    )
