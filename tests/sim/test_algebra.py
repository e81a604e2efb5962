"""Taking in acts: any order, any number of times, in any slices, gives the same library.

What one act wrote stays in its order, as it does on every road: a value that comes before the
consent it was given with would be wiped, and rightly so. Where a consent was withdrawn, values
may go that another order keeps: a desk that saw the withdrawal and not yet the new consent wipes
at once, and tells the others. What then stays is told in tests/db/test_given_again.py; that they
agree is what the histories show.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db.domain.change import Operation
from db.domain.consent import Purpose
from db.store.local_tables import loan_state
from db.store.store import Store
from db.store.tables import RECORDS
from tests.db.libraries import FixedClock
from tests.sim.world import Template, World, make_template

ACTS = 14
VALUES = frozenset(Purpose)  # the values that stand on a consent
COUNTER = 16  # bits of a stamp that count within its millisecond


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
    told = {one for part in parts for one in withdrawn(part)}
    shutil.copytree(template.home, home)
    store = Store(home, template.file_key, FixedClock())
    try:
        for part in parts:
            with store.writing() as act:
                act.apply(part)
        return content(store, told)
    finally:
        store.close()
        shutil.rmtree(home)


def withdrawn(operations: list[Operation]) -> set[str]:
    """Tell whose consent was withdrawn."""
    return {
        str(one.subject)
        for one in operations
        if one.kind == "consent_event" and one.payload and not one.payload["granted"]
    }


def content(store: Store, told: set[str]) -> dict[str, Any]:
    """Give all records and what is projected; without the wipes this desk made by itself."""
    with store.reading() as connection:
        return {
            table.name: {
                tuple(
                    repr(value)
                    for name, value in row._mapping.items()
                    if name != "ver" and not (name in VALUES and str(row.id) in told)
                )
                for row in connection.execute(select(table))
            }
            for table in (*RECORDS.values(), loan_state)
        }


def _act(operation: Operation) -> tuple[int, int]:
    """Tell acts apart: each was at an instant of its own, whatever the counter of its stamps."""
    return operation.stamp.origin, operation.stamp.hlc >> COUNTER


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
    acts = [list(act) for _, act in groupby(operations, key=_act)]
    again = data.draw(st.lists(st.sampled_from(acts), max_size=8)) if acts else []
    shuffled = [one for act in data.draw(st.permutations([*acts, *again])) for one in act]
    size = data.draw(st.integers(1, 8))
    slices = [shuffled[start : start + size] for start in range(0, len(shuffled), size)]
    straight = taken_in(template, tmp_path / "straight", [operations])
    assert taken_in(template, tmp_path / "mixed", slices) == straight
