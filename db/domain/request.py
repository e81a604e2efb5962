"""Requests of people about their own data: identified first, answered within a month (P22-P27)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.domain.birth_date import ADULT_DATA_AGE, BirthDate
from db.domain.processing import Limit, Purpose, Stops, purposes_of, stopped_by
from db.domain.severing import months_after
from db.errors import InvalidValue, MissingValue, NotIdentified

ANSWER_MONTHS: Final = 1  # article 12.3 of the GDPR
REMIND: Final = timedelta(days=7)


class Wish(StrEnum):
    """What somebody asks for."""

    ACCESS = "access"
    PORTABILITY = "portability"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    OBJECTION = "objection"
    RESTRICTION = "restriction"


class Proof(StrEnum):
    """How they proved who they are."""

    EID = "eid"  # the card was read at the desk
    DOCUMENT = "document"  # staff saw an identity document
    GUARDIAN = "guardian"  # staff saw the document of the parent or guardian of a child


class Status(StrEnum):
    """How a request stands."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"


class Pressing(StrEnum):
    """How near the last day to answer is."""

    LATER = "later"
    SOON = "soon"  # within a week
    LATE = "late"


@dataclass(frozen=True, slots=True)
class MemberRequest:
    """A request as it stands; `answer` is what was done, or on what ground it was refused."""

    id: UUID
    member_id: UUID
    wish: Wish
    received_on: date
    proof: Proof | None = None
    status: Status = Status.OPEN
    answered_on: date | None = None
    answer: str = field(default="", repr=False)

    @property
    def answer_by(self) -> date:
        """Give the last day on which it must be answered (P27)."""
        return months_after(self.received_on, ANSWER_MONTHS)

    def pressing(self, today: date) -> Pressing:
        """Tell how near its last day is."""
        if today > self.answer_by:
            return Pressing.LATE
        return Pressing.SOON if today >= self.answer_by - REMIND else Pressing.LATER


@dataclass(frozen=True, slots=True)
class UseLimit:
    """One purpose for which a person's data are not used, and since when."""

    id: UUID
    member_id: UUID
    way: Limit
    purpose: Purpose
    since: date

    @property
    def stops(self) -> frozenset[Stops]:
        """Give what it keeps from being done."""
        return stopped_by([(self.way, self.purpose)])


def check_received(received_on: date, today: date) -> None:
    """Raise InvalidValue for a day that has not come."""
    if received_on > today:
        raise InvalidValue("received_on", "future")


def check_proof(proof: Proof, born: BirthDate, today: date) -> None:
    """Raise NotIdentified when a guardian asks for somebody of sixteen or more (P6, P26)."""
    if proof is Proof.GUARDIAN and not born.may_be_under(ADULT_DATA_AGE, today):
        raise NotIdentified("of_age")


def check_open(request: MemberRequest) -> None:
    """Raise InvalidValue when it was answered already."""
    if request.status is not Status.OPEN:
        raise InvalidValue("request", "answered")


def check_carried_out(request: MemberRequest, *wishes: Wish) -> None:
    """Raise unless this may be done for it: the right wish, open, and the person known (P26)."""
    if request.wish not in wishes:
        raise InvalidValue("request", "other_wish")
    check_open(request)
    if request.proof is None:
        raise NotIdentified("not_noted")


def check_purposes(way: Limit, purposes: Collection[Purpose]) -> None:
    """Raise InvalidValue for a purpose that can't be limited in this way (P24)."""
    if not set(purposes) <= set(purposes_of(way)):
        raise InvalidValue("purpose", "not_limited")


def refusal(ground: str) -> str:
    """Give the ground of a refusal as it is kept; raise MissingValue without one (P24)."""
    if not ground.strip():
        raise MissingValue("ground")
    return ground.strip()
