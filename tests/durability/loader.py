"""A desk that takes the library over in many small parts, made to be killed on the way."""

from __future__ import annotations

import random
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from db.domain.clock import SystemClock
from db.errors import Refused
from db.library import CentralAddress, Library, join_library, open_library
from db.store.gate import Priority
from db.sync import bootstrap
from db.sync.postgres import PostgresCentral
from tests.db.libraries import PASSPHRASE
from tests.durability.worker import STAFF, Life, lend

A_MOMENT = 0.01  # seconds
PAGE = 8  # rows, so that a small library comes in many parts


def load(life: Life, told: Connection) -> None:
    """Lend and take back while the state is taken over, time and again, until killed."""
    small_pages()
    library = open_library(life.home, STAFF, PASSPHRASE, SystemClock())
    told.send(("open",))
    round_over = threading.Event()
    taking = threading.Thread(target=take_over_again, args=(library, round_over), daemon=True)
    taking.start()
    chance = random.Random(life.seed)
    while True:
        with suppress(Refused):
            told.send(lend(library, life, chance, 0))
        if round_over.wait(A_MOMENT):  # between two readers
            round_over.clear()
            told.send(("taken over",))


def join(home: Path, told: Connection, central: CentralAddress, recovery_key: str) -> None:
    """Set up a further desk."""
    small_pages()
    told.send(("open",))
    join_library(
        home, central, recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 2", clock=SystemClock(),
        told=lambda rows, _: told.send(("rows", rows)),
    ).close()  # fmt: skip


def take_over_again(library: Library, round_over: threading.Event) -> None:
    """Believe that the thread was lost, and ask for everything."""
    while True:
        library.sync()
        round_over.set()
        with library._store.writing(Priority.SYNC) as act:
            act.save_sync_self(need_resync=True)


def small_pages() -> None:
    """Let a page hold a few rows."""
    whole = PostgresCentral.state

    def some(self: PostgresCentral, after: Any, limit: int = PAGE) -> Any:
        return whole(self, after, limit)

    PostgresCentral.state = some  # type: ignore[method-assign]  # in a process of its own
    bootstrap.STATE_ROWS = PAGE
