"""Projection: the words by which titles are found, in an index made for that."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import DDL, Connection, Row, delete, event, func, insert, select, text

from db.domain.item import Condition, why_from
from db.domain.name_search import parts
from db.domain.title import Copy, Description, Title, TitleLine
from db.store.local_tables import loan_state, title_row
from db.store.subject_keys import CHUNK
from db.store.tables import branch, item, metadata, title

INDEX = (
    "CREATE VIRTUAL TABLE title_search USING fts5"
    "(words, content='', contentless_delete=1, detail='none', prefix='2 3 4')"
)
MOST_LOOKED_AT = 200  # finds that are ranked; who finds more types on
LAST_LETTER = "\U0010ffff"
_DESCRIBED: tuple[Any, ...] = (
    *(title.c.id, title.c.title, title.c.author),
    *(title.c.publisher, title.c.year, title.c.isbn, title.c.language),
)
_ADD = text("INSERT OR REPLACE INTO title_search (rowid, words) VALUES (:n, :words)")
_FIND = text(
    "SELECT n, title, author FROM title_search JOIN title_row ON n = title_search.rowid"
    " JOIN title ON title.id = title_id WHERE title_search MATCH :wanted LIMIT :most"
)

event.listen(metadata, "after_create", DDL(INDEX))  # type: ignore[no-untyped-call]  # SQLAlchemy says no types here


def project_titles(connection: Connection, title_ids: Collection[UUID]) -> None:
    """Work out again by which words some titles are found."""
    wanted = list(title_ids)
    for start in range(0, len(wanted), CHUNK):
        _project(connection, wanted[start : start + CHUNK])


def project_all_titles(connection: Connection) -> None:
    """Work out again by which words titles are found."""
    connection.execute(text("INSERT INTO title_search (title_search) VALUES ('delete-all')"))
    connection.execute(delete(title_row))
    project_titles(connection, connection.execute(select(title.c.id)).scalars().all())


def find_titles(connection: Connection, typed: str, limit: int) -> tuple[Title, ...]:
    """Find titles in which every typed word begins a word, the best fitting first."""
    words = parts(typed)
    if not words:
        return ()
    wanted = " ".join(f'"{word}"*' for word in words)
    found = connection.execute(_FIND, {"wanted": wanted, "most": MOST_LOOKED_AT})
    # What is ranked is read as plain words; whole titles are made of those that are shown.
    best = sorted((_fit(row.title or "", row.author or "", words), row.n) for row in found)[:limit]
    chosen = select(*_DESCRIBED).add_columns(title_row.c.n).join(title_row)
    rows = connection.execute(chosen.where(title_row.c.n.in_([n for _, n in best])))
    titles = {row.n: title_from(row) for row in rows}
    return tuple(titles[n] for _, n in best)


def titles_by_code(connection: Connection, typed: str, limit: int) -> tuple[Title, ...]:
    """Give the titles of copies that bear this barcode, or a shelf mark that begins so."""
    if not typed:
        return ()
    ids: list[UUID] = []
    # Two questions, each with an index of its own: one with OR reads the whole collection.
    for bears in (item.c.barcode == typed, item.c.shelf_mark.between(typed, typed + LAST_LETTER)):
        looked_at = select(item.c.title_id).where(bears).limit(MOST_LOOKED_AT)
        ids += [one for one in connection.execute(looked_at).scalars() if one is not None]
    if not ids:
        return ()
    chosen = select(*_DESCRIBED).where(title.c.id.in_(list(dict.fromkeys(ids))[:limit]))
    return tuple(title_from(row) for row in connection.execute(chosen))


def title_lines(connection: Connection, titles: Iterable[Title]) -> tuple[TitleLine, ...]:
    """Tell of titles how many copies there are, and how many are not lent."""
    listed = list(titles)
    out = select(loan_state.c.loan_id).where(
        loan_state.c.item_id == item.c.id, loan_state.c.ended_at.is_(None)
    )
    counted = (
        select(item.c.title_id, func.count(), func.count().filter(~out.exists()))
        .where(
            item.c.title_id.in_([t.id for t in listed]),
            item.c.condition.is_distinct_from("withdrawn"),
        )
        .group_by(item.c.title_id)
    )
    counts = {row[0]: (row[1], row[2]) for row in connection.execute(counted)}
    return tuple(TitleLine(t, *counts.get(t.id, (0, 0))) for t in listed)


def copies_of(connection: Connection, title_id: UUID) -> tuple[Copy, ...]:
    """Read the copies of a title, by branch and shelf mark."""
    lent = (loan_state.c.item_id == item.c.id) & loan_state.c.ended_at.is_(None)
    chosen = (
        select(item, branch.c.name.label("branch"), loan_state.c.due_on)
        .outerjoin(branch, branch.c.id == item.c.branch_id)
        .outerjoin(loan_state, lent)
        .where(item.c.title_id == title_id)
        .order_by(branch.c.name, item.c.shelf_mark, item.c.barcode)
    )
    return tuple(
        Copy(
            id=row.id,
            barcode=row.barcode or "",
            item_type=row.item_type or "",
            branch=row.branch or "",
            shelf_mark=row.shelf_mark or "",
            condition=Condition(row.condition) if row.condition else Condition.GOOD,
            due_on=row.due_on,
            withdrawn_why=why_from(row.withdrawn_why),
        )
        for row in connection.execute(chosen)
    )


def title_from(row: Row[Any]) -> Title:
    """Read a row of the table of titles."""
    values = (row.title, row.author, row.publisher, row.year, row.isbn, row.language)
    return Title(row.id, Description(*(value or "" for value in values)))


def _project(connection: Connection, ids: Collection[UUID]) -> None:
    rows = connection.execute(select(title).where(title.c.id.in_(ids))).all()
    new = [{"title_id": row.id} for row in rows]
    if new:
        connection.execute(insert(title_row).prefix_with("OR IGNORE"), new)
    numbers = select(title_row.c.title_id, title_row.c.n).where(title_row.c.title_id.in_(ids))
    n = {row.title_id: row.n for row in connection.execute(numbers)}
    words = [{"n": n[row.id], "words": _words(title_from(row).description)} for row in rows]
    if words:
        connection.execute(_ADD, words)


def _words(description: Description) -> str:
    d = description
    return " ".join(parts(f"{d.title} {d.author} {d.isbn}"))


def _fit(name: str, author: str, words: tuple[str, ...]) -> tuple[int, bool, str]:
    """Sort by how many words are whole, then by whether the title begins so, then by title."""
    own = parts(name)
    whole = len({*own, *parts(author)}.intersection(words))
    return -whole, not " ".join(own).startswith(words[0]), name
