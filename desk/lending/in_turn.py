"""Acts done in the order in which staff did them: each starts when the one before is known."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from desk.tasks import Lane, Runner

T = TypeVar("T")


@dataclass(frozen=True)
class Work(Generic[T]):
    """One piece of store work, and what follows from its answer or its failure."""

    do: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None]


Act = Callable[[], Work[Any] | None]


class InTurn:
    """A queue of acts that decide what to ask the records only when their turn comes.

    A card and an item scanned in one breath then lend the item to that member, however long
    the card takes to look up.
    """

    def __init__(self, runner: Runner, owner: QObject) -> None:
        self._runner = runner
        self._owner = owner
        self._waiting: deque[Act] = deque()
        self._busy = False

    def add(self, act: Act) -> None:
        """Do this act after those before it; an act without work is over at once."""
        self._waiting.append(act)
        self._start()

    def hurry(self, act: Act) -> None:
        """Do this act before those that wait: it belongs to the one being done now."""
        self._waiting.appendleft(act)
        self._start()

    def _start(self) -> None:
        while self._waiting and not self._busy:
            work = self._waiting.popleft()()
            if work is not None:
                self._busy = True
                self._ask(work)

    def _ask(self, work: Work[Any]) -> None:
        def done(answer: Any) -> None:
            self._over(lambda: work.done(answer))

        def failed(error: Exception) -> None:
            self._over(lambda: work.failed(error))

        self._runner.run(Lane.STORE, work.do, owner=self._owner, done=done, failed=failed)

    def _over(self, follow: Callable[[], None]) -> None:
        # Free the queue even when what follows fails: one bug must not stop the counter.
        self._busy = False
        try:
            follow()
        finally:
            self._start()
