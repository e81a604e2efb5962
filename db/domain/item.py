"""An item of the collection: one copy with one barcode."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


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
