"""Placing a hold, and which hold a checkout fills."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from db.domain.hold import Copy, HoldRules, HoldState, in_queue, may_fill
from db.domain.lending_rules import Reason
from db.errors import HoldRefused, InvalidValue


@dataclass(frozen=True, slots=True)
class Wish:
    """What a member asks for: a title, or one copy; where they fetch it, and until when."""

    member_id: UUID
    title_id: UUID | None
    item_id: UUID | None
    branch_id: UUID
    wanted_until: date | None = None


@dataclass(frozen=True, slots=True)
class HoldLimits:
    """The rules about placing holds."""

    allowed: bool = True
    on_shelf: bool = True  # also what is on the shelf may be asked
    max_holds: int = 5


@dataclass(frozen=True, slots=True)
class Situation:
    """How things stand around a wish: the member's open holds, loans and blocks, the copies."""

    holds: Collection[HoldState] = ()
    on_loan: bool = False  # the member has it at home
    on_shelf: bool = False  # a copy that fills the wish stands on the shelf
    copies: int = 1
    blocks: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class HoldDecision:
    """The answer to "may this member ask for this?": until when it counts, and why."""

    wanted_until: date
    reasons: tuple[Reason, ...]


def decide_hold(
    wish: Wish, situation: Situation, limits: HoldLimits, rules: HoldRules, today: date
) -> HoldDecision:
    """Decide a hold; raise HoldRefused with every reason, or InvalidValue for an impossible day."""
    found = refusals(wish, situation, limits)
    if found:
        raise HoldRefused(found)
    until = wish.wanted_until or today + timedelta(days=rules.wait_days)
    if until < today:
        raise InvalidValue("wanted_until", "past")
    values = {
        "hold_wait_days": rules.wait_days,
        "hold_shelf_days": rules.shelf_days,
        "hold_fee": rules.fee_cents,
    }
    return HoldDecision(until, tuple(rules.reason(k, v) for k, v in values.items()))


def refusals(wish: Wish, situation: Situation, limits: HoldLimits) -> tuple[str, ...]:
    """Give every reason against a hold, as codes; the first is the strongest."""
    against = {
        "no_copies": situation.copies == 0,
        "hold_not_allowed": not limits.allowed,
        "on_loan_to_member": situation.on_loan,
        "already_waits": any(_same(s, wish) for s in situation.holds),
        "on_shelf": situation.on_shelf and not limits.on_shelf,
        "too_many_holds": len(situation.holds) >= limits.max_holds,
    }
    return (*(code for code, holds in against.items() if holds), *situation.blocks)


def decide_fill(copy: Copy, holds: Iterable[HoldState]) -> HoldState | None:
    """Tell which of the borrower's own holds a checkout fills: the one that keeps this copy."""
    mine = in_queue(holds)
    keeping = (s for s in mine if s.kept_item_id == copy.id)
    asking = (s for s in mine if may_fill(s.hold, copy))
    return next(keeping, None) or next(asking, None)


def _same(state: HoldState, wish: Wish) -> bool:
    """Tell whether a hold asks for the same; a title takes in each of its copies."""
    if wish.title_id is not None and state.hold.title_id == wish.title_id:
        return True
    return wish.item_id is not None and state.hold.item_id == wish.item_id
