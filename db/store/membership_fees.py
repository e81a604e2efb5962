"""What a membership costs and until when it runs, by the rules that hold at this branch."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.account import LineKind, NewLine
from db.domain.clock import local_day
from db.domain.lending_rules import Resolved
from db.domain.membership import (
    Category,
    MembershipAct,
    MembershipYear,
    Period,
    membership_fee_id,
    next_period,
    year_end,
)
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.store.ledger_rows import record_line, unused_id
from db.store.membership_rows import category_of, record_membership
from db.store.regulations import rules_of
from db.store.tables import member

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def rule_for(
    connection: Connection, session: Session, rule: str, category: Category, on: date
) -> Resolved:
    """Tell what a rule gives for members of a category at this branch."""
    return rules_of(connection).value(rule, session.branch_id, category.code, None, on)


def period_after(
    connection: Connection, session: Session, category: Category, ends_on: date | None, today: date
) -> Period:
    """Give the period that a fee pays for; `ends_on` is empty for who joins."""
    months, until, lapsed = (
        rule_for(connection, session, rule, category, today).value
        for rule in ("membership_months", "membership_until", "lapsed_days")
    )
    return next_period(ends_on, today, MembershipYear(months, year_end(until), lapsed))


def charge_membership(
    act: Transaction, session: Session, member_id: UUID, category: Category, before: date | None
) -> int:
    """Charge the period that follows an end, once whoever renews it; give the fee in cents."""
    fee = rule_for(act.connection, session, "membership_fee", category, local_day(act.now))
    cents: int = fee.value
    if cents:
        new = NewLine(
            member_id,
            LineKind.MEMBERSHIP_FEE,
            cents,
            id=unused_id(act.connection, membership_fee_id(member_id, before)),
            reasons=(fee.reason,),
        )
        record_line(act, session, new)
    return cents


def begin_membership(act: Transaction, session: Session, member_id: UUID) -> None:
    """Begin the membership of somebody who was just registered, and charge its first period."""
    today = local_day(act.now)
    category = category_of(act.connection, (member_id,), today).category
    period = period_after(act.connection, session, category, None, today)
    charge_membership(act, session, member_id, category, None)
    record_membership(
        act,
        session,
        member_id,
        what=MembershipAct.JOINED,
        period=period,
        category_code=category.code,
    )
    set_end(act, member_id, period.ends_on)


def set_end(act: Transaction, member_id: UUID, ends_on: date) -> None:
    """Give a membership another last day."""
    kept = act.connection.execute(select(member).where(member.c.id == member_id)).one()
    group = {
        "branch_id": kept.branch_id,
        "registered_at": kept.registered_at,
        "registered_by": kept.registered_by,
        "ends_on": ends_on,
    }
    act.record_set(MEMBER, member_id, {"membership": group})
