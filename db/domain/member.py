"""A member: what is asked, what is kept, and the rules of registering."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.consent import Purpose
from db.domain.national_number import NationalNumber


class Source(StrEnum):
    """Where a value came from; shown beside it and kept with it."""

    CARD = "card"
    DOCUMENT = "document"
    FORM = "form"
    DESK = "desk"  # typed or corrected by staff


class Document(StrEnum):
    """What staff looked at to know who a guardian is; its number and a copy are not kept (P1)."""

    IDENTITY_CARD = "identity_card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT = "residence_permit"


class CardTrust(StrEnum):
    """What the signature on the card was worth when the member was registered."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    NOT_CHECKED = "not_checked"
    UNKNOWN_ROOT = "unknown_root"
    TEST_CARD = "test_card"
    NO_CARD = "no_card"


@dataclass(frozen=True, slots=True)
class Name:
    """Surname and given names, as on the card."""

    surname: str = field(repr=False)
    given_names: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Main residence: one value, never mixed from two."""

    street: str = field(repr=False)
    postal_code: str = field(repr=False)
    municipality: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Guardian:
    """The parent or legal representative who permits the registration of a child (P6)."""

    name: Name
    relation: str  # "parent" or "guardian"
    identified_by: Source  # CARD or DOCUMENT
    member_id: UUID | None = None  # the file of a guardian who is a member and was chosen as such
    document: Document | None = None  # what was looked at, where no card was read


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A registration in the making; lives in memory until it is saved or cancelled.

    `document_seen` says that staff saw a valid identity document with their own eyes; its number
    and a copy of it are never kept.
    """

    name: Name
    birth_date: BirthDate | None = field(repr=False)
    address: PostalAddress
    national_number: NationalNumber | None = field(default=None, repr=False)
    no_number_reason: str = field(default="", repr=False)
    source: Source = Source.CARD
    trust: CardTrust = CardTrust.NO_CARD
    card_expired: bool = False
    document_seen: bool = False
    corrected: frozenset[str] = frozenset()  # fields that staff changed by hand
    regulations_accepted: bool = False
    guardian: Guardian | None = None
    guardian_card: MemberDraft | None = field(default=None, repr=False)  # read here, never kept
    library_card: str = ""
    partner: str = field(default="", repr=False)  # the school or house that hands in the form (P1)


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the records know them; the national number stays sealed."""

    id: UUID
    name: Name
    birth_date: BirthDate = field(repr=False)
    address: PostalAddress
    has_number: bool
    email: str | None = field(repr=False)
    telephone: str | None = field(repr=False)
    library_card: str
    registered_on: date
    ends_on: date
    source: Source
    trust: CardTrust
    registered_at: datetime
    registered_by: UUID
    guardian: Guardian | None = None
    consents: frozenset[Purpose] = frozenset()
    corrected: frozenset[str] = frozenset()  # fields and groups that staff changed by hand

    def expired(self, today: date) -> bool:
        """Tell whether the membership has ended."""
        return today > self.ends_on


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member in a list of finds: the least that tells people apart; never the number."""

    id: UUID
    name: Name
    birth_year: int = field(repr=False)
    street: str = field(repr=False)
    library_card: str
