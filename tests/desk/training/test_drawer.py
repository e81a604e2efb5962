"""The drawer of cards beside the training window: every button does what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from desk.language import Language
from desk.theme import Theme
from desk.training.panel import DrawerPanel
from desk.training.simulated_readers import SimulatedReaders
from eid.watcher import Kind, ReaderEvent
from tests.desk.audit import findings
from tests.desk.ends import end

Seen = list[ReaderEvent]


@pytest.fixture
def seen() -> Seen:
    return []


@pytest.fixture
def drawer(theme: Theme, language: Language, seen: Seen) -> Iterator[DrawerPanel]:
    hands = SimulatedReaders()
    hands.start(seen.append)
    window, drawer = QMainWindow(), DrawerPanel(hands, None)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, drawer)
    window.show()
    yield drawer
    end(window)


def test_everybody_can_use_it(drawer: DrawerPanel) -> None:
    assert findings(drawer) == []


def test_a_card_goes_in_and_out(drawer: DrawerPanel, seen: Seen) -> None:
    drawer.buttons["newcomer"].click()
    drawer.out.click()
    assert [event.kind for event in seen] == [Kind.READERS, Kind.CARD, Kind.REMOVED]


def test_a_card_upside_down_is_mute(drawer: DrawerPanel, seen: Seen) -> None:
    drawer.buttons["mute"].click()
    assert seen[-1].kind is Kind.MUTE


def test_the_reader_can_be_unplugged(drawer: DrawerPanel, seen: Seen) -> None:
    drawer.unplugged.click()
    assert seen[-1].kind is Kind.NO_READER
    drawer.unplugged.click()
    assert seen[-1].kind is Kind.READERS


def test_without_a_central_store_there_is_no_cable_to_pull(drawer: DrawerPanel) -> None:
    assert not drawer.cut.isVisible()
