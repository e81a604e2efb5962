"""What the member file shows, and what staff ask of it, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.consent import Purpose, Way
from db.domain.household import HouseholdLine
from db.domain.member import CardTrust, Document, Guardian, MemberLine, Name, PostalAddress, Source
from db.domain.wording import ToAsk
from db.registers.retention import Case
from desk.lending.loan_row import LoanRow


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One yes or no, with the staff member who recorded it."""

    granted: bool
    at: datetime
    way: Way
    staff_name: str = field(repr=False)
    wording_version: str = ""


@dataclass(frozen=True, slots=True)
class ConsentView:
    """How one consent stands; the value of gender is never shown (P14)."""

    purpose: Purpose
    holds: bool
    value: str = field(default="", repr=False)
    lines: tuple[ConsentLine, ...] = ()  # newest first


@dataclass(frozen=True, slots=True)
class FileView:
    """Everything on one member that the desk shows; the number only as kept or not."""

    id: UUID
    name: Name
    birth_date: BirthDate = field(repr=False)
    address: PostalAddress
    library_card: str = field(repr=False)
    has_number: bool
    number_permitted: bool
    may_see_number: bool
    child: bool
    guardian: Guardian | None
    source: Source
    trust: CardTrust
    corrected: frozenset[str]  # groups that staff put right by hand
    registered_at: datetime
    registered_by: str = field(repr=False)
    ends_on: date = date.max
    ended: bool = False
    loans: tuple[LoanRow, ...] = field(default=(), repr=False)
    consents: tuple[ConsentView, ...] = ()
    doubles: tuple[MemberLine, ...] = ()  # who may be the same person
    not_returned: int = 0  # loans that ended without the item coming over the desk
    case: Case | None = None  # when the member is deleted, as it stands on `today`
    today: date = date.max
    to_ask: tuple[ToAsk, ...] = ()  # at this visit
    children: tuple[HouseholdLine, ...] = ()  # that this member stands for, as parent or guardian


@dataclass(frozen=True, slots=True)
class Correction:
    """What staff put right, and where the new data come from."""

    source: Source
    name: Name | None = None
    address: PostalAddress | None = None
    library_card: str | None = None


@dataclass(frozen=True, slots=True)
class GuardianChosen:
    """A member who is to stand for the child, and what staff saw of them, if anything."""

    member_id: UUID
    relation: str
    seen: Source | Document | None  # the card that is read here, or what they looked at


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A yes that staff heard, with the value it allows and the language of the wording."""

    purpose: Purpose
    value: str = field(repr=False)
    way: Way
    language: str


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """A withdrawal that staff heard."""

    purpose: Purpose
    way: Way
