"""A library of which only registering works, and a page that only remembers what it was shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import SimpleNamespace
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from db.domain.birth_date import BirthDate
from db.domain.change import Changed
from db.domain.consent import Consents
from db.domain.member import CardTrust, Member, MemberDraft, Name, PostalAddress, Source
from db.domain.registration import decide_registration
from desk.registration.view import RegistrationView
from tests.desk.registration.readings import TODAY

NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOON


@dataclass
class StandInPage:
    """Remembers the last view."""

    view: RegistrationView | None = None
    views: int = 0

    def show_view(self, view: RegistrationView) -> None:
        self.view = view
        self.views += 1

    def owner(self) -> QObject | None:
        return None


def member(surname: str = "Peeters SPECIMEN", member_id: UUID | None = None) -> Member:
    """An invented member."""
    return Member(
        id=member_id or uuid4(),
        name=Name(surname, "Nora Angèle"),
        birth_date=BirthDate(1985, 7, 30),
        address=PostalAddress("Limburgplein 1", "3500", "Hasselt"),
        has_number=True,
        email=None,
        telephone=None,
        library_card="",
        registered_on=TODAY,
        ends_on=date(2027, 11, 22),
        source=Source.CARD,
        trust=CardTrust.CONFIRMED,
        registered_at=NOON,
        registered_by=uuid4(),
    )


@dataclass
class StandInMembers:
    """Registers by the real rules and keeps what it was given."""

    number_permitted: bool = True
    training: bool = False
    registered: list[tuple[MemberDraft, Consents]] = field(default_factory=list)
    refuse: Exception | None = None
    known: dict[str, Member] = field(default_factory=dict)
    alike: tuple[Member, ...] = ()
    looked_up: list[tuple[Name, BirthDate]] = field(default_factory=list)

    def likely_doubles(self, name: Name, born: BirthDate) -> tuple[Member, ...]:
        self.looked_up.append((name, born))
        return self.alike

    def register(
        self, draft: MemberDraft, consents: Consents, *, first_year: bool
    ) -> SimpleNamespace:
        if self.refuse is not None:
            raise self.refuse
        decide_registration(
            draft, number_permitted=self.number_permitted, training=self.training, today=TODAY
        )
        self.registered.append((draft, consents))
        found = member(draft.name.surname)
        return SimpleNamespace(member=found, changed=Changed(frozenset({"member"})))

    def by_national_number(self, number: object) -> Member | None:
        return self.known.get(getattr(number, "digits", ""))

    def by_name_and_birth(self, name: Name, born: BirthDate) -> tuple[Member, ...]:
        del name, born
        return self.alike


def library(members: StandInMembers | None = None) -> SimpleNamespace:
    """Enough of a library for a registration."""
    members = members or StandInMembers()
    session = SimpleNamespace(number_permitted=members.number_permitted, training=members.training)
    return SimpleNamespace(members=members, session=session)
