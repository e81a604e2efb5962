"""What the page of the staff shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from db.domain.pledge import Pledge
from db.domain.staff import Role, Sitting, StaffMember


@dataclass(frozen=True, slots=True)
class StaffView:
    """The accounts, the sessions, and what whoever looks may do."""

    accounts: tuple[StaffMember, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    own: UUID | None = None
    declared: Mapping[UUID, Pledge] | None = None  # None: not for whoever looks (P28)
    behind: frozenset[UUID] = frozenset()  # who has to declare it at the next sign-in
    given: tuple[Role, ...] = ()  # the roles that may be given; empty: no accounts are kept
    handed: str = field(default="", repr=False)  # a passphrase to hand over, shown once
    handed_to: str = field(default="", repr=False)
    error: str = ""
    at: str = ""  # the field it belongs to; empty for the page
