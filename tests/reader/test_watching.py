"""The watcher on a real card service: quick hands, mute cards, a service that restarts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from eid import card as reading
from eid.card_factory import make_card
from eid.errors import EidError
from eid.faults import Mute
from eid.pcsc import open_card
from eid.specimens import specimen
from eid.watcher import Kind, Pace, ReaderEvent, Watcher


class Desk:
    """Hears the watcher and shows the card it was last told of, as the counter does."""

    def __init__(self) -> None:
        self.events: list[ReaderEvent] = []
        self.shown = ""
        self.changed = threading.Condition()
        self.watcher = Watcher(self.hear, pace=Pace(look=0.4, again=(0.1,)))

    def hear(self, event: ReaderEvent) -> None:
        shown = self.read(event.reader) if event.kind is Kind.CARD else ""
        with self.changed:
            self.events.append(event)
            self.shown = shown
            self.changed.notify_all()

    def read(self, reader: str) -> str:
        try:
            with open_card(reader) as connection:
                return reading.read(connection, with_photo=False).person.surname
        except EidError as trouble:
            return type(trouble).__name__

    def wait(self, condition: Callable[[], bool]) -> None:
        with self.changed:
            met = self.changed.wait_for(condition, 10)
        assert met, [str(event.kind) for event in self.events]

    def last(self) -> Kind | None:
        return self.events[-1].kind if self.events else None


@pytest.fixture
def desk(only_slot) -> Iterator[Desk]:
    desk = Desk()
    desk.watcher.start()
    desk.wait(lambda: desk.last() is Kind.READERS)
    yield desk
    desk.watcher.stop()


def test_card_is_shown_and_gone_when_taken_out(desk, only_slot):
    only_slot.insert(make_card(specimen(3)))
    desk.wait(lambda: desk.shown == specimen(3).surname)
    only_slot.remove()
    desk.wait(lambda: desk.last() is Kind.REMOVED)


def test_last_of_twenty_quick_cards_is_the_one_shown(desk, only_slot):
    first, second, last = (make_card(specimen(seed)) for seed in range(3))
    for card in [first, second] * 10:
        only_slot.insert(card)
    only_slot.insert(last)
    desk.wait(lambda: desk.shown == specimen(2).surname)
    assert desk.last() is Kind.CARD


def test_card_upside_down_is_told_within_a_second_and_a_half(desk, only_slot):
    started = time.monotonic()
    only_slot.insert(Mute(make_card(specimen(3))))
    desk.wait(lambda: desk.last() is Kind.MUTE)
    assert time.monotonic() - started < 1.5


def test_card_service_that_restarts_gives_the_card_again(desk, only_slot, service):
    only_slot.insert(make_card(specimen(3)))
    desk.wait(lambda: desk.shown == specimen(3).surname)
    service.stop()
    desk.wait(lambda: desk.last() is Kind.NO_SERVICE)
    service.start()
    desk.wait(lambda: desk.shown == specimen(3).surname)


def test_watcher_stops_within_three_seconds(desk):
    started = time.monotonic()
    desk.watcher.stop()
    assert time.monotonic() - started < 3
