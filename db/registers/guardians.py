"""Members who stand for a child that is a member too, in its household or not (P6)."""

from __future__ import annotations

from uuid import UUID

from db.domain.access import Way
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.household import HouseholdLine
from db.domain.member import Document, Guardian, MemberDraft, Source
from db.domain.rectifying import check_same_person
from db.domain.registration import (
    check_guardian_card,
    check_guardian_member,
    check_guardian_named,
)
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.access_rows import record_access
from db.store.guardianship import choose_guardian, end_guardianship
from db.store.held_number import carries_number
from db.store.household import children_of
from db.store.people import load_member, person_ids
from db.store.store import Store


class Guardians:
    """Who stands for whom."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def children(self, member_id: UUID) -> tuple[HouseholdLine, ...]:
        """Give the children that a member stands for, with what they have and owe."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            return children_of(connection, member_id, today)

    def choose(
        self, child_id: UUID, member_id: UUID, relation: str, seen: MemberDraft | Document
    ) -> Changed:
        """Let a member stand for a child; `seen` is their card as it was read, or a document.

        Raises InvalidValue for who is not under sixteen, not of age, or the same person, and for a
        card that does not identify or is somebody else's.
        """
        with self._store.writing() as act:
            today = local_day(act.now)
            child = load_member(act.connection, child_id)
            parent = load_member(act.connection, member_id)
            if child.id == parent.id:
                raise InvalidValue("guardian", "same_member")
            check_guardian_member(parent.birth_date, child.birth_date, today)
            if isinstance(seen, Document):
                chosen = Guardian(parent.name, relation, Source.DOCUMENT, parent.id, seen)
            else:
                check_guardian_card(seen, training=self._session.training, today=today)
                check_same_person(parent, seen, holder=carries_number(act, parent, seen))
                chosen = Guardian(parent.name, relation, Source.CARD, parent.id)
            check_guardian_named(chosen)
            choose_guardian(act, self._session, person_ids(act.connection, child.id), chosen)
            for one in (child.id, parent.id):
                record_access(act, self._session, one, Way.GUARDIAN)
        return act.changed

    def end(self, child_id: UUID) -> Changed:
        """Let go of who stands for a child, whether a member or not."""
        with self._store.writing() as act:
            child = load_member(act.connection, child_id)
            end_guardianship(act, person_ids(act.connection, child.id))
            parent = child.guardian.member_id if child.guardian is not None else None
            for one in filter(None, (child.id, parent)):
                record_access(act, self._session, one, Way.GUARDIAN)
        return act.changed
