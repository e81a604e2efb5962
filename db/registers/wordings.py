"""Versions of the statement, the regulations and the consents: written, accepted (P5, P33)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.privacy_kinds import WORDING
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.wording import Held, Text, ToAsk, Wording, check_wording
from db.store.people import load_member
from db.store.registration_records import record_acceptance
from db.store.store import Store
from db.store.wording_rows import asked_again, held_texts, versions, wordings


class Wordings:
    """What members are shown and asked, and whom to ask again."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def publish(self, what: Text, version: str, texts: Mapping[str, str], from_on: date) -> Changed:
        """Write a version that holds from a day on; older ones stay. Raises NotPermitted."""
        self._session.role.demand(Permission.MANAGE_RETENTION)
        with self._store.writing() as act:
            said = {language: text.strip() for language, text in texts.items() if text.strip()}
            new = Wording(what, version.strip(), from_on, said, act.now)
            check_wording(new, wordings(act.connection), local_day(act.now))
            values = {"what": what, "version": new.version, "from_on": from_on, "texts": said}
            staff = {"at": act.now, "staff_id": self._session.staff_id}
            act.record_fact(WORDING, act.new_id(), {**values, **staff})
        return act.changed

    def history(self) -> tuple[Wording, ...]:
        """Give every version that was ever written, the oldest first."""
        with self._store.reading() as connection:
            return wordings(connection)

    def versions(self) -> dict[Text, str]:
        """Give the version of each text that holds today."""
        with self._store.reading() as connection:
            return versions(connection, local_day(self._clock.now()))

    def held(self) -> tuple[Held, ...]:
        """Give each text that holds today, in full where it was published here."""
        with self._store.reading() as connection:
            return held_texts(connection, local_day(self._clock.now()))

    def to_ask(self, member_id: UUID) -> tuple[ToAsk, ...]:
        """Tell what a member is to be asked at this visit; raise UnknownMember."""
        with self._store.reading() as connection:
            return asked_again(connection, member_id, local_day(self._clock.now()))

    def accept(self, member_id: UUID) -> Changed:
        """Write down that a member saw the statement that holds and accepts the regulations."""
        with self._store.writing() as act:
            whose = load_member(act.connection, member_id).id
            record_acceptance(act, self._session, whose)
        return act.changed
