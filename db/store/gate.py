"""Who may use the file when: one writer at a time by priority, readers always but for a moment."""

from __future__ import annotations

import heapq
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
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

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Start with nobody inside; `now` gives seconds."""
        self._now = now
        self._staff_at: float | None = None
        self._condition = threading.Condition()
        self._waiting: list[tuple[int, int]] = []
        self._tickets = count()
        self._owner: int | None = None

    def staff_within(self, seconds: float) -> bool:
        """Tell whether a person at the counter came to write in the last so many seconds."""
        return self._staff_at is not None and self._now() - self._staff_at < seconds

    @contextmanager
    def entered(self, priority: Priority) -> Iterator[None]:
        """Wait for one's turn and hold the gate; entering twice in one thread is a bug."""
        me = threading.get_ident()
        with self._condition:
            if priority is Priority.STAFF:
                self._staff_at = self._now()
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


class ReaderGate:
    """Lets all readers in, but for the moment in which a new file takes the old one's place."""

    def __init__(self) -> None:
        """Start with nobody inside."""
        self._condition = threading.Condition()
        self._inside: Counter[int] = Counter()
        self._shut = False

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Read; a thread that reads already may read once more inside."""
        me = threading.get_ident()
        with self._condition:
            self._condition.wait_for(lambda: not self._shut or me in self._inside)
            self._inside[me] += 1
        try:
            yield
        finally:
            with self._condition:
                self._inside[me] -= 1
                if not self._inside[me]:
                    del self._inside[me]
                self._condition.notify_all()

    @contextmanager
    def shut(self, patience: float) -> Iterator[bool]:
        """Keep readers out once nobody reads; give False when that took longer, in seconds."""
        with self._condition:
            self._shut = self._condition.wait_for(lambda: not self._inside, patience)
            shut = self._shut
        try:
            yield shut
        finally:
            with self._condition:
                self._shut = False
                self._condition.notify_all()
