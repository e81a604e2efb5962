"""A whole program on a small training library, with a reader in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from db.library import Library
from desk.app import Program
from desk.signed_in import Desk
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
        end(program.window)


@contextmanager
def running(qapp: QApplication, home: Path) -> Iterator[Running]:
    """A program with a small training library open."""
    library, recovery_key = found_training_library(home, SMALL)
    with program_on(qapp, home) as (program, hands):
        program.open(library)
        program.window.show()
        yield Running(program, hands, library, recovery_key)
