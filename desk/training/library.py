"""Found the training library: invented members and items, and loans of which some are late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.member import Member, MemberDraft, Name, PostalAddress, Source
from db.domain.national_number import parse_national_number
from db.library import Library, PassphraseCost, Setup, create_library
from desk.training import titles
from eid.dates import birth_date
from eid.specimens import Specimen, specimen

STAFF = "An Vermeulen"
PASSPHRASE = "een kraai op het dak"  # noqa: S105 - of a library that holds nobody
LONG_AGO, LATELY = timedelta(days=40), timedelta(days=6)


class MovableClock:
    """The computer's clock, set back while the history of the training library is made."""

    def __init__(self) -> None:
        self.behind = timedelta()

    def now(self) -> datetime:
        """Give the present instant, or the one that is being played."""
        return datetime.now(UTC) - self.behind


@dataclass(frozen=True, slots=True)
class Size:
    """How much to invent: loans made long ago are late, loans made lately are not."""

    members: int = 40
    items: int = titles.COUNT
    late_loans: int = 4
    loans: int = 18


WHOLE = Size()
QUICK = PassphraseCost(memory_kib=8 * 1024, passes=1, lanes=1)  # enough for nobody's data


def found_training_library(home: Path, size: Size = WHOLE) -> tuple[Library, str]:
    """Make the training library in an empty home; give it, open, and its recovery key."""
    clock = MovableClock()
    clock.behind = LONG_AGO
    setup = Setup(
        library_name="Bibliotheek Oefenstad",
        branch_name="Hoofdbibliotheek",
        staff_name=STAFF,
        passphrase=PASSPHRASE,
        desk_name="Balie 1",
        ground_reference="RR 00/0000 (oefening)",
        ground_date=date(2021, 1, 1),
        training=True,
    )
    library, recovery_key = create_library(home, setup, clock, cost=QUICK)
    _fill(library, clock, size)
    return library, recovery_key


def draft_of(person: Specimen) -> MemberDraft:
    """Give the registration of an invented person, whose document was seen."""
    born = birth_date(person.birth_date, latest_year=date.max.year)
    if born is None:
        raise ValueError(person.birth_date)
    return MemberDraft(
        name=Name(person.surname, person.given_names),
        birth_date=BirthDate(born.year, born.month, born.day),
        address=PostalAddress(person.street, person.postal_code, person.municipality),
        national_number=parse_national_number(person.national_number),
        source=Source.DOCUMENT,
        document_seen=True,
        regulations_accepted=True,
    )


def _fill(library: Library, clock: MovableClock, size: Size) -> None:
    """Write the history: members and items, loans that are late by now, and recent ones."""
    for draft in titles.items(size.items):
        library.catalogue.add(draft)
    members = [
        library.members.register(draft_of(specimen(seed)), Consents()).member
        for seed in range(size.members)
    ]
    for number in range(size.late_loans):
        _lend(library, members, number)
    clock.behind = LATELY
    for number in range(size.late_loans, size.late_loans + size.loans):
        _lend(library, members, number)
    clock.behind = timedelta()


def _lend(library: Library, members: list[Member], number: int) -> None:
    borrower = members[number * 7 % len(members)]
    library.loans.checkout(titles.barcode(number * 3), borrower.id)
