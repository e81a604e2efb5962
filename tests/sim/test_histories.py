"""Short histories of three desks in which everything goes wrong; then the net heals."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from tests.sim.world import Template, World, make_template

STEPS = 60
SEEDS = range(8)  # with real files; those in memory are many


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a place for many small files, which a later run takes away if this one is killed."""
    return tmp_path_factory.mktemp("sim")


@pytest.fixture(scope="module")
def template(folder: Path) -> Template:
    return make_template(folder / "template")


@pytest.fixture(autouse=True)
def numbered_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let ids depend on the history alone, so that a seed tells the same story twice."""
    numbers = count(1)

    class Numbered:
        def __init__(self) -> None:
            self.int = (0x0190 << 112) + (7 << 76) + next(numbers)

    monkeypatch.setattr("db.store.transaction.uuid7", Numbered)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_history_ends_well(seed: int, template: Template, folder: Path) -> None:
    home = folder / f"history{seed}"
    world = World(template, home, seed)
    try:
        for _ in range(STEPS):
            world.step()
        world.heal()
        check(world)
    finally:
        world.close()
        shutil.rmtree(home)


def check(world: World) -> None:
    first, *others = world.desks
    held = world.centre.held
    for desk in world.desks:
        own = desk.store.sync_self()
        assert own.acked_seq == own.head_seq, f"desk {desk.number} is stuck"
        assert desk.queued() <= held, f"desk {desk.number} lost something"
    assert world.made - world.excused <= held, "something was lost"
    for other in others:
        for table, rows in first.view().items():
            theirs = other.view()[table]
            assert rows ^ theirs == set(), f"{table}: desk {other.number} differs"
    rows = world.centre.desk(world.template.desks[0]).state()
    assert first.versions().keys() == {(r.kind, UUID(r.record_id)) for r in rows}
    assert not {r.subject for r in rows} & {str(i) for i in world.erased}, "somebody came back"
    latest = max(r["hlc"] for r in world.centre.log.values()) >> 16 if world.centre.log else 0
    assert latest <= world.centre.now_ms() + 5 * 60 * 1000, "a clock poisoned the log"
