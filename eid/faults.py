"""Cards and readers with a fault, to put around a simulated card; faults can be nested."""

from __future__ import annotations

import time
from collections.abc import Callable, Container
from random import Random

from eid.errors import CardMute, CardRemoved, CardReset, CardUnreadable
from eid.simulated import AnyCard

_READ_BINARY = b"\x00\xb0"
_SELECT = b"\x00\xa4"
_FALSE_ENDS = (b"\x6b\x00", b"\x69\x86", b"\x90\x00")
_FULL_BLOCK = 256
_ASK_AGAIN = 0x6C

# Seconds a byte takes (12 elementary time units at 4 MHz) by TA1, the third byte of the answer
# to reset, and what card and reader add to every command.
_BYTE_SECONDS = {0x13: 279e-6, 0x94: 192e-6, 0x96: 48e-6}
_COMMAND_SECONDS = {0x13: 0.0135, 0x94: 0.0135, 0x96: 0.009}


class Faulty:
    """A card behind something; as it stands it changes nothing."""

    def __init__(self, card: AnyCard) -> None:
        self.card = card
        self.commands = 0

    @property
    def atr(self) -> bytes:
        """The answer to reset of the card behind."""
        return self.card.atr

    def power_on(self) -> None:
        """Hand on the power."""
        self.card.power_on()

    def reset(self) -> None:
        """Hand on the reset."""
        self.card.reset()

    def transmit(self, apdu: bytes) -> bytes:
        """Hand on the command, counted from 1, through the fault."""
        self.commands += 1
        return self.answer(apdu)

    def answer(self, apdu: bytes) -> bytes:
        """What the fault makes of a command; override this."""
        return self.card.transmit(apdu)


class FalseEnds(Faulty):
    """A cheap built-in reader that invents the end of a file in the middle of it."""

    def __init__(self, card: AnyCard, random: Random, rate: float = 0.15) -> None:
        super().__init__(card)
        self._random = random
        self._rate = rate

    def answer(self, apdu: bytes) -> bytes:
        """Answer nonsense to some reads."""
        if apdu[:2] == _READ_BINARY and self._random.random() < self._rate:
            return self._random.choice(_FALSE_ENDS)
        return super().answer(apdu)


class FalseSelects(Faulty):
    """A reader that says of every other right SELECT that its length is wrong."""

    _stumble = False

    def answer(self, apdu: bytes) -> bytes:
        """Answer 6A87 to every other SELECT."""
        if apdu[:2] == _SELECT:
            self._stumble = not self._stumble
            if self._stumble:
                return b"\x6a\x87"
        return super().answer(apdu)


class Truncated(Faulty):
    """A reader that loses the end of the answers to the given commands."""

    def __init__(self, card: AnyCard, at: Container[int], lost: int = 1) -> None:
        super().__init__(card)
        self._at = at
        self._lost = lost

    def answer(self, apdu: bytes) -> bytes:
        """Take bytes from the data, never from the status word."""
        answer = super().answer(apdu)
        if self.commands not in self._at:
            return answer
        return answer[:-2][: -self._lost] + answer[-2:]


class PulledOut(Faulty):
    """A card that is taken out at the given command and stays out."""

    def __init__(self, card: AnyCard, at: int) -> None:
        super().__init__(card)
        self._at = at

    def answer(self, apdu: bytes) -> bytes:
        """Answer until the card is gone."""
        if self.commands >= self._at:
            raise CardRemoved
        return super().answer(apdu)


class ResetByAnother(Faulty):
    """A card that another program resets just before the given commands."""

    def __init__(self, card: AnyCard, at: Container[int]) -> None:
        super().__init__(card)
        self._at = at

    def answer(self, apdu: bytes) -> bytes:
        """Lose the selected file and say so, as PC/SC does."""
        if self.commands in self._at:
            self.reset()
            raise CardReset
        return super().answer(apdu)


class Stalled(Faulty):
    """A card that takes its time over the given command."""

    def __init__(
        self, card: AnyCard, at: int, seconds: float, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        super().__init__(card)
        self._at = at
        self._seconds = seconds
        self._sleep = sleep

    def answer(self, apdu: bytes) -> bytes:
        """Wait first."""
        if self.commands == self._at:
            self._sleep(self._seconds)
        return super().answer(apdu)


class Mute(Faulty):
    """A card put in upside down: no answer to reset, nor to anything."""

    @property
    def atr(self) -> bytes:
        """Nothing."""
        return b""

    def answer(self, apdu: bytes) -> bytes:
        """No answer, whatever the command."""
        raise CardMute


class DirtyContacts(Faulty):
    """A card whose transfer fails at the given commands."""

    def __init__(self, card: AnyCard, at: Container[int]) -> None:
        super().__init__(card)
        self._at = at

    def answer(self, apdu: bytes) -> bytes:
        """Fail as a transfer fails, or answer."""
        if self.commands in self._at:
            raise CardUnreadable
        return super().answer(apdu)


class SmallBlocks(Faulty):
    """A reader that can't carry a whole block of 256 bytes."""

    def answer(self, apdu: bytes) -> bytes:
        """Fail where the answer would be a full block."""
        answer = super().answer(apdu)
        if len(answer) > _FULL_BLOCK:
            raise CardUnreadable
        return answer


class LengthsResolved(Faulty):
    """A reader that follows 6Cxx up by itself, as many do, in the time a real one takes."""

    def __init__(self, card: AnyCard, sleep: Callable[[float], None] = time.sleep) -> None:
        super().__init__(card)
        self._sleep = sleep

    def answer(self, apdu: bytes) -> bytes:
        """Ask again with the length that the card named."""
        answer = super().answer(apdu)
        if answer[-2] != _ASK_AGAIN:
            return answer
        self._sleep(_COMMAND_SECONDS[0x13])
        return super().answer(apdu[:4] + answer[-1:])


class RealTime(Faulty):
    """A card that is as slow as a real one of its kind."""

    def __init__(self, card: AnyCard, sleep: Callable[[float], None] = time.sleep) -> None:
        super().__init__(card)
        self._sleep = sleep

    def answer(self, apdu: bytes) -> bytes:
        """Answer after the time that the bytes take on the wire."""
        answer = super().answer(apdu)
        speed = self.atr[2]
        wire = (len(apdu) + len(answer)) * _BYTE_SECONDS.get(speed, 279e-6)
        self._sleep(wire + _COMMAND_SECONDS.get(speed, 0.0135))
        return answer
