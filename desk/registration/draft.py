"""The one place where a card meets the records: what may not be kept ends here (P4).

Photo, gender, nationality, birth place, card and chip number, title and special status have no
place in the draft, so that nothing after this can write them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from db.domain.birth_date import BirthDate
from db.domain.member import CardTrust, MemberDraft, Name, PostalAddress, Source
from db.domain.national_number import NationalNumber, parse_national_number
from db.errors import InvalidValue
from eid.identity import CardData, PartialDate, Verdict
from eid.notes import Note

NUMBER_UNFIT = "number_unfit"  # the check digits on the card don't fit: no number is taken over
BIRTH_DATE_MISSING = "birth_date_missing"
BIRTH_DATE_INCOMPLETE = "birth_date_incomplete"
ADDRESS_MISSING = "address_missing"


@dataclass(frozen=True, slots=True)
class CardDraft:
    """What a card gives a registration; `notes` are codes of what staff should look at."""

    draft: MemberDraft
    notes: tuple[str, ...] = ()


def draft_from_card(data: CardData, *, number_permitted: bool, today: date) -> CardDraft:
    """Turn a reading into a draft; what the card lacks stays empty and gives a note."""
    person, address = data.person, data.address
    number, number_notes = _number(person.national_number, permitted=number_permitted)
    born, birth_notes = _birth_date(person.birth_date)
    draft = MemberDraft(
        name=Name(person.surname, person.given_names),
        birth_date=born,
        address=PostalAddress(address.street, address.postal_code, address.municipality),
        national_number=number,
        source=Source.CARD,
        trust=card_trust(data),
        card_expired=expired(data, today),
    )
    lacking = () if address.municipality else (ADDRESS_MISSING,)
    return CardDraft(draft, (*number_notes, *birth_notes, *lacking))


def without_what_is_shown_only(data: CardData) -> CardData:
    """Drop what may be looked at while the card is in and not a moment longer (P4)."""
    card = replace(data.card, number="", municipality="")
    person = replace(data.person, sex=None, birth_place="", nationality="")
    person = replace(person, title="", special_status="")
    return replace(data, card=card, person=person, photo=None)


def expired(data: CardData, today: date) -> bool:
    """Tell whether the card's last day has passed; a card without one has not expired."""
    until = data.card.valid_until
    return until is not None and until < today


def card_trust(data: CardData) -> CardTrust:
    """Tell what a card is worth as a whole: one file that does not check spoils it (P1)."""
    trust = data.trust
    if Verdict.NOT_CONFIRMED in (trust.identity, trust.address, trust.photo):
        return CardTrust.NOT_CONFIRMED
    if trust.test_card:
        return CardTrust.TEST_CARD
    if Note.ROOT_UNKNOWN in data.notes:
        return CardTrust.UNKNOWN_ROOT
    if trust.identity is Verdict.NOT_CHECKED or trust.address is Verdict.NOT_CHECKED:
        return CardTrust.NOT_CHECKED
    return CardTrust.CONFIRMED


def _number(digits: str, *, permitted: bool) -> tuple[NationalNumber | None, tuple[str, ...]]:
    if not permitted or not digits:
        return None, ()
    try:
        return parse_national_number(digits), ()
    except InvalidValue:
        return None, (NUMBER_UNFIT,)


def _birth_date(given: PartialDate | None) -> tuple[BirthDate | None, tuple[str, ...]]:
    if given is None:
        return None, (BIRTH_DATE_MISSING,)
    born = BirthDate(given.year, given.month, given.day)
    return born, () if born.complete else (BIRTH_DATE_INCOMPLETE,)
