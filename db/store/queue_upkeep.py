"""Taking values out of the queue that may no longer be kept; the chain of digests stays whole."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from db.domain.change import Act, Stamp, parse_stamp
from db.store.local_tables import acked_on, earlier_op, outbox, sync_self

KEPT = timedelta(days=35)  # what was acknowledged: longer than any gap in the centre's backups


def forget_older(
    connection: Connection, table: Table, record_id: UUID, group: str, subject: UUID
) -> bool:
    """Take all but the last value of a group of one record about a person out of the queue."""
    ver = connection.execute(select(table.c.ver).where(table.c.id == record_id)).scalar_one()
    if group not in ver:
        return False
    about = (table.name, record_id, subject)
    end = _end_of_older(connection, parse_stamp(ver[group]))
    waiting = _forget_group(connection, outbox, about, group, end)
    return _forget_group(connection, earlier_op, about, group, end) or waiting


def _end_of_older(connection: Connection, last: Stamp) -> int:
    """Tell below which clock value this desk's writes are older than a version.

    Two desks may write at the same moment of the clock; then the origin decides.
    """
    own = connection.execute(select(sync_self.c.origin)).scalar_one() or 0
    return last.hlc + (own < last.origin)


def _forget_group(
    connection: Connection, queue: Table, about: tuple[str, UUID, UUID], group: str, hlc: int
) -> bool:
    kind, record_id, subject = about
    chosen = select(queue.c.op_id, queue.c.payload).where(
        queue.c.subject == subject,
        queue.c.kind == kind,
        queue.c.record_id == record_id,
        queue.c.act == Act.SET.value,
        queue.c.hlc < hlc,
        queue.c.payload.is_not(None),
    )
    older = [row for row in connection.execute(chosen).all() if group in row.payload]
    for row in older:
        left = {name: value for name, value in row.payload.items() if name != group}
        this = queue.c.op_id == row.op_id
        connection.execute(update(queue).where(this).values(payload=left or None, salt=None))
    return bool(older)


def forget_subject(connection: Connection, subject: UUID) -> None:
    """Empty every operation about a person; its number and hash stay."""
    for table in (outbox, earlier_op):
        connection.execute(
            update(table)
            .where(table.c.subject == subject, table.c.act != Act.ERASE.value)
            .values(payload=None, subject=None, salt=None)
        )


def trim_queue(connection: Connection, today: date) -> None:
    """Note how far the queue is acknowledged, and let go of what was so long enough ago.

    The days count on which this desk was at work: a clock that jumps ahead is one day more.

    The last acknowledged operation always stays: its digest proves where both sides stand.
    """
    acked = connection.execute(select(sync_self.c.acked_seq)).scalar_one()
    mark = {"on": today, "seq": acked}
    connection.execute(insert(acked_on).prefix_with("OR REPLACE"), mark)
    limit = _days_ago(connection, today)
    if limit is None:
        return
    old = connection.execute(
        select(func.max(acked_on.c.seq)).where(acked_on.c.on <= limit)
    ).scalar()
    up_to = min(old or 0, acked - 1)
    connection.execute(delete(outbox).where(outbox.c.seq <= up_to))
    connection.execute(delete(earlier_op).where(earlier_op.c.kept_since <= limit))
    connection.execute(delete(acked_on).where(acked_on.c.on < limit))


def _days_ago(connection: Connection, today: date) -> date | None:
    """Give the day since which enough days were seen to come; None where there is none yet."""
    seen = select(acked_on.c.on).where(acked_on.c.on <= today).order_by(acked_on.c.on.desc())
    return connection.execute(seen.offset(KEPT.days).limit(1)).scalar()
