"""What the members of one household may see of each other at the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.domain.member import Name


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """One member of a household; of an adult the others see no loans and no debts."""

    id: UUID
    name: Name
    child: bool
    guardian: str = field(default="", repr=False)
    loans: int | None = None
    balance_cents: int | None = None
