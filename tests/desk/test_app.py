"""The wiring: who comes in, where scans go, what the lock hides, what is put away at the end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.library import open_library
from desk.app import Program
from desk.registration.page import RegistrationPage
from desk.setup.first_start_page import FirstStartPage
from desk.setup.ready_page import ReadyPage
from desk.setup.recovery_page import RecoveryPage
from desk.setup.sign_in_page import SignInPage
from desk.training import titles
from desk.training.cards import known, newcomer
from desk.training.eyes import find, key, scan, type_into
from desk.training.library import PASSPHRASE, MovableClock
from desk.widgets.status_line import Connection
from desk.widgets.tone import Tone
from eid.card_factory import make_card
from tests.desk.audit import findings
from tests.desk.programs import Running, bind_staff, declare, program_on, running
from tests.desk.setup.first_run import NEW

pytestmark = pytest.mark.usefixtures("catalogues")


@pytest.fixture
def work(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qapp, tmp_path / "home") as work:
        yield work


def sign(program: Program, passphrase: str) -> None:
    page = find(program.frame, SignInPage)
    type_into(page.passphrase, passphrase)
    page.enter.click()


def test_a_new_home_is_set_up_and_its_recovery_key_shown_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        page = find(program.frame, FirstStartPage)
        for name, value in NEW.items():
            page.line(name).setText(value)
        page.start.click()
        qtbot.waitUntil(lambda: program.frame.findChild(RecoveryPage) is not None)
        keeping = find(program.frame, RecoveryPage)
        assert not keeping.onward.isEnabled()
        keeping.have.setChecked(True)
        keeping.onward.click()
        find(program.frame, ReadyPage).onward.click()
        declare(program, qtbot)
        assert program.desk is not None
        assert program.desk.library.session.library_name == "Bibliotheek Specimen"


def test_staff_sign_in_with_their_passphrase(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with running(qapp, tmp_path / "home"):
        pass
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        assert program.frame.covered
        sign(program, "wrong words in a row")
        page = find(program.frame, SignInPage)
        qtbot.waitUntil(lambda: page.error.text() != "")
        assert page.passphrase.text() == ""
        sign(program, PASSPHRASE)
        qtbot.waitUntil(lambda: program.desk is not None)
        assert not program.frame.covered


def test_the_lock_hides_everything_and_lets_go_of_an_open_registration(
    work: Running, qtbot: QtBot
) -> None:
    work.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: work.desk.registration.busy)
    work.program.lock()
    assert work.program.frame.covered
    assert not work.desk.registration.busy
    sign(work.program, PASSPHRASE)
    qtbot.waitUntil(lambda: not work.program.frame.covered)


def test_behind_the_lock_scans_do_nothing(work: Running, qtbot: QtBot) -> None:
    work.program.lock()
    work.desk.entered(titles.barcode(8))
    assert work.program.frame.covered
    assert work.desk.counter.member_id is None


def test_behind_the_lock_a_card_tells_nothing(work: Running, qtbot: QtBot) -> None:
    work.program.lock()
    read: list[object] = []
    work.desk.reader.progressed.connect(read.append)
    work.hands.put_in(make_card(newcomer()))
    qtbot.wait(200)
    assert read == []
    assert not work.desk.registration.busy
    assert not work.desk.arrivals.remembers


def test_a_colleague_who_unlocks_gets_a_desk_of_their_own(work: Running, qtbot: QtBot) -> None:
    work.library.staff.add("Bo Specimen", "twee kraaien op het dak")
    bind_staff(work.library)
    before = work.desk
    work.program.lock()
    colleague = open_library(
        work.program.home, "Bo Specimen", "twee kraaien op het dak", MovableClock()
    )
    work.program._let_in(colleague)
    qtbot.waitUntil(lambda: work.program.desk is not before)
    assert work.desk.library.session.staff_name == "Bo Specimen"


def test_left_alone_the_desk_locks_itself(work: Running) -> None:
    work.program.idle.left_alone.emit()
    assert work.program.frame.covered


def test_a_new_card_becomes_a_member_and_is_known_ever_after(work: Running, qtbot: QtBot) -> None:
    work.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: work.desk.registration.view.photo is not None)
    page = find(work.program.frame, RegistrationPage)
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    member_id = work.desk.counter.member_id
    work.hands.take_out()
    work.desk.counter.end_session()
    work.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id == member_id)


def test_a_members_card_and_a_scan_make_a_loan(work: Running, qtbot: QtBot) -> None:
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    scan(work.program.frame, titles.barcode(8))
    qtbot.waitUntil(lambda: work.library.loans.today().out == 1)
    assert work.program.window.result.tone is Tone.OK


def test_on_the_return_screen_a_scan_takes_back(work: Running, qtbot: QtBot) -> None:
    key(work.program.frame, Qt.Key.Key_F3)
    scan(work.program.frame, titles.barcode(0))
    qtbot.waitUntil(lambda: work.library.loans.today().back == 1)


def test_a_library_card_scanned_during_a_registration_is_for_the_new_member(
    work: Running, qtbot: QtBot
) -> None:
    work.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: work.desk.registration.busy)
    work.desk.entered("20000000000001")
    assert work.desk.registration.view.form.library_card == "20000000000001"


AT_HAND = {"counter"}


def test_a_page_is_made_when_staff_first_come_there(work: Running) -> None:
    window = work.program.window
    assert {key for key in window._places if window.page(key)} <= AT_HAND
    window.go("catalogue")
    assert window.page("catalogue") is not None


def test_a_desk_that_works_alone_says_so(work: Running, qtbot: QtBot) -> None:
    status = work.program.window.status
    qtbot.waitUntil(lambda: status._connection is Connection.ALONE)


def test_a_bug_is_counted_and_the_desk_goes_on(
    work: Running, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        work.program._crash(ZeroDivisionError())
    assert len(work.program.bugs) == 1


def small_logs() -> list[logging.Handler]:
    return [h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler)]


def test_the_log_is_kept_small_once_the_program_is_read(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        qtbot.waitUntil(lambda: len(small_logs()) == 1)
    assert small_logs() == []


def test_a_desk_closed_while_it_is_read_opens_no_log_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Event()
    monkeypatch.setattr("desk.app._prepare", reading.set)
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        program._soon.stop()
        program._read_on()
        assert reading.wait(5)
    qapp.processEvents()  # what the lane answered arrives when the program has ended
    assert small_logs() == []


@pytest.mark.parametrize("kind", [SignInPage, FirstStartPage])
def test_everybody_can_use_the_pages_before_the_desk(
    qapp: QApplication, tmp_path: Path, kind: type[SignInPage | FirstStartPage]
) -> None:
    home = tmp_path / "home"
    if kind is SignInPage:
        with running(qapp, home):
            pass
    with program_on(qapp, home) as (program, _):
        program.start()
        assert findings(find(program.frame, kind)) == []
