"""Staff accounts, what each role may do, and the desks they sit at."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from db.errors import NotPermitted


class Permission(StrEnum):
    """What not every staff member may do."""

    SHOW_NUMBER = "show_number"
    MANAGE_STAFF = "manage_staff"
    MANAGE_CATALOGUE = "manage_catalogue"
    ERASE_MEMBER = "erase_member"
    OVERRIDE_LEASE = "override_lease"
    OVERRIDE = "override"  # go past what stops a checkout or a renewal
    MANAGE_RULES = "manage_rules"  # the rules of lending and the calendar
    WAIVE = "waive"  # also counters a line of an account
    REFUND = "refund"
    LIFT_BLOCK = "lift_block"  # one that stops
    ORDER_HOLDS = "order_holds"  # bring a hold to the front, or place one past what refuses it
    MANAGE_RETENTION = "manage_retention"  # who is deleted when, and legal holds
    ADD_ROOT = "add_root"  # whose signature this desk believes on a card


class Role(StrEnum):
    """What a staff member is in the library."""

    DESK = "desk"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"

    def may(self, permission: Permission) -> bool:
        """Tell whether this role carries the permission."""
        return permission in _PERMISSIONS[self]

    def demand(self, permission: Permission) -> None:
        """Raise NotPermitted when this role does not carry the permission."""
        if not self.may(permission):
            raise NotPermitted


_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.DESK: frozenset(),
    Role.SUPERVISOR: frozenset(
        {
            Permission.SHOW_NUMBER,
            Permission.ADD_ROOT,
            Permission.MANAGE_CATALOGUE,
            Permission.ERASE_MEMBER,
            Permission.OVERRIDE_LEASE,
            Permission.OVERRIDE,
            Permission.MANAGE_RULES,
            Permission.WAIVE,
            Permission.REFUND,
            Permission.LIFT_BLOCK,
            Permission.ORDER_HOLDS,
            Permission.MANAGE_RETENTION,
        }
    ),
    Role.ADMINISTRATOR: frozenset(Permission),
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A staff account as it is listed."""

    id: UUID
    name: str = field(repr=False)
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A workstation of the library."""

    id: UUID
    name: str
    branch_id: UUID
