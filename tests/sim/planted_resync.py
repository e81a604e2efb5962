"""The bodies of planted faults: how taking over the central state goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from db.store.gate import Priority
from db.sync.bootstrap import _named
from db.sync.pull import keys_of
from tests.sim.memory_load import MemoryLoad
from tests.sim.memory_store import MemoryAct

_TOP: dict[str, int] = {}


def top_after(real: Any) -> Any:
    """Note the top of the log when the state was read, not before."""

    def finish(self: MemoryLoad) -> Any:
        beside = self._store.kept.beside
        assert beside is not None
        late = replace(beside.place, top_lsn=_TOP["lsn"])
        self._store.kept.beside = replace(beside, place=late)
        return real(self)

    return finish


def top_heard(real: Any) -> Any:
    def greeted(store: Any, central: Any) -> Any:
        own, hello = real(store, central)
        _TOP["lsn"] = hello.top_lsn
        return own, hello

    return greeted


def top_unasked(store: Any, central: Any) -> Any:
    own = store.sync_self()
    return own, central.hello(own.origin, own.incarnation, own.cursor_lsn, "")


def any_life(noted: Any, own: Any, hello: Any) -> bool:
    return bool(noted.top_lsn >= hello.floor_lsn)


def below_the_floor(noted: Any, own: Any, hello: Any) -> bool:
    return (noted.epoch, noted.origin) == (own.epoch, own.origin)


def only_unsent_joined(real: Any) -> Any:
    """Join what was not acknowledged at the end, not all that was done since the beginning."""

    def replace_from(self: MemoryAct, beside: Any) -> Any:
        place = replace(beside.place, base_seq=self.kept.own.acked_seq)
        return real(self, replace(beside, place=place))

    return replace_from


def keys_of_nobody(*_: Any) -> dict[UUID, Any]:
    return {}


def place_before_rows(real: Any) -> Any:
    """Keep the place in one transaction and the rows in another."""

    def add(self: MemoryLoad, rows: Any, keys: Any, place: Any) -> None:
        real(self, (), {}, place)
        real(self, rows, keys, place)

    return add


def flag_first(real: Any) -> Any:
    def resync(store: Any, *values: Any) -> Any:
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(need_resync=False)
        return real(store, *values)

    return resync


def first_page(store: Any, central: Any, after: Any) -> Iterator[Any]:
    if rows := central.state(after):
        yield rows, keys_of(store, central, _named(rows))


def pages_by_kind(store: Any, central: Any, after: Any) -> Iterator[Any]:
    """Read on after the last kind, as if each kind had one page."""
    while rows := central.state(after):
        yield rows, keys_of(store, central, _named(rows))
        after = (rows[-1].kind, str(UUID(int=(1 << 128) - 1)))


def unsent_not_joined(real: Any) -> Any:
    def replace_from(self: MemoryAct, beside: Any) -> Any:
        queue, self.kept.queue = self.kept.queue, {}
        changed = real(self, beside)
        self.kept.queue = queue
        return changed

    return replace_from
