"""What the page of requests shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.domain.member import Name
from db.domain.processing import Limit, Purpose
from db.domain.rectifying import Difference
from db.domain.request import Proof, UseLimit, Wish
from db.registers.requests import Asked


@dataclass(frozen=True, slots=True)
class RequestsView:
    """The open requests, the one staff look at, and who can ask something now."""

    today: date = date.min
    asked: tuple[Asked, ...] = ()
    chosen: str = ""
    asker: Name | None = field(default=None, repr=False)  # at the counter, or whose file is open
    may_answer: bool = False
    may_erase: bool = False
    busy: bool = False
    limits: tuple[UseLimit, ...] = ()  # of everybody who asks for one
    differs: tuple[Difference, ...] | None = field(default=None, repr=False)  # None: no card read

    @property
    def way(self) -> Limit | None:
        """Give how the one that is shown limits a use; None when it asks something else."""
        asked = self.shown
        limits = {Wish.OBJECTION: Limit.OBJECTION, Wish.RESTRICTION: Limit.RESTRICTION}
        return limits.get(asked.request.wish) if asked is not None else None

    @property
    def limited(self) -> frozenset[Purpose]:
        """Give the uses that who asks the one that is shown has limited so already."""
        asked = self.shown
        if asked is None:
            return frozenset()
        mine = (one for one in self.limits if one.member_id == asked.member.id)
        return frozenset(one.purpose for one in mine if one.way is self.way)

    @property
    def rectifies(self) -> bool:
        """Tell whether the one that is shown is answered by putting the file right."""
        return self.shown is not None and self.shown.request.wish is Wish.RECTIFICATION

    @property
    def shown(self) -> Asked | None:
        """Give the request that staff look at."""
        return next((a for a in self.asked if str(a.request.id) == self.chosen), None)

    @property
    def known(self) -> bool:
        """Tell whether it is noted who asks the one that is shown (P26)."""
        return self.shown is not None and self.shown.request.proof is not None

    @property
    def hands_over(self) -> bool:
        """Tell whether the one that is shown is answered with what is held."""
        return self.shown is not None and self.shown.request.wish in (
            Wish.ACCESS,
            Wish.PORTABILITY,
        )

    @property
    def erases(self) -> bool:
        """Tell whether the one that is shown is answered by erasing."""
        return self.shown is not None and self.shown.request.wish is Wish.ERASURE


WISHES = tuple(Wish)
PROOFS = tuple(Proof)
