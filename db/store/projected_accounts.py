"""Projection: what each member owes, the sum of the lines of their account."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select

from db.store.local_tables import account
from db.store.subject_keys import CHUNK
from db.store.tables import ledger

_SUMS = select(ledger.c.member_id, func.sum(ledger.c.amount_cents)).group_by(ledger.c.member_id)


def project_accounts(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again what some members owe."""
    wanted = list(member_ids)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        connection.execute(delete(account).where(account.c.member_id.in_(chunk)))
        connection.execute(
            insert(account).from_select(
                ["member_id", "balance_cents"], _SUMS.where(ledger.c.member_id.in_(chunk))
            )
        )


def balance(connection: Connection, member_ids: Collection[UUID]) -> int:
    """Give what one person owes over all their files, in cents."""
    owed = select(func.coalesce(func.sum(account.c.balance_cents), 0))
    return int(connection.execute(owed.where(account.c.member_id.in_(member_ids))).scalar_one())


def project_all_accounts(connection: Connection) -> None:
    """Work out again what everybody owes."""
    connection.execute(delete(account))
    connection.execute(insert(account).from_select(["member_id", "balance_cents"], _SUMS))
