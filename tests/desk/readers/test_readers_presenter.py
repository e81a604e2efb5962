"""When the desk looks at its readers, and that a choice is remembered and obeyed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from desk.card_reader import CardReader
from desk.later import Later
from desk.readers.choice import ReaderChoice
from desk.readers.page import ReadersPage
from desk.readers.presenter import PLACE, STOP_READING, ReadersPresenter, offer
from desk.tasks import Lane
from desk.training.simulated_readers import SimulatedReaders
from desk.widgets.status_line import Reader
from desk.window import Window
from eid.diagnosis import Cause, Diagnosis, Step
from eid.errors import Cancelled, ReaderTrouble
from eid.faults import Mute
from tests.cards.bench import card
from tests.desk.card_desk import FixedClock
from tests.desk.readers import found
from tests.desk.runners import ImmediateRunner


class Desk:
    """A window with the page of the readers, over the training reader."""

    def __init__(self, qtbot: Any, folder: Path) -> None:
        self.hands = SimulatedReaders()
        self.runner = ImmediateRunner()
        self.reader = CardReader(self.hands, self.runner, FixedClock())
        self.choice = ReaderChoice(QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat))
        self.page, self.window = ReadersPage(), Window()
        self.troubles: list[Exception] = []
        self.answer: Diagnosis | Exception | None = None
        self.presenter = ReadersPresenter(
            self.page, self.runner, self.choice, self.diagnose, self.troubles.append
        )
        qtbot.addWidget(self.window)
        self.window.add_place("counter", lambda: "Counter", "desk", ReadersPage())
        offer(self.window, Later(lambda: (self.page, self.presenter)), self.reader)

    def diagnose(self) -> Diagnosis:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer or self.hands.diagnose()

    @property
    def shown(self) -> Diagnosis | None:
        return self.page._view.found


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_the_page_is_in_the_menu_and_not_in_the_way(desk: Desk) -> None:
    desk.window.show()
    assert PLACE not in desk.window.rail.buttons
    desk.window.ask(f"go:{PLACE}")
    assert desk.window.place == PLACE
    assert "Card reader" in [action.text() for action in desk.window.acts.menu.actions()]


def test_coming_to_the_page_looks_in_the_card_lane(desk: Desk) -> None:
    assert desk.runner.lanes == []
    desk.window.go(PLACE)
    assert desk.runner.lanes == [Lane.CARD]
    assert desk.shown is not None


def test_what_happens_at_the_reader_shows_while_the_page_is_open(qtbot: Any, desk: Desk) -> None:
    desk.reader.start()
    desk.window.go(PLACE)
    desk.hands.put_in(Mute(card()))
    desk.hands.unplug()
    qtbot.waitUntil(lambda: desk.shown is not None and desk.shown.cause is Cause.NO_READER)
    desk.hands.plug_in()
    qtbot.waitUntil(lambda: desk.shown is not None and desk.shown.cause is Cause.NO_CARD)


def test_while_the_page_is_not_open_nothing_looks(qtbot: Any, desk: Desk) -> None:
    desk.reader.start()
    desk.hands.unplug()
    qtbot.waitUntil(lambda: desk.reader.state is Reader.NONE)
    assert desk.runner.lanes == []


def test_two_looks_at_once_are_one(desk: Desk) -> None:
    desk.runner.held = True
    desk.presenter.look()
    desk.presenter.look()
    assert len(desk.runner.lanes) == 1


def test_the_choice_is_remembered_and_shown(desk: Desk) -> None:
    desk.answer = found.TWO_READERS.found
    desk.presenter.look()
    desk.page.reader_chosen.emit(found.B)
    assert desk.choice.chosen((found.A, found.B)) == found.B
    desk.presenter.look()
    assert desk.page._view.chosen == found.B


def test_trouble_while_looking_is_told_and_can_be_tried_again(desk: Desk) -> None:
    desk.answer = ReaderTrouble(0x8010001F)
    desk.presenter.look()
    assert desk.troubles == [desk.answer]
    desk.answer = None
    desk.presenter.look()
    assert desk.shown is not None


def test_a_reading_is_stopped_from_the_menu(qtbot: Any, desk: Desk) -> None:
    errors: list[Exception] = []
    desk.reader.failed.connect(lambda _serial, error: errors.append(error))
    desk.reader.start()
    desk.runner.held = True
    desk.hands.put_in(card())
    qtbot.waitUntil(lambda: desk.reader.state is Reader.READING)
    desk.window.ask(STOP_READING)
    assert [type(error) for error in errors] == [Cancelled]


@pytest.mark.parametrize(
    ("put_in", "reached", "cause"),
    [
        (card(), Step.READABLE, None),
        (Mute(card()), Step.READER, Cause.CARD_MUTE),
        (card(activated=False), Step.EID, Cause.NOT_ACTIVATED),
    ],
    ids=["eid", "mute", "not activated"],
)
def test_the_training_reader_is_diagnosed_as_a_real_one(
    put_in: Any, reached: Step, cause: Cause | None
) -> None:
    hands = SimulatedReaders()
    hands.put_in(put_in)
    told = hands.diagnose()
    assert (told.reached, told.cause) == (reached, cause)
