"""Invented activities and people who enrol, for the tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from db.domain.activity import Activity, ActivityText, Meeting
from db.domain.enrolment import EnrolmentDraft
from db.domain.member import Name
from db.library import Library
from tests.db.libraries import NOON

NEXT_WEEK = NOON + timedelta(days=7)


def meeting(starts: datetime = NEXT_WEEK, key: str = "1", hours: int = 2) -> Meeting:
    return Meeting(key, starts, starts + timedelta(hours=hours))


def planned(library: Library, **changes: Any) -> Activity:
    """Plan an invented activity a week ahead."""
    texts = {"nl": ActivityText("Specimen leesclub", "Samen lezen"), "fr": ActivityText("Lecture")}
    whole = replace(library.activities.new(), texts=texts, meetings=(meeting(),), place="Zaal 1")
    activity = replace(whole, **changes)
    library.activities.save(activity)
    return activity


def adult(n: int = 1, **changes: Any) -> EnrolmentDraft:
    """Give an invented adult who enrols."""
    name = Name(f"Specimen Volwassene{n}", "Greet")
    return replace(EnrolmentDraft(name, f"specimen{n}@example.be"), **changes)


def child(n: int = 1, **changes: Any) -> EnrolmentDraft:
    """Give an invented child who is enrolled by a parent."""
    whole = EnrolmentDraft(
        Name(f"Specimen Kind{n}", "Lies"),
        f"ouder{n}@example.be",
        age=8,
        guardian=Name(f"Specimen Ouder{n}", "Rik"),
        telephone="0470 12 34 56",
    )
    return replace(whole, **changes)


def stands(library: Library, activity_id: UUID) -> list[str]:
    """Tell how everybody stands, in their order."""
    return [one.stands.value for one in library.activities.get(activity_id).people]
