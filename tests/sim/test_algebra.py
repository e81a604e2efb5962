"""Taking in operations: any order, any number of times, in any slices, gives the same library."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db.domain.change import Operation
from db.store.local_tables import loan_state
from db.store.store import Store
from db.store.tables import RECORDS
from tests.db.libraries import FixedClock
from tests.sim.world import Template, World, make_template

ACTS = 14


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("algebra")


@pytest.fixture(scope="module")
def template(folder: Path) -> Template:
    return make_template(folder / "template")


def written_apart(template: Template, folder: Path, seed: int) -> list[Operation]:
    """Let three desks work without a line; give what each of them did beyond the template."""
    world = World(template, folder / "world", seed)
    try:
        for _ in range(ACTS):
            world.now += timedelta(seconds=30)
            world.work(world.random.choice(world.desks))
        shared = set.intersection(*(desk.queued() for desk in world.desks))
        operations = []
        for number, desk in enumerate(world.desks, 1):
            with desk.store.writing() as act:
                act.renumber(number, shared)
            operations += [q.operation for q in desk.store.unsent(0)]
        return operations
    finally:
        world.close()
        shutil.rmtree(folder / "world")


def taken_in(template: Template, home: Path, parts: list[list[Operation]]) -> dict[str, Any]:
    shutil.copytree(template.home, home)
    store = Store(home, template.file_key, FixedClock())
    try:
        for part in parts:
            with store.writing() as act:
                act.apply(part)
        return content(store)
    finally:
        store.close()
        shutil.rmtree(home)


def content(store: Store) -> dict[str, Any]:
    """Give all records and what is projected; without the versions of wipes this desk made."""
    with store.reading() as connection:
        return {
            table.name: {
                tuple(repr(v) for name, v in row._mapping.items() if name != "ver")
                for row in connection.execute(select(table))
            }
            for table in (*RECORDS.values(), loan_state)
        }


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.integers(0, 10_000), st.data())
def test_order_repetition_and_slices_make_no_difference(
    template: Template, tmp_path: Path, seed: int, data: st.DataObject
) -> None:
    operations = written_apart(template, tmp_path, seed)
    again = data.draw(st.lists(st.sampled_from(operations), max_size=8)) if operations else []
    shuffled = data.draw(st.permutations([*operations, *again]))
    size = data.draw(st.integers(1, 8))
    slices = [shuffled[start : start + size] for start in range(0, len(shuffled), size)]
    straight = taken_in(template, tmp_path / "straight", [operations])
    assert taken_in(template, tmp_path / "mixed", slices) == straight
