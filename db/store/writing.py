"""What a sync round may do while it writes, beside what every use case may."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, update

from db.domain.change import Changed, Operation
from db.store.apply import apply_foreign, take_in
from db.store.erasing import erased_among
from db.store.lag_rows import note_lags
from db.store.local_tables import acked_on, key_slot, scope_key, secret, sync_self
from db.store.parking import take_set_aside, take_waiting_for_key
from db.store.rekeying import keep_rewrapped, reindex_numbers
from db.store.renumbering import renumber, restamp, send_again
from db.store.sealed import KEYS_FROM, WrappedKey
from db.store.transaction import Transaction


class Writing(Transaction):
    """One transaction: the acts of this desk, and what the sync brings."""

    def apply(self, operations: Iterable[Operation]) -> Changed:
        """Take in a part of the log; any order, any number of times."""
        apply_foreign(self, operations)
        return self._by_sync()

    def add_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> Changed:
        """Keep people's keys, and take in what waited for them; not of who was erased."""
        gone = erased_among(self.connection, keys.keys())
        alive = {subject: key for subject, key in keys.items() if subject not in gone}
        self.keys.add(alive)
        take_in(self, take_waiting_for_key(self.connection, alive.keys()))
        return self._by_sync()

    def try_again(self) -> Changed:
        """Take in what was set aside, as far as this program understands it."""
        take_in(self, take_set_aside(self.connection))
        return self._by_sync()

    def keep_rewrapped(self, keys: Mapping[UUID, WrappedKey]) -> None:
        """Put people's keys in place as they are wrapped under a newer master key."""
        keep_rewrapped(self.connection, keys)

    def reindex_numbers(self, after: str, limit: int) -> str | None:
        """Index the next national numbers under the key in use; None when there are no more."""
        return reindex_numbers(self, after, limit)

    def renumber(self, origin: int, keep: Collection[UUID] = ()) -> None:
        """Start over as a new origin, without what the centre holds already."""
        renumber(self, origin, keep)

    def send_again(self, op_ids: Collection[UUID]) -> None:
        """Queue operations of earlier lives once more, under their old ids."""
        send_again(self, op_ids)

    def restamp(self, from_seq: int, floor_hlc: int, now_ms: int) -> None:
        """Give what nobody has seen stamps of the true time."""
        restamp(self, from_seq, floor_hlc, now_ms)

    def save_sync_self(self, **changes: Any) -> None:
        """Write down where this desk stands; names are those of SyncSelf."""
        self.measured |= "offset_ms" in changes or "measured_at" in changes
        if "acked_seq" in changes:
            note_lags(self.connection, changes["acked_seq"], self.now)
        self.connection.execute(update(sync_self).values(**changes))
        if "acked_seq" in changes:  # what the centre lost counts anew once it is sent again
            beyond = acked_on.c.seq > changes["acked_seq"]
            self.connection.execute(delete(acked_on).where(beyond))

    def save_secret(self, name: str, value: bytes) -> None:
        """Keep a secret inside the encrypted file."""
        row = {"name": name, "value": value}
        self.connection.execute(insert(secret).prefix_with("OR REPLACE"), row)

    def save_scope_key(self, version: int, key: bytes) -> None:
        """Keep a version of the library's master key; call `Store.reload_keys()` afterwards."""
        row = {"version": version, "key": key}
        self.connection.execute(insert(scope_key).prefix_with("OR REPLACE"), row)

    def destroy_scope_keys(self, below: int) -> None:
        """Destroy older versions of the master key; call `Store.reload_keys()` afterwards."""
        self.connection.execute(delete(scope_key).where(scope_key.c.version < below))
        self.connection.execute(delete(key_slot).where(key_slot.c.smk_version < below))
        self.save_secret(KEYS_FROM, str(below).encode())
        self.wiped = True  # also out of the write-ahead log, the safety copies, a half-done load

    def save_key_slot(self, holder: str, version: int, sealed: bytes) -> None:
        """Keep a version of the master key as it is sealed to someone."""
        row = {"holder": holder, "smk_version": version, "sealed": sealed}
        self.connection.execute(insert(key_slot).prefix_with("OR REPLACE"), row)

    def _by_sync(self) -> Changed:
        self.by_sync = True
        return self.changed
