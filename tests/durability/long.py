"""The long form: `python -m tests.durability.long desk|server|line|load|power [number]`."""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from tests.central.postgres import running_postgres
from tests.durability.history import History
from tests.durability.server import killable_postgres
from tests.durability.test_bad_line import through_a_bad_line
from tests.durability.test_load_killed import killed_while_loading
from tests.durability.test_power_loss import Powerless
from tests.durability.test_server_killed import killed_again_and_again

KILLS_A_HISTORY = 50  # every history starts with a fresh library, so that checking stays quick
SERVER_KILLS_A_HISTORY = 25
ROUNDS_A_HISTORY = 100


def desk(folder: Path, kills: int) -> Counter[str]:
    """Kill desks at work, at a backup, in an upgrade and while restoring."""
    counted: Counter[str] = Counter()
    with running_postgres() as postgres:
        for seed in range(kills // KILLS_A_HISTORY):
            central = postgres.fresh_database(None)
            history = History(folder / f"desk{seed}", seed, central)
            for _ in range(KILLS_A_HISTORY):
                history.kill_once()
            history.check_central(postgres, central.url.split("/")[3].split("?")[0])
            counted.update(history.ledger.acts)
            counted.update({f"killed while {what}": n for what, n in history.killed.items()})
            counted.update({f"left by kills: {what}": n for what, n in history.left.items()})
            counted["acts that nobody confirmed"] += history.ledger.unconfirmed
    return counted


def server(folder: Path, kills: int) -> Counter[str]:
    """Kill PostgreSQL while two desks work and sync."""
    counted: Counter[str] = Counter()
    with killable_postgres() as running:
        for seed in range(kills // SERVER_KILLS_A_HISTORY):
            home = folder / f"server{seed}"
            ledger = killed_again_and_again(running, home, seed, SERVER_KILLS_A_HISTORY)
            counted.update(ledger.acts)
            counted["kills"] += SERVER_KILLS_A_HISTORY
    return counted


def load(folder: Path, kills: int) -> Counter[str]:
    """Kill desks that take the library over."""
    counted: Counter[str] = Counter()
    with running_postgres() as postgres:
        for seed in range(kills // KILLS_A_HISTORY):
            central = postgres.fresh_database(None)
            history = killed_while_loading(folder / f"load{seed}", seed, central, KILLS_A_HISTORY)
            history.check_central(postgres, central.url.split("/")[3].split("?")[0])
            counted.update(history.ledger.acts)
            counted["kills"] += KILLS_A_HISTORY
    return counted


def line(folder: Path, rounds: int) -> Counter[str]:
    """Work over lines that delay, cut, repeat and swallow."""
    counted: Counter[str] = Counter()
    with running_postgres() as postgres:
        for seed in range(rounds // ROUNDS_A_HISTORY):
            bad = through_a_bad_line(postgres, folder / f"line{seed}", seed, ROUNDS_A_HISTORY)
            counted.update(bad.met)
            counted["rounds"] += ROUNDS_A_HISTORY
    return counted


def power(folder: Path, moments: int) -> Counter[str]:
    """Let the power go at many moments of several working days."""
    counted: Counter[str] = Counter()
    for seed in range(moments // KILLS_A_HISTORY):
        desk = Powerless(folder / f"power{seed}", seed)
        desk.check_moments(KILLS_A_HISTORY)
        counted.update(event.what for event in desk.disk.events)
        counted["moments"] += KILLS_A_HISTORY
    return counted


FORMS: dict[str, tuple[Callable[[Path, int], Counter[str]], int]] = {
    "desk": (desk, 1000),
    "server": (server, 100),
    "line": (line, 600),
    "load": (load, 300),
    "power": (power, 1000),
}


def main(name: str, number: int | None = None) -> None:
    """Run one form and print its figures; any loss ends it with the assertion that failed."""
    form, usual = FORMS[name]
    started = monotonic()
    with tempfile.TemporaryDirectory() as folder:
        figures = form(Path(folder), number or usual)
    print(json.dumps({**figures, "seconds": round(monotonic() - started)}, sort_keys=True))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
