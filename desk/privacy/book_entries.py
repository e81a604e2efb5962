"""The books of the privacy officer as fields of a form, and back (P17, P18)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from db.domain.clock import BELGIUM
from db.domain.incident import Due, Incident
from db.domain.processor import AuthorityRequest, Processor, Task
from db.errors import InvalidValue
from desk.days import read_day
from desk.privacy.book_tab import BookEntry
from desk.privacy.register_words import say
from desk.widgets.row import Row
from desk.widgets.tone import Tone

PROCESSOR_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": (),
    "task": tuple(Task),
    "host": (),
    "purpose": (),
    "data": (),
    "country": (),
    "agreed_on": (),
    "agreement": (),
    "active": ("yes", "no"),
}
INCIDENT_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("what", "happened_on", "seen_at", "data", "persons", "measures"), ()),
    **dict.fromkeys(("told", "told_on", "no_need", "images", "held_until", "held_for"), ()),
}
AUTHORITY_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("authority", "ground", "reference", "requested", "asked_on"), ()),
    **dict.fromkeys(("given", "may_tell"), ("no", "yes")),
}
# Where the rules name a field more precisely than the form does.
_NAMED: Final = {
    "note": "what",
    "authority_data": "requested",
    "authority_ground": "ground",
    "processor_ground": "agreement",
}
_TONES: Final = {Due.SETTLED: Tone.OK, Due.OPEN: Tone.ATTENTION, Due.LATE: Tone.STOP}
_MOMENT: Final = 2  # a day, and a time


def field_of(error: Exception) -> str:
    """Give the field of the form that an error is about."""
    named = str(getattr(error, "field", ""))
    named = _NAMED.get(named, named)
    return named.removeprefix("processor_").removeprefix("incident_")


def processor_entry(one: Processor, language: str) -> BookEntry:
    """Show a party."""
    values = {
        **{name: str(getattr(one, name)) for name in PROCESSOR_FIELDS},
        "agreed_on": _day(one.agreed_on),
        "active": "yes" if one.active else "no",
    }
    aside, tone = (_day(one.agreed_on), Tone.OK) if one.active else ("", Tone.NEUTRAL)
    detail = say(language, "book", one.task)
    return BookEntry(Row(str(one.id), one.name, detail, aside, tone, "people"), values)


def processor_of(record_id: UUID, values: Mapping[str, str]) -> Processor:
    """Read a party from the form; raise InvalidValue."""
    return Processor(
        record_id,
        values["name"],
        Task(values["task"]),
        values["purpose"],
        values["data"],
        values["country"],
        read_day(values["agreed_on"], "agreed_on"),
        values["agreement"],
        values["host"],
        values["active"] == "yes",
    )


def incident_entry(one: Incident, now: datetime, language: str) -> BookEntry:
    """Show an incident, and by when the authority has to hear of it."""
    due = one.due(now)
    values = {
        **{name: str(getattr(one, name)) for name in INCIDENT_FIELDS},
        "happened_on": _day(one.happened_on),
        "seen_at": moment(one.seen_at),
        "told_on": _day(one.told_on),
        "held_until": _day(one.held_until),
    }
    by = f"{say(language, 'book', 'tell_by')} {moment(one.tell_by)}"
    detail = _day(one.happened_on) if due is Due.SETTLED else by
    aside = say(language, "book", due)
    symbol = "check" if due is Due.SETTLED else "warning"
    return BookEntry(Row(str(one.id), one.what, detail, aside, _TONES[due], symbol), values)


def incident_of(record_id: UUID, values: Mapping[str, str]) -> Incident:
    """Read an incident from the form; raise InvalidValue."""
    if not values["persons"].isdecimal():
        raise InvalidValue("persons", "format")
    return Incident(
        record_id,
        values["what"],
        read_day(values["happened_on"], "happened_on"),
        _moment_of(values["seen_at"]),
        values["data"],
        int(values["persons"]),
        values["measures"],
        values["told"],
        read_day(values["told_on"], "told_on") if values["told_on"] else None,
        values["no_need"],
        values["images"],
        read_day(values["held_until"], "held_until") if values["held_until"] else None,
        values["held_for"],
    )


def authority_entry(one: AuthorityRequest, language: str) -> BookEntry:
    """Show what an authority asked, and whether it was given."""
    values = {
        **{name: str(getattr(one, name)) for name in ("authority", "ground", "reference")},
        "requested": one.data,
        "asked_on": _day(one.asked_on),
        "given": "yes" if one.given else "no",
        "may_tell": "yes" if one.may_tell else "no",
    }
    aside = say(language, "book", "handed_over" if one.given else "not_handed_over")
    detail = f"{_day(one.asked_on)} · {one.reference}"
    return BookEntry(Row(str(one.id), one.authority, detail, aside, symbol="book"), values)


def authority_of(record_id: UUID, values: Mapping[str, str]) -> AuthorityRequest:
    """Read what an authority asked from the form; raise InvalidValue."""
    return AuthorityRequest(
        record_id,
        values["authority"],
        values["ground"],
        values["reference"],
        values["requested"],
        read_day(values["asked_on"], "asked_on"),
        values["given"] == "yes",
        values["may_tell"] == "yes",
    )


def moment(value: datetime) -> str:
    """Write a moment as staff type it."""
    return value.astimezone(BELGIUM).strftime("%d/%m/%Y %H:%M")


def _moment_of(said: str) -> datetime:
    parts = said.split()
    if len(parts) != _MOMENT:
        raise InvalidValue("seen_at", "format")
    try:
        at = time.fromisoformat(parts[1])
    except ValueError as error:
        raise InvalidValue("seen_at", "format") from error
    return datetime.combine(read_day(parts[0], "seen_at"), at.replace(tzinfo=None), BELGIUM)


def _day(value: date | None) -> str:
    return value.strftime("%d/%m/%Y") if value is not None else ""
