"""A card in the virtual reader of vsmartcard: the card's end of its socket."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Protocol

PORT = 35963  # where the driver of Debian's package vsmartcard-vpcd listens

_POWER_OFF, _POWER_ON, _RESET, _ATR = b"\x00", b"\x01", b"\x02", b"\x04"
# The presence poll only wants an answer; powering the card up refuses more than 33 bytes. So
# this shows a card that is there and does not answer.
_NO_ATR = bytes(40)

_AGAIN = 0.05  # seconds until the card knocks again; a service that restarts finds it still in


class InsertedCard(Protocol):
    """What the virtual reader needs of a card; `eid.simulated.SimulatedCard` is one."""

    @property
    def atr(self) -> bytes:
        """The answer to reset."""

    def power_on(self) -> None:
        """Start afresh, no file selected."""

    def reset(self) -> None:
        """Start afresh, no file selected."""

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command, status word included."""


class VirtualReader:
    """One slot of the virtual reader, into which cards are put and from which they are taken.

    Every card is served by a thread of its own, since the driver asks several times a second
    whether it is still there.
    """

    def __init__(self, port: int = PORT) -> None:
        self._port = port
        self._card: _Insertion | None = None

    def insert(
        self, card: InsertedCard, *, mute: bool = False, pulled_at: int | None = None
    ) -> None:
        """Put a card in, taking out the one that is in; the service notices within a second.

        A mute card is there but does not answer. `pulled_at` takes the card out instead of
        answering that command, counted from 1.
        """
        self.remove()
        self._card = _Insertion(self._port, card, mute=mute, pulled_at=pulled_at)

    def mute(self) -> None:
        """Let the card that is in stop answering from its next power-up."""
        if self._card is not None:
            self._card.muted = True

    def remove(self) -> None:
        """Take the card out, if there is one."""
        if self._card is not None:
            self._card.close()
            self._card = None

    def __enter__(self) -> VirtualReader:
        """Use the slot for a while."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take out what is still in."""
        self.remove()


class _Insertion:
    """One card, from the moment it is put in until it is taken out."""

    def __init__(self, port: int, card: InsertedCard, *, mute: bool, pulled_at: int | None) -> None:
        self._port = port
        self._card = card
        self.muted = mute
        self._silent = mute
        self._pulled_at = pulled_at
        self._commands = 0
        self._out = threading.Event()
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, name="virtual card", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._out.set()
        if (line := self._socket) is not None:
            with contextlib.suppress(OSError):  # the driver may have hung up already
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _serve(self) -> None:
        while not self._out.is_set():
            # No driver yet, or it is still busy with the card before this one: knock again.
            with contextlib.suppress(OSError), self._line() as line:
                self._socket = line
                self._answer_all(line)
            self._out.wait(_AGAIN)

    def _line(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self._port), timeout=0.2)

    def _answer_all(self, line: socket.socket) -> None:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.settimeout(None)
        while not self._out.is_set() and (message := _receive(line)) is not None:
            answer = self._answer(message)
            if answer is not None:
                line.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answer(self, message: bytes) -> bytes | None:
        if message == _ATR:
            return _NO_ATR if self._silent else self._card.atr
        if message in (_POWER_OFF, _POWER_ON, _RESET):
            self._power(message)
            return None
        self._commands += 1
        if self._commands == self._pulled_at:
            self._out.set()
            return None
        return self._card.transmit(message)

    def _power(self, message: bytes) -> None:
        self._silent = self.muted
        if message == _RESET:
            self._card.reset()
        else:
            self._card.power_on()


def _receive(line: socket.socket) -> bytes | None:
    """One message of the driver: two bytes of length, then the content; None when it hung up."""
    header = _exactly(line, 2)
    return header and _exactly(line, int.from_bytes(header, "big"))


def _exactly(line: socket.socket, count: int) -> bytes | None:
    received = b""
    while len(received) < count:
        # The driver sends length and content apart; delayed acknowledgement would cost 40 ms
        # for every command.
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = line.recv(count - len(received))
        if not part:
            return None
        received += part
    return received
