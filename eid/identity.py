"""What a card says, as frozen values; never written anywhere, never printed with its contents."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Verdict(StrEnum):
    """How far one file of the card could be checked."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    NOT_CHECKED = "not_checked"


class Stage(StrEnum):
    """How far a reading has come; each stage has everything of the one before."""

    IDENTITY = "identity"
    ADDRESS = "address"
    TRUST = "trust"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A birth date as cards give it: the year, and the month and day where known."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The card itself: shown for diagnosis, never kept."""

    applet: str  # "1.1", "1.7", "1.8"
    number: str = field(repr=False)
    valid_from: date | None
    valid_until: date | None
    document_type: str  # the code as on the card, without leading zero
    municipality: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """The holder, as the identity file tells."""

    surname: str = field(repr=False)
    given_names: str = field(repr=False)
    third_initial: str = field(repr=False)
    sex: str | None = field(repr=False)  # "M", "F" or None
    birth_date: PartialDate | None = field(repr=False)
    birth_place: str = field(repr=False)
    nationality: str = field(repr=False)
    national_number: str = field(repr=False)  # the digits as on the card
    title: str = field(repr=False)
    special_status: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Address:
    """Where the holder lives, as the address file tells; all may be empty."""

    street: str = field(repr=False)
    postal_code: str = field(repr=False)
    municipality: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Trust:
    """What the signatures on the card are worth."""

    identity: Verdict = Verdict.NOT_CHECKED
    address: Verdict = Verdict.NOT_CHECKED
    photo: Verdict = Verdict.NOT_CHECKED
    root: str = "unknown"  # the root's name, "test" or "unknown"

    @property
    def test_card(self) -> bool:
        """A specimen: fine for training, never for a real registration."""
        return self.root == "test"


@dataclass(frozen=True, slots=True)
class Timing:
    """What the reading cost: commands sent, bytes received, milliseconds on the card and in all."""

    apdus: int
    bytes: int
    card_ms: float
    total_ms: float


@dataclass(frozen=True, slots=True)
class CardData:
    """One reading of one card; `notes` holds codes of oddities, never contents."""

    card: Card
    person: Person
    address: Address
    trust: Trust = field(default_factory=Trust)
    photo: bytes | None = field(default=None, repr=False)  # JPEG
    notes: tuple[str, ...] = ()
    timing: Timing | None = None
    stage: Stage = Stage.COMPLETE
