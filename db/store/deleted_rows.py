"""The record of deletions: how many on which day, and why; nobody is named (P19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from db.domain.clock import local_day
from db.domain.privacy_kinds import DELETED
from db.domain.retention import DeletedFor, Deletions
from db.store.tables import deleted

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def record_deleted(act: Transaction, ground: DeletedFor, people: int) -> None:
    """Write down that so many people were deleted in this act."""
    values = {"on": local_day(act.now), "ground": ground, "people": people}
    act.record_fact(DELETED, act.new_id(), values)


def deletions(connection: Connection) -> tuple[Deletions, ...]:
    """Read how many people were deleted, by day and ground, the newest day first."""
    c = deleted.c
    people = func.sum(c.people)
    chosen = select(c.on, c.ground, people).group_by(c.on, c.ground)
    rows = connection.execute(chosen.order_by(c.on.desc(), c.ground))
    return tuple(Deletions(on, DeletedFor(ground), count) for on, ground, count in rows)
