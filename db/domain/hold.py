"""Holds: who waits for what, and where each wait stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from db.domain.loan import Version


class Standing(StrEnum):
    """Where a hold stands."""

    WAITING = "waiting"
    IN_TRANSIT = "in_transit"  # a copy was found elsewhere and is on its way
    READY = "ready"  # on the shelf, until the day that was told
    FILLED = "filled"
    CANCELLED = "cancelled"
    EXPIRED = "expired"

    @property
    def over(self) -> bool:
        """Tell whether nobody waits any more."""
        return self in (Standing.FILLED, Standing.CANCELLED, Standing.EXPIRED)


@dataclass(frozen=True, slots=True)
class Hold:
    """A member's wait for a title, or for one copy."""

    id: UUID
    member_id: UUID
    title_id: UUID | None
    item_id: UUID | None
    branch_id: UUID
    version: Version


@dataclass(frozen=True, slots=True)
class HoldEvent:
    """Something that happened to a hold; `item_id` is the copy that is kept for it."""

    id: UUID
    hold_id: UUID
    what: Standing
    item_id: UUID | None
    branch_id: UUID
    until: date | None
    version: Version


@dataclass(frozen=True, slots=True)
class HoldState:
    """Where a hold stands, and the copy that is kept for it."""

    hold: Hold
    standing: Standing = Standing.WAITING
    kept_item_id: UUID | None = None
    branch_id: UUID | None = None
    until: date | None = None


def project_hold(hold: Hold, events: Iterable[HoldEvent]) -> HoldState:
    """Tell where a hold stands, the same on every desk whatever the order.

    What ends a hold ends it for good, whatever another desk did later without knowing.
    """
    ordered = sorted(events, key=lambda e: e.version)
    last = next((e for e in ordered if e.what.over), ordered[-1] if ordered else None)
    if last is None:
        return HoldState(hold, branch_id=hold.branch_id)
    kept = last.item_id if last.what in (Standing.IN_TRANSIT, Standing.READY) else None
    return HoldState(hold, last.what, kept, last.branch_id, last.until if kept else None)
