"""The first run, with the keyboard alone: from an empty computer to the counter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.setup.first_start_page import FirstStartPage
from desk.setup.pledge_page import PledgePage
from desk.setup.ready_page import ReadyPage
from desk.setup.recovery_page import RecoveryPage
from desk.training.eyes import find
from tests.desk.programs import program_on

pytestmark = pytest.mark.usefixtures("catalogues")
MINUTES = 5
SECONDS_A_KEY, SECONDS_A_STEP = 0.8, 8.0  # somebody who types slowly, and reads every field
TYPED = {
    "library": "Bibliotheek Specimen",
    "branch": "Centrum",
    "desk": "Balie 1",
    "staff": "An Specimen",
    "passphrase": "een kraai op het dak",
    "again": "een kraai op het dak",
}


class Hands:
    """A person with a keyboard and no mouse; counts what it costs them."""

    def __init__(self) -> None:
        self.keys = self.steps = 0

    def go_to(self, wanted: QWidget) -> None:
        """Press Tab until the cursor is there."""
        self.steps += 1
        for _ in range(30):
            if wanted.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(wanted)

    def press(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget(), key)

    def type(self, words: str) -> None:
        self.keys += len(words)
        QTest.keyClicks(QApplication.focusWidget(), words)

    @property
    def seconds(self) -> float:
        return self.keys * SECONDS_A_KEY + self.steps * SECONDS_A_STEP


def test_a_library_begins_within_five_minutes_by_keyboard(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands()
    with program_on(qapp, tmp_path / "home") as (program, _):
        program.start()
        window = program.frame
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page = find(window, FirstStartPage)
        page.found.setFocus()
        for name, words in TYPED.items():
            hands.go_to(page.line(name))
            hands.type(words)
        hands.go_to(page.start)
        hands.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.findChild(RecoveryPage) is not None, timeout=10_000)
        keeping = find(window, RecoveryPage)
        hands.go_to(keeping.have)
        hands.press(Qt.Key.Key_Space)
        hands.go_to(keeping.onward)
        hands.press(Qt.Key.Key_Space)
        ready = find(window, ReadyPage)
        qtbot.waitUntil(lambda: "…" not in ready.reader.words.text(), timeout=10_000)
        hands.go_to(ready.print)
        hands.press(Qt.Key.Key_Space)
        assert ready.printer.words.text() != ""
        hands.go_to(ready.onward)
        hands.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.findChild(PledgePage) is not None, timeout=10_000)
        hands.go_to(find(window, PledgePage).declare)
        hands.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: program.desk is not None, timeout=10_000)
        assert program.desk is not None
        assert program.desk.library.session.branch_name == "Centrum"
    assert hands.steps <= 12
    assert hands.seconds < MINUTES * 60
