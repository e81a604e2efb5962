"""A scan that can't be dealt with by rule: staff decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from db.domain.block import BlockCode, Severity
from db.domain.obstacle import Obstacle

# What is about the member and not about this item: staff go past it once in a session.
OF_MEMBER = frozenset(code.value for code in BlockCode)
ASKED_FOR = frozenset({"held_for_other", "wanted_by_other"})
ON_SITE = "on_site_only"


class Doubt(Enum):
    """Why a scan needs a decision of staff."""

    LENT_TO_OTHER = "lent_to_other"
    LENT_TO_SAME = "lent_to_same"
    CARD_OR_ITEM = "card_or_item"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    NOT_RENEWED = "not_renewed"


@dataclass(frozen=True, slots=True)
class Undecided:
    """A scan that waits for staff; it names the title, never the other member.

    `obstacles` are what stands in the way; `found_here` says that staff took it over already.
    """

    code: str
    title: str
    doubt: Doubt
    obstacles: tuple[Obstacle, ...] = ()
    found_here: bool = False

    @property
    def standing(self) -> tuple[Obstacle, ...]:
        """Give what has to be answered: not what is only told."""
        return tuple(o for o in self.obstacles if o.severity is not Severity.INFO)

    @property
    def codes(self) -> frozenset[str]:
        """Give the codes of what has to be answered."""
        return frozenset(o.code for o in self.standing)

    @property
    def stops(self) -> bool:
        """Tell whether only the permission goes past it."""
        return any(o.severity is Severity.STOP for o in self.standing)
