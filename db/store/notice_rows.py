"""What notices ask of the file: whom to write to, about what, and what was told before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select

from db.domain.hold import Standing
from db.domain.notice import Ending, HoldReady, LoanDue, NoticeItem, NoticeKind, Outcome, Told
from db.store.local_tables import hold_state, loan_state, member_alias
from db.store.subject_keys import CHUNK
from db.store.tables import hold, item, member, notice, notice_about, notice_outcome, title


def loans_due(connection: Connection, until: date) -> list[LoanDue]:
    """Read the open loans that are due on a day or before it."""
    c = loan_state.c
    chosen = select(c.loan_id, c.member_id, c.due_on).where(
        c.ended_at.is_(None), c.due_on <= until, c.member_id.is_not(None)
    )
    return [LoanDue(*row) for row in connection.execute(chosen.order_by(c.due_on, c.loan_id))]


def holds_ready(connection: Connection) -> list[HoldReady]:
    """Read the holds that lie ready."""
    c = hold_state.c
    chosen = select(c.hold_id, c.member_id, c.until).where(c.standing == Standing.READY.value)
    return [HoldReady(*row) for row in connection.execute(chosen.order_by(c.hold_id))]


def endings(connection: Connection, first: date, last: date) -> list[Ending]:
    """Read whose membership ends between two days, both included; each person once."""
    doubles = select(member_alias.c.alias_id)
    chosen = select(member.c.id, member.c.ends_on).where(
        member.c.ends_on.between(first, last), member.c.id.not_in(doubles)
    )
    return [Ending(*row) for row in connection.execute(chosen.order_by(member.c.id))]


def told_to(connection: Connection, member_ids: Collection[UUID]) -> list[Told]:
    """Read what some members were told, and what became of it."""
    return [
        told
        for chunk in _chunks(member_ids)
        for told in _told(connection, select(notice).where(notice.c.member_id.in_(chunk)))
    ]


def told_of(connection: Connection, notice_ids: Collection[UUID]) -> list[Told]:
    """Read some notices, and what became of them; what is no notice of ours is left out."""
    return [
        told
        for chunk in _chunks(notice_ids)
        for told in _told(connection, select(notice).where(notice.c.id.in_(chunk)))
    ]


def unsettled(connection: Connection) -> list[Told]:
    """Read the notices that were begun and never settled."""
    settled = select(notice_outcome.c.notice_id)
    return _told(connection, select(notice).where(notice.c.id.not_in(settled)))


def failed_mails(connection: Connection) -> dict[UUID, tuple[datetime, Outcome]]:
    """Read whose mail was refused or came back: when the last one, and which of the two."""
    c = notice_outcome.c
    chosen = select(c.member_id, c.at, c.outcome).where(
        c.outcome.in_([o.value for o in Outcome if o.mail_failed]), c.member_id.is_not(None)
    )
    rows = connection.execute(chosen.order_by(c.at))
    return {row.member_id: (row.at, Outcome(row.outcome)) for row in rows}


def items_of_loans(connection: Connection, loan_ids: Collection[UUID]) -> tuple[NoticeItem, ...]:
    """Read what a notice says about loans: title and due date, what is due first on top."""
    chosen = (
        select(item.c.title, loan_state.c.due_on, item.c.price_cents)
        .select_from(loan_state)
        .join(item, item.c.id == loan_state.c.item_id)
        .where(loan_state.c.loan_id.in_(loan_ids))
        .order_by(loan_state.c.due_on, item.c.title)
    )
    return tuple(
        NoticeItem(row.title or "", row.due_on, row.price_cents or 0)
        for row in connection.execute(chosen)
    )


def items_of_holds(connection: Connection, hold_ids: Collection[UUID]) -> tuple[NoticeItem, ...]:
    """Read what a notice says about holds: title and the last day on the shelf."""
    kept = (
        select(item.c.title, title.c.title.label("whole"), hold_state.c.until)
        .select_from(hold_state)
        .join(hold, hold.c.id == hold_state.c.hold_id)
        .outerjoin(item, item.c.id == hold_state.c.kept_item_id)
        .outerjoin(title, title.c.id == hold.c.title_id)
        .where(hold_state.c.hold_id.in_(hold_ids))
        .order_by(hold_state.c.until)
    )
    return tuple(
        NoticeItem(row.whole or row.title or "", row.until) for row in connection.execute(kept)
    )


def _told(connection: Connection, chosen: Select[Any]) -> list[Told]:
    rows = connection.execute(chosen).all()
    ids = [row.id for row in rows]
    outcomes: dict[UUID, Outcome] = {}
    about: defaultdict[UUID, set[UUID]] = defaultdict(set)
    failed: dict[UUID, datetime] = {}
    for chunk in _chunks(ids):
        c = notice_outcome.c
        found = select(c.notice_id, c.outcome, c.at).where(c.notice_id.in_(chunk))
        for row in connection.execute(found.order_by(c.hlc, c.origin)):
            outcome = Outcome(row.outcome)
            if outcome.mail_failed:
                failed[row.notice_id] = row.at
            if outcome is not Outcome.UNKNOWN or row.notice_id not in outcomes:
                outcomes[row.notice_id] = outcome  # who sent it knows better than who wondered
        named = select(notice_about).where(notice_about.c.notice_id.in_(chunk))
        for row in connection.execute(named):
            about[row.notice_id].add(row.loan_id or row.about_id)
    return [
        Told(
            id=row.id,
            member_id=row.member_id,
            kind=NoticeKind(row.what),
            step=row.step,
            about=frozenset(about[row.id]),
            outcome=outcomes.get(row.id),
            mail_failed_at=failed.get(row.id),
        )
        for row in rows
    ]


def _chunks(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    wanted = list(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
