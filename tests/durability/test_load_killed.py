"""A desk killed while it takes the library over keeps every act, and takes it over in the end."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from db.domain.clock import SystemClock
from db.home import has_library
from db.library import CentralAddress, join_library, open_library
from tests.central.postgres import Postgres
from tests.db.libraries import PASSPHRASE
from tests.db.two_desks import records
from tests.durability import loader, worker
from tests.durability.desk_process import DeskProcess
from tests.durability.history import History

KILLS = 8  # three hundred by `python -m tests.durability.long load`
JOINS = 4
LONGEST_JOIN = 0.4
LONGEST_LIFE = 1.2  # seconds: some lives end in the middle of a page, some after the renaming


def test_desk_killed_while_it_takes_everything_over_loses_and_doubles_nothing(
    postgres: Postgres, tmp_path: Path
) -> None:
    central = postgres.fresh_database(None)
    history = killed_while_loading(tmp_path, 6, central, KILLS)
    history.check_central(postgres, central.url.split("/")[3].split("?")[0])
    assert min(history.ledger.acts[what] for what in ("loan", "taken over")) > 0


def killed_while_loading(folder: Path, seed: int, central: CentralAddress, kills: int) -> History:
    """Let one desk take over the state again and again, lend meanwhile, and be killed."""
    history = History(folder, seed, central)
    for _ in range(kills):
        history.kill(loader.load, LONGEST_LIFE)
    return history


def test_new_desk_killed_while_it_joins_leaves_all_or_nothing_and_can_join_again(
    postgres: Postgres, tmp_path: Path
) -> None:
    central = postgres.fresh_database(None)
    history = History(tmp_path, 7, central)
    chance, home = random.Random(7), tmp_path / "second"
    for _ in range(JOINS):
        desk = DeskProcess(loader.join, home, central, history.recovery_key)
        desk.await_open()
        desk.hear(chance.uniform(0, LONGEST_JOIN))
        desk.kill()
        if has_library(home):  # killed after the last step: then it is whole
            open_library(home, worker.STAFF, PASSPHRASE, SystemClock()).close()
            shutil.rmtree(home)
    second = join_library(
        home, central, history.recovery_key,
        staff_name=worker.STAFF, passphrase=PASSPHRASE, desk_name="Desk 2", clock=SystemClock(),
    )  # fmt: skip
    first = history.opened()
    first.sync()
    assert {name: len(rows) for name, rows in records(first).items()} == {
        name: len(rows) for name, rows in records(second).items()
    }
    first.close()
    second.close()
