"""Between activities and what staff type: sessions, ages, places, days and people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from db.domain.activity import Activity, ActivityText, Meeting, Who
from db.domain.clock import BELGIUM
from db.domain.enrolment import EnrolledBy, EnrolmentDraft
from db.domain.member import Name
from db.domain.money import decimal_comma, parse_cents_or_zero
from db.errors import InvalidValue
from desk.activities.view import EnrolSaid, PlanSaid
from desk.days import read_day

_TIMES: Final = re.compile(
    r"(?P<day>\S+)\s+(?P<start>\d{1,2}[:.]\d\d)\s*-\s*(?P<end>\d{1,2}[:.]\d\d)", re.ASCII
)
PLAN_FIELDS: Final = (
    *("sessions", "place", "capacity", "from_age", "to_age", "amount", "opens_on", "closes_on"),
)


def draft_of(said: EnrolSaid) -> EnrolmentDraft:
    """Read who enrols; raise InvalidValue for an age that is no number."""
    values = said.values
    member = UUID(said.member) if said.member else None
    draft = EnrolmentDraft(
        Name(values["surname"], values["given_names"]),
        values["email"],
        member_id=member,
        way=EnrolledBy.CARD if member else EnrolledBy.FORM,
    )
    if not said.child:
        return draft
    return replace(
        draft,
        age=read_age(values["age"]),
        guardian=Name(values["guardian_surname"], values["guardian_given_names"]),
        telephone=values["telephone"],
    )


def read_age(text: str) -> int:
    """Read the age of a child; raise InvalidValue."""
    if not text.strip().isdecimal():
        raise InvalidValue("age", "format")
    return int(text)


def planned(activity: Activity, said: PlanSaid) -> Activity:
    """Give an activity as staff want it; raise InvalidValue for what can't be read."""
    values = said.values
    return replace(
        activity,
        texts={
            language: ActivityText(title.strip(), said.texts.get(language, "").strip())
            for language, title in said.titles.items()
            if title.strip()
        },
        meetings=read_meetings(values["sessions"], activity.meetings),
        place=values["place"].strip(),
        capacity=_number(values, "capacity"),
        from_age=_number(values, "from_age"),
        to_age=_number(values, "to_age"),
        price_cents=_cents(values["amount"]),
        who=Who.MEMBERS if said.members_only else Who.EVERYBODY,
        opens_on=_day(values, "opens_on"),
        closes_on=_day(values, "closes_on"),
    )


def typed(activity: Activity | None) -> dict[str, str]:
    """Give what stands in the form of an activity."""
    if activity is None:
        return dict.fromkeys(PLAN_FIELDS, "")
    return {
        "sessions": "; ".join(written(meeting) for meeting in activity.meetings),
        "place": activity.place,
        "capacity": _text(activity.capacity),
        "from_age": _text(activity.from_age),
        "to_age": _text(activity.to_age),
        "amount": decimal_comma(activity.price_cents) if activity.price_cents else "",
        "opens_on": _written_day(activity.opens_on),
        "closes_on": _written_day(activity.closes_on),
    }


def written(meeting: Meeting) -> str:
    """Write a session as staff type it: `05/12/2026 14:00-16:00`."""
    starts, ends = (at.astimezone(BELGIUM) for at in (meeting.starts, meeting.ends))
    return f"{starts:%d/%m/%Y %H:%M}-{ends:%H:%M}"


def read_meetings(text: str, before: Sequence[Meeting] = ()) -> tuple[Meeting, ...]:
    """Read sessions, each in its place as before; one that ends earlier ends the next day."""
    keys = [meeting.key for meeting in before]
    top = max((int(key) for key in keys if key.isdecimal()), default=0)
    keys += [str(top + n) for n in range(1, text.count(";") + 2)]
    said = [part.strip() for part in text.split(";") if part.strip()]
    return tuple(_meeting(key, part) for key, part in zip(keys, said, strict=False))


def _meeting(key: str, text: str) -> Meeting:
    found = _TIMES.fullmatch(text)
    if found is None:
        raise InvalidValue("sessions", "format")
    day = read_day(found["day"], "sessions")
    starts, ends = (_at(day, found[name]) for name in ("start", "end"))
    return Meeting(key, starts, ends if ends > starts else ends + timedelta(days=1))


def _at(day: date, text: str) -> datetime:
    hours, minutes = map(int, text.replace(".", ":").split(":"))
    try:
        return datetime.combine(day, time(hours, minutes), BELGIUM)
    except ValueError as error:
        raise InvalidValue("sessions", "format") from error


def _number(values: Mapping[str, str], name: str) -> int | None:
    text = values[name].strip()
    if text and not text.isdecimal():
        raise InvalidValue(name, "format")
    return int(text) if text else None


def _cents(text: str) -> int:
    return parse_cents_or_zero(text.strip()) if text.strip() else 0


def _day(values: Mapping[str, str], name: str) -> date | None:
    return read_day(values[name], name) if values[name].strip() else None


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _written_day(value: date | None) -> str:
    return value.strftime("%d/%m/%Y") if value else ""
