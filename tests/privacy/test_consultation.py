"""P8: the National Register is asked on a ground, by who may, for a purpose, and it is noted."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace

import pytest

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.consultation import PURPOSES, RegisterEntry
from db.domain.member import Name, PostalAddress
from db.domain.national_number import NationalNumber
from db.domain.rectifying import Part
from db.errors import InvalidValue, MissingValue, NotPermitted, NumberNotPermitted
from desk.consultation.errors import RegisterUnreachable
from tests.db.libraries import colleague, draft, found, invented_number

MOVED = RegisterEntry(
    Name("Specimen Peeters", "Marie Louise"),
    BirthDate(1985, 7, 30),
    PostalAddress("Nieuwstraat 7", "3600", "Genk"),
)


@dataclass
class Answering:
    """A register that says one thing, and remembers whom it was asked about."""

    entry: RegisterEntry | None = MOVED
    asked: list[NationalNumber] = field(default_factory=list)

    def ask(self, number: NationalNumber) -> RegisterEntry | None:
        self.asked.append(number)
        return self.entry


class Away(Answering):
    """A register that does not answer."""

    def ask(self, number: NationalNumber) -> RegisterEntry | None:
        super().ask(number)
        raise RegisterUnreachable("line")


@pytest.fixture
def marie(library):
    return library.members.register(draft(), Consents()).member.id


def ways(library, member_id):
    """List what was noted since the member was registered."""
    found = [line.way for line in library.access_log.of_member(member_id)]
    return [way for way in found if way is not Way.ACCEPTED]


@pytest.mark.parametrize("why", PURPOSES)
def test_p8_each_question_is_logged_with_its_purpose_and_who_asked(library, marie, why):
    register = Answering()
    library.consultations.ask(marie, why, register)
    assert register.asked == [invented_number()]
    (line,) = (one for one in library.access_log.of_member(marie) if one.way is why)
    assert line.staff_id == library.session.staff_id


def test_p8_question_that_got_no_answer_is_logged_too(library, marie):
    with pytest.raises(RegisterUnreachable):
        library.consultations.ask(marie, Way.REGISTER_POST, Away())
    assert ways(library, marie) == [Way.REGISTER_POST]


def test_p8_what_differs_is_told_and_nothing_is_kept_until_staff_take_it_over(library, marie):
    told = library.consultations.ask(marie, Way.REGISTER_POST, Answering())
    assert [d.part for d in told.differences] == [Part.ADDRESS]
    assert library.members.get(marie).address == draft().address
    library.consultations.take_over(marie, told.entry, Part.ADDRESS)
    assert library.members.get(marie).address == MOVED.address
    assert sorted(ways(library, marie)) == [Way.CORRECTED, Way.REGISTER_POST]


def test_p8_what_the_register_lacks_is_never_taken_over(library, marie):
    empty = replace(MOVED, birth_date=None)
    assert all(
        d.part is not Part.BIRTH
        for d in library.consultations.ask(marie, Way.REGISTER_DOUBT, Answering(empty)).differences
    )
    with pytest.raises(MissingValue):
        library.consultations.take_over(marie, empty, Part.BIRTH)


def test_p8_register_that_knows_nobody_tells_nothing(library, marie):
    told = library.consultations.ask(marie, Way.REGISTER_DOUBT, Answering(None))
    assert (told.entry, told.differences) == (None, ())


@pytest.mark.parametrize("why", [Way.FILE, Way.CORRECTED])
def test_p8_without_a_purpose_of_its_own_nothing_is_asked(library, marie, why):
    register = Answering()
    with pytest.raises(InvalidValue):
        library.consultations.ask(marie, why, register)
    assert (register.asked, ways(library, marie)) == ([], [])


def test_p8_who_may_not_see_the_number_may_not_ask_with_it(library, marie):
    other, register = colleague(library), Answering()
    with pytest.raises(NotPermitted):
        other.consultations.ask(marie, Way.REGISTER_ASKED, register)
    with pytest.raises(NotPermitted):
        other.consultations.take_over(marie, MOVED, Part.ADDRESS)
    with pytest.raises(NotPermitted):
        other.consultations.keep_key_passphrase("x")
    other.close()
    assert register.asked == []


def test_p8_without_a_legal_ground_or_a_number_nothing_is_asked(library, tmp_path, clock):
    person = draft(national_number=None, no_number_reason="Specimen")
    without = library.members.register(person, Consents()).member.id
    register = Answering()
    with pytest.raises(MissingValue):
        library.consultations.ask(without, Way.REGISTER_DOUBT, register)
    groundless = found(tmp_path / "other", clock, ground_reference="", ground_date=None)
    member_id = groundless.members.register(draft(national_number=None), Consents()).member.id
    with pytest.raises(NumberNotPermitted):
        groundless.consultations.ask(member_id, Way.REGISTER_DOUBT, register)
    groundless.close()
    assert register.asked == []


def test_p8_neither_log_of_the_program_names_the_person(library, marie, caplog):
    with caplog.at_level(logging.DEBUG):
        library.consultations.ask(marie, Way.REGISTER_POST, Answering())
    assert not any(
        word in caplog.text for word in ("Peeters", invented_number().digits, "Nieuwstraat")
    )


def test_p8_passphrase_of_the_key_lies_in_the_encrypted_file(library):
    assert library.consultations.key_passphrase() == ""
    library.consultations.keep_key_passphrase("zin van de sleutel")
    assert library.consultations.key_passphrase() == "zin van de sleutel"
