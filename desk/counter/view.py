"""What the counter page shows, in frozen values: the page puts them into words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from uuid import UUID

from db.domain.consent import Purpose
from db.domain.member import MemberLine
from db.domain.obstacle import Obstacle
from desk.counter.doubt import Doubt
from desk.lending.handled import Handled
from desk.lending.loan_row import LoanRow


class Age(Enum):
    """The classes of age that matter at the counter; doubt counts as younger."""

    UNDER_16 = "under_16"
    UNDER_18 = "under_18"
    ADULT = "adult"


@dataclass(frozen=True, slots=True)
class Kin:
    """Somebody who belongs to a member; of an adult the loans are not told.

    Without an id: a guardian who is no member.
    """

    id: UUID | None
    name: str = field(repr=False)
    at_home: int | None = None


@dataclass(frozen=True, slots=True)
class MemberHead:
    """The member in front of the desk: no number, no gender, no birth date."""

    id: UUID
    name: str = field(repr=False)
    age: Age
    ends_on: date
    ended: bool
    consents: frozenset[Purpose]
    at_home: int
    late: int
    obstacles: tuple[Obstacle, ...] = ()  # the firmest first
    balance_cents: int = 0  # what they owe; below zero they have credit
    ready: int = 0  # holds on the shelf for them
    kin: tuple[Kin, ...] = ()  # who else is of the household
    children: tuple[Kin, ...] = ()  # whom the member stands for (P6)
    guardian: Kin | None = None  # who stands for the member


class Choice(Enum):
    """What staff decide about a scan in doubt."""

    TAKE_BACK = "take_back"
    TAKE_BACK_THEN_LEND = "take_back_then_lend"
    CARD = "card"
    ITEM = "item"
    RENEW = "renew"
    LEND_ANYWAY = "lend_anyway"
    OVERRIDE = "override"  # past what stops, with a reason
    KEEP = "keep"  # for whom it was asked
    USE_HERE = "use_here"
    QUICK_ITEM = "quick_item"  # with a title
    RENEW_ANYWAY = "renew_anyway"
    RENEW_OVERRIDE = "renew_override"  # past what stops, with a reason
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Question:
    """A scan that waits in the tray, and what staff can answer now."""

    code: str
    title: str
    doubt: Doubt
    choices: tuple[Choice, ...]
    obstacles: tuple[Obstacle, ...] = ()


# Answers that need words: a reason, a title.
REASONED = (Choice.OVERRIDE, Choice.RENEW_OVERRIDE)
WORDED = (*REASONED, Choice.QUICK_ITEM)


@dataclass(frozen=True, slots=True)
class CounterView:
    """The whole page: the open member with this session, or the home of the desk."""

    member: MemberHead | None = None
    session: tuple[Handled, ...] = ()  # newest first
    at_home: tuple[LoanRow, ...] = ()  # without those of this session
    questions: tuple[Question, ...] = ()
    found: tuple[MemberLine, ...] = ()
    photo: bytes | None = field(default=None, repr=False)
    recent: tuple[Handled, ...] = ()  # newest first, of this desk since signing in
    out_today: int = 0
    back_today: int = 0
    previous: bool = False  # a previous member can be opened again
