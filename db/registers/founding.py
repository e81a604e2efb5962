"""Founding a library: its first records, on its first desk."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import insert

from db.domain.record_kinds import BRANCH, DESK, LIBRARY
from db.domain.setup import Setup
from db.domain.staff import Role
from db.errors import MissingValue
from db.store.key_pairs import MASTER_KEY, public_half, seal_to
from db.store.local_tables import key_slot
from db.store.passphrases import SealedPair
from db.store.staff_records import record_staff
from db.store.transaction import Transaction

RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class FirstKeys:
    """The keys that a library starts with."""

    staff: SealedPair
    recovery_private_key: bytes = field(repr=False)
    desk_private_key: bytes = field(repr=False)


def check_setup(setup: Setup) -> None:
    """Raise MissingValue for the first name that a new library lacks."""
    for name in ("library_name", "branch_name", "staff_name", "desk_name"):
        if not getattr(setup, name).strip():
            raise MissingValue(name)


def record_library(
    act: Transaction, setup: Setup, library_id: UUID, desk_id: UUID, keys: FirstKeys
) -> UUID:
    """Record the library, its branch, this desk and its first administrator; give their id."""
    branch_id, staff_id = act.new_id(), act.new_id()
    recovery_public = public_half(keys.recovery_private_key)
    act.record_set(LIBRARY, library_id, _library_groups(setup, _text(recovery_public)))
    act.record_set(BRANCH, branch_id, {"identity": {"name": setup.branch_name.strip()}})
    desk = {
        "name": setup.desk_name.strip(),
        "branch_id": branch_id,
        "public_key": _text(public_half(keys.desk_private_key)),
    }
    act.record_set(DESK, desk_id, {"identity": desk})
    record_staff(act, staff_id, setup.staff_name.strip(), Role.ADMINISTRATOR, keys.staff)
    slot = seal_to(recovery_public, act.sealer.master_key, MASTER_KEY)
    act.connection.execute(
        insert(key_slot),
        {"holder": RECOVERY, "smk_version": act.sealer.version, "sealed": slot},
    )
    return staff_id


def _library_groups(setup: Setup, recovery_public_key: str) -> dict[str, dict[str, object]]:
    return {
        "identity": {"name": setup.library_name.strip()},
        "legal_ground": {
            "ground_reference": setup.ground_reference.strip(),
            "ground_date": setup.ground_date,
        },
        "statement": {
            "statement_version": setup.statement_version,
            "regulations_version": setup.regulations_version,
        },
        "recovery": {"recovery_public_key": recovery_public_key},
        "mode": {"training": setup.training},
    }


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
