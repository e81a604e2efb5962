"""Stories of the counter: who comes in with which card, and what the desk makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Way
from db.domain.member import CardTrust, Document, Guardian, Name, Source
from db.domain.national_number import parse_national_number
from desk.members.page import MemberPage
from desk.registration.page import GUARDIAN, LEAVE, NEW, RegistrationPage
from desk.training import titles
from desk.training.cards import child, from_drawer, known, newcomer
from desk.training.eyes import find, scan, type_into
from desk.widgets.pick import Pick
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.specimens import specimen
from tests.db.libraries import draft, invented_number
from tests.desk.programs import Running, running


@pytest.fixture
def work(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qapp, tmp_path / "home") as work:
        yield work


def page_of(work: Running) -> RegistrationPage:
    return find(work.program.frame, RegistrationPage)


def put_in_and_wait(work: Running, qtbot: QtBot, card: str) -> None:
    work.hands.put_in(from_drawer(card))
    qtbot.waitUntil(lambda: work.desk.registration.view.photo is not None)


def read_whole(work: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: work.desk.reader.state is Reader.READY)
    qtbot.waitUntil(lambda: work.desk.arrivals.card is not None)


def choose(pick: Pick, value: object) -> None:
    at = pick.values.index(value)
    pick.setCurrentIndex(at)
    pick.activated.emit(at)


def a_child_and_a_parent(work: Running) -> tuple[UUID, UUID]:
    dad = work.library.members.by_national_number(parse_national_number(known().national_number))
    kid = draft(
        name=Name("Specimen Peeters", "Tom"),
        birth_date=BirthDate(2018, 3, 4),
        national_number=invented_number(date(2018, 3, 4)),
        guardian=Guardian(
            Name("Specimen Jans", "Els"), "guardian", Source.DOCUMENT, document=Document.PASSPORT
        ),
    )
    assert dad is not None
    return work.library.members.register(kid, Consents()).member.id, dad.id


def stands_for(work: Running, kid: UUID) -> UUID | None:
    guardian = work.library.members.get(kid).guardian
    return guardian.member_id if guardian else None


def save(work: Running, qtbot: QtBot) -> None:
    page_of(work).save.click()
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)


def test_a_child_becomes_a_member_with_a_parents_card(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "child")
    page = page_of(work)
    assert page.guardian.isVisible()
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.registration.view.second is not None)
    page.second.chosen.emit(GUARDIAN)
    assert page.guardian._tied.isVisible()
    page.guardian.permits.click()
    page.agreement.accepted.click()
    save(work, qtbot)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    member = work.library.members.get(member_id)
    assert member.name.surname == child().surname
    assert member.guardian is not None
    assert member.guardian.name.surname == known().surname
    assert member.guardian.identified_by is Source.CARD
    dad = member.guardian.member_id
    assert dad is not None
    assert [one.id for one in work.library.guardians.children(dad)] == [member_id]


def test_the_card_of_somebody_else_than_the_parent_is_named_and_its_permission_asked_anew(
    work: Running, qtbot: QtBot
) -> None:
    put_in_and_wait(work, qtbot, "child")
    page = page_of(work)
    type_into(page.guardian.surname, "Maes SPECIMEN")
    type_into(page.guardian.given_names, "Wout")
    page.guardian.permits.click()
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.registration.view.second is not None)
    assert known().surname in page.second.sentence
    assert "Wout Maes SPECIMEN" in dict(page.second._answers)[GUARDIAN]
    page.second.chosen.emit(GUARDIAN)
    assert page.guardian.surname.text() == known().surname
    assert not page.guardian.permits.isChecked()


def test_the_card_of_a_child_does_not_show_a_parent(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "child")
    page = page_of(work)
    work.hands.put_in(make_card(specimen(117, born=date(2012, 4, 5))))
    qtbot.waitUntil(lambda: work.desk.registration.view.second is not None)
    page.second.chosen.emit(GUARDIAN)
    assert page.guardian.error.text() != ""
    page.guardian.permits.click()
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: bool(work.desk.registration.view.problems))
    assert work.library.members.search(child().surname) == ()


def test_the_kind_of_the_parents_document_is_kept(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "child")
    page = page_of(work)
    type_into(page.guardian.surname, "Maes SPECIMEN")
    type_into(page.guardian.given_names, "Wout")
    choose(page.guardian.document, Document.RESIDENCE_PERMIT)
    page.guardian.permits.click()
    page.agreement.accepted.click()
    save(work, qtbot)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    guardian = work.library.members.get(member_id).guardian
    assert guardian is not None
    assert (guardian.identified_by, guardian.document) == (
        Source.DOCUMENT,
        Document.RESIDENCE_PERMIT,
    )


def test_the_card_that_is_read_must_be_of_who_is_chosen_in_a_childs_file(
    work: Running, qtbot: QtBot
) -> None:
    kid, dad = a_child_and_a_parent(work)
    work.desk._open_file(kid)
    file = find(work.program.window, MemberPage)
    qtbot.waitUntil(lambda: file.member_id == kid)
    panel = file.data.guardian
    type_into(panel._words, known().surname)
    panel._words.returnPressed.emit()
    qtbot.waitUntil(lambda: panel.asking)
    work.hands.put_in(from_drawer("newcomer"))
    read_whole(work, qtbot)
    assert work.program.window.place == "member"
    assert newcomer().surname in panel._card.text()
    panel.choose.click()
    qtbot.waitUntil(lambda: newcomer().surname in work.program.window.result.sentence)
    assert stands_for(work, kid) is None
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: known().surname in panel._card.text())
    read_whole(work, qtbot)
    panel.choose.click()
    qtbot.waitUntil(lambda: stands_for(work, kid) == dad)


def test_without_the_parents_permission_nothing_is_saved(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "child")
    page = page_of(work)
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: bool(work.desk.registration.view.problems))
    assert page.guardian.error.text() != ""
    assert work.library.members.search(child().surname) == ()


def test_the_next_card_starts_anew_only_when_staff_say_so(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "newcomer")
    work.hands.put_in(make_card(child()))
    qtbot.waitUntil(lambda: work.desk.registration.view.second is not None)
    assert work.desk.registration.view.form.surname == newcomer().surname
    page_of(work).second.chosen.emit(NEW)
    assert work.desk.registration.view.form.surname == child().surname


def test_another_card_can_be_left_alone(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "child")
    work.hands.put_in(from_drawer("newcomer"))
    qtbot.waitUntil(lambda: work.desk.registration.view.second is not None)
    page_of(work).second.chosen.emit(LEAVE)
    qtbot.waitUntil(lambda: work.desk.reader.state is Reader.READY)
    assert work.desk.registration.view.second is None
    assert work.desk.registration.view.form.surname == child().surname


def test_an_expired_card_fills_the_form_and_staff_look_at_a_document(
    work: Running, qtbot: QtBot
) -> None:
    put_in_and_wait(work, qtbot, "expired")
    page = page_of(work)
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: bool(work.desk.registration.view.problems))
    page.identity.seen.click()
    save(work, qtbot)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    assert work.library.members.get(member_id).source is Source.CARD


def test_a_forged_card_is_never_kept_as_confirmed(work: Running, qtbot: QtBot) -> None:
    put_in_and_wait(work, qtbot, "forged")
    page = page_of(work)
    page.identity.seen.click()
    page.agreement.accepted.click()
    save(work, qtbot)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    assert work.library.members.get(member_id).trust is CardTrust.NOT_CONFIRMED


def test_a_member_without_a_card_is_registered_from_a_document(work: Running, qtbot: QtBot) -> None:
    work.program.window.go("register")
    page = page_of(work)
    for name, value in {
        "surname": "Claes SPECIMEN",
        "given_names": "Kobe",
        "birth_date": "4/5/1990",
        "no_number_reason": "diplomat",
        "street": "Kerkstraat 2",
        "postal_code": "3500",
        "municipality": "Hasselt",
    }.items():
        type_into(page.identity.lines[name], value)
    page.identity.seen.click()
    page.consents.boxes["telephone"].click()
    type_into(page.consents.telephone, "0470 12 34 56")
    page.consents.on_paper.click()
    page.agreement.accepted.click()
    save(work, qtbot)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    assert work.library.members.get(member_id).telephone == "+32470123456"
    assert [event.way for event in work.library.consents.of(member_id)] == [Way.PAPER]


def test_somebody_registered_before_is_led_to_their_file(work: Running, qtbot: QtBot) -> None:
    # NOBLE and Evergreen Indiana: registering offline made doubles
    work.program.window.go("register")
    page = page_of(work)
    person = known()
    for name, value in {
        "surname": person.surname,
        "given_names": person.given_names,
        "birth_date": "01/01/1990",
        "national_number": person.national_number,
        "street": "Kerkstraat 2",
        "postal_code": "3500",
        "municipality": "Hasselt",
    }.items():
        type_into(page.identity.lines[name], value)
    page.identity.seen.click()
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: page.doubles.sentence != "")
    answers = [key for key, _ in page.doubles._answers]
    page.doubles.chosen.emit(answers[0])
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    assert not work.desk.registration.busy


def test_a_visit_from_card_to_loan_and_back(work: Running, qtbot: QtBot) -> None:
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    member_id = work.desk.counter.member_id
    assert member_id is not None
    scan(work.program.frame, titles.barcode(8))
    qtbot.waitUntil(lambda: len(work.library.loans.of_member(member_id)) == 1)
    work.hands.take_out()
    work.desk.counter.end_session()
    qtbot.waitUntil(lambda: work.desk.counter.member_id is None)
    scan(work.program.frame, titles.barcode(8))
    qtbot.waitUntil(lambda: work.library.loans.of_member(member_id) == ())
