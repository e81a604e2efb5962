"""What a round of sync needs of the local store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol
from uuid import UUID

from db.domain.change import Changed, Operation
from db.store.gate import Priority
from db.store.outbox import Queued
from db.store.sealed import WrappedKey
from db.store.sync_state import StateRow, SyncSelf


class SyncAct(Protocol):
    """One local transaction of a round: all of it counts, or nothing."""

    def save_sync_self(self, **changes: Any) -> None:
        """Keep where this desk stands."""

    def apply(self, operations: Iterable[Operation]) -> Changed:
        """Merge operations of others; again is no harm, and order does not matter."""

    def renumber(self, origin: int, keep: Collection[UUID] = ...) -> None:
        """Start a new chain as a new origin, without what the centre keeps already."""

    def restamp(self, from_seq: int, floor_hlc: int, now_ms: int) -> None:
        """Give operations that nobody has seen new stamps, in their order, above the floor."""

    def replace_from_state(self, rows: Iterable[StateRow]) -> Changed:
        """Take over the central state, and join own operations that were not sent yet."""

    def add_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> Changed:
        """Keep people's keys, and take in what waited for them."""


class SyncStore(Protocol):
    """The local file, as far as sync goes."""

    def sync_self(self) -> SyncSelf:
        """Tell where this desk stands."""

    def writing(self, priority: Priority = ...) -> AbstractContextManager[SyncAct]:
        """Open a local transaction."""

    def unsent(self, after_seq: int, limit: int = ..., max_bytes: int = ...) -> list[Queued]:
        """Give the queue on from a number, as much as one push takes."""

    def op_ids_after(self, seq: int) -> list[UUID]:
        """Give the ids of all operations in the queue after a number."""

    def subjects_without_key(self) -> set[UUID]:
        """Tell whose keys operations are waiting for."""

    def digest_at(self, seq: int) -> bytes | None:
        """Give the digest of the chain at a number; None when the chain is not that long."""

    def conflicts(self) -> int:
        """Count what staff should look at."""

    def subject_keys(self, subjects: Collection[UUID]) -> Mapping[UUID, WrappedKey]:
        """Give the keys that are here, of these people."""
