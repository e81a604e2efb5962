"""The book drop of a weekend through the window, in short; the long form goes by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.lending.handled import Handled
from tests.db.libraries import FixedClock, found
from tests.flows.desk_day import DeskDay, at_the_window
from tests.flows.drop import check, empty_the_drop, fill_the_drop

SHORT = 40


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[DeskDay]:
    library = found(tmp_path / "home", clock)
    with at_the_window(qapp, library, tmp_path / "home") as day:
        yield day


def test_what_was_in_the_drop_counts_for_the_last_open_day(day: DeskDay, clock: FixedClock) -> None:
    books = fill_the_drop(day.library, clock, SHORT)
    empty_the_drop(day, clock, books)
    check(day, books)
    day.press(Qt.Key.Key_F4)
    day.until(lambda: "not taken back" in day.said)
    last = day.returns.returned[0]
    assert isinstance(last, Handled)
    assert last.undone
    assert day.library.loans.today().back == SHORT - 1
