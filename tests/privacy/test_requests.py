"""P22-P27: who proves who they are gets everything that is held, and an answer in a month."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from db.domain.access import Way
from db.domain.access_report import as_document
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.data_register import data_register
from db.domain.item import ItemDraft
from db.domain.member import Document, Guardian, Name, Source
from db.domain.processing import Ground
from db.domain.record import Subject
from db.domain.record_kinds import KINDS
from db.domain.request import MemberRequest, Pressing, Proof, Status, Wish
from db.errors import (
    ErasureBlocked,
    InvalidValue,
    MissingValue,
    NotIdentified,
    NotPermitted,
    UnknownMember,
)
from db.store.held_data import about_people
from tests.db.libraries import colleague, draft, invented_number
from tests.db.two_desks import bring


def asked(library, member_id: UUID, wish: Wish, proof: Proof | None = Proof.EID) -> UUID:
    request_id = library.requests.take(member_id, wish).request_id
    if proof is not None:
        library.requests.identify(request_id, proof)
    return request_id


def document(library, member_id: UUID, wish: Wish = Wish.ACCESS, proof: Proof = Proof.EID):
    made = library.requests.report(asked(library, member_id, wish, proof))
    return as_document(made.report, take_along=wish is Wish.PORTABILITY)


APART = {
    "newsletter_address",
    "newsletter_left",
}  # P15: a report of its own; nobody knows which member it is


def held(told, kind: str, group: str):
    return next(s for s in told["data"] if (s["kind"], s["group"]) == (kind, group))


def test_p22_every_kind_about_a_person_is_in_the_report(library, ann):
    told = document(library, ann)
    people = {k.name for k in KINDS.values() if k.subject is not Subject.NOBODY} - {"staff", *APART}
    assert {section["kind"] for section in told["data"]} == people
    assert {k.name for k in KINDS.values() if "member_id" in k.fields} <= people


def test_p22_report_has_each_field_with_its_purpose_ground_source_and_last_day(library, ann):
    told = document(library, ann)
    erase_on = library.retention.of_member(ann).retention.erase_on.isoformat()
    for entry in (e for e in about_people() if e.kind.name not in APART):
        section = held(told, entry.kind.name, entry.group)
        assert section["purpose"] == entry.processing.purpose
        assert section["ground"] == entry.processing.ground
        assert section["source"] == entry.processing.source
        assert section["seen_by"] == entry.processing.seen_by
        for record in section["records"]:
            assert {n for n in entry.fields if n != "sealed_number"} <= set(record)
    assert held(told, "member", "name")["keeping"]["goes_on"] == erase_on
    assert told["recipients"] == ["library"]


def test_p22_report_shows_what_was_given_and_what_was_lent(library):
    whole = draft()
    member = library.members.register(whole, Consents(email="ann@example.org")).member
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", member.id)
    told = document(library, member.id)
    assert held(told, "member", "name")["records"][0]["surname"] == whole.name.surname
    assert held(told, "member", "email")["records"][0]["email"] == "ann@example.org"
    assert "Lijmen" in held(told, "loan", "fact")["records"][0]["item_id"]
    number = held(told, "member", "number")["records"][0]["national_number"]
    assert number == whole.national_number.in_full()
    assert told["recipients"] == ["library", "mail"]


def test_p22_report_tells_who_looked_by_what_they_are_and_names_no_staff(library, ann):
    library.access_log.looked(ann, Way.FILE)
    told = document(library, ann)
    assert ("administrator", "file") in {(one["role"], one["way"]) for one in told["looked"]}
    text = json.dumps(told)
    assert library.session.staff_name not in text
    assert str(library.session.staff_id) not in text


def test_p22_making_a_report_is_itself_noted_and_so_is_the_number(library, ann):
    document(library, ann)
    ways = {line.way for line in library.access_log.of_member(ann)}
    assert {Way.REPORTED, Way.NUMBER} <= ways


def test_p22_report_holds_nothing_of_somebody_else(library, ann, ben):
    text = json.dumps(document(library, ann))
    assert str(ben) not in text
    assert library.members.get(ben).name.surname not in text


def test_p24_who_asks_is_erased_and_the_request_goes_with_them(library, ann):
    request_id = asked(library, ann, Wish.ERASURE)
    library.requests.erase(request_id)
    with pytest.raises(UnknownMember):
        library.members.get(ann)
    with pytest.raises(InvalidValue):
        library.requests.get(request_id)
    assert library.requests.open() == ()
    assert sum(d.people for d in library.retention.deletions()) == 1


def test_p24_with_an_item_at_home_erasing_is_refused_with_the_ground_in_writing(library, ann):
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", ann)
    request_id = asked(library, ann, Wish.ERASURE)
    with pytest.raises(ErasureBlocked) as refused:
        library.requests.erase(request_id)
    assert refused.value.reasons == ("open_loans",)
    with pytest.raises(MissingValue):
        library.requests.refuse(request_id, "  ")
    library.requests.refuse(request_id, "Een boek is nog thuis")
    found = library.requests.get(request_id)
    assert (found.status, found.answer) == (Status.REFUSED, "Een boek is nog thuis")


def test_p25_what_is_taken_along_is_what_rests_on_consent_or_agreement(library, ann):
    told = document(library, ann, Wish.PORTABILITY)
    assert {s["ground"] for s in told["data"]} == {Ground.CONSENT, Ground.AGREEMENT}
    assert told["extent"] == "portability"
    assert told["looked"] == []
    assert json.loads(json.dumps(told)) == told


def keys(told) -> set[str]:
    """Every name of a field of the file; the fields of records are the register's."""
    if isinstance(told, list):
        return {key for one in told for key in keys(one)}
    if not isinstance(told, dict):
        return set()
    inside = {key for name, one in told.items() if name != "records" for key in keys(one)}
    return inside | set(told)


def test_p25_every_field_of_the_file_is_in_its_description(library, ann):
    written = (Path(__file__).parents[2] / "docs" / "access-report.md").read_text(encoding="utf-8")
    told = document(library, ann)
    assert f"`{told['schema']}`" in written
    assert {key for key in keys(told) if f"`{key}`" not in written} == set()


@pytest.mark.parametrize("wish", [Wish.ACCESS, Wish.PORTABILITY, Wish.ERASURE, Wish.RECTIFICATION])
def test_p26_nothing_is_done_before_it_is_noted_who_asks(library, ann, wish):
    request_id = asked(library, ann, wish, proof=None)
    for act in (library.requests.report, library.requests.erase, library.requests.close):
        with pytest.raises((NotIdentified, InvalidValue)):
            act(request_id)
    assert library.requests.get(request_id).status is Status.OPEN
    assert Way.REPORTED not in {line.way for line in library.access_log.of_member(ann)}


def test_p26_no_other_register_erases_who_asks():
    registers = Path(__file__).parents[2] / "db" / "registers"
    found = {p.name for p in registers.glob("*.py") if "erase_as_asked" in p.read_text("utf-8")}
    assert found == {"requests.py"}


def test_p27_who_asks_twice_has_one_request_and_its_first_last_day(library, clock, ann):
    first = library.requests.take(ann, Wish.ERASURE)
    clock.advance(timedelta(days=9))
    assert library.requests.take(ann, Wish.ERASURE).request_id == first.request_id
    assert library.requests.take(ann, Wish.ACCESS).request_id != first.request_id


def test_p26_a_parent_asks_for_their_child(library):
    guardian = Guardian(
        Name("Specimen Peeters", "Jan"), "parent", Source.DOCUMENT, document=Document.PASSPORT
    )
    child = draft(
        name=Name("Specimen Peeters", "Tom"),
        birth_date=BirthDate(2018, 3, 4),
        national_number=invented_number(date(2018, 3, 4)),
        guardian=guardian,
    )
    child_id = library.members.register(child, Consents()).member.id
    told = document(library, child_id, proof=Proof.GUARDIAN)
    assert held(told, "guardian", "name")["records"][0]["given_names"] == "Jan"


def test_p26_nobody_asks_as_guardian_for_an_adult(library, ann):
    with pytest.raises(NotIdentified):
        asked(library, ann, Wish.ACCESS, Proof.GUARDIAN)


def test_p26_one_wish_is_no_ground_for_another_and_an_answer_is_final(library, ann):
    request_id = asked(library, ann, Wish.RECTIFICATION)
    with pytest.raises(InvalidValue):
        library.requests.report(request_id)
    with pytest.raises(InvalidValue):
        library.requests.erase(request_id)
    library.requests.close(request_id, "Het adres is verbeterd")
    for again in (
        lambda: library.requests.close(request_id),
        lambda: library.requests.refuse(request_id, "Te laat"),
        lambda: library.requests.identify(request_id, Proof.EID),
    ):
        with pytest.raises(InvalidValue):
            again()


def test_p26_staff_at_the_desk_take_a_request_and_leave_the_answer_to_others(library, ann):
    other = colleague(library)
    request_id = asked(other, ann, Wish.ACCESS)
    for act in (
        other.requests.report,
        other.requests.close,
        lambda i: other.requests.refuse(i, "nee"),
    ):
        with pytest.raises(NotPermitted):
            act(request_id)
    other.close()


@pytest.mark.parametrize(
    ("today", "pressing"),
    [
        (date(2026, 2, 20), Pressing.LATER),
        (date(2026, 2, 21), Pressing.SOON),
        (date(2026, 2, 28), Pressing.SOON),
        (date(2026, 3, 1), Pressing.LATE),
    ],
)
def test_p27_answer_is_due_in_a_month_and_pressing_in_its_last_week(today, pressing):
    request = MemberRequest(UUID(int=1), UUID(int=2), Wish.ACCESS, date(2026, 1, 31))
    assert request.answer_by == date(2026, 2, 28)
    assert request.pressing(today) is pressing


def test_p27_open_requests_are_listed_by_their_last_day_until_they_are_answered(
    library, clock, ann, ben
):
    today = clock.now().date()
    later = library.requests.take(ann, Wish.ACCESS).request_id
    first = library.requests.take(ben, Wish.ERASURE, today - timedelta(days=9)).request_id
    with pytest.raises(InvalidValue):
        library.requests.take(ann, Wish.ACCESS, today + timedelta(days=1))
    assert [one.request.id for one in library.requests.open()] == [first, later]
    library.requests.refuse(first, "Niet gekend")
    assert [one.request.id for one in library.requests.open()] == [later]


def test_p27_who_may_answer_is_reminded_in_the_last_week(library, clock, ann):
    library.requests.take(ann, Wish.ACCESS)
    assert library.requests.pressing() == 0
    clock.advance(timedelta(days=23))
    assert library.requests.pressing() == 1
    other = colleague(library)
    assert other.requests.pressing() == 0
    other.close()


def test_p27_a_request_is_known_at_every_desk(desks):
    first, second = desks
    whose = first.members.register(draft(), Consents()).member.id
    request_id = asked(first, whose, Wish.ACCESS)
    bring(first, second)
    assert second.requests.get(request_id).proof is Proof.EID


def test_p27_each_desk_reminds_by_itself_until_any_desk_has_answered(desks, clock):
    first, second = desks
    whose = first.members.register(draft(), Consents()).member.id
    request_id = asked(first, whose, Wish.ACCESS)
    bring(first, second)
    clock.advance(timedelta(days=24))  # apart: no centre is asked
    assert (first.requests.pressing(), second.requests.pressing()) == (1, 1)
    second.requests.refuse(request_id, "Geen verzoek van deze persoon")
    bring(second, first)
    assert (first.requests.pressing(), second.requests.pressing()) == (0, 0)


def test_p22_a_field_about_a_person_that_is_declared_later_is_in_the_report_by_itself():
    declared = {(e.kind.name, e.group) for e in data_register() if e.kind.name != "staff"}
    about = {
        (k.name, g.name)
        for k in KINDS.values()
        if k.subject is not Subject.NOBODY and k.name != "staff"
        for g in k.groups
    }
    assert about <= declared
    assert {(e.kind.name, e.group) for e in about_people()} == about
