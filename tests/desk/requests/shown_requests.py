"""Invented requests as the page shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.member import CardTrust, Member, Name, PostalAddress, Source
from db.domain.processing import Limit, Purpose
from db.domain.rectifying import Difference, Part
from db.domain.request import MemberRequest, Proof, UseLimit, Wish
from db.registers.requests import Asked
from desk.requests.view import RequestsView

TODAY = date(2026, 11, 22)
WHO = Member(
    id=UUID(int=9),
    name=Name("Specimen Peeters", "Marie Louise"),
    birth_date=BirthDate(1985, 7, 30),
    address=PostalAddress("Dorpsstraat 1", "3500", "Hasselt"),
    has_number=True,
    email=None,
    telephone=None,
    library_card="",
    registered_on=date(2025, 11, 22),
    ends_on=date(2026, 11, 22),
    source=Source.CARD,
    trust=CardTrust.CONFIRMED,
    registered_at=datetime(2025, 11, 22, tzinfo=UTC),
    registered_by=UUID(int=8),
)


def asked(n: int, wish: Wish, received: date, proof: Proof | None = None) -> Asked:
    return Asked(MemberRequest(UUID(int=n), WHO.id, wish, received, proof), WHO)


OPEN = RequestsView(
    today=TODAY,
    asked=(
        asked(1, Wish.ERASURE, date(2026, 10, 20)),
        asked(2, Wish.ACCESS, date(2026, 10, 25), Proof.EID),
        asked(3, Wish.RECTIFICATION, date(2026, 11, 20), Proof.GUARDIAN),
    ),
    chosen=str(UUID(int=2)),
    asker=Name("Specimen Peeters", "Marie Louise"),
    may_answer=True,
    may_erase=True,
)
CARD = replace(
    OPEN,
    chosen=str(UUID(int=3)),
    differs=(
        Difference(
            Part.NAME, ("Specimen Peeters", "Marie Louise"), ("Specimen Peeters", "Marie Louise A")
        ),
        Difference(
            Part.ADDRESS,
            ("Dorpsstraat 1", "3500", "Hasselt"),
            ("Burgemeester Vandermeulenstraat 112 bus 3", "3600", "Genk"),
        ),
    ),
)
LIMIT = replace(
    OPEN,
    asked=(asked(4, Wish.RESTRICTION, date(2026, 11, 20), Proof.EID),),
    chosen=str(UUID(int=4)),
    limits=(UseLimit(UUID(int=5), WHO.id, Limit.RESTRICTION, Purpose.LENDING, date(2026, 11, 1)),),
)
ERASURE = replace(
    OPEN,
    asked=(asked(6, Wish.ERASURE, date(2026, 11, 20), Proof.DOCUMENT),),
    chosen=str(UUID(int=6)),
)
