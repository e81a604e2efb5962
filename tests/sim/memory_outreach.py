"""What is known in memory of activities and the newsletter: who takes part, who is on the list."""

from __future__ import annotations

from ast import literal_eval
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from db.domain.activity import Activity, Meeting
from db.domain.enrolment import EnrolledBy, Enrolment, Stands
from db.domain.member import Name
from tests.sim.memory_inbox import Records
from tests.sim.memory_records import Record

NOBODY = UUID(int=0)


def activities(records: Records) -> dict[UUID, Activity]:
    """Read every activity of which desks heard what and when it is."""
    return {
        i: _activity(i, record.fields)
        for (kind, i), record in records.items()
        if kind == "activity" and {"about", "times", "terms"} <= record.fields.keys()
    }


def enrolments(records: Records) -> dict[UUID, list[Enrolment]]:
    """Read who enrolled, by activity, as they came."""
    found: defaultdict[UUID, list[Enrolment]] = defaultdict(list)
    for (kind, i), record in records.items():
        if kind == "enrolment" and "enrolled" in record.fields:
            one = _enrolment(i, record)
            found[one.activity_id].append(one)
    return dict(found)


def members_who_take_part(records: Records) -> set[UUID]:
    """Tell which members are named by who takes part."""
    every = (r.fields.get("enrolled") for (kind, _), r in records.items() if kind == "enrolment")
    return {UUID(said["member_id"]) for said in every if said and said["member_id"]}


def sign_ups(records: Records) -> dict[UUID, str]:
    """Read which addresses are on the list of the newsletter, also several times."""
    return {
        i: email
        for (kind, i), record in records.items()
        if kind == "newsletter_address" and "joined" in record.fields
        if (email := opened(record.fields.get("contact")).get("email")) is not None
    }


def opened(closed: str | None) -> dict[str, Any]:
    """Read a group that is closed with a person's key."""
    found: dict[str, Any] = literal_eval(closed.split("|", 1)[1]) if closed else {}
    return found


def _activity(activity_id: UUID, fields: Mapping[str, Any]) -> Activity:
    meetings = (
        Meeting(key, datetime.fromisoformat(starts), datetime.fromisoformat(ends))
        for key, starts, ends in fields["times"]["sessions"]
    )
    off = fields.get("standing", {}).get("cancelled_on")
    return Activity(activity_id, {}, tuple(meetings), NOBODY, capacity=fields["terms"]["capacity"],
                    cancelled_on=date.fromisoformat(off) if off else None)  # fmt: skip


def _enrolment(enrolment_id: UUID, record: Record) -> Enrolment:
    fields, stamp = record.fields, record.versions["enrolled"]
    said, person = fields["enrolled"], opened(fields.get("person"))
    told, off = fields.get("told", {}).get("told"), fields.get("sign_off", {}).get("off_at")
    return Enrolment(
        id=enrolment_id,
        activity_id=UUID(said["activity_id"]),
        name=Name(person.get("surname", ""), ""),
        email="",
        age=person.get("age"),
        guardian=None,
        telephone="",
        member_id=UUID(said["member_id"]) if said["member_id"] else None,
        way=EnrolledBy.FORM,
        at=datetime.fromisoformat(said["at"]),
        version=(stamp.hlc, stamp.origin),
        told=Stands(told) if told else None,
        off_at=datetime.fromisoformat(off) if off else None,
        came=frozenset(fields.get("presence", {}).get("came") or ()),
    )
