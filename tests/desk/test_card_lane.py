"""The card lane on a simulated reader: stages, troubles, cards pulled out, and the next one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from db.domain.clock import SystemClock
from desk.card_reader import CardReader, CardReading
from desk.tasks import Tasks
from desk.training.cards import TransportCard, child, newcomer
from desk.training.simulated_readers import NAME, SimulatedReaders
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.errors import (
    CardMute,
    CardRemoved,
    ContactlessCard,
    EidError,
    NoReader,
    NoService,
    NotAnEid,
)
from eid.faults import Mute, PulledOut, Stalled
from eid.identity import Stage
from eid.watcher import Kind, ReaderEvent
from tests.desk.ends import end_object
from tests.desk.runners import raise_on


@dataclass
class Scene:
    hands: SimulatedReaders
    reader: CardReader
    readings: list[CardReading] = field(default_factory=list)
    troubles: list[EidError] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)

    @property
    def stages(self) -> list[Stage]:
        return [reading.data.stage for reading in self.readings]


@pytest.fixture
def scene(qapp: object) -> Iterator[Scene]:
    hands, tasks = SimulatedReaders(), Tasks(raise_on)
    scene = Scene(hands, CardReader(hands, tasks, SystemClock()))
    scene.reader.progressed.connect(scene.readings.append)
    scene.reader.failed.connect(lambda _serial, error: scene.troubles.append(error))
    scene.reader.removed.connect(scene.removed.append)
    scene.reader.start()
    yield scene
    scene.reader.stop()
    tasks.close()
    end_object(scene.reader)
    end_object(tasks)


def test_a_card_is_read_stage_by_stage_with_the_name_first(scene: Scene, qtbot: QtBot) -> None:
    scene.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)
    assert scene.stages == [Stage.IDENTITY, Stage.ADDRESS, Stage.TRUST, Stage.COMPLETE]
    assert scene.readings[0].data.person.surname == newcomer().surname
    assert scene.readings[-1].data.photo is not None


def test_the_next_card_just_works(scene: Scene, qtbot: QtBot) -> None:
    scene.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)
    scene.hands.put_in(make_card(child()))
    qtbot.waitUntil(lambda: scene.stages.count(Stage.COMPLETE) == 2)
    assert scene.readings[-1].data.person.given_names == child().given_names
    assert scene.readings[-1].serial == 2


def test_of_cards_in_quick_hands_the_last_is_the_one_shown(scene: Scene, qtbot: QtBot) -> None:
    for _ in range(10):
        scene.hands.put_in(make_card(newcomer()))
        scene.hands.take_out()
    scene.hands.put_in(make_card(child()))
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)
    complete = [r for r in scene.readings if r.data.stage is Stage.COMPLETE]
    assert [r.data.person.given_names for r in complete] == [child().given_names]


@pytest.mark.parametrize(
    ("card", "trouble"),
    [
        (TransportCard(), NotAnEid),
        (Mute(make_card(newcomer())), CardMute),
        (PulledOut(make_card(newcomer()), at=8), CardRemoved),
        (make_card(newcomer(), activated=False), EidError),
    ],
)
def test_a_card_that_can_not_be_read_says_why_and_the_next_one_works(
    scene: Scene, qtbot: QtBot, card: object, trouble: type[EidError]
) -> None:
    scene.hands.put_in(card)  # type: ignore[arg-type]  # parametrised
    qtbot.waitUntil(lambda: bool(scene.troubles))
    assert isinstance(scene.troubles[0], trouble)
    scene.hands.put_in(make_card(child()))
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)


def test_a_card_taken_out_is_told(scene: Scene, qtbot: QtBot) -> None:
    scene.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)
    scene.hands.take_out()
    qtbot.waitUntil(lambda: scene.removed == [1])


def test_a_card_that_hangs_does_not_hang_the_desk(scene: Scene, qtbot: QtBot) -> None:
    scene.hands.put_in(Stalled(make_card(newcomer()), at=5, seconds=0.3))
    qtbot.waitUntil(lambda: scene.reader.state is Reader.READING)
    qtbot.waitUntil(lambda: Stage.COMPLETE in scene.stages)


def test_the_reader_comes_and_goes(scene: Scene, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: scene.reader.state is Reader.READY)
    scene.hands.unplug()
    qtbot.waitUntil(lambda: scene.reader.state is Reader.NONE)
    assert isinstance(scene.troubles[-1], NoReader)
    scene.hands.plug_in()
    qtbot.waitUntil(lambda: scene.reader.state is Reader.READY)


@pytest.mark.parametrize(
    ("kind", "trouble", "state"),
    [
        (Kind.NO_SERVICE, NoService, Reader.NO_SERVICE),
        (Kind.CONTACTLESS, ContactlessCard, Reader.READY),
    ],
)
def test_every_trouble_of_the_readers_has_its_error(
    scene: Scene, qtbot: QtBot, kind: Kind, trouble: type[EidError], state: Reader
) -> None:
    qtbot.waitUntil(lambda: scene.reader.state is Reader.READY)
    scene.reader._happened.emit(ReaderEvent(kind, NAME, 7))
    qtbot.waitUntil(lambda: bool(scene.troubles))
    assert type(scene.troubles[0]) is trouble
    assert scene.reader.state is state
