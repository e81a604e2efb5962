"""When to exchange with the central store: at the start, every so often, soon after a change."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import CentralUnreachable, NotJoined
from desk.news import News
from desk.tasks import Lane, Runner
from desk.widgets.status_line import Connection

if TYPE_CHECKING:
    from db.library import Library, SyncReport, SyncStatus

EVERY = 60.0  # seconds between rounds while all is well
SOON = 1.0  # seconds after a change, so that one scan after another is one round
LONGEST = 300.0  # seconds: never wait longer for the centre to come back
FIRST_PAUSE = 5.0


def pause_after(failures: int, spread: float) -> float:
    """Give the seconds until the next try: doubling, up to five minutes, and not all desks at once.

    `spread` is a chance between 0 and 1, handed in.
    """
    longest = min(LONGEST, FIRST_PAUSE * 2.0 ** (failures - 1))
    return longest * (0.75 + 0.5 * spread)


class SyncClock(QObject):
    """Runs the rounds in the network lane, one at a time; the desk never waits for one.

    `status` carries a Connection and a SyncStatus after each round and each change, `failed` the
    error of a round that somebody must act on, also of one that went on, once until a round goes
    well. `loading` carries how many records of the library were taken over, and of how many, and
    (0, 0) when that is over.
    """

    status = Signal(object, object)
    loading = Signal(int, int)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: Runner,
        news: News,
        *,
        every: float = EVERY,
        soon: float = SOON,
        chance: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._news = news
        self._every = every
        self._soon = soon
        self._chance = chance
        self._failures = 0
        self._again = False
        self._stopped = False
        self._standing = Connection.ONLINE  # until a round says otherwise
        self._running = False
        self._waits = QObject(self)  # for every answer; gone once the clock is stopped
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.now)
        news.changed.connect(self._heard)

    @property
    def failures(self) -> int:
        """Tell how many rounds in a row have failed."""
        return self._failures

    def start(self) -> None:
        """Begin with a round."""
        self._tell()
        self.now()

    def stop(self) -> None:
        """No more rounds, and nothing is told any more: the window may be gone.

        A round that runs is called off between two of its steps.
        """
        self._stopped = True
        self._timer.stop()
        self.blockSignals(True)
        if shiboken6.isValid(self._waits):
            shiboken6.delete(self._waits)

    def now(self) -> None:
        """Exchange now; while a round runs, one more follows it."""
        if self._stopped:
            return
        if self._running:
            self._again = True
            return
        self._timer.stop()
        self._running = True
        self._runner.run(
            Lane.NETWORK, self._work, owner=self._waits, done=self._done, failed=self._broke
        )

    def _work(self) -> SyncReport | None:
        """One round, in the network lane; None when this desk works alone."""
        if not self._library.sync_status().joined:
            return None
        return self._library.sync(cancelled=lambda: self._stopped, told=self.loading.emit)

    def _done(self, report: SyncReport | None) -> None:
        self._running, self._failures = False, 0
        self.loading.emit(0, 0)
        troubles = () if report is None else report.troubles
        if troubles and self._standing is not Connection.TROUBLE:
            self.failed.emit(troubles[0])
        self._standing = Connection.TROUBLE if troubles else Connection.ONLINE
        if report is not None and report.changed:
            self._news.tell(report.changed)
        self._next(self._every)

    def _broke(self, error: Exception) -> None:
        self._running = False
        self.loading.emit(0, 0)
        self._failures += 1
        away = isinstance(error, CentralUnreachable | NotJoined)
        if not away and self._standing is not Connection.TROUBLE:
            self.failed.emit(error)
        self._standing = Connection.OFFLINE if away else Connection.TROUBLE
        self._again = False
        self._next(pause_after(self._failures, self._chance()))

    def _next(self, seconds: float) -> None:
        self._tell()
        if self._again:
            self._again = False
            self.now()
        else:
            self._wait(seconds)

    def _heard(self, change: object) -> None:
        if self._stopped or getattr(change, "by_sync", False):
            return
        self._tell()
        # While the centre is away a change doesn't make it come back: the pause goes on.
        if self._running:
            self._again = True
        elif not self._failures:
            self._wait(self._soon)

    def _wait(self, seconds: float) -> None:
        if not self._stopped:
            self._timer.start(round(seconds * 1000))

    def _tell(self) -> None:
        """Ask in the store lane how far it is: reading the store may wait a moment."""
        self._runner.run(Lane.STORE, self._library.sync_status, owner=self._waits, done=self._told)

    def _told(self, status: SyncStatus) -> None:
        self.status.emit(self._standing if status.joined else Connection.ALONE, status)
