"""P1, P2, P4, P7, P12: who becomes a member, with what of them, and once; else it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.member import CardTrust, Name, PostalAddress, Source
from db.errors import AlreadyMember, MissingValue, NotIdentified, NotPermitted, NumberNotPermitted
from db.library import Library
from db.store.tables import metadata
from tests.db.libraries import colleague, draft, found, invented_number
from tests.db.telling import both_ways
from tests.db.test_number_sealed import NUMBER, encodings
from tests.db.two_desks import sent

NOT_KEPT = ("photo", "nationality", "birth_place", "chip", "noble", "special_status")
NO_NUMBER_OF = ("document_number", "document_copy", "eid_card", "proof_number")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library with one member; what the tests try is refused, so they share it."""
    one = found(tmp_path_factory.mktemp("registration") / "home")
    one.members.register(draft(national_number=NUMBER), Consents())
    yield one
    one.close()


def files(library: Library) -> int:
    with library._store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM member").scalar_one())


def newcomer(**change: Any) -> Any:
    return draft(**{"national_number": invented_number(serial=501), **change})


@pytest.mark.parametrize(
    "way",
    [
        {"trust": CardTrust.NOT_CONFIRMED},
        {"card_expired": True},
        {"source": Source.DOCUMENT, "trust": CardTrust.NO_CARD, "document_seen": False},
        {"source": Source.FORM, "trust": CardTrust.NO_CARD},
    ],
)
def test_p1_whoever_did_not_show_who_they_are_is_no_member(shared, way):
    with pytest.raises(NotIdentified):
        shared.members.register(newcomer(**way), Consents())
    assert files(shared) == 1


@pytest.mark.parametrize(
    "missing",
    [
        {"name": Name("", "Marie")},
        {"address": PostalAddress("", "3500", "Hasselt")},
        {"birth_date": None},
        {"national_number": None},
    ],
)
def test_p2_there_is_no_member_without_what_the_agreement_needs(shared, missing):
    with pytest.raises(MissingValue):
        shared.members.register(newcomer(**missing), Consents())
    assert files(shared) == 1


def test_p2_without_a_legal_ground_the_number_is_not_taken(tmp_path):
    library = found(tmp_path / "home", ground_reference="", ground_date=None)
    try:
        with pytest.raises(NumberNotPermitted):
            library.members.register(draft(), Consents())
        assert files(library) == 0
    finally:
        library.close()


@pytest.mark.parametrize("word", [*NOT_KEPT, *NO_NUMBER_OF])
def test_p1_p4_nothing_of_a_desk_has_a_place_for_what_may_not_be_kept(shared, word):
    with shared._store.reading() as connection:
        told = connection.exec_driver_sql("SELECT lower(sql) FROM sqlite_master").scalars()
        laid = "\n".join(filter(None, told))
    assert "identified_by" in laid
    assert word not in laid
    assert not any(word in c.name for t in metadata.sorted_tables for c in t.columns)


def test_p4_nothing_that_leaves_the_desk_has_a_place_for_it_either(shared):
    named = {name for one in sent(shared._store) for name in one.payload or {}}
    assert {"name", "address"} <= named
    assert not {word for word in (*NOT_KEPT, *NO_NUMBER_OF) for one in named if word in one}


def test_p7_number_leaves_the_desk_in_no_form_that_can_be_read(shared):
    told = repr([(one.payload, one.subject) for one in sent(shared._store)]).encode()
    assert [how for how, mark in encodings(NUMBER).items() if mark in told] == []


def test_p7_number_in_full_is_refused_without_reason_and_without_permission(tmp_path):
    library = found(tmp_path / "home")
    whose = library.members.register(draft(), Consents()).member.id
    with pytest.raises(MissingValue):
        library.members.number_in_full(whose, " ")
    other = colleague(library)
    try:
        with pytest.raises(NotPermitted):
            other.members.number_in_full(whose, "Vraag van de lezer")
    finally:
        other.close()


def test_p12_second_registration_of_a_number_is_refused(shared):
    again = draft(national_number=NUMBER, name=Name("Specimen Anders", "Jan"))
    with pytest.raises(AlreadyMember):
        shared.members.register(again, Consents())
    assert files(shared) == 1


def test_p12_who_was_registered_offline_at_two_desks_is_one_person_at_both(desks):
    here, there = desks
    first = here.members.register(draft(), Consents()).member.id
    second = there.members.register(draft(birth_date=BirthDate(1985, 7, 30)), Consents()).member.id
    both_ways(here, there)
    for library in desks:
        assert library.members.get(first).id == library.members.get(second).id
        assert library.members.files(first) == {first, second}
