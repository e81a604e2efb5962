"""Stories of the counter: who comes in with which card, and what the desk makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.consent import Way
from db.domain.member import CardTrust, Source
from desk.registration.page import GUARDIAN, LEAVE, NEW, RegistrationPage
from desk.training import titles
from desk.training.cards import child, from_drawer, known, newcomer
from desk.training.eyes import find, scan, type_into
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from tests.desk.programs import Running, running


@pytest.fixture
def work(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qapp, tmp_path / "home") as work:
        yield work


def page_of(work: Running) -> RegistrationPage:
    return find(work.program.window, RegistrationPage)


def put_in_and_wait(work: Running, qtbot: QtBot, card: str) -> None:
    work.hands.put_in(from_drawer(card))
    qtbot.waitUntil(lambda: work.desk.registration.view.photo is not None)


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
    scan(work.program.window, titles.barcode(8))
    qtbot.waitUntil(lambda: len(work.library.loans.of_member(member_id)) == 1)
    work.hands.take_out()
    work.desk.counter.end_session()
    qtbot.waitUntil(lambda: work.desk.counter.member_id is None)
    scan(work.program.window, titles.barcode(8))
    qtbot.waitUntil(lambda: work.library.loans.of_member(member_id) == ())
