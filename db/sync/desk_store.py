"""What a round of sync needs of the local store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol
from uuid import UUID

from db.domain.change import Changed, Operation
from db.domain.record import RecordKind
from db.store.gate import Priority
from db.store.outbox import Queued
from db.store.pace import Pace
from db.store.sealed import ScopeSealer, WrappedKey
from db.store.sync_state import Place, StateRow, SyncSelf


class SyncAct(Protocol):
    """One local transaction of a round: all of it counts, or nothing."""

    def save_sync_self(self, **changes: Any) -> None:
        """Keep where this desk stands."""

    def record_fact(self, kind: RecordKind, record_id: UUID, values: Mapping[str, Any]) -> None:
        """Keep something that happened, and queue it for the other desks."""

    def take_away(self, subject: UUID) -> None:
        """Take a person away from this file alone, and note it: they were erased elsewhere."""

    def record_erasure(self, subject: UUID) -> None:
        """Take a person away, and queue it for the other desks."""

    def apply(self, operations: Iterable[Operation]) -> Changed:
        """Merge operations of others; again is no harm, and order does not matter."""

    def renumber(self, origin: int, keep: Collection[UUID] = ...) -> None:
        """Start a new chain as a new origin, without what the centre keeps already."""

    def send_again(self, op_ids: Collection[UUID]) -> None:
        """Queue operations of earlier lives once more, under their old ids."""

    def restamp(self, from_seq: int, floor_hlc: int, now_ms: int) -> None:
        """Give operations that nobody has seen new stamps, in their order, above the floor."""

    def add_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> Changed:
        """Keep people's keys, and take in what waited for them."""

    def save_secret(self, name: str, value: bytes) -> None:
        """Keep a secret inside the encrypted file."""

    def save_scope_key(self, version: int, key: bytes) -> None:
        """Keep a version of the library's master key."""

    def destroy_scope_keys(self, below: int) -> None:
        """Destroy the versions of the library's master key before one; nothing lies under them."""

    def keep_rewrapped(self, keys: Mapping[UUID, WrappedKey]) -> None:
        """Put newer wrappings of people's keys in place."""

    def reindex_numbers(self, after: str, limit: int) -> str | None:
        """Index the next national numbers under the key in use; None when there are no more."""


class SyncLoad(Protocol):
    """A taking over of the central state; each step is kept, and the last one makes it count."""

    @property
    def place(self) -> Place | None:
        """Tell how far it came, also in an earlier try; None when it has not begun."""

    def begin(self, place: Place) -> None:
        """Start over from nothing."""

    def add(self, rows: Sequence[StateRow], keys: Mapping[UUID, WrappedKey], place: Place) -> None:
        """Take in the next rows, with the keys of the people they are about, and note the place."""

    def missing(self) -> set[UUID]:
        """Tell whose keys this desk holds and the state did not name: erased, or not there yet."""

    def finish(self) -> Changed:
        """Put it in the place of what is here, joined with what this desk did meanwhile."""


class SyncStore(Protocol):
    """The local file, as far as sync goes."""

    @property
    def pace(self) -> Pace:
        """Give what sets how much is written at a time."""

    def loading(self) -> AbstractContextManager[SyncLoad]:
        """Take over the central state, or go on with what was broken off."""

    @property
    def sealer(self) -> ScopeSealer:
        """Give what seals and opens, with every master key that is here."""

    def tidy(self) -> None:
        """Wipe the values that were kept for thirty days."""

    def reload_keys(self) -> None:
        """Take up master keys that were added to the file."""

    def secret(self, name: str) -> bytes | None:
        """Give a secret that is kept inside the file."""

    def keys_below(self, version: int, after: UUID, limit: int) -> Mapping[UUID, WrappedKey]:
        """Give the next people's keys, by id, that lie under master keys before a version."""

    def sync_self(self) -> SyncSelf:
        """Tell where this desk stands."""

    def writing(self, priority: Priority = ...) -> AbstractContextManager[SyncAct]:
        """Open a local transaction."""

    def unsent(self, after_seq: int, limit: int = ..., max_bytes: int = ...) -> list[Queued]:
        """Give the queue on from a number, as much as one push takes."""

    def latest_unsent(self, after_seq: int) -> int:
        """Give the latest stamp in the queue after a number; 0 when nothing waits."""

    def op_ids_after(self, seq: int) -> list[UUID]:
        """Give the ids of all operations in the queue after a number."""

    def earlier_op_ids(self) -> list[UUID]:
        """Give the ids of what earlier lives of this file sent, as far as it is still kept."""

    def has_index_behind(self, after: str) -> bool:
        """Tell whether numbers on from an index are not indexed under the key in use."""

    def unknown_members(self) -> set[UUID]:
        """Tell which members who take part in something have no file here, and no tombstone."""

    def erased_subjects(self) -> set[UUID]:
        """Tell who was erased, as far as this desk knows."""

    def subjects_without_key(self) -> set[UUID]:
        """Tell whose keys operations are waiting for."""

    def digest_at(self, seq: int) -> bytes | None:
        """Give the digest of the chain at a number; None when the chain is not that long."""

    def conflicts(self) -> int:
        """Count what staff should look at."""

    def subject_keys(self, subjects: Collection[UUID]) -> Mapping[UUID, WrappedKey]:
        """Give the keys that are here, of these people."""
