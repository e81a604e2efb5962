"""How much sync writes at a time: what takes some 10 ms, with as long a rest while staff work."""

from __future__ import annotations

import time
from collections.abc import Callable

AIM = 0.010  # seconds that one local transaction of sync may take
FIRST = 50  # operations, before anything was measured
LARGEST = 2000
_STEP = 2.0  # a slice becomes at most twice as large, or half as large, as the one before


class Pace:
    """Sets the size of slices by how long the last one took; clock and rest are handed in."""

    def __init__(
        self,
        staff_at_work: Callable[[], bool],
        seconds: Callable[[], float] = time.perf_counter,
        rest: Callable[[float], None] = time.sleep,
    ) -> None:
        """Begin with a small slice."""
        self._staff_at_work, self._seconds, self._rest = staff_at_work, seconds, rest
        self._began = self._took = 0.0
        self.size = FIRST

    def begun(self) -> None:
        """Say that a slice has the file; the wait for its turn is over."""
        self._began = self._seconds()

    def ended(self, operations: int) -> None:
        """Say that the slice is durable, and how large it was."""
        self._took = self._seconds() - self._began
        wanted = AIM * operations / max(self._took, AIM / LARGEST)
        bounded = min(max(wanted, self.size / _STEP), self.size * _STEP)
        self.size = min(max(round(bounded), 1), LARGEST)

    def rest(self) -> None:
        """While staff work, leave the file alone for as long as the last slice held it."""
        if self._staff_at_work():
            self._rest(self._took)
