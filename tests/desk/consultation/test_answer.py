"""P8: what the service sends is read within bounds, and only what belongs to the question."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.domain.birth_date import BirthDate
from db.domain.member import PostalAddress
from desk.consultation.answer import read_answer
from desk.consultation.errors import RegisterBroken, RegisterRefused
from tests.db.libraries import invented_number
from tests.desk.consultation.service import enveloped, exception, person, reply

NUMBER = invented_number()
OTHER = invented_number(serial=77)
REFERENCE = "a-reference"
GOOD = person(NUMBER.digits, REFERENCE)
ENTITIES = b'<!DOCTYPE x [<!ENTITY e "Specimen">]>'


def born(written: str) -> str:
    return f"<Geboorte><Datum>{written}</Datum></Geboorte>"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not XML",
        b"<other/>",
        GOOD[:-20],
        ENTITIES + GOOD,
        b"<!DOCTYPE x>" + GOOD,
        enveloped(""),
        reply(""),
        person(OTHER.digits, REFERENCE),
        person(NUMBER.digits, "another-reference"),
        person(NUMBER.digits, REFERENCE, inside=born("1985-13-40")),
        person(NUMBER.digits, REFERENCE, inside=born("yesterday")),
        GOOD.replace(b"Genk", b"G" * 201),
    ],
)
def test_p8_answer_that_does_not_belong_is_not_used(data):
    with pytest.raises(RegisterBroken):
        read_answer(data, NUMBER, REFERENCE)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("1985-07-30", BirthDate(1985, 7, 30)),
        ("1985-07-00", BirthDate(1985, 7)),
        ("1985-00-00", BirthDate(1985)),
        ("0000-00-00", None),
        ("", None),
    ],
)
def test_p8_birth_date_is_read_as_far_as_it_is_known(written, date):
    data = person(NUMBER.digits, REFERENCE, inside=born(written))
    assert read_answer(data, NUMBER, REFERENCE).birth_date == date


def test_p8_street_outside_the_lists_is_read_too():
    where = (
        "<NietGestandaardiseerdeStraatnaam><String>Kaai</String></NietGestandaardiseerdeStraatnaam>"
    )
    data = person(NUMBER.digits, REFERENCE, where=where)
    assert read_answer(data, NUMBER, REFERENCE).address == PostalAddress("Kaai", "3600", "")


def test_p8_warning_does_not_hide_the_answer():
    data = GOOD.replace(b"<Repliek>", b"<Repliek>" + exception("5", "WAARSCHUWING").encode())
    assert read_answer(data, NUMBER, REFERENCE).address.municipality == "Genk"


@settings(max_examples=60)
@given(at=st.integers(0, len(GOOD) - 1), byte=st.integers(0, 255))
def test_p8_damaged_answer_is_read_or_refused(at, byte):
    damaged = GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]
    with suppress(RegisterBroken, RegisterRefused):  # any other error would be a bug
        read_answer(damaged, NUMBER, REFERENCE)
