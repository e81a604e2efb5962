"""Faults of the tools we stand on, checked here so that an upgrade can't bring them in unseen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_signals_leave_true_alone() -> None:
    # PySide6 6.12.0 takes a reference from True at every emit on Python 3.11: docs/decisions/0002
    bell = Bell()
    bell.rung.emit()
    before = sys.getrefcount(True)
    for _ in range(50):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before) < 10


def test_python_can_still_import_the_packaging_library() -> None:
    from packaging.version import Version

    assert Version("3.11") < Version("3.12")
