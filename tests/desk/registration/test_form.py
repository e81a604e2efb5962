"""Reading the form: dates as people type them, what staff corrected, values with their consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Way
from db.domain.member import CardTrust, Source
from db.errors import ConsentMissing, InvalidValue, MissingValue
from desk.registration.draft import draft_from_card
from desk.registration.form import (
    ConsentForm,
    Form,
    GuardianForm,
    birth_date_text,
    consents_from_form,
    corrected,
    draft_from_form,
    form_from_draft,
    guardian_from_form,
    problems_in,
    read_birth_date,
)
from eid.specimens import national_number
from tests.desk.registration.readings import TODAY, reading

CARD = draft_from_card(reading(), number_permitted=True, today=TODAY)
FILLED = form_from_draft(CARD.draft)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("30/07/1985", BirthDate(1985, 7, 30)),
        ("30.7.1985", BirthDate(1985, 7, 30)),
        ("30-07-1985", BirthDate(1985, 7, 30)),
        ("30 07 1985", BirthDate(1985, 7, 30)),
        ("30071985", BirthDate(1985, 7, 30)),
        ("1985-07-30", BirthDate(1985, 7, 30)),
        ("00/07/1985", BirthDate(1985, 7)),
        ("07/1985", BirthDate(1985, 7)),
        ("1985", BirthDate(1985)),
        ("  1985 ", BirthDate(1985)),
        ("", None),
    ],
)
def test_a_birth_date_is_read_as_people_write_it(typed: str, meant: BirthDate | None) -> None:
    assert read_birth_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("31/02/1985", "format"),
        ("yesterday", "format"),
        ("7/85", "format"),
        ("23/11/2026", "future"),
        ("2027", "future"),
        ("1789", "too_old"),
    ],
)
def test_what_is_no_birth_date_says_what_is_wrong(typed: str, wrong: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_birth_date(typed, TODAY)
    assert (refused.value.field, refused.value.reason) == ("birth_date", wrong)


@pytest.mark.parametrize("born", [BirthDate(1985, 7, 30), BirthDate(1985, 7), BirthDate(1985)])
def test_a_birth_date_written_is_read_back(born: BirthDate) -> None:
    assert read_birth_date(birth_date_text(born), TODAY) == born


def test_the_number_of_the_card_never_stands_in_the_form() -> None:
    assert CARD.draft.national_number is not None
    assert CARD.draft.national_number.digits not in repr(FILLED.__reduce_ex__(2))


def test_an_untouched_form_is_what_the_card_said() -> None:
    assert corrected(FILLED, CARD) == frozenset()
    draft = draft_from_form(FILLED, CARD, Source.CARD, TODAY)
    assert replace(draft, source=CARD.draft.source) == CARD.draft


def test_what_staff_change_is_marked() -> None:
    form = replace(FILLED, street="Molenweg 2", birth_date="31/07/1985")
    draft = draft_from_form(form, CARD, Source.CARD, TODAY)
    assert draft.corrected == {"street", "birth_date"}
    assert draft.birth_date == BirthDate(1985, 7, 31)


def test_a_typed_number_replaces_the_one_on_the_card() -> None:
    typed = national_number(date(1985, 7, 31))
    draft = draft_from_form(replace(FILLED, national_number=typed), CARD, Source.CARD, TODAY)
    assert draft.national_number is not None
    assert draft.national_number.digits == typed
    assert draft.corrected == {"national_number"}


def test_every_unreadable_field_is_told_at_once() -> None:
    form = replace(FILLED, birth_date="soon", national_number="12")
    fields = [getattr(problem, "field", "") for problem in problems_in(form, CARD, TODAY)]
    assert fields == ["birth_date", "national_number"]


def test_without_a_card_there_is_no_trust() -> None:
    draft = draft_from_form(Form(surname="Maes SPECIMEN"), None, Source.DOCUMENT, TODAY)
    assert draft.trust is CardTrust.NO_CARD
    assert draft.corrected == frozenset()


def test_no_box_is_ticked_before() -> None:
    said = consents_from_form(Form().consents, "nl", by_guardian=False)
    assert (said.email, said.telephone, said.gender) == (None, None, None)


def test_a_value_without_its_box_is_refused() -> None:
    with pytest.raises(ConsentMissing):
        consents_from_form(ConsentForm(email="a@example.org"), "nl", by_guardian=False)


def test_a_box_without_a_value_is_refused() -> None:
    with pytest.raises(MissingValue):
        consents_from_form(ConsentForm(telephone_allowed=True), "nl", by_guardian=False)


@pytest.mark.parametrize(
    ("on_paper", "by_guardian", "way"),
    [
        (False, False, Way.SCREEN),
        (True, False, Way.PAPER),
        (False, True, Way.GUARDIAN),
        (True, True, Way.GUARDIAN),
    ],
)
def test_consent_says_how_it_was_given(on_paper: bool, by_guardian: bool, way: Way) -> None:
    said = consents_from_form(ConsentForm(on_paper=on_paper), "nl", by_guardian=by_guardian)
    assert said.way is way


@pytest.mark.parametrize(
    "form",
    [
        GuardianForm(surname="Maes SPECIMEN"),
        GuardianForm(surname="Maes SPECIMEN", permits=True),
        GuardianForm(surname="Maes SPECIMEN", identified_by=Source.DOCUMENT),
    ],
)
def test_a_guardian_counts_only_when_identified_and_permitting(form: GuardianForm) -> None:
    assert guardian_from_form(form) is None
