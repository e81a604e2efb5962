"""What training and the tour play on: homes, a reader, and a central store if there is one."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from db.library import Library, join_library, prepare_central
from desk.card_reader import Readers
from desk.training.library import PASSPHRASE, STAFF, MovableClock, found_training_library
from desk.training.local_postgres import LocalPostgres, NoPostgres
from desk.training.simulated_readers import Hands, SimulatedReaders
from desk.training.virtual_hands import VirtualHands
from eid.virtual_pcscd import NoVirtualReader

PCSC, SIMULATED = "pcsc", "simulated"
POSTGRESQL, NONE = "postgresql", "none"


@dataclass
class Stage:
    """Everything a training needs; the libraries are open."""

    folder: Path
    library: Library
    recovery_key: str = field(repr=False)
    readers: Readers
    hands: Hands
    reader_kind: str
    postgres: LocalPostgres | None

    @property
    def home(self) -> Path:
        """The first desk's home."""
        return self.folder / "desk-1"

    @property
    def second_home(self) -> Path:
        """The second desk's home."""
        return self.folder / "desk-2"

    @property
    def central_kind(self) -> str:
        """Whether there is a central store."""
        return POSTGRESQL if self.postgres else NONE

    def join_second(self) -> Library:
        """Set the second desk up, with the recovery sheet."""
        if self.postgres is None:
            raise NoPostgres
        return join_library(
            self.second_home,
            self.postgres.address,
            self.recovery_key,
            staff_name=STAFF,
            passphrase=PASSPHRASE,
            desk_name="Balie 2",
            clock=MovableClock(),
        )


@contextmanager
def stage(*, real_reader: bool) -> Iterator[Stage]:
    """Build the training library, and throw everything away at the end."""
    folder = Path(tempfile.mkdtemp(prefix="balie-training-"))
    with contextlib.ExitStack() as ending:
        ending.callback(shutil.rmtree, folder, ignore_errors=True)
        readers, hands, kind = _readers(ending, real=real_reader)
        library, recovery_key = found_training_library(folder / "desk-1")
        ending.callback(library.close)
        postgres = _central(ending)
        if postgres is not None:
            prepare_central(postgres.address)
            library.connect_central(postgres.address)
            library.sync()
        yield Stage(folder, library, recovery_key, readers, hands, kind, postgres)


def _readers(ending: contextlib.ExitStack, *, real: bool) -> tuple[Readers, Hands, str]:
    """Take the virtual reader behind the real service where it can be had."""
    if real:
        with contextlib.suppress(NoVirtualReader):  # then the one in memory does
            hands = VirtualHands()
            ending.callback(hands.close)
            return hands.readers, hands, PCSC
    simulated = SimulatedReaders()
    return simulated, simulated, SIMULATED


def _central(ending: contextlib.ExitStack) -> LocalPostgres | None:
    # A folder of its own with a short path: the server's socket lies in it.
    folder = Path(tempfile.mkdtemp(prefix="balie-pg-"))
    ending.callback(shutil.rmtree, folder, ignore_errors=True)
    postgres = LocalPostgres(folder)
    try:
        postgres.create()
    except NoPostgres:
        return None
    ending.callback(postgres.stop)
    return postgres
