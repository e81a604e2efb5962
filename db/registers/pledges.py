"""The declaration of confidentiality with its lesson: asked at sign-in, once a year (P28, P34)."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.pledge import Pledge
from db.domain.session import Session
from db.domain.staff_kinds import PLEDGE
from db.domain.wording import Held, Text
from db.store.pledge_rows import last_pledges, staff_behind, words_for_staff
from db.store.store import Store


class Pledges:
    """What staff declared, and who is to declare it."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def asked(self) -> Mapping[Text, Held] | None:
        """Give what who signs in has to read and declare now; None where nothing is due."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            if self._session.staff_id not in staff_behind(connection, today):
                return None
            return words_for_staff(connection, today)

    def declare(self, words: Mapping[Text, Held], language: str) -> Changed:
        """Write down that who is signed in read the lesson and declares the rest."""
        by = {"desk_id": self._session.desk_id, "staff_id": self._session.staff_id}
        said = {
            "pledge_version": words[Text.PLEDGE].version,
            "lesson_version": words[Text.LESSON].version,
        }
        with self._store.writing() as act:
            values = {**said, "language": language, "at": act.now, **by}
            act.record_fact(PLEDGE, act.new_id(), values)
        return act.changed

    def last(self) -> Mapping[UUID, Pledge]:
        """Give what each account declared last."""
        with self._store.reading() as connection:
            return last_pledges(connection)

    def behind(self) -> frozenset[UUID]:
        """Give the open accounts that have to declare it at their next sign-in."""
        with self._store.reading() as connection:
            return staff_behind(connection, local_day(self._clock.now()))
