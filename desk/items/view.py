"""What the page of the items to sort out shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from db.domain.item import Condition, Item, Why
from db.registers.items import LongOverdue


@dataclass(frozen=True, slots=True)
class Matter:
    """One item that somebody has to look at; with a loan, it is late for very long."""

    item: Item
    loan_id: UUID | None = None
    days_late: int = 0

    @property
    def key(self) -> str:
        """Tell this item from the others."""
        return str(self.item.id)

    @property
    def settled(self) -> bool:
        """Tell whether nothing is the matter."""
        return self.loan_id is None and self.item.condition is Condition.GOOD


@dataclass(frozen=True, slots=True)
class ItemsView:
    """The item that was scanned here, and all that somebody has to look at."""

    matters: tuple[Matter, ...] = ()
    in_hand: Item | None = None
    may_withdraw: bool = False
    withdrawn: Item | None = None  # taken out of the collection just now, as it was before
    left: Mapping[Why, int] = field(default_factory=dict)  # this year, by why


def matters(late: tuple[LongOverdue, ...], others: tuple[Item, ...]) -> tuple[Matter, ...]:
    """Put what may be lost before the rest."""
    first = [Matter(one.item, one.state.loan.id, one.days) for one in late]
    known = {matter.item.id for matter in first}
    return (*first, *(Matter(one) for one in others if one.id not in known))
