"""One act as one transaction: typed rows, the queue to the centre, the projections, the clock."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, insert, select, update
from uuid6 import uuid7

from db.domain.change import Act, Changed, Stamp, next_hlc
from db.domain.lending_kinds import LOAN, LOAN_RETURN
from db.domain.record import RecordKind
from db.domain.record_kinds import MEMBER
from db.domain.severing import Severance, parts_of
from db.store.consent_guard import check_consented
from db.store.erasing import erase_subject
from db.store.follows import Touched
from db.store.local_tables import outbox, sync_self
from db.store.merge import FactRow, GroupWrite, add_facts, write_groups
from db.store.outbox import Head, operation_row
from db.store.own_edits import note_seen
from db.store.payloads import (
    Envelope,
    Fields,
    has_personal,
    plain_fields,
    subject_of,
)
from db.store.prepared import Prepared
from db.store.projected_copies import copy_lent, project_transits
from db.store.projected_holds import project_holds
from db.store.projected_loans import item_returned, loan_made
from db.store.projected_members import project_member
from db.store.sealed import ScopeSealer
from db.store.severing import sever_records
from db.store.subject_keys import SubjectKeys
from db.store.tables import RECORDS

_READ_HEAD = Prepared(
    select(
        sync_self.c.origin,
        sync_self.c.incarnation,
        sync_self.c.hlc,
        sync_self.c.head_seq,
        sync_self.c.head_digest,
    )
)
_ADD_TO_QUEUE = Prepared(insert(outbox), outbox.c.keys())
_SAVE_SELF = Prepared(update(sync_self), ("hlc", "head_seq", "head_digest"))


class Transaction:
    """What a use case may do while it writes; made by `Store.writing()`, which commits it."""

    def __init__(self, connection: Connection, sealer: ScopeSealer, now: datetime) -> None:
        """Take part in a transaction that holds the write lock; `now` is the true time, in UTC."""
        self.connection = connection
        self.sealer = sealer
        self.now = now
        self.keys = SubjectKeys(connection, sealer)
        self.by_sync = False
        self.measured = False  # how far the clock is off was written down
        self.wiped = False  # values went that may not linger in the write-ahead log
        row = _READ_HEAD.first(connection)
        self.origin: int = row.origin or 0
        self.life: UUID = row.incarnation
        self.now_ms = int(now.timestamp() * 1000)
        self.head = Head(row.head_seq, row.head_digest)
        self.hlc: int = row.hlc
        self._as_read: tuple[int, int] | None = (row.head_seq, row.hlc)
        self._queue: list[dict[str, Any]] = []
        self._kinds: set[str] = set()
        self._ids: set[UUID] = set()

    @property
    def changed(self) -> Changed:
        """Tell what was changed so far."""
        return Changed(
            frozenset(self._kinds), frozenset(self._ids), self.by_sync and bool(self._kinds)
        )

    def new_id(self) -> UUID:
        """Give a new id; ids made later sort later."""
        return UUID(int=uuid7().int)

    def record_fact(
        self,
        kind: RecordKind,
        record_id: UUID,
        values: Mapping[str, Any],
        *,
        placed: bool = True,
        hlc: int | None = None,
    ) -> None:
        """Keep something that happened, and queue it for the other desks.

        `placed` is false for a loan of which the scan showed that no hold or transfer concerns it.
        `hlc` stamps what may not tell its time.
        """
        fields = plain_fields(values)
        if kind is LOAN:
            fields.setdefault("count_id", str(uuid4()))
        subject = subject_of(kind, record_id, fields)
        stamp = Stamp(hlc, self.origin) if hlc is not None else self._next_stamp()
        add_facts(self.connection, kind, [FactRow(record_id, stamp, fields)])
        envelope = self._envelope(kind, record_id, subject, {g.name for g in kind.groups})
        self._enqueue(
            op_id=record_id,
            hlc=stamp.hlc,
            act=Act.FACT,
            kind=kind.name,
            record_id=record_id,
            subject=subject,
            payload=envelope.packed_fact(fields),
            payload_version=kind.version,
        )
        if kind is LOAN:
            loan_made(self.connection, record_id, fields)
            if placed:
                self._copy_left(UUID(str(fields["item_id"])))
        elif kind is LOAN_RETURN:
            item_returned(self.connection, fields)
        else:
            touched = Touched()
            touched.note_fact(kind, record_id, fields)
            touched.project(self.connection)
        self.touch(kind.name, record_id, subject)

    def record_set(
        self,
        kind: RecordKind,
        record_id: UUID,
        groups: Mapping[str, Mapping[str, Any]],
        *,
        hlc: int | None = None,
        subject: UUID | None = None,
    ) -> None:
        """Give field groups of a record new values, whole groups at a time, and queue them.

        `hlc` puts the write at an earlier place in time than now; `subject` is whom a record is
        about that names a member in a group not written here.
        """
        fields = {name: plain_fields(values) for name, values in groups.items()}
        _check_whole(kind, fields)
        if kind is MEMBER:
            check_consented(self.connection, record_id, fields)
            if hlc is None:
                note_seen(self.connection, self.origin, record_id, fields.keys())
        stamp = Stamp(hlc, self.origin) if hlc is not None else self._next_stamp()
        kept = self._with_unknown(kind, record_id, fields)
        writes = [GroupWrite(record_id, g, str(stamp), v) for g, v in kept.items()]
        write_groups(self.connection, kind, writes)
        named = {name: value for group in fields.values() for name, value in group.items()}
        subject = subject or subject_of(kind, record_id, named)
        envelope = self._envelope(kind, record_id, subject, kept.keys())
        self._enqueue(
            op_id=self.new_id(),
            hlc=stamp.hlc,
            act=Act.SET,
            kind=kind.name,
            record_id=record_id,
            subject=subject,
            payload=envelope.packed_set(kept),
            payload_version=kind.version,
        )
        if kind is MEMBER:
            project_member(self.connection, record_id, groups.keys())
        else:
            touched = Touched()
            touched.note_groups(kind, record_id, groups.keys())
            touched.project(self.connection)
        self.touch(kind.name, record_id, subject)

    def record_erasure(self, subject: UUID) -> None:
        """Take a person away, here and now and for ever, and queue it for the other desks."""
        self._enqueue(
            op_id=self.new_id(),
            hlc=self._next_stamp().hlc,
            act=Act.ERASE,
            kind=MEMBER.name,
            record_id=subject,
            subject=subject,
            payload=None,
            payload_version=MEMBER.version,
        )
        self.take_away(subject)

    def record_severance(self, severance: Severance) -> None:
        """Let loans lose their member, here and now and for ever, and queue it."""
        op_id, payload = self.new_id(), severance.payload()
        self._enqueue(
            op_id=op_id,
            hlc=self._next_stamp().hlc,
            act=Act.SEVER,
            kind=LOAN.name,
            record_id=op_id,
            subject=None,
            payload=payload,
            payload_version=LOAN.version,
        )
        self.sever(payload)

    def sever(self, payload: Mapping[str, Any] | None) -> None:
        """Take what a message of severing names out of this file."""
        touched = Touched()
        for part in parts_of(payload):
            sever_records(self.connection, part, touched)
            self.touch(part.kind, *part.ids)
        touched.project(self.connection)
        self.wiped = True

    def take_away(self, subject: UUID) -> None:
        """Take a person away from this file; the tombstone stays."""
        erase_subject(self.connection, subject, self.hlc)
        self.keys.forget(subject)
        self.wiped = True
        self.touch(MEMBER.name, subject)

    def touch(self, kind: str, *ids: UUID | None) -> None:
        """Note what this act changed, for whoever shows it."""
        self._kinds.add(kind)
        self._ids.update(i for i in ids if i is not None)

    def must_save(self) -> None:
        """Say that the head was rewritten, though it may look as it did."""
        self._as_read = None

    def finish(self) -> None:
        """Write the queue and the clock; the last thing before the commit."""
        _ADD_TO_QUEUE.run_all(self.connection, self._queue)
        if (self.head.seq, self.hlc) != self._as_read:
            _SAVE_SELF.run(
                self.connection,
                {"hlc": self.hlc, "head_seq": self.head.seq, "head_digest": self.head.digest},
            )

    def _copy_left(self, item_id: UUID) -> None:
        """Work out again what a copy was kept for that is lent just now; for most: nothing."""
        if copy_lent(self.connection, item_id):
            project_holds(self.connection, (), (item_id,))
            project_transits(self.connection, (item_id,))

    def _next_stamp(self) -> Stamp:
        self.hlc = next_hlc(self.hlc, self.now_ms)
        return Stamp(self.hlc, self.origin)

    def _envelope(
        self, kind: RecordKind, record_id: UUID, subject: UUID | None, groups: Collection[str]
    ) -> Envelope:
        dek = None
        if subject is not None and has_personal(kind, groups):
            dek = self.keys.of(subject)
        return Envelope(self.sealer, dek, kind, record_id)

    def _with_unknown(
        self, kind: RecordKind, record_id: UUID, groups: dict[str, Fields]
    ) -> dict[str, Fields]:
        """Write back, untouched, what a newer program put into these groups."""
        table = RECORDS[kind.name]
        held = select(table.c.extra).where(table.c.id == record_id)
        extra = self.connection.execute(held).scalar() or {}
        return {
            name: {**kept, **fields} if isinstance(kept := extra.get(name), dict) else fields
            for name, fields in groups.items()
        }

    def _enqueue(self, **operation: Any) -> None:
        self._queue.append(self.head.add(operation_row(**operation)))


def _check_whole(kind: RecordKind, groups: Mapping[str, Fields]) -> None:
    declared = {g.name: set(g.fields) for g in kind.groups}
    for name, fields in groups.items():
        if declared.get(name) != fields.keys():
            raise ValueError(f"{kind.name}.{name} is not written whole")
