"""How a staff account is recorded."""

from __future__ import annotations

from uuid import UUID

from db.domain.session import Session
from db.domain.staff import Role, StaffAct, StaffMember
from db.domain.staff_kinds import STAFF, STAFF_EVENT
from db.store.passphrases import SealedPair
from db.store.transaction import Transaction


def record_staff(act: Transaction, staff_id: UUID, name: str, role: Role, pair: SealedPair) -> None:
    """Record a new, active account."""
    act.keys.make(staff_id)
    groups: dict[str, dict[str, object]] = {
        "name": {"name": name},
        "account": {"active": True, "role": role},
        "keys": key_fields(pair),
    }
    act.record_set(STAFF, staff_id, groups)


def key_fields(pair: SealedPair) -> dict[str, object]:
    """Give the fields of an account's key pair."""
    return {
        "public_key": pair.public_key,
        "sealed_private_key": pair.sealed_private_key,
        "passphrase_parameters": dict(pair.parameters),
    }


def record_staff_event(
    act: Transaction, session: Session, account: StaffMember, what: StaffAct
) -> None:
    """Record what was done with an account, where, and by whom."""
    done = {"account_id": account.id, "what": what, "role": account.role}
    by = {"desk_id": session.desk_id, "at": act.now, "staff_id": session.staff_id}
    act.record_fact(STAFF_EVENT, act.new_id(), {**done, **by})
