"""Whose membership ended long ago, and what a member's retention goes by, read from the file."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.clock import local_day
from db.domain.retention import LegalHold, Standing
from db.store.due_severing import chunks
from db.store.holding import open_holds_of
from db.store.ledger_rows import balance_of
from db.store.local_tables import loan_state
from db.store.people import not_an_alias, person_ids
from db.store.tables import ledger, legal_hold, member


def ended_by(connection: Connection, day: date, after: UUID | None, limit: int) -> list[UUID]:
    """List members whose membership ended by a day, in the order of their ids, after one."""
    chosen = select(member.c.id).where(member.c.ends_on <= day, not_an_alias())
    if after is not None:
        chosen = chosen.where(member.c.id > after)
    return list(connection.execute(chosen.order_by(member.c.id).limit(limit)).scalars())


def standing_of(connection: Connection, member_id: UUID) -> tuple[tuple[UUID, ...], Standing]:
    """Read the ids of all files of one person, and what their retention goes by."""
    ids = person_ids(connection, member_id)
    files = connection.execute(
        select(func.max(member.c.ends_on), func.max(member.c.clear_since)).where(
            member.c.id.in_(ids)
        )
    ).one()
    loans = select(
        func.count().filter(loan_state.c.ended_at.is_(None)), func.max(loan_state.c.ended_at)
    )
    open_loans, last_end = connection.execute(loans.where(loan_state.c.member_id.in_(ids))).one()
    lines = select(func.max(ledger.c.on)).where(ledger.c.member_id.in_(ids))
    hold = legal_hold_of(connection, ids)
    returned = [day for day in (files[1], last_end and local_day(last_end)) if day is not None]
    return ids, Standing(
        ended_on=files[0],
        open_loans=open_loans,
        open_holds=len(open_holds_of(connection, ids)),
        owes_cents=balance_of(connection, ids),
        last_return=max(returned, default=None),
        last_settled=connection.execute(lines).scalar(),
        held_until=None if hold is None else hold.until,
    )


def legal_hold_of(connection: Connection, member_ids: Collection[UUID]) -> LegalHold | None:
    """Read the legal hold of one person that lasts longest."""
    c = legal_hold.c
    chosen = select(legal_hold).where(c.member_id.in_(member_ids), c.active, c.until.is_not(None))
    row = connection.execute(chosen.order_by(c.until.desc()).limit(1)).first()
    if row is None:
        return None
    return LegalHold(row.id, row.member_id, row.reason or "", row.until, row.staff_id)


def returned_after_the_end(connection: Connection, loan_ids: Collection[UUID]) -> dict[UUID, date]:
    """Tell of whose loans the last came back after their membership ended, and on which day.

    It is asked before the loans lose their member: the two years start with that day (P20).
    """
    days: dict[UUID, date] = {}
    for chunk in chunks(loan_ids):
        chosen = (
            select(member.c.id, member.c.ends_on, member.c.clear_since, loan_state.c.ended_at)
            .join(loan_state, loan_state.c.member_id == member.c.id)
            .where(loan_state.c.loan_id.in_(chunk), loan_state.c.ended_at.is_not(None))
        )
        for row in connection.execute(chosen):
            day = local_day(row.ended_at)
            known = [row.ends_on, row.clear_since, days.get(row.id)]
            if row.ends_on is not None and all(day > d for d in known if d is not None):
                days[row.id] = day
    return days
