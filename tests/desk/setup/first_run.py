"""A first run by somebody with a keyboard and no mouse: from an empty computer to the counter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.app import Program
from desk.setup.first_start_page import FirstStartPage
from desk.setup.pledge_page import PledgePage
from desk.setup.ready_page import ReadyPage
from desk.setup.recovery_page import RecoveryPage
from desk.training.eyes import find

MINUTES: Final = 5
LONG: Final = 20_000  # milliseconds
SECONDS_A_KEY, SECONDS_A_STEP = 0.8, 8.0  # somebody who types slowly, and reads every field
NEW: Final[Mapping[str, str]] = {
    "library": "Bibliotheek Specimen",
    "branch": "Centrum",
    "desk": "Balie 1",
    "staff": "An Specimen",
    "passphrase": "een kraai op het dak",
    "again": "een kraai op het dak",
}


class Hands:
    """A person with a keyboard and no mouse; counts what it costs them."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.keys = self.steps = 0
        self._program, self._qtbot = program, qtbot

    @property
    def seconds(self) -> float:
        return self.keys * SECONDS_A_KEY + self.steps * SECONDS_A_STEP

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

    def choose(self, wanted: QWidget) -> None:
        self.go_to(wanted)
        self.press(Qt.Key.Key_Space)

    def type(self, words: str) -> None:
        self.keys += len(words)
        QTest.keyClicks(QApplication.focusWidget(), words)

    def begin(self) -> FirstStartPage:
        """Start the program in an empty home, and look at the first page."""
        self._program.start()
        window = self._program.frame
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        page = find(window, FirstStartPage)
        page.found.setFocus()
        return page

    def fill_in(self, page: FirstStartPage, typed: Mapping[str, str]) -> None:
        """Type what is asked, in the order in which it stands, and start."""
        for name, words in typed.items():
            self.go_to(page.line(name))
            self.type(words)
        self.choose(page.start)

    def keep_the_key(self) -> str:
        """Say that the recovery key is kept; give it."""
        window = self._program.frame
        self._qtbot.waitUntil(lambda: window.findChild(RecoveryPage) is not None, timeout=LONG)
        page = find(window, RecoveryPage)
        key = page.shown._key
        self.choose(page.have)
        self.choose(page.onward)
        return key

    def try_out(self, *, prints: bool) -> ReadyPage:
        """Wait for the readers, print a page, go on."""
        window = self._program.frame
        self._qtbot.waitUntil(lambda: window.findChild(ReadyPage) is not None, timeout=LONG)
        page = find(window, ReadyPage)
        self._qtbot.waitUntil(lambda: "…" not in page.reader.words.text(), timeout=LONG)
        if prints:
            self.choose(page.print)
            assert page.printer.words.text() != ""
        self.choose(page.onward)
        return page

    def declare(self) -> None:
        """Declare what staff declare once a year, and come to the counter."""
        window = self._program.frame
        self._qtbot.waitUntil(lambda: window.findChild(PledgePage) is not None, timeout=LONG)
        self.choose(find(window, PledgePage).declare)
        self._qtbot.waitUntil(lambda: self._program.desk is not None, timeout=LONG)
