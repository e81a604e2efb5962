"""Invented libraries and people for the tests, founded in a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from db.domain.birth_date import BirthDate
from db.domain.member import CardTrust, MemberDraft, Name, PostalAddress, Source
from db.domain.national_number import NationalNumber
from db.domain.processor import Processor, Task
from db.domain.request import Proof, Wish
from db.domain.staff import Role
from db.library import Library, PassphraseCost, Setup, create_library, open_library

CHEAP = PassphraseCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "een lange zin over boeken"
NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
_FROM_2000 = 2_000_000_000


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, instant: datetime = NOON) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant

    def advance(self, by: timedelta) -> None:
        self.instant += by


def invented_number(born: date = date(1985, 7, 30), serial: int = 33) -> NationalNumber:
    """Give a number that checks, for a birth date and a serial that nobody need have."""
    nine = int(f"{born:%y%m%d}{serial:03d}")
    check = 97 - (nine + (_FROM_2000 if born.year >= 2000 else 0)) % 97
    return NationalNumber(f"{nine:09d}{check:02d}")


def card_of(name: Name, **changes: Any) -> MemberDraft:
    """Give what the card of an invented adult says, without a number."""
    return replace(draft(name=name, national_number=None), **changes)


def draft(**changes: Any) -> MemberDraft:
    """Give an invented adult with a card that was confirmed."""
    whole = MemberDraft(
        name=Name("Specimen Peeters", "Marie Louise"),
        birth_date=BirthDate(1985, 7, 30),
        address=PostalAddress("Dorpsstraat 1", "3500", "Hasselt"),
        national_number=invented_number(),
        source=Source.CARD,
        trust=CardTrust.CONFIRMED,
        regulations_accepted=True,
    )
    guardian = changes.get("guardian")
    if guardian is not None and guardian.identified_by is Source.CARD:
        changes.setdefault("guardian_card", card_of(guardian.name))
    return replace(whole, **changes)


def setup(**changes: Any) -> Setup:
    """Give what founding an invented library with a legal ground needs."""
    whole = Setup(
        library_name="Bibliotheek Specimen",
        branch_name="Centrum",
        staff_name="An Specimen",
        passphrase=PASSPHRASE,
        ground_reference="RR 28/2009",
        ground_date=date(2009, 5, 18),
    )
    return replace(whole, **changes)


def found(home: Path, clock: FixedClock | None = None, **changes: Any) -> Library:
    """Found a library in a home folder; the test closes it."""
    library, _recovery_key = create_library(
        home, setup(**changes), clock or FixedClock(), cost=CHEAP
    )
    return library


def erase(library: Library, member_id: UUID) -> None:
    """Erase a member the way it goes: they ask for it, and it is noted who they are."""
    request_id = library.requests.take(member_id, Wish.ERASURE).request_id
    library.requests.identify(request_id, Proof.DOCUMENT)
    library.requests.erase(request_id)


def colleague(library: Library) -> Library:
    """Sign out, and let a colleague with the rights of the desk alone sign in."""
    library.staff.add("Bo Specimen", PASSPHRASE, Role.DESK)
    library.close()
    return open_library(library._store.home, "Bo Specimen", PASSPHRASE, library._clock)


def list_mail_server(library: Library, host: str) -> None:
    """Put who runs a mail server into the register of processors (P18)."""
    list_party(library, Task.MAIL, "Specimen Mail", host)


def list_party(library: Library, task: Task, name: str = "Specimen nv", host: str = "") -> UUID:
    """Put a party into the register of processors (P18)."""
    about = "its task", "what it needs", "BE", date(2024, 1, 2), "contract"
    party = Processor(uuid4(), name, task, *about, host)
    library.books.save_processor(party)
    return party.id
