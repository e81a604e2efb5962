"""The desk's card lane on a real card service: stage by stage to the interface thread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desk.card_reader import CardReader, RealReaders
from desk.tasks import Tasks
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.errors import CardRemoved, EidError, NotAnEid
from eid.faults import PulledOut
from eid.identity import Stage
from eid.specimens import specimen
from tests.desk.runners import raise_on
from tests.reader.cards import not_an_eid

PERSON = specimen(4)


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)


class Counter:
    """What the counter hears from the card lane."""

    def __init__(self, reader: CardReader) -> None:
        self.stages: list[Stage] = []
        self.names: list[str] = []
        self.troubles: list[EidError] = []
        self.removed: list[int] = []
        reader.progressed.connect(self.progress)
        reader.failed.connect(lambda _serial, error: self.troubles.append(error))
        reader.removed.connect(self.removed.append)

    def progress(self, reading) -> None:
        self.stages.append(reading.data.stage)
        self.names.append(reading.data.person.surname)


@pytest.fixture
def card_reader(qapp, only_slot) -> Iterator[CardReader]:
    tasks = Tasks(raise_on, lambda error: not isinstance(error, EidError))
    card_reader = CardReader(RealReaders(), tasks, Noon())
    card_reader.start()
    yield card_reader
    card_reader.stop()
    tasks.close()


@pytest.fixture
def counter(card_reader) -> Counter:
    return Counter(card_reader)


def test_card_comes_home_stage_by_stage_and_leaves(qtbot, card_reader, counter, only_slot):
    only_slot.insert(make_card(PERSON))
    qtbot.waitUntil(lambda: Stage.COMPLETE in counter.stages)
    assert counter.stages == [Stage.IDENTITY, Stage.ADDRESS, Stage.TRUST, Stage.COMPLETE]
    assert set(counter.names) == {PERSON.surname}
    assert card_reader.state is Reader.READY
    only_slot.remove()
    qtbot.waitUntil(lambda: counter.removed == [1])


def test_other_card_is_named_for_what_it_is(qtbot, counter, only_slot):
    only_slot.insert(not_an_eid())
    qtbot.waitUntil(lambda: bool(counter.troubles))
    assert [type(error) for error in counter.troubles] == [NotAnEid]


def test_card_pulled_out_is_said_and_the_next_one_reads(qtbot, counter, only_slot):
    only_slot.insert(PulledOut(make_card(specimen(1)), at=5))
    qtbot.waitUntil(lambda: bool(counter.troubles))
    assert [type(error) for error in counter.troubles] == [CardRemoved]
    only_slot.insert(make_card(PERSON))
    qtbot.waitUntil(lambda: Stage.COMPLETE in counter.stages)
    assert counter.names[-1] == PERSON.surname
