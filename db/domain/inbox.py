"""What staff are told: what desks did that does not go together, and what was not taken in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from db.domain.decision import Outcome
from db.domain.member import Name


class Told(StrEnum):
    """What an entry is about; the first ones are the same on every desk."""

    LENT_TWICE = "lent_twice"
    RETURNED_UNSEEN = "returned_unseen"
    REGISTERED_TWICE = "registered_twice"
    CONSENT_LOST = "consent_lost"
    EDITED_TWICE = "edited_twice"
    CARD_TWICE = "card_twice"
    BARCODE_TWICE = "barcode_twice"
    PAID_TWICE = "paid_twice"
    HOLD_BYPASSED = "hold_bypassed"
    OVERBOOKED = "overbooked"
    WORKED_ON = "worked_on"
    LATE_WORK = "late_work"
    REFUSED = "refused"  # by the centre, of this desk
    SET_ASIDE = "set_aside"  # from another desk, not understood here

    @property
    def of_this_desk(self) -> bool:
        """Tell whether only this desk knows of it."""
        return self in (Told.REFUSED, Told.SET_ASIDE)


@dataclass(frozen=True, slots=True)
class Side:
    """One of two versions: who is concerned, what it says, who did it, at which desk, when."""

    who: Name | None = field(default=None, repr=False)
    says: tuple[str, ...] = field(default=(), repr=False)
    staff: str = field(default="", repr=False)
    desk: str = ""
    at: datetime | None = None
    due_on: date | None = None
    counts: bool = True  # this version holds now


@dataclass(frozen=True, slots=True)
class Settled:
    """What was decided about an entry, by whom and when."""

    outcome: Outcome
    staff: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that staff should know, and what can be done about it.

    `subject` is a code or a title, `count` how many acts it stands for, `file_id` the member's file
    in which it can be put right.
    """

    id: UUID
    told: Told
    at: datetime
    sides: tuple[Side, ...] = ()
    outcomes: tuple[Outcome, ...] = (Outcome.LEAVE,)
    subject: str = ""
    count: int = 0
    until: datetime | None = None
    file_id: UUID | None = None
    settled: Settled | None = None
