"""Staff accounts: who may sign in, at every desk of the library."""

from __future__ import annotations

from uuid import UUID

from db.domain.change import Changed
from db.domain.passphrase import check_passphrase
from db.domain.record_kinds import STAFF
from db.domain.session import Session
from db.domain.staff import Permission, Role, StaffMember
from db.errors import InvalidValue, MissingValue
from db.store.passphrases import PassphraseCost, new_sealed_pair
from db.store.session_rows import all_staff
from db.store.staff_records import key_fields, record_staff
from db.store.store import Store


class StaffAccounts:
    """The staff accounts of the library."""

    def __init__(self, store: Store, session: Session, cost: PassphraseCost) -> None:
        """Work on an open store, for who is signed in; `cost` is that of new passphrases."""
        self._store = store
        self._session = session
        self._cost = cost

    def all(self) -> tuple[StaffMember, ...]:
        """Give all accounts, the oldest first."""
        with self._store.reading() as connection:
            return all_staff(connection)

    def add(self, name: str, passphrase: str, role: Role = Role.DESK) -> Changed:
        """Add an account; only an administrator may."""
        self._session.role.demand(Permission.MANAGE_STAFF)
        kept = name.strip()
        if not kept:
            raise MissingValue("name")
        check_passphrase(passphrase)
        pair = new_sealed_pair(passphrase, self._cost)
        with self._store.writing() as act:
            taken = {s.name.casefold() for s in all_staff(act.connection)}
            if kept.casefold() in taken:
                raise InvalidValue("name", "taken")
            record_staff(act, act.new_id(), kept, role, pair)
        return act.changed

    def set_passphrase(self, staff_id: UUID, passphrase: str) -> Changed:
        """Give an account a new passphrase: one's own, or as an administrator anyone's."""
        if staff_id != self._session.staff_id:
            self._session.role.demand(Permission.MANAGE_STAFF)
        check_passphrase(passphrase)
        pair = new_sealed_pair(passphrase, self._cost)
        with self._store.writing() as act:
            act.record_set(STAFF, staff_id, {"keys": key_fields(pair)})
        return act.changed

    def dismiss(self, staff_id: UUID) -> Changed:
        """Close an account: its slot goes from every desk; only an administrator may."""
        self._session.role.demand(Permission.MANAGE_STAFF)
        if staff_id == self._session.staff_id:
            raise InvalidValue("staff_id", "oneself")
        with self._store.writing() as act:
            role = next(s.role for s in all_staff(act.connection) if s.id == staff_id)
            act.record_set(STAFF, staff_id, {"account": {"active": False, "role": role}})
        return act.changed
