"""A desk killed at any moment holds every act it confirmed, once; so does the centre afterwards."""

from __future__ import annotations

from pathlib import Path

from tests.central.postgres import Postgres
from tests.durability.history import AIMS, ANYTHING, History

KILLS = 30  # a thousand by `python -m tests.durability.long`


def test_desk_killed_at_any_moment_loses_and_doubles_nothing(
    postgres: Postgres, tmp_path: Path
) -> None:
    # koha-offline-circulation rewrote its whole file at each act; Evergreen lost its own
    central = postgres.fresh_database(None)
    history = History(tmp_path, seed=5, central=central)
    for _ in range(KILLS):
        history.kill_once()
    history.check_central(postgres, central.url.split("/")[3].split("?")[0])
    told = history.ledger.acts
    assert {"loan", "return", "sync", "backup", "charge", "payment"} <= told.keys(), told
    for what in AIMS.keys() - {ANYTHING}:
        assert history.killed[what] > 0, f"no desk was killed while {what}"
