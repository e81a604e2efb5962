"""The newsletter: who signs up and off; the list is apart from the members (P15)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.domain.access_report import of_participant
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.newsletter import Asked, JoinedBy, SignUp, language_of, one_of_each
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue, Refused
from db.store.contact import read_email
from db.store.held_data import sections
from db.store.newsletter_rows import record_sign_up, sign_ups, sign_ups_of, wipe
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class FileDone:
    """What a file gave: how many rows were done, and each other row with why it was refused."""

    done: int
    refused: tuple[tuple[int, Refused], ...]
    changed: Changed


class Newsletter:
    """The list of the newsletter: anybody at a desk signs people up and off."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def sign_up(self, email: str, way: JoinedBy, language: str) -> Changed:
        """Put an address on the list; raise MissingValue, or InvalidValue for one on it already."""
        kept = _readable(email)
        with self._store.writing() as act:
            if sign_ups_of(act.connection, kept):
                raise InvalidValue("email", "on_list")
            record_sign_up(act, self._session, kept, way, language)
        return act.changed

    def sign_off(self, email: str) -> Changed:
        """Wipe an address, here at once and everywhere at the next round; raise InvalidValue."""
        return self._sign_off(Asked(email))

    def sign_off_by_mail(self, email: str, sent_at: datetime) -> Changed:
        """Wipe the address of somebody who wrote that they leave, if it is on the list.

        Who signed up again after that mail came stays.
        """
        with self._store.writing() as act:
            wipe(act, email.strip().lower(), before=sent_at)
        return act.changed

    def sign_up_all(self, rows: Iterable[tuple[int, Asked | Refused]], usual: str) -> FileDone:
        """Sign up who stands in a file of the website, in the usual language if it tells none."""

        def sign_up(asked: Asked) -> Changed:
            return self.sign_up(asked.email, JoinedBy.FILE, language_of(asked, usual))

        return _each(rows, sign_up)

    def sign_off_all(self, rows: Iterable[tuple[int, Asked | Refused]]) -> FileDone:
        """Wipe who stands in a file of those who left, such as a mailing service hands back.

        Who signed up again after what they wrote stays, and is told.
        """
        return _each(rows, self._sign_off)

    def is_on_list(self, email: str) -> bool:
        """Tell whether somebody at the desk is on the list; raise MissingValue or InvalidValue."""
        kept = _readable(email)
        with self._store.reading() as connection:
            return bool(sign_ups_of(connection, kept))

    def list(self) -> tuple[SignUp, ...]:
        """Give each address once, in the order of signing up; raise NotPermitted."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.reading() as connection:
            return one_of_each(sign_ups(connection))

    def report(self, email: str) -> dict[str, Any]:
        """Gather what is held on an address, to hand over (P22, P25); staff see first who asks.

        Raises NotPermitted, or InvalidValue for an address that is not on the list.
        """
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        kept = _readable(email)
        with self._store.reading() as connection:
            ids: list[UUID] = [one.id for one in sign_ups_of(connection, kept)]
            if not ids:
                raise InvalidValue("email", "not_on_list")
            held = sections(connection, ids, "")
        return of_participant(held, self._session.library_name, local_day(self._clock.now()), None)

    def _sign_off(self, asked: Asked) -> Changed:
        kept = _readable(asked.email)
        with self._store.writing() as act:
            if not wipe(act, kept, before=asked.at):
                again = sign_ups_of(act.connection, kept)
                raise InvalidValue("email", "signed_up_since" if again else "not_on_list")
        return act.changed


def _each(rows: Iterable[tuple[int, Asked | Refused]], act: Callable[[Asked], Changed]) -> FileDone:
    """Do each row by itself, in its order; one that is refused stops no other."""
    done, changed = 0, Changed()
    refused: list[tuple[int, Refused]] = []
    for number, read in rows:
        try:
            if isinstance(read, Refused):
                raise read
            changed |= act(read)
        except Refused as error:
            refused.append((number, error))
            continue
        done += 1
    return FileDone(done, tuple(refused), changed)


def _readable(email: str) -> str:
    """Give an address as the list keeps it: capitals make no other address."""
    if not email.strip():
        raise MissingValue("email")
    return read_email(email).lower()
