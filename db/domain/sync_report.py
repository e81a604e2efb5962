"""What a sync round did, and how the desk stands with the centre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.domain.change import Changed
from db.domain.lease import NO_LEASE, Lease
from db.errors import Trouble

NOTABLE_MS = 2 * 60 * 1000  # a clock that is less off is nobody's business


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one round did; `offset_ms` is the centre's clock minus this desk's.

    `troubles` is what staff should be told although the round went on.
    """

    pushed: int
    pulled: int
    changed: Changed
    conflicts: int
    offset_ms: int
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Lag:
    """How long an act of this desk waited for the centre on a day, at most; some may still."""

    on: date
    longest: timedelta
    waits: bool = False


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How the desk stands: what waits here, and when the last round went well."""

    joined: bool
    waiting: int
    oldest_waiting: datetime | None
    last_ok: datetime | None
    last_error: str
    offset_ms: int
    lease: Lease = NO_LEASE  # how long this desk may still show member data
