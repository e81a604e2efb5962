"""Who is signed in where, since when; and ending a session at another desk."""

from __future__ import annotations

from uuid import UUID

from db.domain.change import Changed
from db.domain.session import Session
from db.domain.staff import Sitting, Standing
from db.domain.staff_kinds import SITTING
from db.errors import InvalidValue
from db.store.session_rows import all_staff
from db.store.sitting_rows import all_sittings, standing_of
from db.store.store import Store


class Sittings:
    """The sessions of the library: one a desk, as far as this desk has heard."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._id: UUID | None = None

    def begin(self) -> Changed:
        """Tell the library that this staff member sits at this desk now."""
        with self._store.writing() as act:
            self._id = act.new_id()
            now = {"session_id": self._id, "account_id": self._session.staff_id}
            times = {"since": act.now, "over": None}
            act.record_set(SITTING, self._session.desk_id, {"now": {**now, **times}})
        return act.changed

    def leave(self) -> Changed:
        """Tell the library that they left; without a session that began nothing is told."""
        own = next((s for s in self.all() if s.own_desk and s.session_id == self._id), None)
        if own is None or own.over is not None:
            return Changed(frozenset(), frozenset())
        with self._store.writing() as act:
            now = {"session_id": own.session_id, "account_id": own.staff_id}
            times = {"since": own.since, "over": act.now}
            act.record_set(SITTING, own.desk_id, {"now": {**now, **times}})
        return act.changed

    def all(self) -> tuple[Sitting, ...]:
        """Give the last session of each desk."""
        with self._store.reading() as connection:
            return all_sittings(connection, self._session.desk_id)

    def end(self, desk_id: UUID) -> Changed:
        """End the session at another desk; it takes effect when that desk hears it.

        Raises NotPermitted, or InvalidValue when nobody sits there.
        """
        with self._store.writing() as act:
            there = {s.desk_id: s for s in all_sittings(act.connection, self._session.desk_id)}
            roles = {s.id: s.role for s in all_staff(act.connection)}
            sitting = there.get(desk_id)
            if sitting is None or sitting.over is not None:
                self._session.role.demand_over(self._session.role)
                raise InvalidValue("desk", "nobody_there")
            self._session.role.demand_over(roles[sitting.staff_id])
            if sitting.own_desk:
                raise InvalidValue("desk", "oneself")
            ending = {"ended_session_id": sitting.session_id, "ended_at": act.now}
            by = {"ended_by": self._session.staff_id}
            act.record_set(SITTING, desk_id, {"ending": {**ending, **by}})
        return act.changed

    def standing(self) -> Standing:
        """Tell whether the session at this desk may go on."""
        with self._store.reading() as connection:
            return standing_of(connection, self._session, self._id)
