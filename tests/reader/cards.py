"""Cards that are no eID, for the virtual reader."""

from __future__ import annotations

from collections.abc import Callable

EID_ATR = bytes.fromhex("3B9813400AA503010101AD1311")
TRANSPORT_ATR = bytes.fromhex("3B6F0000805A0102030405060708090A0B0C90" + "00")


class EchoCard:
    """Answers every command with the command itself and counts how often it was started."""

    def __init__(self, atr: bytes = EID_ATR) -> None:
        self.atr = atr
        self.starts = 0
        self.commands = 0
        self.answer: Callable[[bytes], bytes] = lambda apdu: apdu[:4] + b"\x90\x00"

    def power_on(self) -> None:
        self.starts += 1

    def reset(self) -> None:
        self.starts += 1

    def transmit(self, apdu: bytes) -> bytes:
        self.commands += 1
        return self.answer(apdu)
