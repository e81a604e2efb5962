"""What members allow: given and withdrawn at any desk, the value with it (P3)."""

from __future__ import annotations

from uuid import UUID

from db.domain.change import Changed
from db.domain.consent import ConsentEvent, Purpose, Way
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.errors import ConsentMissing, MissingValue
from db.store.consent_records import Asked, record_consent, record_withdrawal
from db.store.contact import read_value
from db.store.only_counted import refuse_what_is_only_counted
from db.store.people import consent_events, load_member, person_ids
from db.store.store import Store


class ConsentLedger:
    """The consents of members, as events that are never changed."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def of(self, member_id: UUID) -> tuple[ConsentEvent, ...]:
        """Give everything a member gave and withdrew, in order."""
        with self._store.reading() as connection:
            return consent_events(connection, person_ids(connection, member_id))

    def give(
        self, member_id: UUID, purpose: Purpose, value: str, way: Way, language: str
    ) -> Changed:
        """Record consent and keep the value that it allows; raise InvalidValue for what is none."""
        if not value.strip():
            raise MissingValue(purpose)
        kept = read_value(purpose, value)
        with self._store.writing() as act:
            member = load_member(act.connection, member_id)
            refuse_what_is_only_counted(act, member.id, purpose)
            record_consent(act, self._session, member.id, purpose, Asked(way, language))
            act.record_set(MEMBER, member.id, {purpose.value: {purpose.value: kept}})
        return act.changed

    def confirm(self, member_id: UUID, purpose: Purpose, way: Way, language: str) -> Changed:
        """Record that a member, asked again, still consents; the value stays as it is (P3, P6).

        Raises ConsentMissing when there is no consent to confirm.
        """
        with self._store.writing() as act:
            member = load_member(act.connection, member_id)
            if purpose not in member.consents:
                raise ConsentMissing(purpose)
            record_consent(act, self._session, member.id, purpose, Asked(way, language))
        return act.changed

    def withdraw(self, member_id: UUID, purpose: Purpose, way: Way) -> Changed:
        """Record a withdrawal and wipe the value, in one transaction."""
        with self._store.writing() as act:
            member = load_member(act.connection, member_id)
            record_withdrawal(act, self._session, member.id, purpose, way)
        return act.changed
