"""What the tab on looking shows and asks, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from db.domain.access import Access, Odd

DAYS = (1, 7, 31, 92, 731)  # the log itself goes back two years
USUAL = 2  # the place of 31 days among them


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the log is asked: whose looking, at whom, in how many days."""

    staff_id: UUID | None = None
    member_id: UUID | None = None
    days: int = DAYS[USUAL]


@dataclass(frozen=True, slots=True)
class Look:
    """One line of the log, with the names that go with it."""

    access: Access
    staff: str = field(repr=False)
    member: str = field(repr=False)
    desk: str = ""


@dataclass(frozen=True, slots=True)
class OddLook:
    """Looking that the privacy officer is pointed to, with the names that go with it."""

    staff_id: UUID
    staff: str = field(repr=False)
    on: date
    odd: Odd
    members: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogView:
    """The log as it was asked; `members` are those whose files are at hand."""

    staff: tuple[tuple[UUID, str], ...] = field(default=(), repr=False)
    members: tuple[tuple[UUID, str], ...] = field(default=(), repr=False)
    odd: tuple[OddLook, ...] = ()
    looks: tuple[Look, ...] = ()
    more: bool = False  # than are shown
