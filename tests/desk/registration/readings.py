"""Readings and cards of invented people, for the tests of registration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desk.registration.draft import draft_from_card
from desk.registration.presenter import CardOnForm
from eid.identity import Address, Card, CardData, PartialDate, Person, Trust, Verdict
from eid.specimens import national_number

TODAY = date(2026, 11, 22)
YES, NO, UNKNOWN = Verdict.CONFIRMED, Verdict.NOT_CONFIRMED, Verdict.NOT_CHECKED
GENUINE = Trust(YES, YES, YES, "Belgium Root CA6")
BORN = date(1985, 7, 30)
CHILD_BORN = date(2016, 3, 2)
SECRETS = ("SPECIMENSTAD", "Atlantisch", "592-0000001-77", "Baron", "SPECIALE STATUS")


def reading(**changes: Any) -> CardData:
    """A genuine card of an invented adult."""
    data = CardData(
        card=Card("1.8", SECRETS[2], date(2021, 3, 1), date(2031, 3, 1), "1", "Hasselt"),
        person=Person(
            surname="Peeters SPECIMEN",
            given_names="Nora Angèle",
            third_initial="J",
            sex="F",
            birth_date=PartialDate(BORN.year, BORN.month, BORN.day),
            birth_place=SECRETS[0],
            nationality=SECRETS[1],
            national_number=national_number(BORN),
            title=SECRETS[3],
            special_status=SECRETS[4],
        ),
        address=Address("Limburgplein 1", "3500", "Hasselt"),
        trust=GENUINE,
        photo=b"not kept",
    )
    return replace(data, **changes)


def of_person(**changes: Any) -> CardData:
    """A genuine card whose holder differs in these fields."""
    data = reading()
    return replace(data, person=replace(data.person, **changes))


def child() -> CardData:
    """A genuine card of an invented child."""
    return of_person(
        given_names="Lotte",
        birth_date=PartialDate(CHILD_BORN.year, CHILD_BORN.month, CHILD_BORN.day),
        national_number=national_number(CHILD_BORN),
    )


def expired() -> CardData:
    """A genuine card that has expired."""
    data = reading()
    return replace(data, card=replace(data.card, valid_until=date(2025, 1, 1)))


def on_form(data: CardData | None = None, serial: int = 1, **changes: Any) -> CardOnForm:
    """What such a card gives the form."""
    data = data or reading()
    draft = draft_from_card(data, number_permitted=True, today=TODAY)
    until = data.card.valid_until if draft.draft.card_expired else None
    card = CardOnForm(serial, draft, data.trust, until, data.photo, reading=False)
    return replace(card, **changes)
