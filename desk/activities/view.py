"""What the page of the activities shows, and what staff fill in, in frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from db.registers.activities import Overview


@dataclass(frozen=True, slots=True)
class ActivitiesView:
    """Every activity, and the one that staff look at; `languages` are those of the library."""

    today: date
    activities: tuple[Overview, ...] = ()
    chosen: Overview | None = None
    languages: tuple[str, ...] = ("nl",)
    may_plan: bool = False
    may_answer: bool = False  # what people ask about their own data
    paid: UUID | None = None  # the enrolment for which money changed hands just now


@dataclass(frozen=True, slots=True)
class EnrolSaid:
    """What stands in the form of somebody who enrols."""

    values: Mapping[str, str] = field(repr=False)
    child: bool = False
    member: str = field(default="", repr=False)  # the id of the member it was filled in for


@dataclass(frozen=True, slots=True)
class PlanSaid:
    """What stands in the form of an activity; titles and texts by language."""

    values: Mapping[str, str]
    titles: Mapping[str, str]
    texts: Mapping[str, str]
    members_only: bool = False
    new: bool = False
