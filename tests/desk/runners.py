"""A runner for presenters under test: the work is done at once, on the spot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desk.tasks import Crash, Job, Lane

T = TypeVar("T")


def raise_on(error: BaseException) -> None:
    """The crash hook of a test: a bug fails it."""
    raise error


class ImmediateRunner:
    """Keeps the promises of `desk.tasks.Runner` without threads; `held` keeps work waiting."""

    def __init__(
        self,
        crash: Crash = raise_on,
        is_bug: Callable[[BaseException], bool] = lambda _error: False,
    ) -> None:
        self._crash = crash
        self._is_bug = is_bug
        self._waiting: list[Job] = []
        self.held = False
        self.lanes: list[Lane] = []

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        *,
        owner: QObject | None,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        self.lanes.append(lane)
        job = Job(work, owner, done, failed)
        self._waiting.append(job)
        if not self.held:
            self.release()
        return job

    @property
    def waiting(self) -> int:
        """How much work waits that is still wanted."""
        return sum(not job.cancelled() for job in self._waiting)

    def release(self) -> None:
        """Do what waits, in order."""
        self.held = False
        while self._waiting:
            job = self._waiting.pop(0)
            if not job.cancelled():
                job.perform()
                job.deliver(self._crash, self._is_bug)
