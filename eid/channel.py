"""Commands to the card: counted, cancellable, with the answers 6Cxx and 61xx followed up."""

from __future__ import annotations

from collections.abc import Callable

from eid.apdu import Cancel, Connection
from eid.errors import BadData, Cancelled

OK = 0x9000
END_WITH_DATA = 0x6282

_ASK_AGAIN = 0x6C
_MORE_WAITS = 0x61
_GET_RESPONSE = bytes.fromhex("00C00000")
_MOST_RESPONSES = 256  # 64 KiB
_FULL = 256
_REST_AFTER_6C = 0.012  # seconds; cards up to applet 1.1 miss what comes within 10 ms


class Channel:
    """A connection with the manners of T=0, and a count of what went over it."""

    def __init__(
        self,
        connection: Connection,
        cancelled: Cancel,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self.apdus = 0
        self.bytes = 0
        self.card_seconds = 0.0
        self.rests_after_6c = True
        self._connection = connection
        self._cancelled = cancelled
        self._clock = clock
        self._sleep = sleep

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        return self._connection.atr

    def send(self, apdu: bytes) -> tuple[bytes, int]:
        """One command, one answer; raise Cancelled instead when the reading was called off."""
        if self._cancelled():
            raise Cancelled
        started = self._clock()
        self.apdus += 1
        try:
            data, status = self._connection.transmit(apdu)
        finally:
            self.card_seconds += self._clock() - started
        self.bytes += len(data) + 2
        if len(data) > _FULL:
            raise BadData("an answer is longer than any card can send")
        return data, status

    def ask(self, command: bytes, length: int) -> tuple[bytes, int]:
        """A command of four bytes that wants `length` bytes back, 256 at most."""
        data, status = self.send(command + bytes([length % _FULL]))
        if status >> 8 == _ASK_AGAIN:
            length = status & 0xFF
            if self.rests_after_6c:
                self._sleep(_REST_AFTER_6C)
            data, status = self.send(command + bytes([length]))
        if status >> 8 == _MORE_WAITS:
            return self._responses(data, status)
        if len(data) > (length or _FULL):
            raise BadData("an answer is longer than what was asked")
        return data, status

    def reconnect(self) -> None:
        """Take the card again after another program reset it."""
        self._connection.reconnect()

    def wait(self, seconds: float) -> None:
        """Give card or reader some time."""
        self._sleep(seconds)

    def _responses(self, data: bytes, status: int) -> tuple[bytes, int]:
        parts = [data]
        for _ in range(_MOST_RESPONSES):
            if status >> 8 != _MORE_WAITS:
                break
            data, status = self.send(_GET_RESPONSE + bytes([status & 0xFF]))
            parts.append(data)
        return b"".join(parts), status
