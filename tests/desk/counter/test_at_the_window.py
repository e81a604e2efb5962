"""The counter in the window, with the real lanes: keys, focus and threads together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.counter.presenter import CounterPresenter
from desk.language import Language
from desk.news import News
from desk.tasks import Tasks
from desk.theme import Theme
from desk.widgets.item_list import ItemList
from desk.window import Window
from tests.db.libraries import FixedClock, found
from tests.desk.counter.conftest import AN_CARD, JAN_CARD
from tests.desk.counter.counters import CLAUS, TITLES, RecordingPage, enrol, stock
from tests.desk.runners import raise_on


@pytest.fixture
def window(tmp_path: Path, qtbot: Any, theme: Theme, language: Language) -> Iterator[Window]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    enrol(library, "An", AN_CARD, 33)
    enrol(library, "Jan", JAN_CARD, 35)
    tasks, window, page = Tasks(raise_on), Window(), RecordingPage()
    qtbot.addWidget(window)
    counter = CounterPresenter(page, library, tasks, News(), clock=clock, say=window.result.say)
    window.add_place("counter", lambda: "Counter", "desk", page)
    window.submitted.connect(counter.submitted)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.to_omnibox()
    qtbot.waitUntil(window.omnibox.hasFocus)
    yield window
    tasks.close()
    library.close()


def enter(window: Window, qtbot: Any, *lines: str) -> None:
    for line in lines:
        qtbot.keyClicks(window.omnibox, line)
        qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)


def test_a_card_and_an_item_in_one_breath_lend(window: Window, qtbot: Any) -> None:
    # slims/slims9_bulian 225, rero/rero-ils 2677: one field for whatever is scanned
    enter(window, qtbot, AN_CARD, CLAUS)
    qtbot.waitUntil(lambda: window.result.sentence.startswith(f"Lent: {TITLES[CLAUS]}"))


def test_what_is_typed_over_the_members_found_searches_on(window: Window, qtbot: Any) -> None:
    enter(window, qtbot, "peeters")
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), ItemList))
    qtbot.keyClicks(window.focusWidget(), "p")
    assert window.omnibox.text() == "p"
    assert window.omnibox.hasFocus()


def test_a_member_found_opens_with_the_enter_key(window: Window, qtbot: Any) -> None:
    enter(window, qtbot, "peeters")
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), ItemList))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    page = window.pages.currentWidget()
    assert isinstance(page, RecordingPage)
    qtbot.waitUntil(lambda: page.view.member is not None)
