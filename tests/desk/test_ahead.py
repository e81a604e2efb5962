"""What is worked in is made while somebody types their passphrase, and takes nothing from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.app import Program
from desk.counter.page import CounterPage
from desk.setup.passphrase_field import PassphraseField
from desk.setup.sign_in_page import SignInPage
from desk.training.eyes import find
from desk.training.library import PASSPHRASE, found_training_library
from tests.desk.programs import SMALL, bind_staff, program_on

pytestmark = pytest.mark.usefixtures("catalogues")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    library, _key = found_training_library(tmp_path / "home", SMALL)
    bind_staff(library)
    library.close()
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        program.frame.activateWindow()
        yield program


def field(program: Program, qtbot: QtBot) -> PassphraseField:
    passphrase = find(program.frame, SignInPage).passphrase
    qtbot.waitUntil(passphrase.hasFocus)
    return passphrase


def test_window_is_made_behind_signing_in_and_the_cursor_stays(
    program: Program, qtbot: QtBot
) -> None:
    passphrase = field(program, qtbot)
    QTest.keyClicks(passphrase, PASSPHRASE[:8])
    qtbot.waitUntil(lambda: program.ahead.whole, timeout=20_000)
    window, counter = program.window, program.ahead.counter()
    assert (window.covered, window.isVisible(), passphrase.hasFocus()) == (True, False, True)
    assert counter.width() > window.width() / 2  # laid out already
    QTest.keyClicks(passphrase, PASSPHRASE[8:])
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.frame.covered, timeout=10_000)
    assert program.window is window
    assert find(program.frame, CounterPage) is counter
    assert counter.isVisible()


def test_who_is_quicker_than_that_gets_in_all_the_same(program: Program, qtbot: QtBot) -> None:
    passphrase = field(program, qtbot)
    passphrase.setText(PASSPHRASE)
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.frame.covered, timeout=20_000)
    assert not program.ahead.whole
    assert find(program.frame, CounterPage).isVisible()
