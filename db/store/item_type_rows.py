"""From rows of the file to the types of items."""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.domain.item_type import ItemType, types_of
from db.store.tables import item_type, lending_rule


def item_types(connection: Connection) -> tuple[ItemType, ...]:
    """Read the types of items: the usual ones, the library's own, and those that rules name."""
    rows = connection.execute(select(item_type).where(item_type.c.code.is_not(None)))
    kept = [
        ItemType(
            row.code,
            {str(k): str(v) for k, v in (row.names or {}).items()},
            row.active is not False,
        )
        for row in rows
    ]
    named = select(lending_rule.c.item_type).where(lending_rule.c.item_type.is_not(None))
    return types_of(kept, connection.execute(named.distinct()).scalars())
