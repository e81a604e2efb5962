"""Handing the list of the newsletter to who sends it for the library, and the log of that (P18)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.newsletter import SignUp, one_of_each
from db.domain.newsletter_kinds import NEWSLETTER_HANDED
from db.domain.processor import Processor, Task
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, UnlistedParty
from db.store.newsletter_rows import sign_ups
from db.store.privacy_rows import processors
from db.store.store import Store
from db.store.tables import newsletter_handed

_STARTS_FORMULA: Final = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Handed:
    """That the list was handed over: when, to whom, and how many addresses stood on it."""

    on: date
    party: str
    addresses: int


@dataclass(frozen=True, slots=True)
class ForParty:
    """The list as a file for a mailing service: comma-separated, in UTF-8."""

    content: str = field(repr=False)
    addresses: int
    changed: Changed


class NewsletterHandover:
    """Gives the list whole, each time: it takes the place of the one that the party had."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def parties(self) -> tuple[Processor, ...]:
        """Give the parties that the list may go to."""
        with self._store.reading() as connection:
            return _parties(processors(connection))

    def hand_over(self, party_id: UUID) -> ForParty:
        """Give the list for a party, noted before it goes.

        Raises NotPermitted, UnlistedParty for one that is not in the register of processors for
        it, or InvalidValue where nobody is on the list.
        """
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.writing() as act:
            known = processors(act.connection)
            if all(one.id != party_id for one in _parties(known)):
                names = (one.name for one in known if one.id == party_id)
                raise UnlistedParty(next(names, Task.NEWSLETTER))
            readers = one_of_each(sign_ups(act.connection))
            if not readers:
                raise InvalidValue("issue", "nobody")
            handed = {
                "processor_id": party_id,
                "addresses": len(readers),
                "on": local_day(act.now),
                "staff_id": self._session.staff_id,
            }
            act.record_fact(NEWSLETTER_HANDED, act.new_id(), handed)
        return ForParty(_table(readers), len(readers), act.changed)

    def log(self) -> tuple[Handed, ...]:
        """Give when the list was handed to whom, the latest first."""
        c = newsletter_handed.c
        with self._store.reading() as connection:
            names = {one.id: one.name for one in processors(connection)}
            rows = connection.execute(select(newsletter_handed).order_by(c.on.desc(), c.id.desc()))
            return tuple(
                Handed(row.on, names.get(row.processor_id, ""), row.addresses) for row in rows
            )


def _parties(known: Iterable[Processor]) -> tuple[Processor, ...]:
    return tuple(one for one in known if one.active and one.task is Task.NEWSLETTER)


def _table(readers: Iterable[SignUp]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("email", "language"))  # what sending needs, and no more
    writer.writerows((_safe(one.email), one.language) for one in readers)
    return out.getvalue()


def _safe(email: str) -> str:
    """Keep a spreadsheet from working an address out, without making it another one (P35).

    A mark in front would be part of it; between quotes it is the same (RFC 5321, 4.1.2).
    """
    if not email.startswith(_STARTS_FORMULA):
        return email
    local, _at, domain = email.rpartition("@")
    return f'"{local}"@{domain}'
