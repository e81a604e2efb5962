"""How consent is recorded, and how its end wipes the value wherever this desk kept it (P3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.domain.consent import Purpose, Way
from db.domain.record_kinds import CONSENT_EVENT, MEMBER
from db.domain.session import Session
from db.store.people import consent_events, person_ids
from db.store.queue_upkeep import forget_older
from db.store.tables import member
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Asked:
    """How consent was asked: which way, and in which language."""

    way: Way
    language: str


def record_consent(
    act: Transaction, session: Session, member_id: UUID, purpose: Purpose, asked: Asked
) -> None:
    """Record a yes; it lists the withdrawals that it has seen."""
    ids = person_ids(act.connection, member_id)
    events = consent_events(act.connection, ids)
    seen = [e.id for e in events if e.purpose is purpose and not e.granted]
    values = {
        "granted": True,
        "seen_withdrawals": seen,
        "language": asked.language,
        "way": asked.way,
    }
    _record(act, session, member_id, purpose, values)


def record_withdrawal(
    act: Transaction, session: Session, member_id: UUID, purpose: Purpose, way: Way
) -> None:
    """Record a no and wipe the value from every file of this person."""
    values = {"granted": False, "seen_withdrawals": [], "language": "", "way": way}
    _record(act, session, member_id, purpose, values)
    wipe_value(act, member_id, purpose)


def wipe_value(act: Transaction, member_id: UUID, purpose: Purpose) -> None:
    """Wipe a value that consent no longer carries, and what the queue still held of it."""
    group = purpose.value
    files = select(member.c.id, member.c[group]).where(
        member.c.id.in_(person_ids(act.connection, member_id))
    )
    for row in act.connection.execute(files).all():
        if row[1] is not None:
            act.record_set(MEMBER, row.id, {group: {group: None}})
        forget_older(act.connection, row.id, group)


def _record(
    act: Transaction,
    session: Session,
    member_id: UUID,
    purpose: Purpose,
    values: Mapping[str, Any],
) -> None:
    common = {
        "member_id": member_id,
        "purpose": purpose,
        "wording_version": session.statement_version,
        "staff_id": session.staff_id,
        "at": act.now,
    }
    act.record_fact(CONSENT_EVENT, act.new_id(), {**common, **values})
