"""Answers to what people ask about their data: the report to read, and the letter that refuses."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Final

import typst

from db.domain.access_report import AccessReport, Section
from db.domain.clock import BELGIUM
from db.domain.data_register import data_register
from db.domain.member import Member
from db.domain.record import Holds
from db.domain.request import MemberRequest
from desk.post.letters import STANDARD
from desk.post.wording import Sender, texts, written_day, written_money
from resources.door import resource

ORDER: Final = ("nl", "fr", "de", "en")  # as the texts stand in their file
_NAMED_IDS: Final = frozenset(
    {"staff_id", "permission_staff_id", "branch_id", "desk_id", "item_id", "title_id"}
    | {"activity_id"}
)
# In the file and not on paper: what only the program uses.
_TECHNICAL: Final = frozenset(
    {"id", "number_index", "count_id", "rules", "voids", "pays", "seen_withdrawals"}
    | {"lost_version", "kept_version"}
)
_STAFF: Final = ("staff_id", "permission_staff_id", "registered_by", "answered_by", "off_by")
_CODES: Final = (
    *("source", "trust", "purpose", "way", "what", "method", "channel", "outcome", "proof"),
    "document",
    *("severity", "code", "codes", "status", "relation", "told"),
)
# By field: where the words for its codes stand.
_CODED: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(_CODES, ("codes",)),
    **dict.fromkeys(_STAFF, ("role",)),
    "identified_by": ("role", "codes"),
    "wish": ("wish",),
    "reason": ("wish",),  # the national number was shown for a request
}
_TYPES: Final = {name: of.holds for e in data_register() for name, of in e.kind.types.items()}
_INSTANTS: Final = frozenset(name for name, holds in _TYPES.items() if holds is Holds.INSTANT)
_DAYS: Final = frozenset(name for name, holds in _TYPES.items() if holds is Holds.DAY)


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers: the library, its data protection officer, and where one can complain."""

    sender: Sender
    officer: str
    supervisor: str
    languages: tuple[str, ...] = ("nl",)


@dataclass(frozen=True, slots=True)
class _Part:
    """One language of what is written."""

    language: str

    def say(self, group: str, key: str, **values: object) -> str:
        """Give a text; raises KeyError for what has no words."""
        return words()[group][key][ORDER.index(self.language)].format(**values)

    def day(self, day: date) -> str:
        """Write a day."""
        return written_day(day, self.language)


@cache
def words() -> Mapping[str, Mapping[str, list[str]]]:
    """Read all texts of the report and of the answers."""
    return tomllib.loads(resource("letters", "report.toml").read_text(encoding="utf-8"))


def shown(name: str) -> bool:
    """Tell whether a field stands on paper too."""
    return name not in _TECHNICAL and (not name.endswith("_id") or name in _NAMED_IDS)


def report_pdf(report: AccessReport, whose: Member, answering: Answering) -> bytes:
    """Give the report as a tagged PDF; the same report gives the same bytes."""
    first = _Part(answering.languages[0])
    parts = [
        _report(report, whose, answering, _Part(language), translated=n > 0)
        for n, language in enumerate(answering.languages)
    ]
    content = {
        "title": first.say("words", "title"),
        "library": report.library,
        "language": first.language,
        "parts": parts,
    }
    return typst.compile(
        str(resource("letters", "report.typ")),
        sys_inputs={"report": json.dumps(content)},
        pdf_standards=[STANDARD],
    )


def refusal_pdf(request: MemberRequest, whose: Member, answering: Answering, today: date) -> bytes:
    """Give the letter that says on what ground a request is refused, and where to complain."""
    sender, languages = answering.sender, answering.languages
    name = f"{whose.name.given_names} {whose.name.surname}"
    place = ", ".join(filter(None, (sender.town, written_day(today, languages[0]))))
    letter = {
        "address": [
            name,
            whose.address.street,
            f"{whose.address.postal_code} {whose.address.municipality}",
        ],
        "place": place,
        "parts": [
            _refusal(request, name, answering, _Part(language), translated=n > 0)
            for n, language in enumerate(languages)
        ],
    }
    content = {
        "title": sender.library,
        "library": sender.library,
        "sender": list(sender.address),
        "language": languages[0],
        "footer": "",
        "letters": [letter],
    }
    return typst.compile(
        str(resource("letters", "letter.typ")),
        sys_inputs={"letters": json.dumps(content)},
        pdf_standards=[STANDARD],
    )


def _refusal(
    request: MemberRequest, name: str, answering: Answering, part: _Part, *, translated: bool
) -> dict[str, object]:
    own = texts(part.language)["words"]
    salutation = own["salutation"].replace("{{ given_names }} {{ surname }}", name)
    body = part.say(
        "words",
        "refused_body",
        received=part.day(request.received_on),
        wish=part.say("wish", request.wish),
        ground=request.answer,
    )
    return {
        "language": part.language,
        "mark": own["translation"] if translated else "",
        "subject": part.say("words", "refused_subject"),
        "salutation": salutation,
        "body": f"{body}\n\n{_officer(answering, part)}",
        "head": [],
        "rows": [],
        "closing": f"{own['closing']}\n{answering.sender.library}",
    }


def _officer(answering: Answering, part: _Part) -> str:
    who = {"officer": answering.officer, "supervisor": answering.supervisor}
    return part.say("words", "officer", **who)


def _report(
    report: AccessReport, whose: Member, answering: Answering, part: _Part, *, translated: bool
) -> dict[str, object]:
    name = f"{whose.name.given_names} {whose.name.surname}"
    held = [s for s in report.sections if s.records and s.kind != "access"]
    kinds = dict.fromkeys(s.kind for s in report.sections)
    empty = [k for k in kinds if not any(s.kind == k and s.records for s in report.sections)]
    return {
        "language": part.language,
        "mark": texts(part.language)["words"]["translation"] if translated else "",
        "title": part.say("words", "title"),
        "whose": part.say("words", "whose", name=name, day=part.day(report.made_on)),
        "intro": part.say("words", "intro"),
        "gone": part.say("words", "gone", day=part.day(report.retention.erase_on)),
        "officer": _officer(answering, part),
        "recipients": {
            "title": part.say("words", "recipients"),
            "names": [part.say("recipient", to) for to in report.recipients],
        },
        "head": [part.say("words", "field"), part.say("words", "value")],
        "kinds": [
            {
                "title": part.say("kind", kind),
                "sections": _sections(report, [s for s in held if s.kind == kind], part),
            }
            for kind in dict.fromkeys(s.kind for s in held)
        ],
        "nothing": {
            "title": part.say("words", "nothing"),
            "names": [part.say("kind", kind) for kind in empty],
        },
        "looks": {
            "title": part.say("words", "looked"),
            "head": [part.say("words", w) for w in ("when", "who", "why")],
            "rows": [
                [
                    f"{look.at.astimezone(BELGIUM):%d/%m/%Y %H:%M}",
                    part.say("role", look.role) if look.role else "",
                    part.say("way", look.way),
                ]
                for look in report.looks
            ],
        },
    }


def _sections(
    report: AccessReport, sections: list[Section], part: _Part
) -> list[dict[str, object]]:
    """Put together what is declared the same; of each record, what is held of it."""
    told: dict[str, list[list[list[str]]]] = {}
    for section in sections:
        records = [list(_rows(record, part)) for record in section.records]
        if any(records):
            before = told.setdefault(_about(report, section, part), [[] for _ in records])
            for rows, more in zip(before, records, strict=True):
                rows.extend(more)
    return [
        {"about": about, "records": [rows for rows in records if rows]}
        for about, records in told.items()
    ]


def _about(report: AccessReport, section: Section, part: _Part) -> str:
    declared = section.processing
    about = {
        "why": part.say("purpose", declared.purpose),
        "ground": part.say("ground", declared.ground),
        "source": part.say("source", declared.source),
        "seen_by": part.say("seen_by", declared.seen_by),
        "keeping": _keeping(report, section, part),
    }
    return " · ".join(f"{part.say('words', key)}: {said}" for key, said in about.items())


def _keeping(report: AccessReport, section: Section, part: _Part) -> str:
    kept, goes_on = section.processing.keeping, report.goes_on(section)
    if goes_on is not None:
        return part.day(goes_on)
    long = [
        part.say("words", unit, n=n) for unit, n in (("months", kept.months), ("days", kept.days))
    ]
    times = [said for said, n in zip(long, (kept.months, kept.days), strict=True) if n]
    return " ".join([*times, part.say("until", kept.until)])


def _rows(record: Mapping[str, Any], part: _Part) -> Iterator[list[str]]:
    for name, value in record.items():
        if shown(name) and value not in (None, "", []):
            yield [part.say("fields", name), _value(name, value, part)]


def _value(name: str, value: Any, part: _Part) -> str:
    if isinstance(value, bool):
        return part.say("words", "yes" if value else "no")
    if name == "amount_cents":
        return written_money(value, part.language)
    if isinstance(value, list):
        return ", ".join(_value(name, one, part) for one in value)
    return _text(name, str(value), part)


def _text(name: str, value: str, part: _Part) -> str:
    for group in _CODED.get(name, ()):
        if value in words()[group]:
            return part.say(group, value)
    if name in _INSTANTS:
        return f"{datetime.fromisoformat(value).astimezone(BELGIUM):%d/%m/%Y %H:%M}"
    return f"{date.fromisoformat(value):%d/%m/%Y}" if name in _DAYS else value
