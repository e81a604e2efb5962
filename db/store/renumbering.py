"""A new life of the queue: new numbers, or new stamps, for what nobody has seen yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from db.domain.account_kinds import JOURNAL_LINE
from db.domain.change import Act, Stamp, next_hlc
from db.domain.clock import local_day
from db.domain.record_kinds import KINDS
from db.store.follows import Touched
from db.store.local_tables import acked_on, earlier_op, outbox, sync_self
from db.store.outbox import NO_DIGEST, Head, content_hash
from db.store.subject_keys import CHUNK
from db.store.tables import RECORDS
from db.store.transaction import Transaction


def renumber(act: Transaction, origin: int, keep: Collection[UUID]) -> None:
    """Start over as a new origin: what the centre lacks is numbered from 1, under its old ids.

    What it holds, of this life and of earlier ones, is kept beside the queue for a while, counted
    anew from today: should the centre be put back to an earlier moment, it may lack it then.
    """
    rows = [*_earlier(act.connection), *map(dict, _rows_from(act.connection, 0))]
    lacking = [row for row in rows if row["op_id"] not in keep]
    for row in lacking:
        _follow(act.connection, row, Stamp(row["hlc"], act.origin), Stamp(row["hlc"], origin))
    act.connection.execute(delete(outbox))
    act.connection.execute(delete(acked_on))
    _forget_earlier(act.connection, [row["op_id"] for row in lacking])
    _keep_earlier(act, [row for row in rows if row["op_id"] in keep])
    head = Head(0, NO_DIGEST)
    _requeue(act.connection, head, lacking)
    act.origin = origin
    act.head = head
    act.connection.execute(update(sync_self).values(origin=origin, acked_seq=0))
    act.must_save()


def send_again(act: Transaction, op_ids: Collection[UUID]) -> None:
    """Queue operations of earlier lives once more: the centre was put back, and lacks them."""
    rows = [row for row in _earlier(act.connection) if row["op_id"] in op_ids]
    _forget_earlier(act.connection, op_ids)
    _requeue(act.connection, act.head, rows)
    act.must_save()


def _earlier(connection: Connection) -> list[dict[str, Any]]:
    """Read what earlier lives sent, as rows of a queue, in the order of their stamps."""
    chosen = select(earlier_op).order_by(earlier_op.c.hlc)
    names = [c.name for c in earlier_op.columns if c.name in outbox.c]
    return [{n: row[n] for n in names} for row in connection.execute(chosen).mappings()]


def _keep_earlier(act: Transaction, rows: list[dict[str, Any]]) -> None:
    day = local_day(act.now)
    kept = [
        {**{n: v for n, v in row.items() if n in earlier_op.c}, "kept_since": day} for row in rows
    ]
    if kept:
        act.connection.execute(insert(earlier_op).prefix_with("OR REPLACE"), kept)


def _forget_earlier(connection: Connection, op_ids: Collection[UUID]) -> None:
    wanted = list(op_ids)
    for start in range(0, len(wanted), CHUNK):
        chosen = earlier_op.c.op_id.in_(wanted[start : start + CHUNK])
        connection.execute(delete(earlier_op).where(chosen))


def restamp(act: Transaction, from_seq: int, floor_hlc: int, now_ms: int) -> None:
    """Give what nobody has seen stamps of the true time, in the same order, above a floor."""
    rows = _rows_from(act.connection, from_seq)
    before = act.connection.execute(select(outbox.c.d).where(outbox.c.seq == from_seq - 1))
    head = Head(from_seq - 1, before.scalar() or NO_DIGEST)
    last = max(floor_hlc, next_hlc(0, now_ms) - 1)
    fresh = []
    for row in rows:
        last += 1
        hlc = min(last, row["hlc"]) if row["kind"] == JOURNAL_LINE.name else last  # tells its day
        _follow(act.connection, dict(row), Stamp(row["hlc"], act.origin), Stamp(hlc, act.origin))
        fresh.append(_hashed_again({**row, "hlc": hlc}))
    act.connection.execute(delete(outbox).where(outbox.c.seq >= from_seq))
    _requeue(act.connection, head, fresh)
    act.head = head
    act.hlc = last
    act.must_save()
    _project_again(act.connection, rows)


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


def _follow(connection: Connection, row: Mapping[str, Any], old: Stamp, new: Stamp) -> None:
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


def _project_again(connection: Connection, rows: list[RowMapping]) -> None:
    """Work out again what follows from facts whose place in the order changed."""
    touched = Touched()
    for row in rows:
        if row["act"] == Act.FACT.value:
            table = RECORDS[row["kind"]]
            chosen = select(table).where(table.c.id == row["record_id"])
            held = connection.execute(chosen).mappings().first()
            if held is not None:
                touched.note_fact(KINDS[row["kind"]], row["record_id"], dict(held))
    touched.project(connection)
