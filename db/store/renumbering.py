"""A new life of the queue: new numbers, or new stamps, for what nobody has seen yet."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from db.domain.change import Act, Stamp, next_hlc
from db.store.local_tables import outbox, sync_self
from db.store.outbox import NO_DIGEST, Head, content_hash
from db.store.projected_loans import project_items
from db.store.tables import RECORDS, loan, loan_return
from db.store.transaction import Transaction


def renumber(act: Transaction, origin: int, keep: Collection[UUID]) -> None:
    """Start over as a new origin: what the centre lacks is numbered from 1, under its old ids."""
    acked = act.connection.execute(select(sync_self.c.acked_seq)).scalar_one()
    rows = [r for r in _rows_from(act.connection, acked + 1) if r["op_id"] not in keep]
    for row in rows:
        _follow(act.connection, row, Stamp(row["hlc"], act.origin), Stamp(row["hlc"], origin))
    act.connection.execute(delete(outbox))
    head = Head(0, NO_DIGEST)
    _requeue(act.connection, head, [dict(row) for row in rows])
    act.origin = origin
    act.head = head
    act.connection.execute(update(sync_self).values(origin=origin, acked_seq=0))
    act.must_save()


def restamp(act: Transaction, from_seq: int, floor_hlc: int, now_ms: int) -> None:
    """Give what nobody has seen stamps of the true time, in the same order, above a floor."""
    rows = _rows_from(act.connection, from_seq)
    before = act.connection.execute(select(outbox.c.d).where(outbox.c.seq == from_seq - 1))
    head = Head(from_seq - 1, before.scalar() or NO_DIGEST)
    last = max(floor_hlc, next_hlc(0, now_ms) - 1)
    fresh = []
    for row in rows:
        last += 1
        _follow(act.connection, row, Stamp(row["hlc"], act.origin), Stamp(last, act.origin))
        fresh.append(_hashed_again({**row, "hlc": last}))
    act.connection.execute(delete(outbox).where(outbox.c.seq >= from_seq))
    _requeue(act.connection, head, fresh)
    act.head = head
    act.hlc = last
    act.must_save()
    _project_lent(act.connection, rows)


def _rows_from(connection: Connection, seq: int) -> list[RowMapping]:
    chosen = select(outbox).where(outbox.c.seq >= seq).order_by(outbox.c.seq)
    return list(connection.execute(chosen).mappings())


def _requeue(connection: Connection, head: Head, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(outbox), [head.relink(row) for row in rows])


def _hashed_again(row: dict[str, Any]) -> dict[str, Any]:
    if row["salt"] is None:  # something was taken out of it: its hash stands
        return row
    return {**row, "h": content_hash(row["salt"], row)}


def _follow(connection: Connection, row: RowMapping, old: Stamp, new: Stamp) -> None:
    """Let the versions in the tables follow an operation of this desk."""
    table = RECORDS[row["kind"]]
    this = table.c.id == row["record_id"]
    if row["act"] == Act.FACT.value:
        connection.execute(update(table).where(this).values(hlc=new.hlc, origin=new.origin))
    elif row["act"] == Act.SET.value:
        ver = connection.execute(select(table.c.ver).where(this)).scalar()
        if ver and str(old) in ver.values():
            moved = {g: str(new) if v == str(old) else v for g, v in ver.items()}
            connection.execute(update(table).where(this).values(ver=moved))


def _project_lent(connection: Connection, rows: list[RowMapping]) -> None:
    items: set[UUID] = set()
    for row in rows:
        for table in (loan, loan_return):
            if row["kind"] == table.name:
                chosen = select(table.c.item_id).where(table.c.id == row["record_id"])
                items.update(connection.execute(chosen).scalars())
    project_items(connection, items)
