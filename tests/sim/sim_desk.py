"""A desk in a history: its file in memory, its clock, and its line to the centre."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.change import Stamp
from db.errors import Trouble
from db.store.sync_state import SyncSelf
from db.sync.round import run_round
from tests.sim.faulty_line import Killed, Line, Plug
from tests.sim.memory_records import Kept
from tests.sim.memory_store import MemoryStore

if TYPE_CHECKING:
    from tests.sim.history import History


class SimDesk:
    """A desk: its file, its clock, its line."""

    def __init__(self, history: History, number: int) -> None:
        self.history, self.number = history, number
        self.skew = 0
        self.away_until = 0
        self.image: Kept | None = None
        self.central = history.centre.desk(history.new_id())
        own = SyncSelf(self.central.desk_id, history.centre.scope, None, history.new_id(), 0, None,
                       0, 0, 0, False, None, "", 0)  # fmt: skip
        self.store = MemoryStore(own, self, history.new_id, batch=history.random.choice((3, 8, 40)))
        self.store.made = history.remember

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.history.now + self.skew, UTC)

    def sync(self, plug: Plug, meanwhile: Callable[[], None] = lambda: None) -> None:
        if self.history.now < self.away_until:
            return
        line = Line(self.central, plug, meanwhile, self.history.may_come_again)
        self.store.step = plug.step
        try:
            with suppress(Trouble, Killed):
                run_round(self.store, line, self)  # type: ignore[arg-type]  # by __getattr__
        finally:
            self.store.step = lambda _: None

    def queued(self) -> set[UUID]:
        return {*self.store.op_ids_after(0), *self.store.earlier_op_ids()}

    def stamps(self) -> dict[UUID, Stamp]:
        return {e.operation.op_id: e.operation.stamp for e in self.store.kept.queue.values()}

    def known(self, kind: str) -> list[UUID]:
        return sorted(i for k, i in self.store.kept.records if k == kind)
