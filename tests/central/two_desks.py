"""Two desks of one invented library, in two homes, with a real central store between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from db.library import CentralAddress, Library, create_library, join_library
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, setup

STAFF = "An Specimen"


@dataclass
class Desk:
    library: Library
    clock: FixedClock


@dataclass
class Pair:
    a: Desk
    b: Desk
    central: CentralAddress
    recovery_key: str

    def settle(self) -> None:
        """Let both desks sync until each has what the other did; each round twice."""
        for desk in (self.a, self.a, self.b, self.b, self.a, self.a):
            desk.library.sync()


@contextmanager
def two_desks(folder: Path, central: CentralAddress) -> Iterator[Pair]:
    first = FixedClock()
    library, recovery_key = create_library(folder / "a", setup(), first, cost=CHEAP)
    try:
        library.connect_central(central)
        library.sync()
        second = FixedClock()
        other = join_library(
            folder / "b", central, recovery_key,
            staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 2", clock=second,
        )  # fmt: skip
        try:
            yield Pair(Desk(library, first), Desk(other, second), central, recovery_key)
        finally:
            other.close()
    finally:
        library.close()
