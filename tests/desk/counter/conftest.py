"""A counter on a real library, with three items and three members."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.domain.member import Member
from desk.language import Language
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Counter, enrol, stock

AN_CARD, JAN_CARD = "20000000000018", "20000000000026"


@pytest.fixture
def counter(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Counter]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    counter = Counter(library, clock)
    qtbot.addWidget(counter.page)
    yield counter
    library.close()


@pytest.fixture
def an(counter: Counter) -> Member:
    return enrol(counter.library, "An", AN_CARD, 33)


@pytest.fixture
def jan(counter: Counter) -> Member:
    return enrol(counter.library, "Jan", JAN_CARD, 35)
