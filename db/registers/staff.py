"""Staff accounts: who may sign in, at every desk of the library, and what they may do there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from db.domain.change import Changed
from db.domain.clock import Clock
from db.domain.passphrase import check_passphrase, normalised
from db.domain.recovery_key import read as read_recovery_key
from db.domain.session import Session
from db.domain.staff import Role, StaffAct, StaffMember, check_one_stays
from db.domain.staff_kinds import STAFF
from db.errors import InvalidValue, MissingValue, WeakPassphrase
from db.store.attempts import counted_attempt
from db.store.key_pairs import recovery_private_key
from db.store.passphrases import PassphraseCost, SealedPair, handed_out, new_sealed_pair
from db.store.session_rows import all_staff, check_sheet, pair_of
from db.store.staff_records import key_fields, record_staff, record_staff_event
from db.store.store import Store
from db.store.transaction import Transaction

_LONGEST_CODE = 5


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A passphrase to hand to a colleague: it opens only the way to one of their own."""

    staff_id: UUID
    name: str = field(repr=False)
    passphrase: str = field(repr=False)
    changed: Changed


class StaffAccounts:
    """The staff accounts of the library."""

    def __init__(self, store: Store, session: Session, cost: PassphraseCost, clock: Clock) -> None:
        """Work on an open store, for who is signed in; `cost` is that of new passphrases."""
        self._store = store
        self._session = session
        self._cost = cost
        self._clock = clock

    def all(self) -> tuple[StaffMember, ...]:
        """Give all accounts, the oldest first."""
        with self._store.reading() as connection:
            return all_staff(connection)

    def add(self, name: str, passphrase: str, role: Role = Role.DESK) -> Changed:
        """Add an account with a passphrase that its holder chose here.

        Raises NotPermitted for a role that may do more than oneself, MissingValue, InvalidValue for
        a name that is taken, WeakPassphrase.
        """
        self._session.role.demand_over(role)
        check_passphrase(passphrase)
        _, changed = self._add(name, role, new_sealed_pair(passphrase, self._cost))
        return changed

    def invite(self, name: str, role: Role = Role.DESK) -> HandedOut:
        """Add an account with a passphrase to hand out; raises as `add` does."""
        self._session.role.demand_over(role)
        passphrase, pair = self._handed_out()
        staff_id, changed = self._add(name, role, pair)
        return HandedOut(staff_id, name.strip(), passphrase, changed)

    def reset(self, staff_id: UUID) -> HandedOut:
        """Hand out a passphrase for an account whose own is lost; the lost one opens no more.

        Raises NotPermitted, or InvalidValue for oneself or an account that is closed.
        """
        passphrase, pair = self._handed_out()
        with self._store.writing() as act:
            found = self._other(act, staff_id)
            act.record_set(STAFF, staff_id, {"keys": key_fields(pair)})
            self._note(act, found, StaffAct.RESET)
        return HandedOut(staff_id, found.name, passphrase, act.changed)

    def change_passphrase(self, present: str, new: str) -> Changed:
        """Give oneself another passphrase; raise WrongPassphrase, SignInDelayed, WeakPassphrase."""
        check_passphrase(new)
        if normalised(new) == normalised(present):
            raise WeakPassphrase("not_new")
        own = self._session.staff_id
        with self._store.reading() as connection:
            held = pair_of(connection, own)
        with counted_attempt(self._store.home, own, self._clock.now()):
            held.opened(present)
        pair = new_sealed_pair(new, self._cost)
        with self._store.writing() as act:
            act.record_set(STAFF, own, {"keys": key_fields(pair)})
            self._note(act, _found(act, own), StaffAct.OWN_WORDS)
        return act.changed

    def renew_by_sheet(self, recovery_key: str, new: str) -> Changed:
        """Give oneself another passphrase with the recovery sheet; a closed account opens again.

        Raises WrongRecoveryKey, OtherSheet or WeakPassphrase.
        """
        check_passphrase(new)
        with self._store.reading() as connection:
            check_sheet(connection, recovery_private_key(read_recovery_key(recovery_key)))
        own, pair = self._session.staff_id, new_sealed_pair(new, self._cost)
        with self._store.writing() as act:
            found = _found(act, own)
            act.record_set(STAFF, own, {"keys": key_fields(pair)})
            if not found.active:
                self._set(act, replace(found, active=True), StaffAct.BROUGHT_BACK)
            self._note(act, found, StaffAct.OWN_WORDS)
        return act.changed

    def set_role(self, staff_id: UUID, role: Role) -> Changed:
        """Give an account another role.

        Raises NotPermitted, or InvalidValue when it is closed or no administrator would be left.
        """
        self._session.role.demand_over(role)
        with self._store.writing() as act:
            found = self._below(act, staff_id)
            self._set(act, replace(found, role=role), StaffAct.ROLE)
        return act.changed

    def dismiss(self, staff_id: UUID) -> Changed:
        """Close an account: its slot goes from every desk, what its holder did stays theirs.

        Raises NotPermitted, or InvalidValue for oneself, or when no administrator would be left.
        """
        with self._store.writing() as act:
            found = self._other(act, staff_id)
            self._set(act, replace(found, active=False), StaffAct.RETIRED)
        return act.changed

    def bring_back(self, staff_id: UUID) -> HandedOut:
        """Open an account that was closed, with a passphrase to hand out; raise NotPermitted."""
        passphrase, pair = self._handed_out()
        with self._store.writing() as act:
            found = _found(act, staff_id)
            self._session.role.demand_over(found.role)
            if found.active:
                raise InvalidValue("staff_id", "is_open")
            act.record_set(STAFF, staff_id, {"keys": key_fields(pair)})
            self._set(act, replace(found, active=True), StaffAct.BROUGHT_BACK)
        return HandedOut(staff_id, found.name, passphrase, act.changed)

    def set_language(self, code: str) -> Changed:
        """Keep the language in which this staff member wants the screen, at every desk."""
        if not code.isalpha() or len(code) > _LONGEST_CODE:
            raise InvalidValue("language")
        with self._store.writing() as act:
            act.record_set(STAFF, self._session.staff_id, {"wishes": {"language": code}})
        return act.changed

    def _add(self, name: str, role: Role, pair: SealedPair) -> tuple[UUID, Changed]:
        kept = name.strip()
        if not kept:
            raise MissingValue("name")
        with self._store.writing() as act:
            taken = {s.name.casefold() for s in all_staff(act.connection)}
            if kept.casefold() in taken:
                raise InvalidValue("name", "taken")
            new = StaffMember(act.new_id(), kept, role, active=True)
            record_staff(act, new.id, kept, role, pair)
            self._note(act, new, StaffAct.ADDED)
        return new.id, act.changed

    def _handed_out(self) -> tuple[str, SealedPair]:
        passphrase = handed_out()
        return passphrase, new_sealed_pair(passphrase, self._cost, holds_once=True)

    def _other(self, act: Transaction, staff_id: UUID) -> StaffMember:
        found = self._below(act, staff_id)
        if staff_id == self._session.staff_id:
            raise InvalidValue("staff_id", "oneself")
        return found

    def _below(self, act: Transaction, staff_id: UUID) -> StaffMember:
        found = _found(act, staff_id)
        self._session.role.demand_over(found.role)
        if not found.active:
            raise InvalidValue("staff_id", "is_closed")
        return found

    def _set(self, act: Transaction, changed: StaffMember, what: StaffAct) -> None:
        check_one_stays(all_staff(act.connection), changed)
        account = {"active": changed.active, "role": changed.role}
        act.record_set(STAFF, changed.id, {"account": account})
        self._note(act, changed, what)

    def _note(self, act: Transaction, account: StaffMember, what: StaffAct) -> None:
        record_staff_event(act, self._session, account, what)


def _found(act: Transaction, staff_id: UUID) -> StaffMember:
    found = next((s for s in all_staff(act.connection) if s.id == staff_id), None)
    if found is None:
        raise InvalidValue("staff_id", "unknown")
    return found
