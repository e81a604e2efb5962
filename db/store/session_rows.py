"""From rows of the file to who sits at this desk, and to the accounts and desks of the library."""

from __future__ import annotations

import base64
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from db.domain.session import Session
from db.domain.staff import Desk, Role, StaffMember
from db.errors import OtherSheet, StoreDamaged
from db.store.key_pairs import public_half, public_mark
from db.store.local_tables import sync_self
from db.store.passphrases import SealedPair
from db.store.slots import StaffKeys
from db.store.tables import branch, desk, library, staff


def load_session(connection: Connection, staff_id: UUID) -> Session:
    """Read the session of a staff member at this desk; raise StoreDamaged when a part is gone."""
    found = connection.execute(
        select(
            library.c.id,
            library.c.name,
            library.c.ground_reference,
            library.c.ground_date,
            library.c.training,
            branch.c.id.label("branch_id"),
            branch.c.name.label("branch_name"),
            desk.c.id.label("desk_id"),
            desk.c.name.label("desk_name"),
            staff.c.id.label("staff_id"),
            staff.c.name.label("staff_name"),
            staff.c.role,
            staff.c.language,
        )
        .select_from(sync_self)
        .join(library, library.c.id == sync_self.c.scope_id)
        .join(desk, desk.c.id == sync_self.c.desk_id)
        .join(branch, branch.c.id == desk.c.branch_id)
        .join(staff, staff.c.id == staff_id)
    ).first()
    if found is None:
        raise StoreDamaged
    return Session(
        library_id=found.id,
        library_name=found.name,
        branch_id=found.branch_id,
        branch_name=found.branch_name,
        desk_id=found.desk_id,
        desk_name=found.desk_name,
        staff_id=found.staff_id,
        staff_name=found.staff_name,
        number_permitted=bool(found.ground_reference and found.ground_date),
        training=bool(found.training),
        role=Role(found.role),
        language=found.language or "",
    )


def all_staff(connection: Connection) -> tuple[StaffMember, ...]:
    """Read the staff accounts, the oldest first."""
    rows = connection.execute(select(staff).where(staff.c.name.is_not(None)).order_by(staff.c.id))
    return tuple(StaffMember(r.id, r.name, Role(r.role), bool(r.active)) for r in rows)


def first_administrator(connection: Connection) -> UUID | None:
    """Find whom the recovery sheet lets in: the first administrator, if need be one retired.

    Desks that were apart may have closed each other's last administrator.
    """
    found = [s for s in all_staff(connection) if s.role is Role.ADMINISTRATOR]
    return next((s.id for s in sorted(found, key=lambda s: not s.active)), None)


def active_keys(connection: Connection) -> tuple[StaffKeys, ...]:
    """Read the key pairs of the accounts that may sign in."""
    chosen = select(staff).where(staff.c.active, staff.c.name.is_not(None)).order_by(staff.c.id)
    return tuple(StaffKeys(r.id, r.name, _pair(r)) for r in connection.execute(chosen))


def pair_of(connection: Connection, staff_id: UUID) -> SealedPair:
    """Read the key pair of an account."""
    return _pair(connection.execute(select(staff).where(staff.c.id == staff_id)).one())


def all_desks(connection: Connection) -> tuple[Desk, ...]:
    """Read the desks of the library, the oldest first."""
    rows = connection.execute(select(desk).order_by(desk.c.id))
    return tuple(Desk(r.id, r.name, r.branch_id) for r in rows)


def recovery_public_key(connection: Connection) -> str:
    """Read the public half that belongs to the library's recovery sheet."""
    return connection.execute(select(library.c.recovery_public_key)).scalar_one() or ""


def check_sheet(connection: Connection, private_key: bytes) -> None:
    """Raise OtherSheet unless this is the private half of the recovery sheet in force."""
    shown = public_mark(public_half(private_key))
    if shown != sheet_in_force(connection):
        raise OtherSheet(shown, sheet_in_force(connection))


def sheet_in_force(connection: Connection) -> str:
    """Give the mark of the library's recovery sheet."""
    return public_mark(base64.b64decode(recovery_public_key(connection)))


def _pair(row: Row[Any]) -> SealedPair:
    return SealedPair(row.public_key, row.sealed_private_key, row.passphrase_parameters)
