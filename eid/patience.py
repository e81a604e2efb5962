"""Waiting for other programs and for weak contacts, and never for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, TypeVar

from eid import scard
from eid.errors import Cancelled, CardBusy

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for other programs and for weak contacts, in seconds."""

    busy: float = 2.0  # then say that another program is using the card
    give_up: float = 4.0
    shared: tuple[float, ...] = (0.1, 0.2, 0.4, 0.8)  # between tries; the last one repeats
    contact: float = 0.5  # pcsc-lite looks every 0.4 s whether the card is still there
    tries: int = 3


def in_time(
    work: Callable[[threading.Event], T],
    patience: Patience,
    on_busy: Callable[[], None] | None = None,
    undo: Callable[[T], None] | None = None,
) -> T:
    """Do blocking work that may hang on another program; raises CardBusy when it takes too long.

    PC/SC blocks, without an error, for as long as another program is in a transaction. Work that
    comes back after we gave up (its argument is set then) is undone by the thread that did it.
    """
    given_up = threading.Event()
    done = _begin(lambda: work(given_up))
    try:
        return done.result(patience.busy)
    except TimeoutError:
        if on_busy is not None:
            on_busy()
    try:
        return done.result(patience.give_up - patience.busy)
    except TimeoutError:
        given_up.set()
        if undo is not None:
            done.add_done_callback(lambda late: late.exception() or undo(late.result()))
        raise CardBusy(scard.SHARING_VIOLATION) from None


def unless_called_off(work: Callable[[], T], called_off: Future[None]) -> T:
    """Do blocking work that a card may stall; raises Cancelled as soon as it is called off.

    What stalls is left behind in a thread of its own, which ends when the card is taken out.
    """
    done = _begin(work)
    either: set[Future[Any]] = {done, called_off}
    wait(either, return_when=FIRST_COMPLETED)
    if not done.done():
        raise Cancelled
    return done.result()


def _begin(work: Callable[[], T]) -> Future[T]:
    """Start work in a thread of its own; its outcome, whatever it is, comes in the future."""
    done: Future[T] = Future()
    threading.Thread(target=_fill, args=(done, work), daemon=True).start()
    return done


def _fill(done: Future[T], work: Callable[[], T]) -> None:
    try:
        done.set_result(work())
    except BaseException as error:
        done.set_exception(error)


def while_shared(call: Callable[[], int], patience: Patience, given_up: threading.Event) -> int:
    """Repeat a call for as long as another program has the card to itself; answer its code."""
    left = patience.give_up
    pauses = chain(patience.shared, repeat(patience.shared[-1]))
    code = call()
    while code == scard.SHARING_VIOLATION and left > 0:
        pause = next(pauses)
        if given_up.wait(pause):
            break
        left -= pause
        code = call()
    return code
