"""Staff accounts, what each role may do, and the desks they sit at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from db.errors import InvalidValue, NotPermitted


class Permission(StrEnum):
    """What not every staff member may do."""

    SHOW_NUMBER = "show_number"
    MANAGE_STAFF = "manage_staff"  # also desks, keys and the central store
    MANAGE_POST = "manage_post"  # the password with which this library sends mail
    KEEP_STAFF = "keep_staff"  # accounts and sessions of whoever may do no more than oneself
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
    READ_ACCESS_LOG = "read_access_log"  # who looked at whom
    ANSWER_REQUESTS = "answer_requests"  # what people ask about their own data
    READ_STATISTICS = "read_statistics"
    MANAGE_ACTIVITIES = "manage_activities"  # plan, change and cancel them
    MANAGE_NEWSLETTER = "manage_newsletter"  # see the whole list
    ADD_ROOT = "add_root"  # whose signature this desk believes on a card


class Role(StrEnum):
    """What a staff member is in the library."""

    DESK = "desk"
    SUPERVISOR = "supervisor"
    PRIVACY_OFFICER = "privacy_officer"
    ADMINISTRATOR = "administrator"

    def may(self, permission: Permission) -> bool:
        """Tell whether this role carries the permission."""
        return permission in _PERMISSIONS[self]

    def demand(self, permission: Permission) -> None:
        """Raise NotPermitted when this role does not carry the permission."""
        if not self.may(permission):
            raise NotPermitted

    def demand_over(self, other: Role) -> None:
        """Raise NotPermitted unless this role keeps accounts, and may all that the other may."""
        self.demand(Permission.KEEP_STAFF)
        if not _PERMISSIONS[other] <= _PERMISSIONS[self]:
            raise NotPermitted

    @property
    def given(self) -> tuple[Role, ...]:
        """Tell which roles somebody in this role may give."""
        if not self.may(Permission.KEEP_STAFF):
            return ()
        return tuple(role for role in Role if _PERMISSIONS[role] <= _PERMISSIONS[self])


_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.DESK: frozenset(),
    Role.SUPERVISOR: frozenset(
        {
            Permission.KEEP_STAFF,
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
            Permission.ANSWER_REQUESTS,
            Permission.READ_STATISTICS,
            Permission.MANAGE_ACTIVITIES,
            Permission.MANAGE_NEWSLETTER,
        }
    ),
    Role.PRIVACY_OFFICER: frozenset(
        {
            Permission.SHOW_NUMBER,
            Permission.ERASE_MEMBER,
            Permission.MANAGE_RETENTION,
            Permission.ANSWER_REQUESTS,
            Permission.READ_ACCESS_LOG,
            Permission.READ_STATISTICS,
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


class StaffAct(StrEnum):
    """What was done with an account."""

    ADDED = "added"
    ROLE = "role"
    RETIRED = "retired"
    BROUGHT_BACK = "brought_back"
    RESET = "reset"  # a passphrase that holds once was handed out
    OWN_WORDS = "own_words"  # its holder chose another passphrase


def check_one_stays(accounts: Iterable[StaffMember], changed: StaffMember) -> None:
    """Raise InvalidValue when no administrator would be left after a change."""
    after = (changed if one.id == changed.id else one for one in accounts)
    if not any(one.active and one.role is Role.ADMINISTRATOR for one in after):
        raise InvalidValue("role", "last_administrator")


class Standing(StrEnum):
    """How a session at this desk stands, as far as this desk has heard."""

    GOES_ON = "goes_on"
    ENDED = "ended"  # a supervisor ended it
    RETIRED = "retired"  # the account was closed
    ROLE_CHANGED = "role_changed"


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who was the last to sign in at a desk, and whether they still are."""

    desk_id: UUID
    desk_name: str
    session_id: UUID
    staff_id: UUID
    staff_name: str = field(repr=False)
    since: datetime
    over: datetime | None
    ending: bool  # somebody ended it, and the desk may not have heard yet
    own_desk: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A workstation of the library."""

    id: UUID
    name: str
    branch_id: UUID
