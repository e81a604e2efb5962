"""How a staff account is recorded."""

from __future__ import annotations

from uuid import UUID

from db.domain.record_kinds import STAFF
from db.domain.staff import Role
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
