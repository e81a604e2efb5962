"""Work away from the interface thread: four lanes, and one signal that brings answers home."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
Crash = Callable[[BaseException], None]


class Lane(Enum):
    """The queue a piece of work waits in; each lane is one thread, so its work never overlaps."""

    STORE = "store"
    CARD = "card"
    NETWORK = "network"
    LONG = "long"


class Task(Protocol):
    """What `run` hands back, to call the work off."""

    def cancel(self) -> None:
        """Don't start the work if it still waits; drop its answer in any case."""

    def cancelled(self) -> bool:
        """Whether the answer is no longer wanted; the work itself may ask this too."""


class Runner(Protocol):
    """What a presenter needs to have work done; `Tasks` in the program, another one in tests."""

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        *,
        owner: QObject | None,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do the work in its lane, then call `done` or `failed` on the interface thread.

        Neither is called when the owner no longer exists or the task was cancelled. A failure
        that is a bug goes to the crash hook first, and so does one that nobody handles.
        """


@dataclass(eq=False)
class Job:
    """One piece of work on its way out, and its outcome on the way home."""

    work: Callable[[], Any]
    owner: QObject | None
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    lane: Lane = Lane.STORE
    answer: Any = field(default=None, repr=False)
    error: Exception | None = None
    stopped: Event = field(default_factory=Event, repr=False)

    def cancel(self) -> None:
        """Don't start the work if it still waits; drop its answer in any case."""
        self.stopped.set()

    def cancelled(self) -> bool:
        """Whether the answer is no longer wanted."""
        return self.stopped.is_set()

    def perform(self) -> None:
        """Do the work and keep its outcome, whichever it is."""
        try:
            self.answer = self.work()
        except Exception as error:  # every failure travels home as a value
            self.error = error

    def deliver(self, crash: Crash, is_bug: Callable[[BaseException], bool]) -> None:
        """Hand the outcome to those who asked; call this on the interface thread only.

        Nothing of it stays behind here: an answer may be about a person.
        """
        answer, error = self.answer, self.error
        self.answer = self.error = None
        if error is not None and (self.failed is None or is_bug(error)):
            crash(error)
        if self.cancelled() or (self.owner is not None and not isValid(self.owner)):
            return
        if error is None:
            if self.done is not None:
                self.done(answer)
        elif self.failed is not None:
            self.failed(error)


class Tasks(QObject):
    """The four lanes of the program; create it and close it on the interface thread."""

    _home = Signal(object)

    def __init__(
        self,
        crash: Crash,
        is_bug: Callable[[BaseException], bool] = lambda _error: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._crash = crash
        self._is_bug = is_bug
        self._closing = Event()
        self._open: Counter[Lane] = Counter()
        self._when_quiet: list[tuple[Lane, Callable[[], None]]] = []
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._queues: dict[Lane, SimpleQueue[Job | None]] = {lane: SimpleQueue() for lane in Lane}
        self._threads = [
            Thread(target=self._serve, args=(lane,), name=f"lane-{lane.value}", daemon=True)
            for lane in Lane
        ]
        for thread in self._threads:
            thread.start()

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        *,
        owner: QObject | None,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do the work in its lane; see `Runner.run`."""
        job = Job(work, owner, done, failed, lane)
        self._open[lane] += 1
        self._queues[lane].put(job)
        return job

    def when_quiet(self, lane: Lane, then: Callable[[], None]) -> None:
        """Call `then` once all that was asked of a lane is answered, what follows from it too."""
        self._when_quiet.append((lane, then))
        self._tell_quiet()

    def closing(self) -> bool:
        """Whether the program is on its way out; long work asks this between two slices."""
        return self._closing.is_set()

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what the store lane holds, drop the rest; answer whether all lanes ended in time.

        No answer comes home after this: those who asked are on their way out too. A lane that
        hangs in a reader or a network can't be stopped: it ends with the program.
        """
        self._closing.set()
        for queue in self._queues.values():
            queue.put(None)
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self, lane: Lane) -> None:
        while (job := self._queues[lane].get()) is not None:
            # What staff already did is written down, whatever happens; the rest can be asked again.
            if self.closing() and lane is not Lane.STORE:
                continue
            if not job.cancelled():
                job.perform()
            self._home.emit(job)

    def _deliver(self, job: Job) -> None:
        if self.closing():
            job.cancel()
        try:
            job.deliver(self._crash, self._is_bug)
        finally:
            self._open[job.lane] -= 1
            self._tell_quiet()

    def _tell_quiet(self) -> None:
        if self.closing():
            return
        ready = [then for lane, then in self._when_quiet if not self._open[lane]]
        self._when_quiet = [one for one in self._when_quiet if self._open[one[0]]]
        for then in ready:
            then()
