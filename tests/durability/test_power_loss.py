"""When the power goes, what was confirmed was forced to disk before, and the file stays whole."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from copy import deepcopy
from itertools import count
from pathlib import Path

import pytest

from db.domain.clock import SystemClock
from db.errors import Refused
from db.store import engine
from db.store.store import Store
from tests.durability import worker
from tests.durability.history import History
from tests.durability.powerless_disk import PowerlessDisk

ACTS = 60
MOMENTS = 30  # a thousand by `python -m tests.durability.long power`
_WEIGHTS = {worker.lend: 60, worker.register: 6, worker.add_item: 6, worker.withdraw: 12}


class Powerless:
    """A desk that worked for a while on a disk that was looked at, and the moments in it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)
        self.history = History(folder, seed)
        self.disk = PowerlessDisk(self.history.home)
        with self.disk.noting():
            self._work(worker.Life(folder, 1, str(seed), self.history.members, self.history.home))

    def _work(self, life: worker.Life) -> None:
        library = self.history.opened()
        acts = self.chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()), k=ACTS)
        for act, n in zip(acts, count(worker._PEOPLE_A_LIFE), strict=False):
            with suppress(Refused):
                self.disk.tell(act(library, life, self.chance, n))
        library.close()

    def check_moments(self, how_many: int) -> None:
        """Let the power go as often, each time in the same working day."""
        for _ in range(how_many):
            self._check_any_moment()

    def _check_any_moment(self) -> None:
        """Let the power go at some moment; what was confirmed until then is there, once."""
        moment = self.chance.randrange(len(self.disk.events) + 1)
        home = self.folder / "found"
        shutil.copytree(self.history.home, home, ignore=shutil.ignore_patterns("balie.db*"))
        for path, data in self.disk.image(moment, self.chance).items():
            (home / Path(path).name).write_bytes(data)
        ledger = deepcopy(self.history.ledger)
        ledger.kills = 1
        for event in self.disk.events[:moment]:
            if event.told:
                ledger.note(event.told)
        store = Store(home, self.history.file_key, SystemClock())
        try:
            ledger.check(store)
        finally:
            store.close()
        shutil.rmtree(home)


def test_power_may_go_at_any_moment(tmp_path: Path) -> None:
    desk = Powerless(tmp_path, seed=5)
    desk.check_moments(MOMENTS)
    assert {"write", "sync", "truncate", "told"} == {event.what for event in desk.disk.events}
    assert {"balie.db", "balie.db-wal"} == {Path(e.path).name for e in desk.disk.events if e.path}


def test_file_that_is_not_forced_to_disk_is_seen_to_lose_acts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    careless = [p.replace("= FULL", "= NORMAL") for p in engine._PRAGMAS]
    monkeypatch.setattr(engine, "_PRAGMAS", tuple(careless))
    desk = Powerless(tmp_path, seed=5)
    with pytest.raises(AssertionError, match="was confirmed and is gone"):
        desk.check_moments(MOMENTS)
