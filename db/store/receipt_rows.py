"""The receipts of this desk: the next number, and what stands on one."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.account import receipt_number, receipt_prefix
from db.store.tables import item, ledger


def next_receipt(connection: Connection, desk_id: UUID, year: int) -> str:
    """Give the number of the next receipt of a desk."""
    prefix = receipt_prefix(desk_id, year)
    mine = ledger.c.receipt.between(prefix, f"{prefix}~")
    last = connection.execute(select(func.max(ledger.c.receipt)).where(mine)).scalar()
    return receipt_number(desk_id, year, last or "")


def titles_of(connection: Connection, item_ids: Collection[UUID]) -> dict[UUID, str]:
    """Read the titles of items, for staff who ask what a charge is for."""
    chosen = select(item.c.id, item.c.title).where(item.c.id.in_(item_ids))
    return {row.id: row.title or "" for row in connection.execute(chosen)}
