"""Leaving the collection: what keeps a copy in it, and how many left, and why."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import Connection, func, select

from db.domain.checkout import Scanned
from db.domain.hold import Copy
from db.domain.item import AWAY, Why, why_from
from db.errors import WithdrawalRefused
from db.store.holding import kept_for, waiting_for
from db.store.tables import IS_WITHDRAWN, item


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


def withdrawn_since(connection: Connection, since: datetime) -> dict[Why, int]:
    """Count the copies that left since an instant and did not come back, by why."""
    chosen = (
        select(item.c.withdrawn_why, func.count())
        .where(IS_WITHDRAWN, item.c.condition_since >= since)
        .group_by(item.c.withdrawn_why)
    )
    found = Counter[Why]()
    for why, count in connection.execute(chosen):
        found[why_from(why) or Why.OTHER] += count
    return dict(found)


def _others(connection: Connection, copy: Scanned) -> int:
    """Count the other copies of its title that a member may still get."""
    others = select(func.count()).where(
        item.c.title_id == copy.item.title_id,
        item.c.id != copy.item.id,
        item.c.condition.is_(None) | item.c.condition.not_in(AWAY),
    )
    return connection.execute(others).scalar_one()
