"""A language two fifths longer at the window: lent with the keyboard alone, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.db.libraries import FixedClock, found
from tests.desk import pseudo
from tests.desk.cut import cuts
from tests.flows.desk_day import DeskDay, at_the_window, card, enrol, shelve

PARENT = 0
Key = Qt.Key


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path) -> Iterator[DeskDay]:
    library = found(tmp_path / "home", FixedClock())
    with at_the_window(qapp, library, tmp_path / "home") as day, pseudo.spoken(qapp):
        day.program.frame.resize(1024, 768)
        yield day


def type_in(day: DeskDay, words: str) -> None:
    """Type in the omnibox, slower than a scanner does, and press Enter."""
    window = day.program.window
    window.to_omnibox()
    QTest.keyClicks(window.omnibox, words)
    QTest.keyClick(window.omnibox, Key.Key_Return)


def look(day: DeskDay) -> None:
    """Find that everything can be read, once the window has come to rest."""
    day.until(lambda: cuts(day.program.frame) == [])


def test_three_books_are_lent_and_nothing_is_cut(day: DeskDay) -> None:
    books = shelve(day.library, 3)
    parent = enrol(day.library, "An", PARENT)
    look(day)
    type_in(day, card(PARENT))
    day.until(lambda: day.counter.member is not None)
    look(day)
    for number, book in enumerate(books, start=1):
        type_in(day, book)
        day.until(lambda number=number: len(day.counter.session) == number)
        assert day.said.startswith("[")
        look(day)
    day.press(Key.Key_F12)
    day.until(lambda: day.counter.member is None)
    look(day)
    day.press(Key.Key_F7)
    day.until(lambda: day.program.window.place == "register")
    look(day)
    assert day.lent(parent) == set(books)
