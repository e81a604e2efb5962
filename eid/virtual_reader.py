"""A card in the virtual reader of vsmartcard: the card's end of its socket."""

from __future__ import annotations

import contextlib
import socket
import threading

from eid.errors import CardRemoved, CardTrouble
from eid.simulated import AnyCard

_POWER_OFF, _POWER_ON, _RESET, _ATR = b"\x00", b"\x01", b"\x02", b"\x04"
# The presence poll only wants an answer; powering the card up refuses more than 33 bytes. So
# this shows a card that is there and does not answer.
_NO_ATR = bytes(40)
_GARBLED = b"\x00"  # too short to be an answer: what a transport fault looks like

_AGAIN = 0.05  # seconds until the card knocks again; a service that restarts finds it still in


class VirtualReader:
    """One slot of the virtual reader, into which cards are put and from which they are taken.

    Every card is served by a thread of its own, since the driver asks several times a second
    whether it is still there.
    """

    def __init__(self, port: int, name: str) -> None:
        self.name = name  # as PC/SC lists it
        self._port = port
        self._card: _Insertion | None = None

    def insert(self, card: AnyCard) -> None:
        """Put a card in, in place of the one that is in; the service notices within a second.

        A card without an ATR is there and does not answer. One that raises CardRemoved is pulled
        out during that command; other troubles garble the answer.
        """
        self.remove()
        self._card = _Insertion(self._port, card)

    def remove(self) -> None:
        """Take the card out, if there is one."""
        if self._card is not None:
            self._card.take_out()
            self._card = None

    def __enter__(self) -> VirtualReader:
        """Use the slot for a while."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take out what is still in."""
        self.remove()


class _Insertion:
    """One card, from the moment it is put in until it is taken out."""

    def __init__(self, port: int, card: AnyCard) -> None:
        self._port = port
        self._card = card
        self._out = threading.Event()
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, name="virtual card", daemon=True)
        self._thread.start()

    def take_out(self) -> None:
        self._out.set()
        if (line := self._socket) is not None:
            with contextlib.suppress(OSError):  # the driver may have hung up already
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _serve(self) -> None:
        while not self._out.is_set():
            with contextlib.suppress(OSError), self._line() as line:  # not free yet: knock again
                self._socket = line
                self._answer_all(line)
            self._out.wait(_AGAIN)

    def _line(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self._port), timeout=_AGAIN)

    def _answer_all(self, line: socket.socket) -> None:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.settimeout(None)
        while not self._out.is_set() and (message := _receive(line)) is not None:
            answer = self._answer(message)
            if answer is not None:
                line.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answer(self, message: bytes) -> bytes | None:
        """What the card says to a message of the driver; None where nothing is expected."""
        if message == _ATR:
            return self._card.atr or _NO_ATR
        if message == _RESET:
            self._card.reset()
        elif message in (_POWER_OFF, _POWER_ON):
            self._card.power_on()
        else:
            return self._command(message)
        return None

    def _command(self, apdu: bytes) -> bytes | None:
        try:
            return self._card.transmit(apdu)
        except CardRemoved:
            self._out.set()
            return None
        except CardTrouble:
            return _GARBLED


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
