"""Registering: who may become a member, and with which values (P1, P2, P3, P5, P6, P12)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Purpose, Way
from db.domain.member import CardTrust, Guardian, Name, PostalAddress, Source
from db.errors import (
    AlreadyMember,
    DuplicateBarcode,
    GuardianMissing,
    InvalidValue,
    MissingValue,
    NotIdentified,
    NumberNotPermitted,
    Refused,
    RegulationsNotAccepted,
)
from db.library import Library
from db.store.tables import acceptance, guardian, member
from tests.db.libraries import card_of, draft, found, invented_number

PARENT = Guardian(Name("Specimen Ouder", "Jan"), "parent", Source.CARD)
BY_DOCUMENT = {"source": Source.DOCUMENT, "document_seen": True}
CHILD = {"birth_date": BirthDate(2014, 3, 2), "national_number": invented_number(date(2014, 3, 2))}


def guard(surname: str, given: str, relation: str, way: Source) -> Guardian:
    return Guardian(Name(surname, given), relation, way)


def saved_rows(library: Library) -> int:
    with library._store.reading() as connection:
        return sum(
            connection.execute(select(func.count()).select_from(t)).scalar_one()
            for t in (member, guardian, acceptance)
        )


def test_registered_member_is_found_by_the_number(library):
    saved = library.members.register(draft(), Consents()).member
    assert library.members.by_national_number(invented_number()) == saved


def test_registered_member_is_as_the_draft_says(library):
    saved = library.members.register(draft(library_card="L-1"), Consents()).member
    assert (saved.name, saved.birth_date, saved.address) == (
        draft().name,
        draft().birth_date,
        draft().address,
    )
    assert (saved.source, saved.trust) == (Source.CARD, CardTrust.CONFIRMED)
    assert saved.registered_by == library.session.staff_id
    assert saved.ends_on == date(2027, 11, 22)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"name": Name(" ", "Marie")}, MissingValue),
        (
            {"name": Name("Specimen", ""), "document_seen": True, "source": Source.DOCUMENT},
            MissingValue,
        ),
        ({"birth_date": None}, MissingValue),
        ({"address": PostalAddress(" ", "3500", "Hasselt")}, MissingValue),
        ({"address": PostalAddress("Straat 1", "", "Hasselt")}, MissingValue),
        ({"address": PostalAddress("Straat 1", "3500", "")}, MissingValue),
        ({"national_number": None}, MissingValue),
        ({"regulations_accepted": False}, RegulationsNotAccepted),
        ({"trust": CardTrust.NOT_CONFIRMED}, NotIdentified),
        ({"card_expired": True}, NotIdentified),
        ({"trust": CardTrust.TEST_CARD}, NotIdentified),
        ({"source": Source.DOCUMENT, "trust": CardTrust.NO_CARD}, NotIdentified),
        ({"source": Source.FORM, "trust": CardTrust.NO_CARD}, NotIdentified),
        (CHILD, GuardianMissing),
        ({"birth_date": BirthDate(2010)}, GuardianMissing),
        ({**CHILD, "guardian": guard("", "Jan", "parent", Source.CARD)}, MissingValue),
        (
            {**CHILD, "guardian": guard("Specimen", "", "parent", Source.CARD)},
            MissingValue,
        ),
        (
            {**CHILD, "guardian": guard("Specimen", "Jan", "aunt", Source.CARD)},
            InvalidValue,
        ),
        (
            {**CHILD, "guardian": guard("Specimen", "Jan", "parent", Source.FORM)},
            InvalidValue,
        ),
        ({**CHILD, "guardian": guard("Specimen", "Jan", "parent", Source.DOCUMENT)}, MissingValue),
        ({**CHILD, "guardian": PARENT, "guardian_card": None}, MissingValue),
        (
            {**CHILD, "guardian": PARENT, "guardian_card": card_of(Name("Iemand", "Jan"))},
            InvalidValue,
        ),
        (
            {**CHILD, "guardian": PARENT, "guardian_card": card_of(PARENT.name, card_expired=True)},
            InvalidValue,
        ),
        (
            {
                **CHILD,
                "guardian": PARENT,
                "guardian_card": card_of(PARENT.name, birth_date=BirthDate(2009, 3, 2)),
            },
            InvalidValue,
        ),
    ],
)
def test_refused_registration_saves_nothing(library, change, refusal):
    with pytest.raises(refusal):
        library.members.register(draft(**change), Consents(email="a@example.be"))
    assert saved_rows(library) == 0


def test_check_refuses_what_register_refuses(library):
    with pytest.raises(MissingValue):
        library.members.check(draft(national_number=None), Consents())


@pytest.mark.parametrize("change", [{"card_expired": True}, {"trust": CardTrust.NOT_CONFIRMED}])
def test_card_that_does_not_identify_is_saved_when_a_document_was_seen(library, change):
    saved = library.members.register(draft(document_seen=True, **change), Consents()).member
    with library._store.reading() as connection:
        kept = connection.execute(select(member.c.identified_by)).scalar_one()
    assert (saved.source, kept) == (Source.CARD, "document")


@pytest.mark.parametrize("trust", [CardTrust.NOT_CHECKED, CardTrust.UNKNOWN_ROOT])
def test_unchecked_card_is_saved_with_that_mark(library, trust):
    assert library.members.register(draft(trust=trust), Consents()).member.trust is trust


def test_child_is_saved_with_the_guardian_as_a_person_of_their_own(library):
    saved = library.members.register(draft(**CHILD, guardian=PARENT), Consents()).member
    assert saved.guardian == PARENT
    with library._store.reading() as connection:
        row = connection.execute(select(guardian)).mappings().one()
    held = {k for k, v in row.items() if v is not None} - {"id", "ver", "extra"}
    assert held == {"surname", "given_names", "relation", "identified_by", "staff_id"}


def test_child_may_come_by_form(library):
    by_form = draft(**CHILD, guardian=PARENT, source=Source.FORM, trust=CardTrust.NO_CARD)
    assert library.members.register(by_form, Consents()).member.source is Source.FORM


def test_adult_may_come_by_the_form_of_a_partner(library):
    by_form = draft(source=Source.FORM, trust=CardTrust.NO_CARD, partner="Specimenschool")
    assert library.members.register(by_form, Consents()).member.source is Source.FORM


def test_consents_of_a_child_are_the_guardians(library):
    child = draft(**CHILD, guardian=PARENT)
    saved = library.members.register(child, Consents(email="ouder@example.be")).member
    assert [e.way for e in library.consents.of(saved.id)] == [Way.GUARDIAN]


def test_guardian_of_an_adult_is_not_kept(library):
    assert library.members.register(draft(guardian=PARENT), Consents()).member.guardian is None


def test_second_registration_of_a_number_points_at_the_first(library):
    first = library.members.register(draft(), Consents()).member
    with pytest.raises(AlreadyMember) as refused:
        library.members.register(draft(name=Name("Specimen", "Anders")), Consents())
    assert refused.value.member_id == first.id


def test_without_legal_ground_the_number_is_refused(tmp_path):
    library = found(tmp_path / "home", ground_reference="", ground_date=None)
    with pytest.raises(NumberNotPermitted):
        library.members.register(draft(), Consents())
    library.close()


def test_without_legal_ground_name_and_birth_date_offer_the_member(tmp_path):
    library = found(tmp_path / "home", ground_reference="", ground_date=None)
    without = draft(national_number=None)
    saved = library.members.register(without, Consents()).member
    second = library.members.register(without, Consents()).member
    name = Name("SPECIMEN PEETERS", "Marié Louise")
    assert library.members.by_name_and_birth(name, BirthDate(1985, 7, 30)) == (saved, second)
    assert library.members.by_name_and_birth(name, BirthDate(1985, 7, 31)) == ()
    library.close()


def test_member_without_number_needs_the_reason(library):
    saved = library.members.register(
        draft(national_number=None, no_number_reason="diplomat"), Consents()
    ).member
    assert not saved.has_number


def test_without_legal_ground_no_reason_for_a_missing_number_is_kept(tmp_path):
    library = found(tmp_path / "home", ground_reference="", ground_date=None)
    library.members.register(draft(national_number=None, no_number_reason="x"), Consents())
    with library._store.reading() as connection:
        assert connection.execute(select(member.c.no_number_reason)).scalar_one() is None
    library.close()


def test_test_card_registers_in_the_training_library_only(tmp_path):
    library = found(tmp_path / "home", training=True)
    saved = library.members.register(draft(trust=CardTrust.TEST_CARD), Consents()).member
    assert saved.trust is CardTrust.TEST_CARD
    library.close()


def test_library_card_in_use_is_refused(library):
    library.members.register(draft(library_card="L-1"), Consents())
    other = draft(national_number=invented_number(serial=77), library_card="L-1")
    with pytest.raises(DuplicateBarcode):
        library.members.register(other, Consents())


def test_acceptance_is_kept_with_both_versions(library):
    saved = library.members.register(draft(), Consents()).member
    with library._store.reading() as connection:
        row = connection.execute(select(acceptance)).one()
    assert (row.member_id, row.regulations_version, row.statement_version) == (
        saved.id,
        library.wordings.versions()["regulations"],
        library.wordings.versions()["statement"],
    )


def test_only_consented_values_are_kept(library):
    saved = library.members.register(draft(), Consents(email="a@example.be", telephone=" ")).member
    assert (saved.email, saved.telephone) == ("a@example.be", None)
    assert saved.consents == {Purpose.EMAIL}


def test_address_and_number_are_kept_in_one_form_whoever_hands_them_in(library):
    consents = Consents(email=" A@Example.BE ", telephone="012 34 56 78")
    saved = library.members.register(draft(), consents).member
    assert (saved.email, saved.telephone) == ("A@example.be", "+3212345678")


@pytest.mark.parametrize(
    ("consents", "field"),
    [(Consents(email="a(at)example.be"), "email"), (Consents(telephone="012"), "telephone")],
)
def test_what_is_no_address_or_number_saves_nothing(library, consents, field):
    before = saved_rows(library)
    for attempt in (library.members.check, library.members.register):
        with pytest.raises(InvalidValue) as refused:
            attempt(draft(), consents)
        assert refused.value.field == field
    assert saved_rows(library) == before


def test_no_table_has_a_place_for_what_may_not_be_kept():
    forbidden = ("photo", "nationality", "birth_place", "card_number", "chip", "title", "special")
    columns = {c.name for t in (member, guardian) for c in t.columns}
    assert not [c for c in columns if any(word in c for word in forbidden)]


def test_every_refusal_is_one_of_ours():
    assert issubclass(AlreadyMember, Refused)
