"""Who sits at this desk, and who may."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.domain.staff import Role


@dataclass(frozen=True, slots=True)
class StaffSlot:
    """Someone who may sign in at this desk, as told while the store is still closed."""

    staff_id: UUID
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Session:
    """The library, the branch, the desk and the staff member of one signed-in session."""

    library_id: UUID
    library_name: str
    branch_id: UUID
    branch_name: str
    desk_id: UUID
    desk_name: str
    staff_id: UUID
    staff_name: str = field(repr=False)
    number_permitted: bool
    training: bool
    role: Role = Role.DESK
    language: str = ""  # of the screen, as this staff member chose it; empty: as the desk has it
