"""P6: a member outside the household stands for a child, until sixteen, by hand or erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import CardTrust, Document, Guardian, Name, PostalAddress, Source
from db.domain.request import Proof, Wish
from db.errors import InvalidValue
from db.registers.upkeep import Upkeep
from db.store.tables import guardian, member
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import bring

KID_BORN, YOUNG_BORN = date(2010, 11, 24), date(2009, 3, 4)  # sixteen in two days; seventeen
PARENT_AT_FIRST = Guardian(
    Name("Specimen Jans", "Els"), "parent", Source.DOCUMENT, document=Document.PASSPORT
)


def join(library, given: str, born: date, serial: int, guardian=None):
    person = draft(
        name=Name("Specimen Peeters", given),
        birth_date=BirthDate(born.year, born.month, born.day),
        national_number=invented_number(born, serial),
        guardian=guardian,
        library_card="",
    )
    return library.members.register(person, Consents()).member.id


def child(library):
    return join(library, "Tom", KID_BORN, 33, PARENT_AT_FIRST)


def parent(library):
    return join(library, "Jan", date(1980, 5, 6), 41)


def card(library, whose, **changes):
    """Give the card of a member, as a reader reads it."""
    person = library.members.get(whose)
    said = draft(name=person.name, birth_date=person.birth_date, national_number=None)
    return replace(said, **changes)


def choose(library, kid, chosen, seen=None):
    seen = seen or card(library, chosen)
    return library.guardians.choose(kid, chosen, "parent", seen)


def ids(library):
    """Give every id of a guardian, or of a member who is one, that is left."""
    with library._store.reading() as connection:
        rows = connection.execute(guardian.select()).all()
        named = connection.execute(member.select().where(member.c.guardian_id.is_not(None))).all()
        return [row.id for row in rows] + [row.guardian_id for row in named]


def test_p6_member_chosen_as_guardian_shows_the_child_at_every_desk(desks):
    first, second = desks
    kid, dad = child(first), parent(first)
    choose(first, kid, dad)
    bring(first, second)
    for library in desks:
        assert library.members.get(kid).guardian == Guardian(
            Name("Specimen Peeters", "Jan"), "parent", Source.CARD, dad
        )
        assert [line.id for line in library.guardians.children(dad)] == [kid]
        assert library.guardians.children(kid) == ()
        assert len(set(ids(library))) == 1  # who was named at first is gone


def test_p6_guardian_sees_what_is_at_home_and_open_and_no_titles(library):
    kid, dad = child(library), parent(library)
    choose(library, kid, dad)
    library.catalogue.add(ItemDraft("B1", "Thuis", "Specimen"))
    library.loans.checkout("B1", kid)
    (line,) = library.guardians.children(dad)
    assert (line.loans, line.balance_cents) == (1, 0)
    assert "Thuis" not in str(line)


def test_p6_name_put_right_in_the_members_file_is_the_guardians_too(library):
    kid, dad = child(library), parent(library)
    choose(library, kid, dad)
    named = Name("Specimen Pieters", "Jan")
    library.members.correct(dad, name=named, source=Source.DESK)
    assert library.members.get(kid).guardian.name == named


@pytest.mark.parametrize(
    ("who", "reason"), [("seventeen", "not_of_age"), ("grown", "not_a_child"), ("self", "same")]
)
def test_p6_who_cannot_stand_for_whom_is_refused(library, who, reason):
    kid, dad = child(library), parent(library)
    pair = {
        "seventeen": lambda: (kid, join(library, "Lot", YOUNG_BORN, 35)),
        "grown": lambda: (join(library, "Lot", YOUNG_BORN, 35), dad),
        "self": lambda: (kid, kid),
    }[who]()
    with pytest.raises(InvalidValue, match=reason):
        choose(library, *pair)


NUMBER = invented_number(date(1980, 5, 6), 41)  # of who `parent` is


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"national_number": invented_number(date(1980, 5, 6), 45)}, "other_person"),
        ({"name": Name("Specimen", "Ann"), "birth_date": BirthDate(1981, 5, 6)}, "other_person"),
        ({"card_expired": True}, "expired"),
        ({"trust": CardTrust.NOT_CONFIRMED}, "not_confirmed"),
        ({"trust": CardTrust.NOT_CONFIRMED, "document_seen": True}, "not_confirmed"),
        ({"source": Source.FORM, "trust": CardTrust.NO_CARD, "partner": "School"}, "not_confirmed"),
        ({"trust": CardTrust.TEST_CARD}, "test_card"),
        ({"birth_date": BirthDate(2009, 5, 6), "national_number": NUMBER}, "not_of_age"),
    ],
)
def test_p6_card_that_is_not_the_guardians_or_shows_nobody_is_refused(library, change, reason):
    kid, dad = child(library), parent(library)
    with pytest.raises(InvalidValue, match=reason):
        choose(library, kid, dad, card(library, dad, **change))
    assert library.members.get(kid).guardian == PARENT_AT_FIRST


def test_p6_card_with_the_number_of_the_guardian_is_theirs_whatever_name_it_bears(library):
    kid, dad = child(library), parent(library)
    seen = card(library, dad, name=Name("Specimen-Baert", "Jan"), national_number=NUMBER)
    choose(library, kid, dad, seen)
    assert library.members.get(kid).guardian.identified_by is Source.CARD


@pytest.mark.parametrize("document", Document)
def test_p6_kind_of_the_document_that_was_seen_is_kept(library, document):
    kid, dad = child(library), parent(library)
    choose(library, kid, dad, document)
    kept = library.members.get(kid).guardian
    assert (kept.identified_by, kept.document) == (Source.DOCUMENT, document)


def test_p6_relation_that_is_none_is_refused(library):
    kid, dad = child(library), parent(library)
    with pytest.raises(InvalidValue, match="relation"):
        library.guardians.choose(kid, dad, "aunt", Document.PASSPORT)


def test_p6_guardian_whose_card_is_a_members_is_tied_to_that_file(desks):
    first, second = desks
    dad = parent(first)
    said = card(first, dad, national_number=NUMBER)
    by_card = Guardian(said.name, "parent", Source.CARD)
    kid = first.members.register(
        draft(
            birth_date=BirthDate(2018, 5, 6),
            national_number=invented_number(date(2018, 5, 6)),
            guardian=by_card,
            guardian_card=said,
        ),
        Consents(),
    ).member.id
    bring(first, second)
    for library in desks:
        assert library.members.get(kid).guardian.member_id == dad
        assert [line.id for line in library.guardians.children(dad)] == [kid]
    assert Way.GUARDIAN in [line.way for line in first.access_log.of_member(dad)]


@pytest.mark.parametrize("end", ["by hand", "at sixteen", "guardian erased", "child erased"])
def test_p6_no_id_is_left_once_a_member_no_longer_stands_for_a_child(desks, clock, end):
    first, second = desks
    kid, dad = child(first), parent(first)
    choose(first, kid, dad)
    bring(first, second)
    if end == "by hand":
        first.guardians.end(kid)
    elif end == "at sixteen":
        clock.advance(timedelta(days=2))
        Upkeep(first._store, first.clock).end_guardianships()
    else:
        whose = dad if end == "guardian erased" else kid
        request = first.requests.take(whose, Wish.ERASURE).request_id
        first.requests.identify(request, Proof.EID)
        first.requests.erase(request)
    bring(first, second)
    for library in desks:
        assert ids(library) == []
        assert library.guardians.children(dad) == ()


@pytest.mark.parametrize("meanwhile", ["chosen there too", "erased there"])
def test_p6_what_two_desks_did_apart_leaves_one_guardian_or_none(desks, clock, meanwhile):
    first, second = desks
    kid, dad, mum = child(first), parent(first), join(first, "Ann", date(1981, 5, 6), 43)
    bring(first, second)
    choose(first, kid, dad)
    clock.advance(timedelta(minutes=1))
    if meanwhile == "erased there":
        request = second.requests.take(dad, Wish.ERASURE).request_id
        second.requests.identify(request, Proof.EID)
        second.requests.erase(request)
    else:
        choose(second, kid, mum)
    for _ in range(2):
        bring(first, second)
        bring(second, first)
        Upkeep(first._store, first.clock).end_guardianships()
    bring(first, second)
    for library in desks:
        left = 0 if meanwhile == "erased there" else 1
        assert (len(ids(library)), len(set(ids(library)))) == (2 * left, left)


def test_p22_report_of_a_guardian_names_it_and_that_of_the_child_names_no_file(library):
    kid, dad = child(library), parent(library)
    choose(library, kid, dad)
    told = {}
    for whose in (kid, dad):
        request = library.requests.take(whose, Wish.ACCESS).request_id
        library.requests.identify(request, Proof.EID)
        sections = library.requests.report(request).report.sections
        told[whose] = [s.records for s in sections if s.kind == "guardian"]
    assert told[dad][0][0]["relation"] == told[kid][0][0]["relation"] == "parent"
    assert told[dad][2][0]["member_id"] == str(dad)
    assert told[kid][2][0]["member_id"] is None


def test_p30_both_files_say_who_changed_the_guardian(library):
    kid, dad = child(library), parent(library)
    choose(library, kid, dad)
    for whose in (kid, dad):
        assert Way.GUARDIAN in [line.way for line in library.access_log.of_member(whose)]


def test_p6_guardian_at_another_address_stays_out_of_the_household(library):
    kid, dad = child(library), parent(library)
    library.members.correct(
        dad, address=PostalAddress("Elders 1", "3500", "Hasselt"), source=Source.DESK
    )
    choose(library, kid, dad)
    assert library.households.of_member(kid) == ()
