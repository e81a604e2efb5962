"""Taking values out of the queue that may no longer be kept; the chain of digests stays whole."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select, update

from db.domain.change import Act, parse_stamp
from db.store.local_tables import outbox
from db.store.tables import member


def forget_older(connection: Connection, member_id: UUID, group: str) -> bool:
    """Take all but the last value of a group of one member's file out of the queue, if any."""
    ver = connection.execute(select(member.c.ver).where(member.c.id == member_id)).scalar_one()
    if group not in ver:
        return False
    chosen = select(outbox.c.seq, outbox.c.payload).where(
        outbox.c.subject == member_id,
        outbox.c.record_id == member_id,
        outbox.c.act == Act.SET.value,
        outbox.c.hlc < parse_stamp(ver[group]).hlc,
        outbox.c.payload.is_not(None),
    )
    older = [row for row in connection.execute(chosen).all() if group in row.payload]
    for row in older:
        left = {name: value for name, value in row.payload.items() if name != group}
        connection.execute(
            update(outbox).where(outbox.c.seq == row.seq).values(payload=left, salt=None)
        )
    return bool(older)


def forget_subject(connection: Connection, subject: UUID) -> None:
    """Empty every operation about a person; its number and hash stay."""
    connection.execute(
        update(outbox)
        .where(outbox.c.subject == subject, outbox.c.act != Act.ERASE.value)
        .values(payload=None, subject=None, salt=None)
    )
