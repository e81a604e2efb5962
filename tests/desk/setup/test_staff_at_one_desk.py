"""P28, P29: colleagues at one desk: the lock, change of staff, whose words and acts are whose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.domain.staff import Role, Standing
from db.errors import WrongPassphrase
from db.library import open_library
from db.store.tables import RECORDS
from desk.app import Program
from desk.setup.ended import why_ended
from desk.setup.sign_in_page import SignInPage
from desk.training import titles
from desk.training.cards import known
from desk.training.eyes import find, scan, type_into
from desk.training.library import PASSPHRASE, STAFF, MovableClock
from eid.card_factory import make_card
from tests.desk.audit import findings
from tests.desk.programs import Running, bind_staff, declare, running

pytestmark = pytest.mark.usefixtures("catalogues")
BO, OTHERS = "Bo Specimen", "twee kraaien op het dak"
NEW = "drie vissen in de vijver"


@pytest.fixture
def work(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qapp, tmp_path / "home") as work:
        work.library.staff.add(BO, OTHERS, Role.DESK)
        bind_staff(work.library)
        yield work


def sign(program: Program, passphrase: str, name: str = "") -> None:
    page = find(program.frame, SignInPage)
    if name:
        page.name.setCurrentIndex(page.name.findText(name))
    page.passphrase.setText(passphrase)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)


def changed_to(work: Running, qtbot: QtBot, passphrase: str, name: str) -> None:
    before = work.program.desk
    work.program.window.ask("change_staff")
    sign(work.program, passphrase, name)
    qtbot.waitUntil(lambda: work.program.desk is not before, timeout=10_000)


def back_in(work: Running, qtbot: QtBot) -> None:
    sign(work.program, PASSPHRASE)
    qtbot.waitUntil(lambda: not work.program.frame.covered, timeout=10_000)


def read_aloud(part: QObject) -> str:
    """Give everything that a screen reader finds in a window, shown or not."""

    def words(interface: QAccessibleInterface) -> Iterator[str]:
        yield interface.text(QAccessible.Text.Name)
        yield interface.text(QAccessible.Text.Value)
        yield interface.text(QAccessible.Text.Description)
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None:
                yield from words(child)

    return "\n".join(words(QAccessible.queryAccessibleInterface(part)))


def test_behind_the_lock_nobody_is_named_not_even_to_a_screen_reader(
    work: Running, qtbot: QtBot
) -> None:
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    surname = work.library.members.get(work.desk.counter.member_id).name.surname
    assert surname in read_aloud(work.program.frame)
    QApplication.clipboard().setText(surname)
    work.program.lock()
    assert surname not in read_aloud(work.program.frame)
    assert QApplication.clipboard().text() == ""
    assert findings(find(work.program.frame, SignInPage)) == []
    member_id = work.desk.counter.member_id
    back_in(work, qtbot)
    assert work.desk.counter.member_id == member_id  # the work was kept


def test_a_scan_at_the_lock_does_nothing_is_told_and_counts_as_no_attempt(
    work: Running, qtbot: QtBot
) -> None:
    work.program.lock()
    page = find(work.program.frame, SignInPage)
    for where in (page.name, page.passphrase):
        where.setFocus()
        scan(work.program.frame, titles.barcode(8))
        qtbot.waitUntil(lambda: "scan" in page.error.text())
        page.say_error("")
    assert page.enter.isEnabled()
    assert not (work.program.home / "attempts.json").exists()
    assert work.library.loans.today().out == 0


def test_staff_change_with_the_keyboard_and_nothing_stays_open(work: Running, qtbot: QtBot) -> None:
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    work.hands.take_out()
    before, window = work.desk, work.program.frame
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    page = find(window, SignInPage)
    assert page.name.hasFocus()
    QTest.keyClicks(page.name, "Bo")
    type_into(page.passphrase, OTHERS)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: work.program.desk is not before, timeout=10_000)
    assert work.desk.library.session.staff_name == BO
    assert work.desk.counter.member_id is None


def test_what_one_scanned_is_finished_under_their_name(work: Running, qtbot: QtBot) -> None:
    an = work.library.session.staff_id
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    for number in (8, 9, 10):
        work.desk.entered(titles.barcode(number))  # the change comes before any answer
    changed_to(work, qtbot, OTHERS, BO)
    work.hands.take_out()
    work.hands.put_in(make_card(known()))
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)
    work.desk.entered(titles.barcode(11))
    library = work.desk.library
    qtbot.waitUntil(lambda: library.loans.today().out == 4)
    with library._store.reading() as connection:
        newest = select(RECORDS["loan"].c.staff_id).order_by(RECORDS["loan"].c.hlc.desc()).limit(4)
        by = list(connection.execute(newest).scalars())
    assert by == [library.session.staff_id, an, an, an]


def test_words_that_were_not_saved_come_back_to_whoever_typed_them(
    work: Running, qtbot: QtBot
) -> None:
    an = work.library.session.staff_name
    work.program.window.go("register")
    form = work.desk.registration.view.form
    work.desk.registration.edited(type(form)(surname="Specimen Janssens"))
    work.program.window.omnibox.setText("peeters 85")
    changed_to(work, qtbot, OTHERS, BO)
    assert "Janssens" not in read_aloud(work.program.frame)
    assert work.program.window.omnibox.text() == ""
    changed_to(work, qtbot, PASSPHRASE, an)
    assert work.desk.registration.view.form.surname == "Specimen Janssens"
    assert work.program.window.omnibox.text() == "peeters 85"


def test_the_language_of_the_screen_goes_with_whoever_signs_in(work: Running, qtbot: QtBot) -> None:
    an = work.library.session.staff_name
    work.program.window.ask("language:nl")
    assert work.program.language.code == "nl"
    changed_to(work, qtbot, OTHERS, BO)
    assert work.program.language.code == "en"  # as this program was started
    changed_to(work, qtbot, PASSPHRASE, an)
    assert work.program.language.code == "nl"


def test_whose_account_is_closed_leaves_the_desk_and_hears_why(work: Running, qtbot: QtBot) -> None:
    changed_to(work, qtbot, OTHERS, BO)
    bo = work.desk
    administrator = open_library(work.program.home, STAFF, PASSPHRASE, MovableClock())
    changed = administrator.staff.dismiss(bo.library.session.staff_id)
    administrator.close()
    bo.news.tell(changed)
    qtbot.waitUntil(lambda: work.program.desk is None, timeout=10_000)
    page = find(work.program.frame, SignInPage)
    assert page.error.text() == why_ended(Standing.RETIRED)
    assert page.name.findText(BO) < 0


def test_a_passphrase_that_was_handed_out_asks_for_one_of_their_own(
    work: Running, qtbot: QtBot
) -> None:
    handed = work.library.staff.invite("Derde Specimen").passphrase
    work.program.window.ask("change_staff")
    sign(work.program, handed, "Derde Specimen")
    page = find(work.program.frame, SignInPage)
    qtbot.waitUntil(page.new.isVisible, timeout=10_000)
    assert page.new.hasFocus()
    type_into(page.new, "een heel eigen zin hier")
    type_into(page.again, "iets anders")
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    assert page.error.text() != ""
    page.new.setText("een heel eigen zin hier")
    page.again.setText("een heel eigen zin hier")
    assert findings(page) == []
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    declare(work.program, qtbot)
    assert work.desk.library.session.staff_name == "Derde Specimen"


def forgotten(work: Running, key: str, new: str = NEW, again: str = NEW) -> SignInPage:
    """Lock the desk, and try the recovery sheet there."""
    work.program.window.ask("lock")
    page = find(work.program.frame, SignInPage)
    page.forgotten.open.click()
    for field, words in zip(page.forgotten.form().secrets, (key, new, again), strict=True):
        field.setText(words)
    page.forgotten.form().renew.click()
    return page


def test_recovery_sheet_lets_the_first_administrator_in_when_nobody_knows_a_passphrase(
    work: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    forgotten(work, work.recovery_key)
    qtbot.waitUntil(lambda: not work.program.frame.covered, timeout=20_000)
    assert work.desk.library.session.staff_name == STAFF
    with pytest.raises(WrongPassphrase):
        open_library(tmp_path / "home", STAFF, PASSPHRASE, work.library.clock)
    open_library(tmp_path / "home", STAFF, NEW, work.library.clock).close()


def test_what_is_wrong_with_the_sheet_is_said_there_and_changes_nothing(
    work: Running, qtbot: QtBot
) -> None:
    for changes, said in (
        ({"again": "iets anders dan ervoor"}, "not the same"),
        ({"new": "kort", "again": "kort"}, "another passphrase"),
        ({"key": "no key"}, "recovery key"),
    ):
        page = forgotten(work, **{"key": work.recovery_key, **changes})
        qtbot.waitUntil(
            lambda p=page, s=said: s in p.forgotten.form()._error.text(), timeout=10_000
        )
        assert page.error.isHidden()
        back_in(work, qtbot)
