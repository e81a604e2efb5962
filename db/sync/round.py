"""One round of sync: hello, push everything, pull everything, and resync where that is needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from db.domain.change import Changed
from db.domain.clock import Clock
from db.domain.record_kinds import PAYLOADS
from db.domain.sync_report import SyncReport
from db.errors import ProgramTooOld, SentTooMuch, Trouble
from db.store.gate import Priority
from db.store.store import Store
from db.sync.bootstrap import Told, note_erased, resync
from db.sync.central import Central
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain
from db.sync.hello import Met, greet
from db.sync.kept_login import kept_login
from db.sync.key_upkeep import renew, take_up_keys
from db.sync.late_work import tell_late_work
from db.sync.postgres import connected
from db.sync.pull import pull_all
from db.sync.push import push_all

_ATTEMPTS = 3  # a desk that was cloned, restored or cut off understands itself by the second


def never() -> bool:
    """Do not stop."""
    return False


def nobody(rows: int, expected: int) -> None:
    """Tell nobody how far a taking over of the state is."""


def sync_over_line(
    store: Store, clock: Clock, cancelled: Callable[[], bool] = never, told: Told = nobody
) -> SyncReport:
    """Do one round over a line of its own; raise NotJoined when this desk has no login.

    `told` hears from the network's thread how far a taking over of the state is.
    """
    login = kept_login(store)
    try:
        with connected(login.url, login.password) as central:
            return run_round(store, central, clock, cancelled, told)
    except Trouble as trouble:
        remember(store, last_error=type(trouble).__name__)
        raise


def run_round(
    store: SyncStore,
    central: Central,
    clock: Clock,
    cancelled: Callable[[], bool] = never,
    told: Told = nobody,
) -> SyncReport:
    """Do one round; raise Trouble when it could not be finished.

    What was done before stays done; the next round goes on from there.
    """
    work = _Round(store, central, cancelled, told)
    _until_understood(work, clock)
    shown = clock.now()
    offset = timedelta(milliseconds=store.sync_self().offset_ms)
    report = work.report()
    told_of = type(report.troubles[0]).__name__ if report.troubles else ""
    remember(store, last_error=told_of, last_ok=shown + offset, measured_at=shown)
    return report


def remember(store: SyncStore, **outcome: Any) -> None:
    """Keep how the round ended, for the status that never touches the network."""
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(**outcome)


def _until_understood(work: _Round, clock: Clock) -> None:
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            return work.run(clock.now())
        except HelloAgain:
            if attempt == _ATTEMPTS:
                raise
    return None


class _Round:
    def __init__(
        self, store: SyncStore, central: Central, cancelled: Callable[[], bool], told: Told
    ) -> None:
        self._store = store
        self._central = central
        self._cancelled = cancelled
        self._told = told
        self._pushed = 0
        self._pulled = 0
        self._changed = Changed(by_sync=True)
        self._troubles: dict[type[Trouble], Trouble] = {}

    def run(self, now: datetime) -> None:
        met = greet(self._store, self._central, now)
        if met.hello.min_sv > PAYLOADS:
            self._troubles[ProgramTooOld] = ProgramTooOld()
        take_up_keys(self._store, self._central, met)
        self._store.tidy()
        tell_late_work(self._store, met)
        self._push(met)
        if self._behind_the_log():
            self._resync()
        self._pull()
        if self._store.sync_self().need_resync and not self._cancelled():
            self._resync()
            self._pull()
        self._ask_for_unknown()
        self._push(met)  # what was pulled may have made this desk act: wiping a value, for one
        renew(self._store, self._central, met, self._cancelled)

    def report(self) -> SyncReport:
        own = self._store.sync_self()
        return SyncReport(
            self._pushed,
            self._pulled,
            self._changed,
            self._store.conflicts(),
            own.offset_ms,
            tuple(self._troubles.values()),
        )

    def _behind_the_log(self) -> bool:
        return self._store.sync_self().need_resync and not self._cancelled()

    def _push(self, met: Met) -> None:
        """Send what waits; a desk over its bound keeps the rest, and its round goes on."""
        if SentTooMuch in self._troubles:
            return
        try:
            for size in push_all(self._store, self._central, met, self._cancelled):
                self._pushed += size
        except SentTooMuch as trouble:
            self._troubles[SentTooMuch] = trouble

    def _resync(self) -> None:
        self._changed |= resync(self._store, self._central, self._cancelled, self._told)

    def _ask_for_unknown(self) -> None:
        """Ask of members who take part and have no file here whether they were erased unheard."""
        if unknown := self._store.unknown_members():
            note_erased(self._store, self._central.erased(unknown))

    def _pull(self) -> None:
        own = self._store.sync_self()
        for applied in pull_all(self._store, self._central, own, self._cancelled):
            self._pulled += applied.operations
            self._changed |= applied.changed
