"""A library per test, closed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.library import Library
from tests.db.libraries import FixedClock, found
from tests.db.two_desks import bring, joined, second_desk


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def library(home: Path, clock: FixedClock) -> Iterator[Library]:
    opened = found(home, clock)
    yield opened
    opened.close()


@pytest.fixture
def desks(library: Library, tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Library, Library]]:
    other = second_desk(joined(library), tmp_path / "second", clock)
    bring(other, library)
    yield library, other
    other.close()
