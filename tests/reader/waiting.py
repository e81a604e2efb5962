"""Wait until the real card service sees what a test did, without sleeping."""

from __future__ import annotations

import time
from collections.abc import Callable

from eid import pcsc, scard
from eid.scard import ReaderState
from eid.virtual_pcscd import READERS
from eid.virtual_reader import VirtualReader

SECONDS = 6.0


def seen(slot: VirtualReader, condition: Callable[[ReaderState], bool]) -> ReaderState:
    """Wait until the state in which PC/SC sees the slot fulfils the condition."""
    return listed(slot.name, condition)


def listed(name: str, condition: Callable[[ReaderState], bool]) -> ReaderState:
    """Wait until the state of the reader of this name fulfils the condition."""
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


def present(slot: VirtualReader) -> ReaderState:
    """Wait for a card that answers."""
    return seen(slot, lambda state: state.present and not state.mute)


def empty(slot: VirtualReader) -> ReaderState:
    """Wait until the slot is empty."""
    return seen(slot, lambda state: not state.present)


def all_empty() -> None:
    """Wait until no slot holds a card any more."""
    for name in READERS:
        listed(name, lambda state: not state.present)
