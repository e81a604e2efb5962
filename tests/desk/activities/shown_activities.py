"""Invented activities for pages under test."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from db.domain.activity import Activity, ActivityText, Counts, Left, Meeting
from db.domain.enrolment import EnrolledBy, Enrolment, Stands
from db.domain.member import Name
from db.registers.activities import Overview, TakesPart
from desk.activities.view import ActivitiesView

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
_STARTS = datetime(2026, 12, 5, 13, 0, tzinfo=UTC)
MEETINGS = tuple(
    Meeting(str(n), _STARTS + timedelta(days=7 * n), _STARTS + timedelta(days=7 * n, hours=2))
    for n in range(3)
)


def activity(number: int, title: str, **changes: Any) -> Activity:
    texts = {"nl": ActivityText(title, "Samen lezen en praten"), "fr": ActivityText(f"{title} FR")}
    whole = Activity(UUID(int=number), texts, MEETINGS, UUID(int=99), "Zaal 1", 12)
    return replace(whole, **changes)


def person(number: int, surname: str, **changes: Any) -> Enrolment:
    whole = Enrolment(
        id=UUID(int=100 + number),
        activity_id=UUID(int=1),
        name=Name(f"Specimen {surname}", "Marie"),
        email=f"marie.{surname.lower()}@example.be",
        age=None,
        guardian=None,
        telephone="",
        member_id=None,
        way=EnrolledBy.FORM,
        at=AT + timedelta(minutes=number),
        version=(number, 1),
        told=Stands.PLACE,
    )
    return replace(whole, **changes)


_CHILD: dict[str, Any] = {
    "age": 8,
    "guardian": Name("Specimen Maes", "Rik"),
    "telephone": "+32470123456",
}
PEOPLE = (
    TakesPart(person(1, "Peeters", came=frozenset({"0"})), Stands.PLACE, 500),
    TakesPart(person(2, "Maes", **_CHILD), Stands.PLACE),
    TakesPart(person(3, "Claes", told=Stands.WAITING), Stands.PLACE, -500),
    TakesPart(person(4, "Wouters"), Stands.WAITING),
    TakesPart(person(5, "Jacobs", told=Stands.WAITING), Stands.WAITING),
    TakesPart(person(6, "Mertens", off_at=AT), Stands.OFF),
)
READING = Overview(activity(1, "Specimen leesclub", capacity=3), PEOPLE, Counts())
PLANNED = ActivitiesView(
    TODAY,
    (
        READING,
        Overview(activity(2, "Voorlezen voor kleuters", capacity=20, to_age=6), (), Counts()),
        Overview(activity(3, "Auteurslezing", capacity=None, place="Grote zaal"), (), Counts()),
        Overview(activity(4, "Digidokter", cancelled_on=TODAY), (), Counts()),
        Overview(
            activity(5, "Boekenruil", meetings=(Meeting("1", AT - timedelta(days=60), AT),)),
            (),
            Counts({Left.CAME: 14, Left.STAYED_AWAY: 3}, {Left.CAME: 5}),
        ),
    ),
    READING,
    ("nl", "fr"),
    may_plan=True,
    may_answer=True,
)
