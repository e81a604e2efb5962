"""A new master key reaches the rows in slices: keys wrapped again, numbers indexed again."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Connection, bindparam, or_, select, update

from db.errors import KeyMissing
from db.store.local_tables import subject_key
from db.store.projected_doubles import project_doubles
from db.store.sealed import WrappedKey, index_mark
from db.store.tables import member
from db.store.transaction import Transaction

_NEWER = (
    update(subject_key)
    .where(
        subject_key.c.subject == bindparam("whose"),
        subject_key.c.smk_version < bindparam("version"),
    )
    .values(smk_version=bindparam("version"), wrapped=bindparam("key"))
)
_INDEX = (
    update(member).where(member.c.id == bindparam("whose")).values(number_index=bindparam("index"))
)


def keys_below(
    connection: Connection, version: int, after: UUID, limit: int
) -> dict[UUID, WrappedKey]:
    """Read the next persons' keys that are wrapped under master keys before a version."""
    c = subject_key.c
    chosen = select(subject_key).where(c.smk_version < version, c.subject > after)
    rows = connection.execute(chosen.order_by(c.subject).limit(limit))
    return {row.subject: WrappedKey(row.smk_version, row.wrapped) for row in rows}


def keep_rewrapped(connection: Connection, keys: Mapping[UUID, WrappedKey]) -> None:
    """Put newer wrappings in place; whose key went in the meantime was erased, and stays so."""
    rows = [{"whose": s, "version": k.version, "key": k.wrapped} for s, k in keys.items()]
    if rows:
        connection.execute(_NEWER, rows)


def indexes_behind(connection: Connection, version: int, after: str, limit: int) -> list[str]:
    """Read the next indexes of numbers, in their order, that are not under a version."""
    number, mark = member.c.number_index, index_mark(version)
    behind = or_(number < mark, number >= mark[:-1] + chr(ord(mark[-1]) + 1))
    chosen = select(number).where(number.is_not(None), behind, number > after).distinct()
    return list(connection.execute(chosen.order_by(number).limit(limit)).scalars())


def reindex_numbers(act: Transaction, after: str, limit: int) -> str | None:
    """Index the next national numbers under the key in use; give where to go on, None at the end.

    Files with one index change together, so that files of one person are never seen apart.
    """
    number = member.c.number_index
    indexes = indexes_behind(act.connection, act.sealer.version, after, limit)
    if not indexes:
        return None
    holding = select(member.c.id, member.c.sealed_number).where(number.in_(indexes))
    numbers = {row.id: row.sealed_number for row in act.connection.execute(holding)}
    act.keys.load(numbers.keys())
    found = [
        {"whose": who, "index": index}
        for who, sealed in numbers.items()
        if (index := _index(act, who, sealed)) is not None
    ]
    if found:
        act.connection.execute(_INDEX, found)
        project_doubles(act.connection, [row["whose"] for row in found])
    return indexes[-1]


def _index(act: Transaction, member_id: UUID, sealed: str | None) -> str | None:
    """Give a number's index; None for a number that does not open: it is left as it is."""
    dek = act.keys.held(member_id)
    if dek is None or sealed is None:
        return None
    try:
        return act.sealer.number_index(act.sealer.open_number(dek, member_id, sealed))
    except KeyMissing:
        return None
