"""The writer gate: one writer at a time, first come first served within a priority."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from itertools import count


class Priority(IntEnum):
    """Who goes first when several wait to write."""

    STAFF = 0  # a person is waiting at the counter
    SYNC = 1
    LONG = 2  # import, backup, retention


class WriterGate:
    """Lets one thread through at a time; the person at the counter overtakes, others queue."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._waiting: list[tuple[int, int]] = []
        self._tickets = count()
        self._owner: int | None = None

    @contextmanager
    def entered(self, priority: Priority) -> Iterator[None]:
        """Wait for one's turn and hold the gate; entering twice in one thread is a bug."""
        me = threading.get_ident()
        with self._condition:
            if self._owner == me:
                raise RuntimeError("this thread is writing already")
            self._queue((priority, next(self._tickets)))
            self._owner = me
        try:
            yield
        finally:
            with self._condition:
                self._owner = None
                self._condition.notify_all()

    def _queue(self, ticket: tuple[int, int]) -> None:
        heapq.heappush(self._waiting, ticket)
        try:
            self._condition.wait_for(lambda: self._owner is None and self._waiting[0] == ticket)
        finally:
            self._waiting.remove(ticket)
            heapq.heapify(self._waiting)
            self._condition.notify_all()
