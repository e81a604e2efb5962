"""A library per test, closed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from db.library import Library
from tests.db.libraries import FixedClock, found
from tests.db.two_desks import bring, joined, second_desk
from tests.db.waiting import given_title, member


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


@pytest.fixture
def title(library) -> UUID:
    """A title with two copies, B1 and B2."""
    return given_title(library)


@pytest.fixture
def ann(library) -> UUID:
    return member(library, 1)


@pytest.fixture
def ben(library) -> UUID:
    return member(library, 2)
