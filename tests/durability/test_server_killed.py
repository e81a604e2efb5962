"""PostgreSQL killed with -9 while two desks work and sync: nothing is lost, nothing doubled."""

from __future__ import annotations

import random
from pathlib import Path
from time import monotonic

from db.domain.clock import SystemClock
from db.library import open_library
from tests.central.two_desks import STAFF
from tests.db.libraries import PASSPHRASE
from tests.durability import worker
from tests.durability.desk_process import PATIENCE, DeskProcess
from tests.durability.ledger import Ledger
from tests.durability.pair import Pair
from tests.durability.server import Server, killable_postgres

KILLS = 3  # a hundred by `python -m tests.durability.long`
LONGEST_UP = 0.5  # seconds
LONGEST_DOWN = 0.1
MOMENT = 0.02


def killed_again_and_again(server: Server, folder: Path, seed: int, kills: int) -> Ledger:
    """Kill the server while two desks work, then let them settle and check."""
    chance = random.Random(seed)
    central = server.postgres.fresh_database(None)
    pair = Pair(folder, central, seed)
    pair.close()
    ledger = Ledger()
    homes = [folder / "one", folder / "two"]
    desks = [
        DeskProcess(worker.work, worker.Life(home, n, f"{seed}.{n}", pair.members, home))
        for n, home in enumerate(homes, start=1)
    ]
    for desk in desks:
        desk.await_open()
    for _ in range(kills):
        listen(desks, ledger, "sync", chance.uniform(0, LONGEST_UP))
        server.kill()
        listen(desks, ledger, "no line", chance.uniform(0, LONGEST_DOWN))
        server.start()
    for desk in desks:
        for word in desk.kill():
            ledger.note(word)
    clock = SystemClock()
    one, two = (open_library(home, STAFF, PASSPHRASE, clock) for home in homes)
    pair.desks = (one, two)
    pair.told.update(("loan", loan) for loan in ledger.held["loan"])
    try:
        pair.heal()
        pair.check(server.postgres, central.url.split("/")[3].split("?")[0])
    finally:
        pair.close()
    return ledger


def listen(desks: list[DeskProcess], ledger: Ledger, what: str, seconds: float) -> None:
    """Let the desks work on until one of them told this, and then a moment longer."""
    before = ledger.acts[what]
    until = monotonic() + PATIENCE
    while ledger.acts[what] == before:
        assert monotonic() < until, f"no desk told {what}"
        note_all(desks, ledger, MOMENT)
    note_all(desks, ledger, seconds / len(desks))


def note_all(desks: list[DeskProcess], ledger: Ledger, seconds: float) -> None:
    for desk in desks:
        for word in desk.hear(seconds):
            ledger.note(word)


def test_server_killed_while_desks_sync_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with killable_postgres() as server:
        ledger = killed_again_and_again(server, tmp_path, seed=9, kills=KILLS)
    assert min(ledger.acts["sync"], ledger.acts["no line"]) >= KILLS
    assert ledger.acts["loan"] > 0
