"""The workstations of the library."""

from __future__ import annotations

from uuid import UUID

from db.domain.staff import Desk
from db.errors import InvalidValue
from db.store.hold_lists import branch_names
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

    def find(self, desk: str) -> Desk:
        """Find a desk by its name or id; raise InvalidValue when that is not one desk."""
        wanted = desk.strip().casefold()
        found = [d for d in self.all() if wanted in (str(d.id), d.name.casefold())]
        if len(found) != 1:
            raise InvalidValue("desk", "several" if found else "unknown")
        return found[0]

    def branches(self) -> dict[UUID, str]:
        """Give the names of the branches of this library."""
        with self._store.reading() as connection:
            return branch_names(connection)
