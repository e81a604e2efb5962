"""What only this desk has to tell: what the centre refused, and what could not be taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, func, select

from db.domain.change import instant_of
from db.domain.decision import Outcome
from db.domain.inbox import Entry, Settled, Told
from db.store.inbox_sides import Sides
from db.store.local_tables import outbox, parked_op, put_away, rejected
from db.store.parking import Why

_SET_ASIDE = UUID("6f1c5b2e-3d0a-5e47-9b58-0c2a4f7d91e3")  # ids of entries come from it
_SEEN = select(put_away.c.id)


def local_entries(connection: Connection, sides: Sides) -> Iterator[Entry]:
    """Tell everything that only this desk knows of, seen or not."""
    seen = {row.id: row for row in connection.execute(select(put_away))}
    for entry in (*_refused(connection), *_set_aside(connection)):
        yield _settled(entry, seen.get(entry.id), sides)


def count_local(connection: Connection) -> int:
    """Count what nobody has seen yet."""
    waiting = select(func.count()).select_from(rejected).where(rejected.c.op_id.not_in(_SEEN))
    seen = set(connection.execute(_SEEN).scalars())
    groups = {entry.id for entry in _set_aside(connection)}
    return connection.execute(waiting).scalar_one() + len(groups - seen)


def _refused(connection: Connection) -> Iterator[Entry]:
    made = select(rejected, outbox.c.hlc).outerjoin(outbox, outbox.c.op_id == rejected.c.op_id)
    for row in connection.execute(made).all():
        at = row.seen_at if row.hlc is None else instant_of(row.hlc)
        subject = f"{row.reason or 'malformed'}:{row.kind}"
        yield Entry(row.op_id, Told.REFUSED, at, subject=subject, until=row.seen_at, count=1)


def _set_aside(connection: Connection) -> Iterator[Entry]:
    """Tell what waits for another program, or for help; what waits for a key comes by itself."""
    c = parked_op.c
    grouped = (
        select(c.reason, c.kind, func.count().label("acts"), func.min(c.hlc).label("first"))
        .where(c.reason != Why.KEY.value)
        .group_by(c.reason, c.kind)
    )
    for row in connection.execute(grouped).all():
        entry_id = uuid5(_SET_ASIDE, f"{row.reason}:{row.kind}")
        subject = f"{row.reason}:{row.kind}"
        at = instant_of(row.first)
        yield Entry(entry_id, Told.SET_ASIDE, at, subject=subject, count=row.acts)


def _settled(entry: Entry, seen: Row[Any] | None, sides: Sides) -> Entry:
    if seen is None:
        return entry
    settled = Settled(Outcome.LEAVE, sides.staff_named(seen.staff_id), seen.at)
    return replace(entry, settled=settled)
