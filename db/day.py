"""The jobs of a day, in their order: what a library owes, whoever sits at the desk.

A new subject that has to do something by itself adds its line here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from db.domain.clock import Clock
from db.domain.self_check import Job
from db.domain.sync_report import SyncStatus
from db.registers.hold_shelf import HoldShelf
from db.registers.privacy_books import PrivacyBooks
from db.registers.requests import Requests
from db.registers.upkeep import DayDone, Upkeep
from db.store.copies import drop_old_copies
from db.store.store import Store
from db.sync.daily import InTouch, in_touch


class Owing(Protocol):
    """What of an open library has something to do each day."""

    hold_shelf: HoldShelf
    requests: Requests
    books: PrivacyBooks

    @property
    def clock(self) -> Clock:
        """Give the true time."""

    def sync_status(self) -> SyncStatus:
        """Tell how the desk stands with the centre."""


def do_the_day(
    library: Owing, store: Store, clock: Clock, cancelled: Callable[[], bool]
) -> DayDone:
    """Count, wipe, end wishes, sever, delete, forget, trim, compare; again is no harm.

    Where there is a centre it is done in touch with it, by one desk; `clock` is this computer's.
    """
    drop_old_copies(store.home, clock.now())  # first: it needs no centre
    jobs = Upkeep(store, library.clock)
    touch = InTouch(mine=True, differed=False)
    if library.sync_status().joined:
        touch = in_touch(store, "upkeep", clock, cancelled)
        jobs.trim_queue()
    jobs.tell_tallies()
    store.tidy()
    library.books.ran(Job.TALLIES, Job.LOST_VALUES)
    library.books.take_up_older()
    if not touch.mine:
        return DayDone(0, touch.differed)
    ended = library.hold_shelf.end_wishes()
    severed = jobs.sever(cancelled)
    deleted = jobs.delete_members(cancelled)
    jobs.end_guardianships()
    forgotten = jobs.forget_participants(cancelled)
    jobs.forget_who_left()
    jobs.tell_counts()
    library.requests.keep_to_limits()
    library.books.day_done(cancelled)
    return DayDone(severed, touch.differed, deleted, ended, forgotten)
