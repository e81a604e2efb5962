"""Which holds in this file are over for so long that nothing of them is kept (P10)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, func, or_, select

from db.domain.account_kinds import NOTICE_ABOUT
from db.domain.clock import BELGIUM
from db.domain.hold import Standing
from db.domain.lending_kinds import HOLD, HOLD_EVENT, OVERRIDE
from db.domain.severing import KEPT_MONTHS, Severance, months_after
from db.store.local_tables import hold_state
from db.store.tables import hold, hold_event, notice_about, override

MOST = 200  # holds in one message: some tens of milliseconds


def holds_over(connection: Connection, today: date) -> Severance:
    """Find holds that ended two months ago: they go whole, with all that happened to them."""
    limit = datetime.combine(months_after(today, -KEPT_MONTHS), time.max, BELGIUM).astimezone(UTC)
    ends = [standing.value for standing in Standing if standing.over]
    last = func.max(func.coalesce(hold_event.c.at, hold.c.placed_at))
    due = (
        select(hold.c.id)
        .join(hold_state, hold_state.c.hold_id == hold.c.id)
        .outerjoin(hold_event, hold_event.c.hold_id == hold.c.id)
        .where(hold_state.c.standing.in_(ends))
        .group_by(hold.c.id)
        .having(last <= limit)
        .limit(MOST)
    )
    holds = set(connection.execute(due).scalars())
    happened = select(hold_event.c.id).where(hold_event.c.hold_id.in_(holds))
    events = set(connection.execute(happened).scalars())
    named = or_(override.c.act_id.in_(holds), override.c.act_id.in_(events))
    passed = set(connection.execute(select(override.c.id).where(named)).scalars())
    said = select(notice_about.c.id).where(notice_about.c.about_id.in_(holds))
    told = set(connection.execute(said).scalars())
    gone = {HOLD: holds, HOLD_EVENT: events, OVERRIDE: passed, NOTICE_ABOUT: told}
    return Severance({kind.name: ids for kind, ids in gone.items()})
