"""Only the interface thread ends what nobody can reach any more."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.garbage import Garbage
from tests.desk.programs import program_on


class Ring:
    """Something of Qt that holds itself, as a page and its presenter do."""

    def __init__(self) -> None:
        self.itself = self
        self.timer = QTimer(interval=60_000)
        self.timer.start()


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    gc.collect()
    gc.enable()
    one = Garbage()
    one.start()
    yield one
    one.stop()
    gc.disable()  # as all tests have it


def rings() -> None:
    """Make more of them than Python lets lie, in any generation."""
    for _ in range(200_000):
        ring: list[object] = []
        ring.append(ring)


def test_a_timer_that_nobody_holds_ends_on_the_interface_thread(
    qtbot: QtBot, garbage: Garbage
) -> None:
    ended: list[int] = []
    weakref.finalize(Ring(), lambda: ended.append(threading.get_ident()))
    lane = threading.Thread(target=rings)
    lane.start()
    lane.join()
    assert ended == []
    garbage.look()
    assert ended == [threading.get_ident()]


def test_the_look_comes_by_itself(qtbot: QtBot, garbage: Garbage) -> None:
    ring = weakref.ref(Ring())
    rings()
    qtbot.waitUntil(lambda: ring() is None, timeout=60_000)


def test_the_program_lets_no_lane_look(qapp: QApplication, tmp_path: Path) -> None:
    gc.enable()
    try:
        with program_on(qapp, tmp_path / "home"):
            assert not gc.isenabled()
        assert gc.isenabled()
    finally:
        gc.disable()  # as all tests have it


def test_python_looks_again_once_the_window_is_closed(garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
