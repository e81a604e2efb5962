"""P23: where the card says something else than the file, each part is put right by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.member import CardTrust, Name, PostalAddress, Source
from db.domain.rectifying import Part, differences
from db.domain.request import Proof, Wish
from db.errors import InvalidValue, MissingValue, NotIdentified, NotPermitted
from tests.db.libraries import colleague, draft, invented_number

MOVED = draft(address=PostalAddress("Nieuwstraat 7", "3600", "Genk"))


@pytest.fixture
def asks(library):
    """Register a member who asks to have their data put right, and proved who they are."""
    whose = library.members.register(draft(), Consents()).member.id
    request_id = library.requests.take(whose, Wish.RECTIFICATION).request_id
    library.requests.identify(request_id, Proof.EID)
    return whose, request_id


def test_p23_card_that_says_the_same_differs_in_nothing(library, asks):
    assert differences(library.members.get(asks[0]), draft()) == ()


def test_p23_each_part_that_differs_is_told_with_both_values(library, asks):
    card = replace(MOVED, name=Name("Specimen Peeters", "Marie"))
    told = differences(library.members.get(asks[0]), card)
    assert [d.part for d in told] == [Part.NAME, Part.ADDRESS]
    assert told[1].held == ("Dorpsstraat 1", "3500", "Hasselt")
    assert told[1].on_card == ("Nieuwstraat 7", "3600", "Genk")
    assert "Genk" not in repr(told)


def test_p23_what_the_card_lacks_is_no_difference_and_is_never_taken_over(library, asks):
    card = draft(address=PostalAddress("", "", ""), birth_date=None)
    assert differences(library.members.get(asks[0]), card) == ()
    with pytest.raises(MissingValue):
        library.requests.rectify(asks[1], card, Part.ADDRESS)


def test_p23_one_part_is_taken_over_and_the_other_stays_and_it_is_logged(library, asks):
    whose, request_id = asks
    library.members.correct(whose, address=PostalAddress("Fout 1", "1000", "X"), source=Source.DESK)
    card = replace(MOVED, name=Name("Specimen Peeters", "Marie"))
    library.requests.rectify(request_id, card, Part.ADDRESS)
    member = library.members.get(whose)
    assert member.address == MOVED.address
    assert member.name == draft().name
    assert "address" not in member.corrected  # it comes from the card now
    ways = [line.way for line in library.access_log.of_member(whose)]
    assert ways.count(Way.CORRECTED) == 2


def test_p26_nothing_is_taken_over_before_it_is_noted_who_asks(library, ann):
    request_id = library.requests.take(ann, Wish.RECTIFICATION).request_id
    with pytest.raises(NotIdentified):
        library.requests.rectify(request_id, MOVED, Part.ADDRESS)
    other = library.requests.take(ann, Wish.ACCESS).request_id
    library.requests.identify(other, Proof.EID)
    with pytest.raises(InvalidValue):
        library.requests.rectify(other, MOVED, Part.ADDRESS)


@pytest.mark.parametrize(
    ("card", "refused"),
    [
        (replace(MOVED, national_number=invented_number(serial=77)), InvalidValue),
        (replace(MOVED, trust=CardTrust.NOT_CONFIRMED), NotIdentified),
        (replace(MOVED, card_expired=True), NotIdentified),
        (
            replace(
                MOVED,
                national_number=None,
                name=Name("Specimen", "Ander"),
                birth_date=BirthDate(1990, 1, 1),
            ),
            InvalidValue,
        ),
    ],
)
def test_p26_card_of_another_or_one_that_identifies_nobody_puts_nothing_right(
    library, asks, card, refused
):
    with pytest.raises(refused):
        library.requests.rectify(asks[1], card, Part.ADDRESS)
    assert library.members.get(asks[0]).address == draft().address


def test_p23_birth_date_on_the_card_is_taken_over(library, asks):
    card = replace(draft(), birth_date=BirthDate(1985, 7, 31))
    library.requests.rectify(asks[1], card, Part.BIRTH)
    assert library.members.get(asks[0]).birth_date == BirthDate(1985, 7, 31)


def test_p23_only_who_answers_requests_takes_over(library, asks):
    other = colleague(library)
    with pytest.raises(NotPermitted):
        other.requests.rectify(asks[1], MOVED, Part.ADDRESS)
    other.close()
