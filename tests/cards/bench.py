"""A bench for cards in memory: time that stands still until somebody sleeps, and a recorder."""

from __future__ import annotations

from datetime import date

from eid.card import read
from eid.card_factory import make_card
from eid.identity import CardData
from eid.simulated import AnyCard, SimulatedCard, SimulatedConnection
from eid.specimens import Specimen

TODAY = date(2026, 11, 22)


class FakeTime:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Recorder:
    """A card that remembers the commands it got."""

    def __init__(self, card: AnyCard) -> None:
        self.card = card
        self.commands: list[bytes] = []

    @property
    def atr(self) -> bytes:
        return self.card.atr

    def power_on(self) -> None:
        self.card.power_on()

    def reset(self) -> None:
        self.card.reset()

    def transmit(self, apdu: bytes) -> bytes:
        self.commands.append(apdu)
        return self.card.transmit(apdu)


TIME = FakeTime()


def card(person: Specimen | None = None, edition: str = "1.8", **options) -> SimulatedCard:
    """A test card that lives in the bench's time."""
    return make_card(person, edition, clock=TIME, **options)


def read_card(card: AnyCard, **options) -> CardData:
    """Read a card on the bench, without waiting for anything."""
    options = {"today": TODAY, "clock": TIME, "sleep": TIME.sleep} | options
    return read(SimulatedConnection(card), **options)
