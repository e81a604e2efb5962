"""The data keys of the people that records are about."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from uuid import UUID

from sqlalchemy import Connection, insert, select

from db.errors import KeyMissing
from db.store.local_tables import scope_key, secret, subject_key, sync_self
from db.store.sealed import KEYS_FROM, ScopeSealer, WrappedKey, new_key

CHUNK = 500  # values in one IN (…)


class SubjectKeys:
    """People's keys within one transaction; opened keys stay in memory no longer."""

    def __init__(self, connection: Connection, sealer: ScopeSealer) -> None:
        self._connection = connection
        self._sealer = sealer
        self._opened: dict[UUID, bytes] = {}

    def make(self, subject: UUID) -> None:
        """Give a new person a key of their own."""
        dek = new_key()
        self.add({subject: self._sealer.wrap(subject, dek)})
        self._opened[subject] = dek

    def add(self, wrapped: Mapping[UUID, WrappedKey]) -> None:
        """Keep keys that came from the centre."""
        rows = [
            {"subject": s, "smk_version": w.version, "wrapped": w.wrapped}
            for s, w in wrapped.items()
        ]
        if rows:
            self._connection.execute(insert(subject_key).prefix_with("OR REPLACE"), rows)

    def of(self, subject: UUID) -> bytes:
        """Give a person's key; raise KeyMissing when it is not here."""
        self.load((subject,))
        if subject not in self._opened:
            raise KeyMissing
        return self._opened[subject]

    def forget(self, subject: UUID) -> None:
        """Drop an opened key: its person was erased."""
        self._opened.pop(subject, None)

    def held(self, subject: UUID | None) -> bytes | None:
        """Give a key that was loaded; None when it is not here."""
        return None if subject is None else self._opened.get(subject)

    def load(self, subjects: Collection[UUID]) -> None:
        """Open the keys of several people at once; who has none that opens here is left out.

        Raises KeyMissing when the master key above one of them is not here yet.
        """
        missing = [s for s in subjects if s not in self._opened]
        for subject, wrapped in wrapped_keys(self._connection, missing).items():
            known = wrapped.version in self._sealer.keys
            if not known and wrapped.version >= self._sealer.keys_from:
                raise KeyMissing
            with suppress(KeyMissing):  # one spoiled key may not hold up the others
                self._opened[subject] = self._sealer.unwrap(subject, wrapped)


def wrapped_keys(connection: Connection, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
    """Read wrapped keys, to be sent or opened."""
    found: dict[UUID, WrappedKey] = {}
    wanted = list(subjects)
    for start in range(0, len(wanted), CHUNK):
        chosen = subject_key.c.subject.in_(wanted[start : start + CHUNK])
        for row in connection.execute(select(subject_key).where(chosen)):
            found[row.subject] = WrappedKey(row.smk_version, row.wrapped)
    return found


def load_sealer(connection: Connection) -> ScopeSealer:
    """Read the library's master keys."""
    scope: UUID = connection.execute(select(sync_self.c.scope_id)).scalar_one()
    keys = {row.version: row.key for row in connection.execute(select(scope_key))}
    begin = select(secret.c.value).where(secret.c.name == KEYS_FROM)
    return ScopeSealer(scope, keys, int(connection.execute(begin).scalar() or 1))
