"""Holds: who waits for what, where each wait stands, and in which order they are served."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from db.domain.change import Version
from db.domain.lending_rules import DEFAULT_ROW, Reason
from db.domain.rule_kinds import DEFAULTS


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

    @property
    def keeps(self) -> bool:
        """Tell whether a copy is kept."""
        return self in (Standing.READY, Standing.IN_TRANSIT)


class HoldAct(StrEnum):
    """What happened to a hold."""

    IN_TRANSIT = "in_transit"  # a copy goes on its way to where it is fetched
    READY = "ready"  # a copy is put on the shelf
    RELEASED = "released"  # the copy is kept no more; the hold waits again in its place
    FILLED = "filled"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    RESTORED = "restored"  # ended by mistake: it waits again in its place
    MOVED = "moved"  # fetched at another branch
    SUSPENDED = "suspended"  # passed over until a day; without a day: no more
    PROMOTED = "promoted"  # to the front of the queue, by permission
    SEARCHING = "searching"  # somebody walks to the shelf for this copy
    NOT_FOUND = "not_found"  # the copy was not on its shelf


class FeeAt(StrEnum):
    """When a hold costs its fee."""

    READY = "ready"
    PLACING = "placing"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class HoldRules:
    """What was promised when the hold was placed; kept with it, with the row each came from."""

    shelf_days: int = DEFAULTS["hold_shelf_days"]
    wait_days: int = DEFAULTS["hold_wait_days"]
    fee_cents: int = DEFAULTS["hold_fee"]
    fee_at: FeeAt = FeeAt.READY
    rows: Mapping[str, str] = field(default_factory=dict, hash=False)

    def reason(self, rule: str, value: int) -> Reason:
        """Tell which row gave one of the values."""
        return Reason(rule, self.rows.get(rule, DEFAULT_ROW), str(value))


@dataclass(frozen=True, slots=True)
class Hold:
    """A member's wait for a title, or for one copy; never changed afterwards."""

    id: UUID
    member_id: UUID
    title_id: UUID | None
    item_id: UUID | None
    branch_id: UUID
    wanted_until: date
    version: Version
    rules: HoldRules = HoldRules()


@dataclass(frozen=True, slots=True)
class HoldEvent:
    """Something that happened to a hold; `act_id` is the act of lending that it came with."""

    id: UUID
    hold_id: UUID
    what: HoldAct
    item_id: UUID | None
    branch_id: UUID
    until: date | None
    version: Version
    act_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class HoldState:
    """Where a hold stands, and the copy that is kept for it.

    `lost_to` is the loan to somebody else that took the copy away, as long as nobody noted it.
    """

    hold: Hold
    standing: Standing
    branch_id: UUID
    kept_item_id: UUID | None = None
    until: date | None = None
    suspended_until: date | None = None
    promoted: Version | None = None
    lost_to: UUID | None = None

    def served(self, today: date) -> bool:
        """Tell whether this hold may get a copy today: it waits, and is not passed over."""
        late = today > self.hold.wanted_until
        return self.standing is Standing.WAITING and not late and not self.suspended(today)

    def suspended(self, today: date) -> bool:
        """Tell whether the hold is passed over today; it keeps its place."""
        return self.suspended_until is not None and today < self.suspended_until

    def shelf_expired(self, today: date) -> bool:
        """Tell whether the copy stayed on the shelf for longer than was promised."""
        ready = self.standing is Standing.READY
        return ready and self.until is not None and today > self.until


@dataclass(frozen=True, slots=True)
class Copy:
    """What a hold asks of a copy; `lendable` is false for what never leaves the house."""

    id: UUID
    title_id: UUID | None
    branch_id: UUID
    lendable: bool = True


def may_fill(hold: Hold, copy: Copy) -> bool:
    """Tell whether a copy is what a hold waits for."""
    if not copy.lendable:
        return False
    if hold.item_id is not None:
        return hold.item_id == copy.id
    return hold.title_id is not None and hold.title_id == copy.title_id


def in_queue(states: Iterable[HoldState]) -> tuple[HoldState, ...]:
    """Put those who still wait, or have their copy, in the order in which they are served.

    First come, first served; who was brought to the front stands there, the last one brought first.
    """
    return tuple(sorted((s for s in states if not s.standing.over), key=_place))


def _place(state: HoldState) -> tuple[int, int, int]:
    if state.promoted is not None:
        return 0, -state.promoted[0], -state.promoted[1]
    return 1, *state.hold.version
