"""What keeps a copy in the collection: a loan, or somebody who waits for it."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from db.domain.checkout import Scanned
from db.domain.hold import Copy
from db.domain.item import AWAY
from db.errors import WithdrawalRefused
from db.store.holding import kept_for, waiting_for
from db.store.tables import item


def demand_free(connection: Connection, copy: Scanned) -> None:
    """Check that nobody misses a copy that leaves; raise WithdrawalRefused."""
    held = copy.item
    if copy.open_loan is not None:
        raise WithdrawalRefused("lent")
    if kept_for(connection, held.id) is not None:
        raise WithdrawalRefused("kept")
    waiting = waiting_for(connection, Copy(held.id, held.title_id, held.branch_id))
    if any(state.hold.item_id == held.id for state in waiting):
        raise WithdrawalRefused("asked")
    if waiting and not _others(connection, copy):
        raise WithdrawalRefused("last_asked")


def _others(connection: Connection, copy: Scanned) -> int:
    """Count the other copies of its title that a member may still get."""
    others = select(func.count()).where(
        item.c.title_id == copy.item.title_id,
        item.c.id != copy.item.id,
        item.c.condition.is_(None) | item.c.condition.not_in(AWAY),
    )
    return connection.execute(others).scalar_one()
