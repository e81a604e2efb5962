"""Over a line that delays, cuts, repeats and swallows, every act arrives once."""

from __future__ import annotations

import random
from pathlib import Path

from db.library import CentralAddress
from tests.central.postgres import ADMIN, Postgres
from tests.durability.line import FAULTS, BadLine
from tests.durability.pair import Pair

ROUNDS = 40  # six hundred by `python -m tests.durability.long`


def through_a_bad_line(postgres: Postgres, folder: Path, seed: int, rounds: int) -> BadLine:
    """Let two desks work over a bad line, then heal it and check."""
    central = postgres.fresh_database(None)
    database = central.url.split("/")[3].split("?")[0]
    line = BadLine(postgres.socket / ".s.PGSQL.5432", random.Random(seed), healed=True)
    url = f"postgresql://{ADMIN}@127.0.0.1:{line.port}/{database}"
    try:
        pair = Pair(folder, CentralAddress(url, central.password), seed)
        try:
            line.healed = False
            for _ in range(rounds):
                desk = pair.chance.choice(pair.desks)
                for _ in range(pair.chance.randrange(4)):
                    pair.work(desk)
                pair.sync(desk)
            line.healed = True
            pair.heal()
            pair.check(postgres, database)
            assert sum(pair.failed.values()) > rounds / 5, "the line was too good"
        finally:
            pair.close()
    finally:
        line.close()
    return line


def test_bad_line_loses_and_doubles_nothing(postgres: Postgres, tmp_path: Path) -> None:
    line = through_a_bad_line(postgres, tmp_path, seed=2, rounds=ROUNDS)
    assert set(line.met) == set(FAULTS) - {"none"}, line.met
