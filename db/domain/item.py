"""An item of the collection: one copy with one barcode."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Why(StrEnum):
    """Why a copy left the collection; the library counts them."""

    WEEDED = "weeded"
    LOST = "lost"
    DAMAGED = "damaged"
    OTHER = "other"


def why_from(text: str | None) -> Why | None:
    """Read why a copy left; what only a newer program knows is another reason."""
    if text is None:
        return None
    return Why(text) if text in set(Why) else Why.OTHER


class Condition(StrEnum):
    """What is the matter with a copy."""

    GOOD = "good"
    QUICK = "quick"  # made at the desk for an unknown barcode; the catalogue still describes it
    DAMAGED = "damaged"
    CLAIMS_RETURNED = "claims_returned"  # the member says it was brought back
    MISSING = "missing"  # not on its shelf
    LOST = "lost"
    WITHDRAWN = "withdrawn"


AWAY = (Condition.LOST, Condition.MISSING, Condition.CLAIMS_RETURNED, Condition.WITHDRAWN)
FOUND_AGAIN = (Condition.LOST, Condition.MISSING, Condition.CLAIMS_RETURNED)  # once scanned


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """A copy to be added to the catalogue."""

    barcode: str
    title: str
    author: str = ""
    item_type: str = "book"


@dataclass(frozen=True, slots=True)
class Item:
    """A copy as the records know it."""

    id: UUID
    barcode: str
    title: str
    author: str
    item_type: str
    branch_id: UUID
    condition: Condition = Condition.GOOD
    title_id: UUID | None = None
    price_cents: int | None = None
