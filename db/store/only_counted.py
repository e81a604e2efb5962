"""What is kept for statistics alone goes when its member does not want to be counted (P14, P24)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from db.domain.consent import Purpose, Way, holds
from db.domain.processing import Stops
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.consent_records import record_withdrawal
from db.store.limit_rows import all_stopped, stopped_for
from db.store.people import consent_events, person_ids
from db.store.tables import member
from db.store.transaction import Transaction


def refuse_what_is_only_counted(act: Transaction, member_id: UUID, purpose: Purpose) -> None:
    """Raise InvalidValue for a value that would be kept for a use that its member stopped."""
    ids = person_ids(act.connection, member_id)
    if purpose is Purpose.GENDER and Stops.COUNTING in stopped_for(act.connection, ids):
        raise InvalidValue("gender", "limited")


def forget_what_is_only_counted(act: Transaction, session: Session, member_id: UUID) -> None:
    """Wipe the gender of somebody who is not to be counted, as withdrawing it does."""
    ids = person_ids(act.connection, member_id)
    given = holds(consent_events(act.connection, ids), Purpose.GENDER)
    if given and Stops.COUNTING in stopped_for(act.connection, ids):
        record_withdrawal(act, session, ids[0], Purpose.GENDER, Way.SCREEN)


def counted_all_the_same(act: Transaction) -> tuple[UUID, ...]:
    """Find whose gender is on file and is not to be counted: desks that were apart did both."""
    stopped = [i for i, stops in all_stopped(act.connection).items() if Stops.COUNTING in stops]
    chosen = select(member.c.id).where(member.c.id.in_(stopped), member.c.gender.is_not(None))
    return tuple(act.connection.execute(chosen).scalars())
