"""The training mark: on every page, behind the lock, and still there when staff change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.library import open_library
from desk.app import Program
from desk.training.band import TrainingBand, furnisher
from desk.training.eyes import find
from desk.training.library import PASSPHRASE, MovableClock, found_training_library
from desk.training.simulated_readers import SimulatedReaders
from tests.desk.audit import QAccessible, interfaces
from tests.desk.ends import end
from tests.desk.programs import SMALL


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    library, _key = found_training_library(tmp_path / "home", SMALL)
    hands = SimulatedReaders()
    furnish = furnisher(hands, None)
    program = Program(qapp, tmp_path / "home", language="en", readers=hands, furnish=furnish)
    program.open(library)
    program.frame.show()
    yield program
    program.close()
    end(program.frame)


def marked(program: Program) -> bool:
    """Whether the window says, to the eye and to a screen reader, that this is training."""
    band = find(program.frame, TrainingBand)
    names = [
        one.text(QAccessible.Text.Name)
        for one in interfaces(QAccessible.queryAccessibleInterface(program.frame))
    ]
    return band.mark.isVisible() and band.mark.text() in names


def test_the_mark_is_on_every_page_at_the_lock_and_for_whoever_comes_next(program: Program) -> None:
    window = program.window
    for place in ("counter", "returns", "register"):
        window.go(place)
        assert marked(program), place
    find(program.frame, TrainingBand).panel.unplugged.click()
    program.lock()
    assert marked(program)
    assert program.desk is not None
    session = program.desk.library.session
    other = open_library(program.home, session.staff_id, PASSPHRASE, MovableClock())
    program.open(other)
    assert program.window is not window
    assert marked(program)
    assert find(program.frame, TrainingBand).panel.unplugged.isChecked()
