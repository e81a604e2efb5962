"""Cards for the virtual reader that are no eID."""

from __future__ import annotations

from collections.abc import Callable

EID_ATR = bytes.fromhex("3B9813400AA503010101AD1311")
BANK_ATR = bytes.fromhex("3B6700002920006F789000")
TRAVEL_ATR = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B")
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


def not_an_eid(atr: bytes = TRANSPORT_ATR) -> EchoCard:
    """A transport card, or another one that knows none of our commands."""
    card = EchoCard(atr)
    card.answer = lambda _: b"\x6a\x82"
    return card
