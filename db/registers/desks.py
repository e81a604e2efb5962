"""The workstations of the library."""

from __future__ import annotations

from db.domain.staff import Desk
from db.store.session_rows import all_desks
from db.store.store import Store


class Desks:
    """The desks of the library."""

    def __init__(self, store: Store) -> None:
        """Work on an open store."""
        self._store = store

    def all(self) -> tuple[Desk, ...]:
        """Give all desks, the oldest first."""
        with self._store.reading() as connection:
            return all_desks(connection)
