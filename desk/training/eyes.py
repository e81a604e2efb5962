"""What a person does with a window, for the tour: wait to see something, press, scan, look."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

Found = TypeVar("Found", bound=QWidget)
PATIENCE = 12.0  # seconds
LOOK_EVERY = 15  # milliseconds
SETTLE = 60  # milliseconds until a new layout has found its place
SCANNER_GAP = 4  # milliseconds between two keys, as scanners type


class NotSeen(Exception):
    """What should have happened did not happen in time."""


def until(seen: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Let the program work until something is seen; raise NotSeen when it takes too long."""
    deadline = time.monotonic() + patience
    while not seen():
        if time.monotonic() > deadline:
            raise NotSeen
        pause(LOOK_EVERY)


def pause(milliseconds: int) -> None:
    """Let the program work for a moment, its other threads too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def find(window: QWidget, kind: type[Found]) -> Found:
    """Give the part of a window of this kind, one that shows before others; else raise NotSeen."""
    parts = sorted(window.findChildren(kind), key=lambda part: not part.isVisible())
    if not parts:
        raise NotSeen
    return parts[0]


def press(button: QAbstractButton) -> None:
    """Click a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(field: QWidget, words: str) -> None:
    """Type into a field."""
    field.setFocus()
    QTest.keyClicks(field, words)


def scan(window: QWidget, code: str) -> None:
    """Let the barcode scanner type a code and Enter, wherever the cursor is."""
    handle = _in_front(window)
    began = time.monotonic_ns() // 1_000_000
    for number, letter in enumerate((*code, "\r")):
        what = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, what, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(began + number * SCANNER_GAP)
            QCoreApplication.sendEvent(handle, event)


def key(window: QWidget, what: Qt.Key) -> None:
    """Press a key of the desk."""
    QTest.keyClick(_in_front(window), what)


def _in_front(window: QWidget) -> QWindow:
    """Bring a window to the front: only there do keys work."""
    window.activateWindow()
    until(window.isActiveWindow)
    return window.windowHandle()


def photograph(window: QWidget, path: Path) -> None:
    """Leave a picture of the window."""
    pause(SETTLE)
    window.grab().save(str(path))
