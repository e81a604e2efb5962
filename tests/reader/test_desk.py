"""The desk's card lane on a real card service: stalls, pulls, quick hands, restarts, others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from desk.card_reader import RealReaders
from desk.messages import sentence
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.errors import (
    Cancelled,
    CardMute,
    CardRemoved,
    CardTrouble,
    ContactlessCard,
    EidError,
    NotActivated,
    NotAnEid,
)
from eid.faults import FalseEnds, Mute, PulledOut, Stalled
from eid.pcsc import SYSTEM
from eid.specimens import specimen
from eid.virtual_pcscd import READERS, VirtualPcscd
from eid.virtual_reader import VirtualReader
from eid.watcher import Pace
from tests.desk.card_desk import CardDesk, people_in
from tests.reader.cards import BANK_ATR, TRAVEL_ATR, not_an_eid
from tests.reader.other_program import OtherProgram
from tests.reader.waiting import empty, present

LONG = 30.0  # seconds that a card stalls, unless it is let go


class Holding:
    """A sleep that lasts until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def sleep(self, seconds: float) -> None:
        self.reached.set()
        assert self.let_go.wait(seconds)


@pytest.fixture
def desk(qtbot: Any, only_slot: VirtualReader) -> Iterator[CardDesk]:
    desk = CardDesk(qtbot, RealReaders(Pace(look=0.4, again=(0.1,))), slow_after=100)
    desk.wait(lambda: desk.reader.state is Reader.READY)
    yield desk
    desk.close()
    only_slot.remove()


def test_a_card_is_shown_whole_and_gone_when_it_is_taken_out(
    desk: CardDesk, only_slot: VirtualReader
) -> None:
    only_slot.insert(make_card(specimen(3)))
    desk.wait(lambda: desk.surname == specimen(3).surname)
    only_slot.remove()
    desk.wait(lambda: desk.removed == 1)


@pytest.mark.parametrize("at", [1, 4, 15])
def test_while_a_card_stalls_the_window_lives_and_another_reader_reads(
    desk: CardDesk, only_slot: VirtualReader, service: VirtualPcscd, at: int
) -> None:
    holding = Holding()
    only_slot.insert(Stalled(make_card(specimen(3)), at, LONG, holding.sleep))
    desk.wait(holding.reached.is_set)
    beats = desk.beats
    desk.wait(lambda: desk.slow == 1 and desk.beats > beats + 5)
    desk.reader.cancel()
    assert desk.reader.state is Reader.READY
    assert [type(error) for error in desk.errors] == [Cancelled]
    with service.reader(1 - READERS.index(only_slot.name)) as other:
        other.insert(make_card(specimen(4)))
        desk.wait(lambda: desk.surname == specimen(4).surname)
        assert not holding.let_go.is_set()
        holding.let_go.set()
        only_slot.remove()
    empty(only_slot)
    only_slot.insert(make_card(specimen(5)))
    desk.wait(lambda: desk.surname == specimen(5).surname)


@pytest.mark.parametrize("at", [1, 2, 5, 6, 7, 12, 15, 20, 27])
def test_a_card_pulled_at_any_command_leaves_nothing_and_the_next_one_reads(
    desk: CardDesk, only_slot: VirtualReader, at: int
) -> None:
    only_slot.insert(PulledOut(make_card(specimen(1)), at))
    desk.wait(lambda: [type(error) for error in desk.errors] == [CardRemoved])
    assert desk.surname == ""
    empty(only_slot)
    only_slot.insert(make_card(specimen(4)))
    desk.wait(lambda: desk.surname == specimen(4).surname)


def test_of_twenty_quick_cards_the_last_is_shown_and_never_a_mix(
    desk: CardDesk, only_slot: VirtualReader
) -> None:
    people = [specimen(seed) for seed in range(20)]
    for person in people:
        only_slot.insert(make_card(person))
    desk.wait(lambda: desk.surname == people[-1].surname)
    streets = {person.street: person.surname for person in people} | {"": None}
    for shown in people_in(desk.stages).values():
        assert len({surname for surname, _ in shown}) == 1
        assert all(streets[street] in (surname, None) for surname, street in shown)
    shown = desk.shown
    assert shown is not None
    assert shown.data.address.street == people[-1].street


def test_the_card_is_shown_again_after_the_service_restarted(
    desk: CardDesk, only_slot: VirtualReader, service: VirtualPcscd
) -> None:
    only_slot.insert(make_card(specimen(3)))
    desk.wait(lambda: desk.surname == specimen(3).surname)
    service.stop()
    desk.wait(lambda: desk.reader.state is Reader.NO_SERVICE)
    service.start()
    desk.wait(lambda: desk.began == 2 and desk.surname == specimen(3).surname)


def test_a_program_that_holds_the_card_is_told_of_and_waited_for(
    desk: CardDesk, only_slot: VirtualReader
) -> None:
    desk.reader.stop()
    only_slot.insert(make_card(specimen(3)))
    present(only_slot)
    with OtherProgram(only_slot) as program:
        SYSTEM.begin(program.card)
        desk.reader.start()
        desk.wait(lambda: desk.busy == 1)
        assert desk.surname == ""
        SYSTEM.end(program.card)
        desk.wait(lambda: desk.surname == specimen(3).surname)


def test_a_program_that_resets_the_card_between_two_readings_does_no_harm(
    desk: CardDesk, only_slot: VirtualReader
) -> None:
    only_slot.insert(make_card(specimen(3)))
    desk.wait(lambda: desk.surname == specimen(3).surname)
    with OtherProgram(only_slot) as other:
        other.reset()
    only_slot.insert(make_card(specimen(4)))
    desk.wait(lambda: desk.surname == specimen(4).surname)


def test_a_reader_that_invents_ends_of_file_shows_the_right_person_with_a_green_badge(
    desk: CardDesk, only_slot: VirtualReader
) -> None:
    only_slot.insert(FalseEnds(make_card(specimen(3), "1.7"), Random(11)))
    desk.wait(lambda: desk.surname == specimen(3).surname)
    assert desk.shown is not None
    assert desk.shown.data.trust.address == "confirmed"


@pytest.mark.parametrize(
    ("useless", "error"),
    [
        (not_an_eid(), NotAnEid),
        (not_an_eid(BANK_ATR), NotAnEid),
        (not_an_eid(TRAVEL_ATR), ContactlessCard),
        (Mute(make_card()), CardMute),
        (make_card(edition="1.7", activated=False), NotActivated),
        (make_card(edition="1.8", activated=False), NotActivated),
    ],
    ids=["transport", "bank", "contactless", "upside down", "inactive 1.7", "inactive 1.8"],
)
def test_a_card_of_no_use_is_told_of_in_one_sentence_and_the_next_one_reads(
    desk: CardDesk, only_slot: VirtualReader, useless: Any, error: type[Exception]
) -> None:
    only_slot.insert(useless)
    desk.wait(lambda: [type(found) for found in desk.errors] == [error])
    assert sentence(error()) not in (sentence(EidError()), sentence(CardTrouble()))
    assert sentence(error()).count(".") <= 2
    only_slot.remove()
    empty(only_slot)  # the virtual driver does not see a change of cards within a millisecond
    only_slot.insert(make_card(specimen(4)))
    desk.wait(lambda: desk.surname == specimen(4).surname)
