"""The receipts of this desk: the next number, and what stands on one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.account import WITH_RECEIPT, receipt_number
from db.store.tables import item, journal_line


def next_receipt(connection: Connection, desk_id: UUID, year: int) -> str:
    """Give the number of the next receipt of a desk; one of an erased member counts on."""
    c = journal_line.c
    counted = select(func.count()).where(
        c.desk_id == desk_id,
        c.what.in_(WITH_RECEIPT),
        c.on.between(date(year, 1, 1), date(year, 12, 31)),
        c.method.is_not(None),
    )
    return receipt_number(desk_id, year, connection.execute(counted).scalar_one())


def titles_of(connection: Connection, item_ids: Collection[UUID]) -> dict[UUID, str]:
    """Read the titles of items, for staff who ask what a charge is for."""
    chosen = select(item.c.id, item.c.title).where(item.c.id.in_(item_ids))
    return {row.id: row.title or "" for row in connection.execute(chosen)}
