"""A taking over of the state by a desk in memory; each step is kept, as the real one keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sealed import WrappedKey
from db.store.sync_state import Place, StateRow
from tests.sim.memory_records import Beside

if TYPE_CHECKING:
    from tests.sim.memory_store import MemoryStore


class MemoryLoad:
    """A taking over of the state: each step is kept, so that a later one goes on from there."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    @property
    def place(self) -> Place | None:
        return beside.place if (beside := self._store.kept.beside) else None

    def begin(self, place: Place) -> None:
        with self._store.writing(Priority.SYNC) as act:
            act.kept.beside = Beside(place)

    def add(self, rows: Sequence[StateRow], keys: Mapping[UUID, WrappedKey], place: Place) -> None:
        with self._store.writing(Priority.SYNC) as act:
            held = act.kept.beside
            assert held is not None
            act.kept.beside = Beside(place, (*held.rows, *rows), {**held.keys, **keys})

    def missing(self) -> set[UUID]:
        beside = self._store.kept.beside
        return self._store.kept.keys.keys() - (beside.keys.keys() if beside else set())

    def finish(self) -> Changed:
        with self._store.writing(Priority.SYNC) as act:
            assert act.kept.beside is not None
            return act.replace_from_state(act.kept.beside)
