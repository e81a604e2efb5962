"""This desk's place in the sync: who it is to the centre, what it sent, how far it read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.change import HLC_COUNTER_BITS, Operation, Stamp
from db.domain.sync_report import SyncStatus
from db.store.engine import compact
from db.store.local_tables import conflict, outbox, sync_self
from db.store.outbox import NO_DIGEST, Queued, queued

FACT_VERSION = ""  # a fact has one version; a register one per group
_ENVELOPE_BYTES = 300  # what an operation weighs on the wire beside its payload


@dataclass(frozen=True, slots=True)
class SyncSelf:
    """Where this desk stands; `offset_ms` is the centre's clock minus ours."""

    desk_id: UUID
    scope_id: UUID
    origin: int | None
    incarnation: UUID
    acked_seq: int
    epoch: UUID | None
    cursor_lsn: int
    hlc: int
    offset_ms: int
    need_resync: bool
    last_ok: datetime | None
    last_error: str
    head_seq: int


@dataclass(frozen=True, slots=True)
class StateRow:
    """One record as the centre's log adds up to; `fields` is as a payload, personal parts sealed.

    `versions` maps group to version; a fact has the one version, under the empty name.
    """

    kind: str
    record_id: UUID
    subject: UUID | None
    fields: Mapping[str, Any] = field(repr=False)
    versions: Mapping[str, Stamp]
    lsn: int


def load_sync_self(connection: Connection) -> SyncSelf:
    """Read where this desk stands."""
    columns = [sync_self.c[name] for name in SyncSelf.__dataclass_fields__]
    return SyncSelf(*connection.execute(select(*columns)).one())


def load_unsent(connection: Connection, after_seq: int, limit: int, max_bytes: int) -> list[Queued]:
    """Read the next operations to send: at least one if there is any, then up to the limits."""
    origin = connection.execute(select(sync_self.c.origin)).scalar_one() or 0
    chosen = select(outbox).where(outbox.c.seq > after_seq).order_by(outbox.c.seq).limit(limit)
    found: list[Queued] = []
    weight = 0
    for row in connection.execute(chosen).mappings():
        one = queued(row, origin)
        weight += _weight(one.operation)
        if found and weight > max_bytes:
            break
        found.append(one)
    return found


def load_digest(connection: Connection, seq: int) -> bytes | None:
    """Read d(seq); None when this desk has no such operation."""
    if seq == 0:
        return NO_DIGEST
    return connection.execute(select(outbox.c.d).where(outbox.c.seq == seq)).scalar()


def load_status(connection: Connection) -> SyncStatus:
    """Read how the desk stands, without touching the network."""
    own = load_sync_self(connection)
    waiting = select(func.count(), func.min(outbox.c.hlc)).where(outbox.c.seq > own.acked_seq)
    count, oldest = connection.execute(waiting).one()
    since = None if oldest is None else instant_of(oldest)
    joined = own.origin is not None
    return SyncStatus(joined, count, since, own.last_ok, own.last_error, own.offset_ms)


def count_conflicts(connection: Connection) -> int:
    """Count what staff should look at."""
    return connection.execute(select(func.count()).select_from(conflict)).scalar_one()


def instant_of(hlc: int) -> datetime:
    """Give the instant of a stamp."""
    return datetime.fromtimestamp((hlc >> HLC_COUNTER_BITS) / 1000, UTC)


def _weight(operation: Operation) -> int:
    return _ENVELOPE_BYTES + len(compact(operation.payload).encode())
