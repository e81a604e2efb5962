"""Households: members who live and borrow together."""

from __future__ import annotations

from uuid import UUID

from db.domain.access import Way
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.household import HouseholdLine
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.access_rows import record_access
from db.store.household import (
    household_id_of,
    household_members,
    household_of,
)
from db.store.people import load_member
from db.store.store import Store


class Households:
    """Who belongs together."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def of_member(self, member_id: UUID) -> tuple[HouseholdLine, ...]:
        """Give the other members of a household; loans and debts only of children."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            return household_of(connection, load_member(connection, member_id).id, today)

    def join(self, member_id: UUID, other_id: UUID) -> Changed:
        """Put two members in one household, with everybody who was with either."""
        with self._store.writing() as act:
            first = load_member(act.connection, member_id).id
            second = load_member(act.connection, other_id).id
            if first == second:
                raise InvalidValue("household", "same_member")
            mine = household_id_of(act.connection, first)
            theirs = household_id_of(act.connection, second)
            household_id = mine or theirs or act.new_id()
            moving = {first, second}
            if mine and theirs and mine != theirs:
                moving |= set(household_members(act.connection, theirs))
            for one in sorted(moving):
                if household_id_of(act.connection, one) != household_id:
                    act.record_set(MEMBER, one, {"household": {"household_id": household_id}})
                    record_access(act, self._session, one, Way.HOUSEHOLD)
        return act.changed

    def leave(self, member_id: UUID) -> Changed:
        """Take a member out of their household."""
        with self._store.writing() as act:
            person = load_member(act.connection, member_id)
            act.record_set(MEMBER, person.id, {"household": {"household_id": None}})
            record_access(act, self._session, person.id, Way.HOUSEHOLD)
        return act.changed
