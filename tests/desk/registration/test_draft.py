"""The one place where a card meets the records: what is taken, what is left, what it is worth."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

import pytest

from db.domain.birth_date import BirthDate
from db.domain.member import CardTrust
from desk.registration import draft as drafts
from desk.registration.draft import card_trust, draft_from_card
from eid.identity import Address, PartialDate, Trust, Verdict
from eid.notes import Note
from tests.desk.registration.readings import (
    GENUINE,
    NO,
    SECRETS,
    TODAY,
    UNKNOWN,
    YES,
    expired,
    of_person,
    reading,
)


def test_what_may_not_be_kept_is_not_in_the_draft() -> None:
    kept = draft_from_card(reading(), number_permitted=True, today=TODAY)
    everything = repr(asdict(kept.draft)) + repr(kept.notes)
    assert [secret for secret in SECRETS if secret in everything] == []
    assert b"not kept" not in asdict(kept.draft).values()
    assert "gender" not in asdict(kept.draft)


def test_the_mandatory_fields_are_taken_over() -> None:
    draft = draft_from_card(reading(), number_permitted=True, today=TODAY).draft
    assert (draft.name.surname, draft.name.given_names) == ("Peeters SPECIMEN", "Nora Angèle")
    assert draft.birth_date == BirthDate(1985, 7, 30)
    assert draft.address.municipality == "Hasselt"
    assert draft.national_number is not None


def test_without_a_legal_ground_the_number_is_left_on_the_card() -> None:
    found = draft_from_card(reading(), number_permitted=False, today=TODAY)
    assert found.draft.national_number is None
    assert found.notes == ()


def test_a_number_whose_check_digits_do_not_fit_is_left_out_and_told() -> None:
    wrong = of_person(national_number="12345678901")
    found = draft_from_card(wrong, number_permitted=True, today=TODAY)
    assert found.draft.national_number is None
    assert found.notes == (drafts.NUMBER_UNFIT,)


def test_an_incomplete_birth_date_is_never_completed() -> None:
    found = draft_from_card(
        of_person(birth_date=PartialDate(1985)), number_permitted=True, today=TODAY
    )
    assert found.draft.birth_date == BirthDate(1985)
    assert drafts.BIRTH_DATE_INCOMPLETE in found.notes


def test_a_missing_birth_date_is_told() -> None:
    found = draft_from_card(of_person(birth_date=None), number_permitted=True, today=TODAY)
    assert found.draft.birth_date is None
    assert drafts.BIRTH_DATE_MISSING in found.notes


def test_a_missing_address_is_told() -> None:
    found = draft_from_card(
        reading(address=Address("", "", "")), number_permitted=True, today=TODAY
    )
    assert found.notes == (drafts.ADDRESS_MISSING,)


@pytest.mark.parametrize(
    ("until", "is_expired"),
    [(None, False), (TODAY, False), (date(2026, 11, 21), True)],
)
def test_a_card_is_good_on_its_last_day(until: date | None, is_expired: bool) -> None:
    data = reading()
    data = replace(data, card=replace(data.card, valid_until=until))
    found = draft_from_card(data, number_permitted=True, today=TODAY)
    assert found.draft.card_expired is is_expired


@pytest.mark.parametrize(
    ("identity", "address", "photo", "root", "worth"),
    [
        (YES, YES, YES, "Belgium Root CA6", CardTrust.CONFIRMED),
        (YES, YES, UNKNOWN, "Belgium Root CA6", CardTrust.CONFIRMED),
        (NO, YES, YES, "Belgium Root CA6", CardTrust.NOT_CONFIRMED),
        (YES, NO, YES, "Belgium Root CA6", CardTrust.NOT_CONFIRMED),
        (YES, YES, NO, "Belgium Root CA6", CardTrust.NOT_CONFIRMED),
        (NO, YES, YES, "test", CardTrust.NOT_CONFIRMED),
        (YES, YES, YES, "test", CardTrust.TEST_CARD),
        (UNKNOWN, UNKNOWN, UNKNOWN, "test", CardTrust.TEST_CARD),
        (UNKNOWN, UNKNOWN, UNKNOWN, "unknown", CardTrust.NOT_CHECKED),
        (YES, UNKNOWN, YES, "Belgium Root CA6", CardTrust.NOT_CHECKED),
    ],
)
def test_one_file_that_does_not_check_spoils_the_card(
    identity: Verdict, address: Verdict, photo: Verdict, root: str, worth: CardTrust
) -> None:
    assert card_trust(reading(trust=Trust(identity, address, photo, root))) is worth


def test_an_unknown_authority_is_not_the_same_as_not_checked() -> None:
    data = reading(trust=Trust(), notes=(Note.ROOT_UNKNOWN,))
    assert card_trust(data) is CardTrust.UNKNOWN_ROOT


def test_an_expired_card_keeps_its_signature() -> None:
    draft = draft_from_card(expired(), number_permitted=True, today=TODAY).draft
    assert (draft.trust, draft.card_expired) == (CardTrust.CONFIRMED, True)
    assert GENUINE.identity is YES
