"""The cards of the training window: every button does what it says, and says what to practise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from desk.language import LANGUAGES, Language
from desk.theme import Theme
from desk.training.band import TrainingBand
from desk.training.cards import DRAWER
from desk.training.practice import Practice
from desk.training.simulated_readers import SimulatedReaders
from eid.card import read
from eid.simulated import SimulatedConnection
from eid.watcher import Kind, ReaderEvent
from tests.desk.audit import findings
from tests.desk.ends import end

Seen = list[ReaderEvent]
WIDTH, HEIGHT = 1024, 700
NEWCOMERS = ("newcomer", "newcomer_fr", "newcomer_de", "foreigner", "child")


@pytest.fixture
def seen() -> Seen:
    return []


@pytest.fixture
def practice(seen: Seen) -> Practice:
    hands = SimulatedReaders()
    hands.start(seen.append)
    return Practice(hands, None)


@pytest.fixture
def band(theme: Theme, language: Language, practice: Practice) -> Iterator[TrainingBand]:
    window, band = QMainWindow(), TrainingBand(practice)
    window.setCentralWidget(QWidget())
    window.setMenuWidget(band)
    window.resize(WIDTH, HEIGHT)
    window.show()
    yield band
    end(window)


def test_everybody_can_use_the_band(band: TrainingBand) -> None:
    assert findings(band) == []


def test_everybody_can_use_the_cards(band: TrainingBand) -> None:
    band.cards.click()
    assert findings(band.panel) == []


def test_a_card_goes_in_and_out(band: TrainingBand, seen: Seen) -> None:
    band.panel.buttons["newcomer"].click()
    band.out.click()
    assert [event.kind for event in seen] == [Kind.READERS, Kind.CARD, Kind.REMOVED]


def test_the_cards_take_no_room_from_the_page_and_go_away_by_themselves(band: TrainingBand) -> None:
    window = band.window()
    assert isinstance(window, QMainWindow)
    page = window.centralWidget().geometry()
    band.cards.click()
    assert band.panel.isVisible()
    assert window.centralWidget().geometry() == page
    assert page.width() == WIDTH
    band.panel.buttons["known"].click()
    assert not band.panel.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_cards_stay_within_the_window(band: TrainingBand, theme: Theme, percent: int) -> None:
    theme.apply("light", percent)
    band.cards.click()
    shown, window = band.panel.geometry(), band.window()
    assert window.rect().contains(shown)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_card_has_a_note_on_what_to_practise(
    band: TrainingBand, language: Language, code: str
) -> None:
    language.use(code)
    notes = [note.text() for note in band.panel.notes.values()]
    assert all(notes)
    assert len(set(notes)) == len(notes)


def test_registering_can_be_practised_with_several_people() -> None:
    numbers = {
        read(SimulatedConnection(DRAWER[key]()), with_photo=False).person.national_number
        for key in NEWCOMERS
    }
    assert len(numbers) == len(NEWCOMERS)


def test_a_card_upside_down_is_mute(band: TrainingBand, seen: Seen) -> None:
    band.panel.buttons["mute"].click()
    assert seen[-1].kind is Kind.MUTE


def test_the_reader_can_be_unplugged(band: TrainingBand, seen: Seen) -> None:
    band.panel.unplugged.click()
    assert seen[-1].kind is Kind.NO_READER
    band.panel.unplugged.click()
    assert seen[-1].kind is Kind.READERS


def test_without_a_central_store_there_is_no_cable_to_pull(band: TrainingBand) -> None:
    band.cards.click()
    assert not band.panel.cut.isVisible()
