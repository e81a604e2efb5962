"""A whole program on a small training library, with a reader in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.pledge import OWN_WORDS
from db.domain.staff_kinds import PLEDGE
from db.library import Library
from desk.app import Program
from desk.setup.pledge_page import PledgePage
from desk.signed_in import Desk
from desk.training.eyes import find
from desk.training.library import Size, found_training_library
from desk.training.simulated_readers import SimulatedReaders
from tests.desk.ends import end

SMALL = Size(members=5, items=12, late_loans=1, loans=1)


@dataclass
class Running:
    """A program somebody works in."""

    program: Program
    hands: SimulatedReaders
    library: Library
    recovery_key: str

    @property
    def desk(self) -> Desk:
        assert self.program.desk is not None
        return self.program.desk


@contextmanager
def program_on(qapp: QApplication, home: Path) -> Iterator[tuple[Program, SimulatedReaders]]:
    """A program on any home, ended with everything it holds."""
    hands = SimulatedReaders()
    program = Program(qapp, home, language="en", readers=hands)
    try:
        yield program, hands
    finally:
        program.close()
        end(program.frame)


def bind_staff(library: Library) -> None:
    """Let everybody have declared this year what staff declare at their first sign-in (P28)."""
    by = {"language": "en", "desk_id": library.session.desk_id, "at": library.clock.now()}
    said = {"pledge_version": OWN_WORDS, "lesson_version": OWN_WORDS}
    with library._store.writing() as act:
        for one in library.pledges.behind():
            act.record_fact(PLEDGE, act.new_id(), {**said, **by, "staff_id": one})


def declare(program: Program, qtbot: QtBot) -> None:
    """Declare it, on the page that stands before the desk."""
    qtbot.waitUntil(lambda: program.frame.findChild(PledgePage) is not None, timeout=10_000)
    assert program.frame.covered
    find(program.frame, PledgePage).declare.click()
    qtbot.waitUntil(lambda: not program.frame.covered, timeout=10_000)


@contextmanager
def running(qapp: QApplication, home: Path) -> Iterator[Running]:
    """A program with a small training library open."""
    library, recovery_key = found_training_library(home, SMALL)
    bind_staff(library)
    with program_on(qapp, home) as (program, hands):
        program.open(library)
        program.frame.show()
        yield Running(program, hands, library, recovery_key)
