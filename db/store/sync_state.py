"""This desk's place in the sync: who it is to the centre, what it sent, how far it read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from db.domain.change import Operation, instant_of, parse_stamp
from db.domain.decision import Outcome
from db.domain.sync_report import SyncStatus
from db.store.engine import compact
from db.store.local_tables import conflict, outbox, sync_self
from db.store.outbox import NO_DIGEST, Queued, queued
from db.store.tables import decision, late_work, lost_value

FIRST_KEY = ("", str(UUID(int=0)))  # before the first row of the state, in the order of its key
FACT_VERSION = ""  # a fact has one version; a register one per group
_ENVELOPE_BYTES = 300  # what an operation weighs on the wire beside its payload


@dataclass(frozen=True, slots=True)
class SyncSelf:
    """Where this desk stands; `offset_ms` is the centre's clock minus ours.

    `measured_at` is what our clock showed when that was measured.
    """

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
    measured_at: datetime | None = None


class StateRow(NamedTuple):
    """One record as the centre's log adds up to; `fields` is as a payload, personal parts sealed.

    Ids and versions are texts, for there are many of these. `versions` maps group to version; a
    fact has the one version, under the empty name.
    """

    kind: str
    record_id: str
    subject: str | None
    fields: Mapping[str, Any]
    versions: Mapping[str, str]

    def __repr__(self) -> str:
        """Show which record it is, and nothing of it."""
        return f"StateRow({self.kind!r}, {self.record_id!r})"


@dataclass(frozen=True, slots=True)
class Place:
    """How far a taking over of the central state came, and which life of both sides it is of.

    What this desk did after its operation `base_seq`, and what stands in the log after `top_lsn`,
    need not be in the state that is read.
    """

    epoch: UUID
    origin: int
    incarnation: UUID
    top_lsn: int
    base_seq: int
    expected: int  # rows, as the centre counted them at the beginning
    rows: int = 0
    last: tuple[str, str] = FIRST_KEY
    hlc: int = 0

    def moved(self, rows: Sequence[StateRow]) -> Place:
        """Give the place after some more rows, which are in the order of their key."""
        latest = max(chain.from_iterable([row.versions.values() for row in rows]))
        return replace(
            self,
            rows=self.rows + len(rows),
            last=(rows[-1].kind, rows[-1].record_id),
            hlc=max(self.hlc, parse_stamp(latest).hlc),
        )


def place_text(place: Place) -> str:
    """Write a place as it is noted."""
    return compact(
        {**asdict(place), "epoch": str(place.epoch), "incarnation": str(place.incarnation)}
    )


def place_from(text: str) -> Place:
    """Read a place that was noted."""
    noted = json.loads(text)
    ids = {"epoch": UUID(noted["epoch"]), "incarnation": UUID(noted["incarnation"])}
    return Place(**{**noted, **ids, "last": tuple(noted["last"])})


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
    """Count the conflicts that staff should look at."""
    waiting = is_waiting(conflict.c.id)
    return connection.execute(
        select(func.count()).select_from(conflict).where(waiting)
    ).scalar_one()


def count_waiting(connection: Connection) -> int:
    """Count everything that every desk is told and nobody has decided."""
    further = [
        select(func.count()).select_from(table).where(is_waiting(table.c.id))
        for table in (lost_value, late_work)
    ]
    more = sum(connection.execute(counted).scalar_one() for counted in further)
    return count_conflicts(connection) + more


def is_waiting(conflict_id: ColumnElement[UUID]) -> ColumnElement[bool]:
    """Give the condition that nothing was decided about a conflict, or that it was undone."""
    latest = (
        select(decision.c.outcome)
        .where(decision.c.conflict_id == conflict_id)
        .order_by(decision.c.hlc.desc(), decision.c.origin.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(latest, Outcome.UNDO.value) == Outcome.UNDO.value


def _weight(operation: Operation) -> int:
    return _ENVELOPE_BYTES + len(compact(operation.payload).encode())
