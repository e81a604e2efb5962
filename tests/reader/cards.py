"""Cards for the virtual reader: one that is no eID, and the troubles a card can have."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

from eid.errors import CardRemoved
from eid.simulated import AnyCard

EID_ATR = bytes.fromhex("3B9813400AA503010101AD1311")
READ_BINARY = 0xB0
TRANSPORT_ATR = bytes.fromhex("3B6F0000805A0102030405060708090A0B0C9000")


class EchoCard:
    """Answers every command with its header, and counts how often it was started."""

    def __init__(self, atr: bytes = EID_ATR) -> None:
        self.atr = atr
        self.starts = 0
        self.answer: Callable[[bytes], bytes] = lambda apdu: apdu[:4] + b"\x90\x00"

    def power_on(self) -> None:
        self.starts += 1

    def reset(self) -> None:
        self.starts += 1

    def transmit(self, apdu: bytes) -> bytes:
        return self.answer(apdu)


class Meddled:
    """A card between whose commands something happens; the third command is number 3."""

    def __init__(self, card: AnyCard, meddle: Callable[[int, bytes], bytes | None]) -> None:
        self.card = card
        self.commands = 0
        self.meddle = meddle

    @property
    def atr(self) -> bytes:
        return self.card.atr

    def power_on(self) -> None:
        self.card.power_on()

    def reset(self) -> None:
        self.card.reset()

    def transmit(self, apdu: bytes) -> bytes:
        self.commands += 1
        instead = self.meddle(self.commands, apdu)
        return self.card.transmit(apdu) if instead is None else instead


def pulled_at(number: int, card: AnyCard) -> AnyCard:
    """A card that is pulled out during that command."""

    def pull(command: int, _: bytes) -> None:
        if command == number:
            raise CardRemoved

    return Meddled(card, pull)


def not_an_eid() -> EchoCard:
    """A transport card, which knows none of our commands."""
    card = EchoCard(TRANSPORT_ATR)
    card.answer = lambda _: b"\x6a\x82"
    return card


def flaky(card: AnyCard) -> AnyCard:
    """A card in one of the readers that invent the end of a file at every fourth reading."""
    nonsense = cycle((b"\x6b\x00", b"\x69\x86", b"\x90\x00"))
    turns = cycle((False, False, False, True))

    def invent(_: int, apdu: bytes) -> bytes | None:
        return next(nonsense) if apdu[1] == READ_BINARY and next(turns) else None

    return Meddled(card, invent)
