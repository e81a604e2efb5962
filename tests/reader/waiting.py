"""Wait until the real card service sees what a test did, without sleeping."""

from __future__ import annotations

import time
from collections.abc import Callable

from eid import pcsc, scard
from eid.scard import ReaderState
from eid.virtual_pcscd import READERS

FIRST, SECOND = READERS
SECONDS = 6.0


def reader(name: str, condition: Callable[[ReaderState], bool]) -> ReaderState:
    """Wait until the reader's state fulfils the condition."""
    known = 0
    deadline = time.monotonic() + SECONDS
    with pcsc.context() as opened:
        while time.monotonic() < deadline:
            _, [(_, known, atr)] = pcsc.SYSTEM.wait(opened, 500, [(name, known)])
            state = ReaderState.of(name, known, atr)
            if condition(state):
                return state
            known &= ~scard.STATE_CHANGED
    raise AssertionError(f"the reader stayed {state}")


def present(name: str = FIRST, *, since: int = -1) -> ReaderState:
    """Wait for a card that answers, inserted after the event counter was at `since`."""
    return reader(name, lambda s: s.present and not s.mute and s.events > since)


def empty(name: str = FIRST) -> ReaderState:
    """Wait until the reader is empty."""
    return reader(name, lambda s: not s.present)
