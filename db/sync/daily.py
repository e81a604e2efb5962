"""What a desk does each day in touch with the centre: a round, a comparison, a claim."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.domain.clock import Clock
from db.store.store import Store
from db.sync.bootstrap import erase_known
from db.sync.digest_check import differs
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from db.sync.round import run_round

_HELD_FOR = 3600  # seconds; the longest that the centre grants


@dataclass(frozen=True, slots=True)
class InTouch:
    """`mine`: this desk does the jobs that one desk does for all; `differed`: see differs()."""

    mine: bool
    differed: bool


def in_touch(store: Store, job: str, clock: Clock, cancelled: Callable[[], bool]) -> InTouch:
    """Do a round, compare, and ask for a job; raise NotJoined or a Trouble.

    A desk that differs takes the state over in a second round; in it goes too what must be erased.
    """
    login = kept_login(store)
    with connected(login.url, login.password) as central:
        run_round(store, central, clock, cancelled)
        differed = differs(store, central)
        if erase_known(store, central) or differed:
            run_round(store, central, clock, cancelled)
        return InTouch(central.claim(job, _HELD_FOR), differed)
