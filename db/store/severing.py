"""Taking what a message of severing names out of this file: rows, queue, conflicts, what waits."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, true, update

from db.domain.change import Act
from db.domain.lending_kinds import LOAN_RETURN
from db.domain.record_kinds import KINDS
from db.domain.severing import BY_TIME, LOOSENED, TIES, Part, Tie
from db.store.follows import Touched
from db.store.local_tables import conflict, earlier_op, outbox, parked_op, rejected
from db.store.subject_keys import CHUNK
from db.store.tables import RECORDS


def sever_records(connection: Connection, part: Part, touched: Touched) -> None:
    """Take records away, or the fields that they lose; doing it twice changes nothing."""
    for chunk in _chunks(part.ids):
        if part.kind in KINDS:
            _sever_rows(connection, part, chunk, touched)
        sever_queued(connection, chunk, part.fields)
        if not part.fields:
            for table in (parked_op, rejected):
                connection.execute(delete(table).where(table.c.op_id.in_(chunk)))
    if not part.fields:
        _forget_conflicts(connection, part.ids)


def _sever_rows(
    connection: Connection, part: Part, ids: Collection[UUID], touched: Touched
) -> None:
    kind, table = KINDS[part.kind], RECORDS[part.kind]
    these = table.c.id.in_(ids)
    for row in connection.execute(select(table).where(these)).mappings():
        touched.note_fact(kind, row["id"], dict(row))
        if part.fields and row["extra"]:  # a field that only a newer program knows is lost, too
            left = {name: v for name, v in row["extra"].items() if name not in part.fields}
            this = table.c.id == row["id"]
            connection.execute(update(table).where(this).values(extra=left or None))
    lost = [name for name in part.fields if name in table.c]
    if not part.fields:
        connection.execute(delete(table).where(these))
    elif lost:
        connection.execute(update(table).where(these).values(dict.fromkeys(lost)))


def sever_queued(
    connection: Connection, op_ids: Collection[UUID], lost: Collection[str] = ()
) -> None:
    """Take the content of operations away; in the queue their hashes stay, and so the chain."""
    for table in (outbox, earlier_op, parked_op):
        these = select(table).where(table.c.op_id.in_(op_ids))
        for row in connection.execute(these).mappings().all():
            values = _emptied(row["payload"], row["subject"], lost)
            if "salt" in table.c:
                values["salt"] = None
            connection.execute(update(table).where(table.c.op_id == row["op_id"]).values(values))


def _emptied(payload: Any, subject: UUID | None, lost: Collection[str]) -> dict[str, Any]:
    if not lost or payload is None:
        return {"payload": None, "subject": None}
    left = {name: value for name, value in payload.items() if name not in lost}
    return {"payload": left, "subject": None if "member_id" in lost else subject}


def _forget_conflicts(connection: Connection, ids: Collection[UUID]) -> None:
    gone = {str(i) for i in ids}
    rows = connection.execute(select(conflict.c.id, conflict.c.record_ids)).all()
    named = [row.id for row in rows if gone.intersection(row.record_ids)]
    for chunk in _chunks(named):
        connection.execute(delete(conflict).where(conflict.c.id.in_(chunk)))


def _chunks(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    wanted = sorted(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))


def forget_severed(connection: Connection, acked: int) -> None:
    """Take out of the queue what was sent and the records, just taken over, do not hold any more.

    The message that severed it may stand in a part of the log that is never read here.
    """
    for kind, tie in {**TIES, **dict.fromkeys(BY_TIME, Tie("id"))}.items():
        table = RECORDS[kind]
        named = (*tie.loses, *(LOOSENED if kind == LOAN_RETURN.name else ()))
        lost = [name for name in named if name in table.c]
        for queue, sent in ((outbox, outbox.c.seq <= acked), (earlier_op, true())):
            chosen = (
                select(queue.c.op_id, table.c.id, *(table.c[f] for f in lost))
                .select_from(queue)
                .outerjoin(table, table.c.id == queue.c.record_id)
                .where(sent, queue.c.kind == kind, queue.c.act == Act.FACT.value)
            )
            for row in connection.execute(chosen).all():
                fields = [f for f in lost if getattr(row, f) is None]
                if row.id is None or fields:
                    sever_queued(connection, [row.op_id], fields if row.id else ())
