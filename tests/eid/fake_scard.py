"""A card service that follows a script on a clock of its own, for what no reader does at will."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from eid import scard

ATR = bytes.fromhex("3B9813400AA503010101AD1311")


class FakeReader:
    """A reader with its event counter, as PC/SC reports it."""

    def __init__(self) -> None:
        self.bits = scard.STATE_EMPTY
        self.events = 0
        self.atr = b""

    @property
    def state(self) -> int:
        return self.bits | self.events << 16

    def insert(self, atr: bytes = ATR, *, mute: bool = False) -> None:
        self.bits = scard.STATE_PRESENT | (scard.STATE_MUTE if mute else 0)
        self.atr = b"" if mute else atr
        self.events += 1

    def remove(self) -> None:
        self.bits = scard.STATE_EMPTY
        self.atr = b""
        self.events += 1


class FakeScard:
    """Steps happen at their time while somebody waits; after the last one `over` is called."""

    def __init__(self) -> None:
        self.now = 0.0
        self.establish_code = scard.SUCCESS
        self.connect_code = scard.SUCCESS
        self.codes: dict[str, list[int]] = {}  # what the next calls of that name answer
        self.done: list[tuple[str, int]] = []
        self.wait_codes: list[int] = []
        self.plugged: dict[str, FakeReader] = {}
        self.steps: list[tuple[float, Callable[[], object]]] = []
        self.contexts = 0
        self.all_released = threading.Event()
        self.over: Callable[[], object] = lambda: None

    def clock(self) -> float:
        return self.now

    def plug(self, name: str) -> FakeReader:
        self.plugged[name] = FakeReader()
        return self.plugged[name]

    def at(self, seconds: float, *acts: Callable[[], object]) -> None:
        """Let this happen then."""
        self.steps += [(seconds, act) for act in acts]

    def rest(self, seconds: float) -> None:
        """Sleep: everything happens that falls in this time."""
        until = self.now + seconds
        while self._pass(until - self.now):
            pass

    def establish(self) -> tuple[int, int]:
        code = self.establish_code
        if code == scard.SUCCESS:
            self.contexts += 1
            self.all_released.clear()
        else:
            self.all_released.set()
            self._pass(10.0)
        return code, 1

    def release(self, context: int) -> int:
        self.contexts -= 1
        if not self.contexts:
            self.all_released.set()
        return scard.SUCCESS

    def readers(self, context: int) -> tuple[int, list[str]]:
        return scard.SUCCESS, list(self.plugged)

    def wait(
        self, context: int, milliseconds: int, known: Sequence[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, bytes]]]:
        if self.wait_codes:
            return self.wait_codes.pop(0), []
        until = self.now + milliseconds / 1000
        listed = set(self.plugged)
        while not (changed := self._changed(known)) and listed == set(self.plugged):
            if self.wait_codes:
                return self.wait_codes.pop(0), []
            if not self._pass(until - self.now):
                return scard.TIMEOUT, []
        return scard.SUCCESS, changed

    def connect(self, context: int, reader: str, protocols: int) -> tuple[int, int, int]:
        code = self._next("connect", self.connect_code)
        self.done.append(("connect", protocols))
        return (code, 7, protocols) if code == scard.SUCCESS else (code, 0, 0)

    def reconnect(self, card: int, protocols: int, *, reset: bool) -> tuple[int, int]:
        self.done.append(("reset" if reset else "reconnect", protocols))
        code = self._next("reconnect")
        return (code, protocols) if code == scard.SUCCESS else (code, 0)

    def begin(self, card: int) -> int:
        return self._next("begin")

    def end(self, card: int) -> int:
        return self._next("end")

    def disconnect(self, card: int) -> int:
        self.done.append(("disconnect", card))
        return scard.SUCCESS

    def transmit(self, card: int, protocol: int, apdu: bytes) -> tuple[int, bytes]:
        code = self._next("transmit")
        return code, b"\x90\x00" if code == scard.SUCCESS else b""

    def atr(self, card: int) -> tuple[int, bytes]:
        return scard.SUCCESS, ATR

    def _next(self, call: str, otherwise: int = scard.SUCCESS) -> int:
        codes = self.codes.get(call, [])
        return codes.pop(0) if codes else otherwise

    def _pass(self, seconds: float) -> bool:
        """Let time pass until the next step, or so long; say whether there was a step."""
        if self.steps and self.steps[0][0] <= self.now + seconds:
            when, _ = self.steps[0]
            self.now = when
            while self.steps and self.steps[0][0] == when:
                self.steps.pop(0)[1]()
            return True
        if not self.steps and seconds >= 1:
            self.over()
        self.now += seconds
        return False

    def _changed(self, known: Sequence[tuple[str, int]]) -> list[tuple[str, int, bytes]]:
        readers = [
            (name, state, self.plugged[name]) for name, state in known if name in self.plugged
        ]
        if all(state == reader.state for _, state, reader in readers):
            return []
        return [(name, r.state | scard.STATE_CHANGED, r.atr) for name, _, r in readers]
