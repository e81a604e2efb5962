"""Who takes part in activities: read and written in the file, and forgotten in time (P16)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Row, select

from db.domain.activity import Activity, Left
from db.domain.activity_kinds import ENROLLED_ONCE, ENROLMENT
from db.domain.change import parse_stamp
from db.domain.clock import local_day
from db.domain.enrolment import (
    EnrolledBy,
    Enrolment,
    EnrolmentDraft,
    Stands,
    is_due,
    left_of,
    places_left,
    standings,
)
from db.domain.member import Name
from db.domain.retention import DeletedFor
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.activity_rows import counts_of, known_activities
from db.store.deleted_rows import record_deleted
from db.store.local_tables import erased
from db.store.tables import enrolment

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def enrolments_for(
    connection: Connection, activity_ids: Iterable[UUID]
) -> dict[UUID, list[Enrolment]]:
    """Read who enrolled, by activity, in the order in which they did."""
    chosen = select(enrolment).where(enrolment.c.activity_id.in_(list(activity_ids)))
    found: defaultdict[UUID, list[Enrolment]] = defaultdict(list)
    for row in connection.execute(chosen):
        found[row.activity_id].append(_enrolment(row))
    for some in found.values():
        some.sort(key=lambda e: (e.version, e.id))
    return dict(found)


def load_enrolment(connection: Connection, enrolment_id: UUID) -> Enrolment:
    """Read one who enrolled; raise InvalidValue."""
    chosen = select(enrolment).where(enrolment.c.id == enrolment_id)
    row = connection.execute(chosen).first()
    if row is None or row.activity_id is None:
        raise InvalidValue("enrolment", "unknown")
    return _enrolment(row)


def record_enrolment(
    act: Transaction, session: Session, activity_id: UUID, draft: EnrolmentDraft, told: Stands
) -> UUID:
    """Write down who enrols, with a key of their own."""
    enrolment_id = act.new_id()
    act.keys.make(enrolment_id)
    enrolled = {
        "activity_id": activity_id,
        "member_id": draft.member_id,
        "count_id": uuid4(),
        "way": draft.way,
        "at": act.now,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
    }
    act.record_set(
        ENROLMENT,
        enrolment_id,
        {"enrolled": enrolled, **personal_groups(draft), "told": {"told": told}},
    )
    return enrolment_id


def personal_groups(draft: EnrolmentDraft) -> dict[str, dict[str, Any]]:
    """Give what is written about the person themselves."""
    name, guardian = draft.name, draft.guardian
    return {
        "person": {"surname": name.surname, "given_names": name.given_names, "age": draft.age},
        "contact": {
            "guardian_surname": guardian.surname if guardian else None,
            "guardian_given_names": guardian.given_names if guardian else None,
            "email": draft.email,
            "telephone": draft.telephone or None,
        },
    }


def due_for_forgetting(connection: Connection, today: date) -> dict[UUID, list[Enrolment]]:
    """Find who is to be forgotten today, by activity."""
    ids = connection.execute(select(enrolment.c.activity_id).distinct()).scalars()
    found = enrolments_for(connection, [i for i in ids if i is not None])
    activities = known_activities(connection, found)
    gone = _of_erased_members(connection)  # a desk that did not know enrolled them afterwards
    due = {
        activity_id: [
            e for e in some if e.id in gone or is_due(e, activities.get(activity_id), today)
        ]
        for activity_id, some in found.items()
    }
    return {activity_id: some for activity_id, some in due.items() if some}


def forget(act: Transaction, activity_id: UUID, due: Iterable[Enrolment]) -> int:
    """Let go of some who enrolled, here and everywhere: counts stay, and nobody; tell how many."""
    everybody = enrolments_for(act.connection, [activity_id]).get(activity_id, [])
    activity = known_activities(act.connection, [activity_id]).get(activity_id)
    counted, today = counts_of(act.connection, activity_id), local_day(act.now)
    stands = standings(everybody, places_left(capacity_of(activity), counted))
    ticked = any(one.came for one in everybody) or Left.CAME in counted.kinds
    count_ids = _count_ids(act.connection, activity_id)
    gone = [one for one in due if one.id in count_ids]
    for one in gone:
        left = left_of(one, stands, activity, today, ticked=ticked)
        values = {"activity_id": activity_id, "what": left, "child": one.child}
        act.record_fact(ENROLLED_ONCE, count_ids[one.id], values)
    for one in gone:
        act.record_erasure(one.id)
    if gone:
        record_deleted(act, DeletedFor.ACTIVITY, len(gone))
    return len(gone)


def is_enrolment(fields: Mapping[str, Any]) -> bool:
    """Tell whether a group of an enrolment, as it arrived, can be read back."""
    came = fields.get("came")
    return (
        fields.get("way") in {None, *EnrolledBy}
        and fields.get("told") in {None, *Stands}
        and (came is None or all(isinstance(key, str) for key in came))
    )


def capacity_of(activity: Activity | None) -> int | None:
    """Tell how many places there are; without a limit while the activity is not known here."""
    return None if activity is None else activity.capacity


def _of_erased_members(connection: Connection) -> set[UUID]:
    c = enrolment.c
    chosen = select(c.id).where(c.member_id.in_(select(erased.c.subject)))
    return set(connection.execute(chosen).scalars())


def _count_ids(connection: Connection, activity_id: UUID) -> dict[UUID, UUID]:
    c = enrolment.c
    rows = connection.execute(select(c.id, c.count_id).where(c.activity_id == activity_id))
    return {row.id: row.count_id for row in rows}


def _enrolment(row: Row[Any]) -> Enrolment:
    stamp = parse_stamp(row.ver["enrolled"])
    guardian = None
    if row.guardian_surname is not None:
        guardian = Name(row.guardian_surname, row.guardian_given_names or "")
    return Enrolment(
        id=row.id,
        activity_id=row.activity_id,
        name=Name(row.surname or "", row.given_names or ""),
        email=row.email or "",
        age=row.age,
        guardian=guardian,
        telephone=row.telephone or "",
        member_id=row.member_id,
        way=EnrolledBy(row.way),
        at=row.at,
        version=(stamp.hlc, stamp.origin),
        told=Stands(row.told) if row.told else None,
        off_at=row.off_at,
        came=frozenset(row.came or ()),
    )
