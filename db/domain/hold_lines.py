"""Holds as they are listed: of a member, of a title, on the pick list, on the shelf, between."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from db.domain.hold import HoldState
from db.domain.member import Name


@dataclass(frozen=True, slots=True)
class Spot:
    """A copy with where it stands."""

    item_id: UUID
    barcode: str
    title: str
    author: str
    shelf_mark: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who waits; the card is what their slip may show the end of."""

    member_id: UUID
    name: Name
    library_card: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HoldLine:
    """A hold with its title, and its place among those who wait for the same (from 1)."""

    state: HoldState
    title: str
    author: str
    branch_name: str
    place: int
    waiting: int
    copy: Spot | None = None


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A hold in the queue of its title, with who waits."""

    line: HoldLine
    holder: Holder


@dataclass(frozen=True, slots=True)
class PickLine:
    """A copy to be fetched from its shelf, and where the member comes for it."""

    state: HoldState
    copy: Spot
    branch_name: str
    here: bool  # it stays at this branch
    claimed_at: datetime | None = None  # when somebody went to fetch it


class OnShelf(StrEnum):
    """Why a copy stands on the shelf of the holds."""

    READY = "ready"
    EXPIRED = "expired"  # the member did not come
    LEFT_OVER = "left_over"  # kept for nobody: cancelled, fetched another copy, or kept twice
    TO_SEND = "to_send"  # the member wants it at another branch after all


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """A copy on the shelf of the holds; the holder is whose slip is in it."""

    why: OnShelf
    state: HoldState
    copy: Spot
    holder: Holder


@dataclass(frozen=True, slots=True)
class TransitLine:
    """A copy between two branches; `for_hold`: somebody waits for it where it goes."""

    copy: Spot
    from_branch: str
    to_branch: str
    sent_at: datetime
    days: int
    late: bool
    arriving: bool  # it comes here
    for_hold: bool
