"""What holds for every test: the same invented cases in every run, no hurry, and its core."""

from __future__ import annotations

import gc
import os
import shutil
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from xdist.scheduler import LoadScopeScheduling

# no deadline: a busy machine is slow now and then, and that is no fault of the code
hypothesis.settings.register_profile("balie", deadline=None, derandomize=True, max_examples=100)
hypothesis.settings.load_profile("balie")

# windows are drawn in memory, unless somebody wants to see them
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MEMORY = Path("/dev/shm")
ROOMY = 4 << 30  # bytes
ENOUGH = 50_000  # things made and not let go, before looking for rings of garbage pays


def memory_is_roomy() -> bool:
    """Tell whether files may be made in memory, programs among them."""
    return (
        MEMORY.is_dir()
        and shutil.disk_usage(MEMORY).free > ROOMY
        and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    )


if memory_is_roomy():  # a library is founded a thousand times, and a disk takes its time to be sure
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

# what takes longest comes first, so that no core stands idle at the end
LONGEST = ("reader", "flows", "durability", "central", "desk", "sim")


class ByFile(LoadScopeScheduling):
    """Keeps a file on one core, for what it sets up once, and all of the real reader's on one."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return "reader" if room(file) == "reader" else file


def room(nodeid: str) -> str:
    """Name the folder below `tests` that a test lies in."""
    return nodeid.split("/")[1]


def turn(item: pytest.Item) -> int:
    """Tell when the room of a test has its turn."""
    name = room(item.nodeid)
    return LONGEST.index(name) if name in LONGEST else len(LONGEST)


@pytest.hookimpl(optionalhook=True)  # without pytest-xdist nobody asks
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile:
    """Divide the tests among the cores, when there is more than one (`-n`)."""
    return ByFile(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the longest first among the cores; a run on one core stays as it is."""
    if hasattr(config, "workerinput"):
        items.sort(key=turn)


def pytest_collection_finish() -> None:
    """Leave what is loaded by now out of every later look for garbage."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let no other thread look for garbage while there are windows.

    Whichever thread looks ends what it finds, and only its own may end a timer or a window.
    """
    windows = "qapp" in getattr(item, "fixturenames", ())
    if windows:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()


def pytest_runtest_logfinish() -> None:
    """Look for garbage here, between two tests, now and then."""
    if not gc.isenabled():
        end_what_was_left_for_later()
        if gc.get_count()[0] > ENOUGH:
            gc.collect()


def end_what_was_left_for_later() -> None:
    """End the windows of the test before: each costs time at every change of language or look.

    Qt does so by itself only in a loop of events, and a test runs none. What stands in a window
    that stays is left alone: a test may hold on to parts of it.
    """
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    app = QCoreApplication.instance()
    if app is None:
        return
    windows = (widget for widget in QApplication.topLevelWidgets() if widget.parent() is None)
    for thing in (*app.children(), *windows):
        if isValid(thing):  # one may have ended another
            QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete.value)
