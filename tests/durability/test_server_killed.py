"""PostgreSQL killed with -9 while two desks work and sync: nothing is lost, nothing doubled."""

from __future__ import annotations

import random
from pathlib import Path

from db.domain.clock import SystemClock
from db.library import open_library
from tests.central.two_desks import STAFF
from tests.db.libraries import PASSPHRASE
from tests.durability import worker
from tests.durability.desk_process import DeskProcess
from tests.durability.ledger import Ledger
from tests.durability.pair import Pair
from tests.durability.server import Server, killable_postgres

KILLS = 4  # a hundred by `python -m tests.durability.long`
LONGEST_UP = 0.8  # seconds
LONGEST_DOWN = 0.1


def killed_again_and_again(server: Server, folder: Path, seed: int, kills: int) -> Ledger:
    """Kill the server while two desks work, then let them settle and check."""
    chance = random.Random(seed)
    central = server.postgres.fresh_database()
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
        for wait in (LONGEST_UP, LONGEST_DOWN):
            for desk in desks:
                for word in desk.hear(chance.uniform(0, wait) / len(desks)):
                    ledger.note(word)
            server.kill() if wait is LONGEST_UP else server.start()
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


def test_server_killed_while_desks_sync_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with killable_postgres() as server:
        ledger = killed_again_and_again(server, tmp_path, seed=9, kills=KILLS)
    assert ledger.acts["loan"] > 20
    assert ledger.acts["sync"] > KILLS
    assert ledger.acts["no line"] > 0, "the server was killed when nobody needed it"
