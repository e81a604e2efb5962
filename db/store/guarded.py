"""The door to member data: shut while the lease of this desk is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select

from db.domain.change import instant_of
from db.domain.lease import NO_LEASE, Lease, lease_at
from db.errors import LeaseOver
from db.store.gate import Priority
from db.store.store import Store
from db.store.sync_state import load_sync_self
from db.store.tables import lease_override
from db.store.writing import Writing

_LOOKED_AT_FOR = timedelta(minutes=1)


class GuardedStore(Store):
    """The same open file, for the registers that handle people; raises LeaseOver at its door."""

    def __init__(self, store: Store) -> None:
        """Share the file, its gate and its keys with the store that was opened."""
        self.__dict__ = store.__dict__
        self._looked_at: datetime | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file from beginning to end."""
        self._demand_lease()
        with super().reading() as connection:
            yield connection

    @contextmanager
    def writing(self, priority: Priority = Priority.STAFF) -> Iterator[Writing]:
        """Give a transaction that commits if the block ends well, and else leaves nothing."""
        self._demand_lease()
        with super().writing(priority) as act:
            yield act

    def _demand_lease(self) -> None:
        now = self.true_clock.now()
        looked_at = self._looked_at
        if looked_at is not None and timedelta() <= now - looked_at < _LOOKED_AT_FOR:
            return
        with super().reading() as connection:
            lease = load_lease(connection, now)
        if lease.over:
            raise LeaseOver
        self._looked_at = now


def load_lease(connection: Connection, now: datetime) -> Lease:
    """Read how the lease stands at a true time, which is never before what was seen."""
    own = load_sync_self(connection)
    if own.origin is None:
        return NO_LEASE
    c = lease_override.c
    last = select(func.max(c.at)).where(c.desk_id == own.desk_id)
    overridden_at = connection.execute(last).scalar()
    latest = max(now.astimezone(UTC), instant_of(own.hlc))
    return lease_at(latest, own.last_ok, overridden_at)
