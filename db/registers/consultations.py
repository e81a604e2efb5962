"""Asking the National Register about members, and taking over what it says (P8)."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from uuid import UUID

from db.domain.access import Way
from db.domain.change import Changed
from db.domain.consultation import NationalRegister, RegisterEntry, check_purpose
from db.domain.member import Source
from db.domain.national_number import NationalNumber
from db.domain.rectifying import Difference, Part, differences, values_of
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import MissingValue, NumberNotPermitted
from db.store.access_rows import record_access
from db.store.correcting import record_correction
from db.store.held_number import held_number
from db.store.people import load_member, person_ids
from db.store.store import Store

_log = logging.getLogger(__name__)
_KEY_PASSPHRASE = "register_key_passphrase"  # noqa: S105 -- the name of the secret


@dataclass(frozen=True, slots=True)
class Consulted:
    """What asking gave: no entry where the register knows nobody by the number."""

    entry: RegisterEntry | None = field(repr=False)
    differences: tuple[Difference, ...]
    changed: Changed


class Consultations:
    """Questions to the National Register; what it answers is kept only where staff take it over."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def ask(self, member_id: UUID, why: Way, register: NationalRegister) -> Consulted:
        """Ask about a member, which is noted with the purpose before the question leaves.

        Raises NotPermitted, NumberNotPermitted without a legal ground, MissingValue for a file
        without a number, InvalidValue for no purpose, or the Trouble of the register.
        """
        number, changed = self._noted(member_id, why)
        entry = register.ask(number)
        _log.info("The National Register was asked")
        if entry is None:
            return Consulted(None, (), changed)
        with self._store.reading() as connection:
            found = load_member(connection, member_id)
        return Consulted(entry, differences(found, entry.as_draft()), changed)

    def take_over(self, member_id: UUID, entry: RegisterEntry, part: Part) -> Changed:
        """Put one part of the file right as the register has it; noted.

        Raises NotPermitted, or MissingValue for what the entry lacks.
        """
        self._session.role.demand(Permission.SHOW_NUMBER)
        groups = {part.value: values_of(entry.as_draft(), part)}
        with self._store.writing() as act:
            found = load_member(act.connection, member_id)
            record_correction(act, self._session, found.id, groups, Source.DESK)
        return act.changed

    def key_passphrase(self) -> str:
        """Give the passphrase of the key that questions are signed with; empty if none."""
        return (self._store.secret(_KEY_PASSPHRASE) or b"").decode()

    def keep_key_passphrase(self, passphrase: str) -> Changed:
        """Keep that passphrase inside the encrypted file; an administrator may."""
        self._session.role.demand(Permission.MANAGE_STAFF)
        with self._store.writing() as act:
            act.save_secret(_KEY_PASSPHRASE, passphrase.encode())
        return act.changed

    def _noted(self, member_id: UUID, why: Way) -> tuple[NationalNumber, Changed]:
        check_purpose(why)
        self._session.role.demand(Permission.SHOW_NUMBER)
        if not self._session.number_permitted:
            raise NumberNotPermitted
        with self._store.writing() as act:
            held = held_number(act, person_ids(act.connection, member_id))
            if held is None:
                raise MissingValue("national_number")
            record_access(act, self._session, held[0], why)
        return held[1], act.changed
