"""How long the acts of this desk waited until the centre had them, day by day; nobody in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from db.domain.change import HLC_COUNTER_BITS, instant_of
from db.domain.clock import local_day, start_of_day
from db.domain.sync_report import Lag
from db.store.local_tables import outbox, sync_lag, sync_self

KEPT = timedelta(days=35)
_HOUR_MS = 3_600_000  # days begin on a whole hour, wherever the clock is put forward or back


def note_lags(connection: Connection, upto: int, now: datetime) -> None:
    """Note of what the centre acknowledges how long it waited, and let go of what is long ago."""
    acked = connection.execute(select(sync_self.c.acked_seq)).scalar_one()
    lags = _lags(connection, outbox.c.seq.between(acked + 1, upto), now)
    for on, longest in lags.items():
        fresh = insert(sync_lag).values(on=on, longest_s=longest)
        longer = func.max(sync_lag.c.longest_s, fresh.excluded.longest_s)
        connection.execute(fresh.on_conflict_do_update(["on"], set_={"longest_s": longer}))
    if lags:
        connection.execute(delete(sync_lag).where(sync_lag.c.on < local_day(now) - KEPT))


def lags_by_day(connection: Connection, now: datetime) -> tuple[Lag, ...]:
    """Give the longest wait of each day with acts, what still waits included; the last day last."""
    found = {row.on: row.longest_s for row in connection.execute(select(sync_lag))}
    acked = connection.execute(select(sync_self.c.acked_seq)).scalar_one()
    waiting = _lags(connection, outbox.c.seq > acked, now)
    for on, longest in waiting.items():
        found[on] = max(longest, found.get(on, 0))
    return tuple(Lag(on, timedelta(seconds=found[on]), on in waiting) for on in sorted(found))


def _lags(connection: Connection, which: ColumnElement[bool], now: datetime) -> dict[date, int]:
    """Give the longest wait of some operations by the day of the act, in seconds."""
    found: dict[date, int] = {}
    for made in _first_of_each_hour(connection, which):
        on = local_day(made)
        if made == start_of_day(on):  # stamped with its day, so as not to tell its time
            continue
        waited = max(0, round((now - made).total_seconds()))
        found[on] = max(waited, found.get(on, 0))
    return found


def _first_of_each_hour(connection: Connection, which: ColumnElement[bool]) -> Iterator[datetime]:
    hour = outbox.c.hlc.op(">>")(HLC_COUNTER_BITS) // _HOUR_MS
    firsts = select(func.min(outbox.c.hlc)).where(which).group_by(hour)
    return (instant_of(hlc) for hlc in connection.execute(firsts).scalars())
