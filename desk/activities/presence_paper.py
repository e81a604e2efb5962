"""The presence list of a session: a tagged PDF, or pictures of its pages for a printer."""

from __future__ import annotations

import json

import typst
from PySide6.QtCore import QCoreApplication

from db.domain.enrolment import Enrolment, Stands
from db.registers.activities import Overview
from desk.activities.words import full_name, meeting_words
from desk.post.letters import FOR_PAPER, STANDARD
from desk.privacy.kept_tabs import screen_language
from resources.door import resource

translate = QCoreApplication.translate
_BOX = "☐"
_TICKED = "☑"


def presence_pdf(one: Overview, meeting: str, library: str) -> bytes:
    """Give the list of a session; the same list gives the same bytes."""
    return typst.compile(
        str(resource("letters", "presence.typ")),
        sys_inputs=_content(one, meeting, library),
        pdf_standards=[STANDARD],
    )


def presence_pictures(one: Overview, meeting: str, library: str) -> list[bytes]:
    """Give the same list as pictures of its pages."""
    made = typst.compile(
        str(resource("letters", "presence.typ")),
        sys_inputs=_content(one, meeting, library),
        format="png",
        ppi=FOR_PAPER,
    )
    return [made] if isinstance(made, bytes) else list(made)


def _content(one: Overview, meeting: str, library: str) -> dict[str, str]:
    activity = one.activity
    when = next((meeting_words(m) for m in activity.meetings if m.key == meeting), "")
    people = [p.enrolment for p in one.people if p.stands is Stands.PLACE]
    people.sort(key=lambda e: (e.name.surname.casefold(), e.name.given_names.casefold()))
    content = {
        "title": activity.title(screen_language()),
        "library": library,
        "language": screen_language(),
        "when": " · ".join(filter(None, (when, activity.place))),
        "head": [
            "",
            translate("activities", "Name"),
            translate("activities", "In case of need"),
            translate("activities", "Here"),
        ],
        "rows": [
            [str(n), full_name(e.name), _in_need(e), _TICKED if meeting in e.came else _BOX]
            for n, e in enumerate(people, 1)
        ],
        "note": translate("activities", "Destroy this list once it is ticked in the program."),
    }
    return {"list": json.dumps(content)}


def _in_need(one: Enrolment) -> str:
    """Say whom to call for a child; of an adult nothing is needed on paper."""
    if one.age is None or one.guardian is None:
        return ""
    age = translate("activities", "%n year(s) old", "", one.age)
    return f"{age}; {full_name(one.guardian)}, {one.telephone}"
