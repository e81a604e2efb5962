"""The log of who opened or changed whose file, for who may read it (P30)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from db.domain.access import Access, Pointed, Way, pointed_out
from db.domain.clock import Clock
from db.domain.name_search import parts
from db.domain.session import Session
from db.domain.staff import Permission
from db.store.access_rows import accesses, acted, compared, record_access
from db.store.people import person_ids
from db.store.session_rows import all_staff
from db.store.store import Store

AGAIN = timedelta(minutes=15)  # opening the same file again within it is the same looking


class AccessLog:
    """Who looked at whom."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock
        self._last: tuple[UUID, Way] | None = None
        self._last_at = clock.now()

    def looked(self, member_id: UUID, way: Way) -> None:
        """Write down that a file is shown; the same file shown again at once is not noted twice."""
        now = self._clock.now()
        if self._last == (member_id, way) and now - self._last_at < AGAIN:
            return
        with self._store.writing() as act:
            record_access(act, self._session, member_id, way)
        self._last, self._last_at = (member_id, way), now

    def of_member(self, member_id: UUID) -> tuple[Access, ...]:
        """Give who opened or changed the file of a member, the newest first."""
        with self._store.reading() as connection:
            return accesses(connection, member_ids=person_ids(connection, member_id))

    def search(
        self, *, staff_id: UUID | None = None, since_days: int | None = None
    ) -> tuple[Access, ...]:
        """Give the log of one staff member, or of all, the newest first; raises NotPermitted."""
        self._session.role.demand(Permission.READ_ACCESS_LOG)
        since = None if since_days is None else self._clock.now() - timedelta(days=since_days)
        with self._store.reading() as connection:
            return accesses(connection, staff_id=staff_id, since=since)

    def pointed_out(self, days: int = 31) -> tuple[Pointed, ...]:
        """Give the looking of the last days that a privacy officer should see; NotPermitted."""
        self._session.role.demand(Permission.READ_ACCESS_LOG)
        since = self._clock.now() - timedelta(days=days)
        with self._store.reading() as connection:
            lines = accesses(connection, since=since, limit=_MANY)
            staff = {one.id: parts(one.name) for one in all_staff(connection)}
            names = {word for name in staff.values() for word in name}
            people = compared(connection, {line.member_id for line in lines}, names)
            return pointed_out(lines, acted(connection, since), staff, people)


_MANY = 100_000
