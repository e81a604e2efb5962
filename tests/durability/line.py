"""A bad line: a TCP proxy before PostgreSQL that delays, cuts, repeats, and swallows answers."""

from __future__ import annotations

import random
import socket
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

FAULTS = ("none", "cut request", "cut answer", "swallow answer", "repeat request")
LONGEST_DELAY = 0.004  # seconds, for every part that passes
_FIRST_TURNS = 14  # a fault strikes in one of these: the login takes the first five or so
_SYNC = b"S\x00\x00\x00\x04"  # the last message of a request
_READY = b"Z\x00\x00\x00\x05I"  # the last message of an answer: what was asked is committed
_PART = 65536


@dataclass
class BadLine:
    """Stands between a desk and the server; each connection gets one fault, by chance."""

    server: Path  # the server's Unix socket
    chance: random.Random
    healed: bool = False
    met: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._serving = threading.Thread(target=self._serve)
        self._serving.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._serving.join()
        self._listener.close()

    def _serve(self) -> None:
        calls = []
        with suppress(OSError):  # the listener was shut: the test is over
            while True:
                desk, _ = self._listener.accept()
                fault = "none" if self.healed else self.chance.choice(FAULTS)
                call = Call(self, desk, fault, self.chance.randrange(_FIRST_TURNS))
                calls.append(threading.Thread(target=call.carry))
                calls[-1].start()
        for call_ in calls:
            call_.join()


class Call:
    """One connection: requests and answers in turn, until its fault strikes."""

    def __init__(self, line: BadLine, desk: socket.socket, fault: str, turn: int) -> None:
        self.line, self.desk, self.fault, self.turn = line, desk, fault, turn
        self.far = socket.socket(socket.AF_UNIX)
        self.chance = random.Random(line.chance.random())
        self.twice = threading.Event()  # the last request was sent twice

    def carry(self) -> None:
        answering = threading.Thread(target=self._answers)
        try:
            with suppress(OSError):  # either side hung up, which is what lines do
                self.far.connect(str(self.line.server))
                answering.start()
                self._requests()
        finally:
            self._hang_up()
            if answering.ident is not None:
                answering.join()
            self.desk.close()
            self.far.close()

    def _requests(self) -> None:
        turn = 0
        while request := self.desk.recv(_PART):
            self._delay()
            if self.fault == "cut request" and turn >= self.turn:
                self.far.sendall(request[: self.chance.randrange(len(request))])
                self._struck()
                return
            if self.fault == "repeat request" and turn >= self.turn and _is_whole(request):
                self.twice.set()
                self.line.met[self.fault] += 1
                self.fault = "none"
                request += request
            self.far.sendall(request)
            turn += 1

    def _answers(self) -> None:
        turn = 0
        with suppress(OSError):  # either side hung up
            while answer := self.far.recv(_PART):
                self._delay()
                if self.twice.is_set():
                    answer = self._first_of_two(answer)
                elif self.fault == "cut answer" and turn >= self.turn:
                    self.desk.sendall(answer[: self.chance.randrange(len(answer))])
                    return self._struck()
                elif self.fault == "swallow answer" and turn >= self.turn:
                    self._whole(answer, 1)  # so it was committed, and the desk does not hear of it
                    return self._struck()
                self.desk.sendall(answer)
                turn += 1
        return self._hang_up()

    def _first_of_two(self, answer: bytes) -> bytes:
        """Keep the answer to the copy of a request to ourselves."""
        both = self._whole(answer, 2)
        self.twice.clear()
        return both[: both.index(_READY) + len(_READY)] if _READY in both else both

    def _whole(self, answer: bytes, times: int) -> bytes:
        while answer.count(_READY) < times and (more := self.far.recv(_PART)):
            answer += more
        return answer

    def _delay(self) -> None:
        if not self.line.healed:
            threading.Event().wait(self.chance.uniform(0, LONGEST_DELAY))

    def _struck(self) -> None:
        self.line.met[self.fault] += 1
        self._hang_up()

    def _hang_up(self) -> None:
        for end in (self.desk, self.far):
            with suppress(OSError):  # it hung up first
                end.shutdown(socket.SHUT_RDWR)


def _is_whole(request: bytes) -> bool:
    """Tell whether these bytes are one statement with its values, from first to last message."""
    return request[:1] in (b"P", b"B") and request.endswith(_SYNC)
