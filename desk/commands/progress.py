"""How far a first load is, told on the command line, a line for every tenth of it."""

from __future__ import annotations

import sys

_STEP = 10


class Progress:
    """Prints to the error stream, so that what a command gives stays as it is."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._told = 0

    def __call__(self, rows: int, expected: int) -> None:
        """Tell it, if it is a tenth further than when it was last told."""
        percent = percent_of(rows, expected)
        if percent >= self._told + _STEP:
            self._told = percent
            print(f"Taking the library over: {percent} %", file=sys.stderr, flush=True)


def percent_of(rows: int, expected: int) -> int:
    """Give how far it is; what follows the last row takes a moment too, so never all of it."""
    return min(99, rows * 100 // max(expected, 1))
