"""The scan router in a real window: scans go to the desk, typing to the field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.counter.scan_router import ScanRouter, typed_at


class Rhythm:
    """A clock that moves as far as the test says before each key."""

    def __init__(self) -> None:
        self.now = 0.0
        self.step = 0.01

    def __call__(self, _event: QKeyEvent) -> float:
        self.now += self.step
        return self.now


class Scene:
    def __init__(self, qapp: QApplication) -> None:
        self.rhythm = Rhythm()
        self.router = ScanRouter(clock=self.rhythm)
        self.field = QLineEdit()
        self.scans: list[str] = []
        self.router.scanned.connect(self.scans.append)
        qapp.installEventFilter(self.router)

    def press(self, text: str, *, fast: bool) -> None:
        self.rhythm.step = 0.01 if fast else 0.2
        window = self.field.windowHandle()
        for letter in text:
            if letter == "\n":
                QTest.keyClick(window, Qt.Key.Key_Return)
            else:
                QTest.keyClick(window, letter)


@pytest.fixture
def scene(qapp: QApplication, qtbot: Any) -> Iterator[Scene]:
    scene = Scene(qapp)
    qtbot.addWidget(scene.field)
    with qtbot.waitExposed(scene.field):
        scene.field.show()
    scene.field.activateWindow()
    scene.field.setFocus()
    qtbot.waitUntil(scene.field.hasFocus)
    yield scene
    qapp.removeEventFilter(scene.router)


def test_a_scan_reaches_the_desk_and_not_the_field(scene: Scene) -> None:
    scene.press("30001234567890\n", fast=True)
    assert scene.scans == ["30001234567890"]
    assert scene.field.text() == ""


def test_typing_reaches_the_field_in_order(scene: Scene, qtbot: Any) -> None:
    scene.press("jan peeters", fast=False)
    qtbot.waitUntil(lambda: scene.field.text() == "jan peeters")
    assert scene.scans == []


def test_enter_after_typing_reaches_the_field_after_the_letters(scene: Scene) -> None:
    sent: list[str] = []
    scene.field.returnPressed.connect(lambda: sent.append(scene.field.text()))
    scene.press("jan\n", fast=False)
    assert sent == ["jan"]


def test_backspace_takes_the_last_letter_away(scene: Scene) -> None:
    scene.press("jam", fast=False)
    QTest.keyClick(scene.field.windowHandle(), Qt.Key.Key_Backspace)
    assert scene.field.text() == "ja"


def test_a_fast_burst_without_an_end_is_given_back(scene: Scene, qtbot: Any) -> None:
    scene.press("12345678", fast=True)
    qtbot.waitUntil(lambda: scene.field.text() == "12345678")


def test_a_passphrase_typed_by_a_password_keeper_is_no_scan(scene: Scene) -> None:
    scene.field.setEchoMode(QLineEdit.EchoMode.Password)
    scene.press("invented passphrase\n", fast=True)
    assert (scene.field.text(), scene.scans) == ("invented passphrase", [])


def test_two_scans_after_each_other_are_two_scans(scene: Scene) -> None:
    scene.press("30001234567890\n20000000000017\n", fast=True)
    assert scene.scans == ["30001234567890", "20000000000017"]


def test_keys_are_timed_by_when_they_were_pressed() -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    key.setTimestamp(1500)
    assert typed_at(key) == 1.5
