"""What an item that comes back late costs: days of the branch that lent it, in whole cents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from db.domain.loan import Reason

IsOpen = Callable[[date], bool]  # of the branch that LENT the item, wherever it comes back


@dataclass(frozen=True, slots=True)
class Step:
    """A late fee that holds from a number of days late on; the last step reached counts."""

    after_days: int
    cents: int


@dataclass(frozen=True, slots=True)
class FineRules:
    """The rules of fines that hold for one loan; `rows` tells which row gave which value.

    With `steps` the fine is the last step reached, and not an amount per interval.
    """

    amount_cents: int = 10
    interval_days: int = 1
    grace_days: int = 0
    closed_days_count: bool = False
    exempt: bool = False
    cap_cents: int | None = None  # of one item, most often what it costs to replace it
    steps: tuple[Step, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()

    def reason(self, rule: str, value: int | bool) -> Reason:
        """Tell which row gave a value."""
        return Reason(rule, dict(self.rows).get(rule, "default"), str(value))


@dataclass(frozen=True, slots=True)
class Fine:
    """What a late item costs; `days` are those that count, grace taken off."""

    cents: int
    days: int
    reasons: tuple[Reason, ...] = ()


def overdue_fine(due_on: date, returned_on: date, rules: FineRules, is_open: IsOpen) -> Fine:
    """Work out the fine of one loan; the day of return counts, the day it was due does not."""
    late = _days_late(due_on, returned_on, rules, is_open)
    days = max(0, late - rules.grace_days)
    if days == 0:
        return Fine(0, 0)
    if rules.exempt:
        return Fine(0, days, (rules.reason("fine_exempt", value=True),))
    cents, reasons = _by_step(days, rules) if rules.steps else _by_interval(days, rules)
    if rules.grace_days:
        reasons = (*reasons, rules.reason("fine_grace_days", rules.grace_days))
    if rules.cap_cents is not None and cents > rules.cap_cents:
        cents = rules.cap_cents
        reasons = (*reasons, rules.reason("fine_cap_item", cents))
    return Fine(cents, days, reasons)


def capped_for_member(fine: Fine, open_fines_cents: int, cap: Reason | None) -> Fine:
    """Keep the fines that a member has open under the cap, whose value is in cents."""
    if cap is None:
        return fine
    room = max(0, int(cap.value) - open_fines_cents)
    if fine.cents <= room:
        return fine
    return Fine(room, fine.days, (*fine.reasons, cap))


def _days_late(due_on: date, returned_on: date, rules: FineRules, is_open: IsOpen) -> int:
    span = (returned_on - due_on).days
    if span <= 0 or rules.closed_days_count:
        return max(0, span)
    return sum(is_open(due_on + timedelta(days=n)) for n in range(1, span + 1))


def _by_interval(days: int, rules: FineRules) -> tuple[int, tuple[Reason, ...]]:
    begun = -(-days // max(1, rules.interval_days))
    reasons: tuple[Reason, ...] = (rules.reason("fine_amount", rules.amount_cents),)
    if rules.interval_days > 1:
        reasons = (*reasons, rules.reason("fine_interval", rules.interval_days))
    return begun * rules.amount_cents, reasons


def _by_step(days: int, rules: FineRules) -> tuple[int, tuple[Reason, ...]]:
    reached = [s for s in rules.steps if days >= s.after_days]
    cents = max(reached, key=lambda s: s.after_days).cents if reached else 0
    return cents, (rules.reason("fine_steps", cents),)
