"""Notices to those who take part in activities, as the file has them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from db.domain.activity_kinds import ENROLMENT
from db.domain.activity_notice import wanted_for_activity
from db.domain.enrolment import Stands
from db.domain.notice import Channel, Notice, Outcome, Told, Wanted
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.activity_costs import charge_place
from db.store.activity_rows import all_activities, load_activity
from db.store.enrolment_rows import enrolments_for, load_enrolment
from db.store.notice_rows import told_to
from db.store.transaction import Transaction


def wanted_for_activities(connection: Connection, today: date) -> tuple[Wanted, ...]:
    """Work out what is to go today to whoever takes part in anything."""
    activities = all_activities(connection)
    people = enrolments_for(connection, [one.id for one in activities])
    told: defaultdict[UUID, list[Told]] = defaultdict(list)
    for notice in told_to(connection, [one.id for some in people.values() for one in some]):
        told[notice.member_id].append(notice)
    return tuple(
        wanted
        for activity in activities
        if (some := people.get(activity.id))
        for wanted in wanted_for_activity(
            activity, some, [n for one in some for n in told[one.id]], today
        )
    )


def activity_notice(connection: Connection, wanted: Wanted) -> Notice | None:
    """Fill a notice; None for who was forgotten meanwhile, or signed off."""
    try:
        one = load_enrolment(connection, wanted.member_id)
        activity = load_activity(connection, one.activity_id)
    except InvalidValue:
        return None
    if one.off_at is not None or not one.email:
        return None
    addressed = one.guardian or one.name
    return Notice(
        wanted=wanted,
        channel=Channel.MAIL,
        surname=addressed.surname,
        given_names=addressed.given_names,
        street="",
        postal_code="",
        municipality="",
        email=one.email,
        items=(),
        activity=activity,
        child=f"{one.name.given_names} {one.name.surname}" if one.child else "",
    )


def note_told(act: Transaction, session: Session, wanted: Wanted, outcome: Outcome) -> None:
    """Note with somebody's enrolment that they were told of their place, and charge it."""
    if outcome is Outcome.SENT:
        act.record_set(ENROLMENT, wanted.member_id, {"told": {"told": Stands.PLACE}})
        one = load_enrolment(act.connection, wanted.member_id)
        charge_place(act, session, one, load_activity(act.connection, one.activity_id))
