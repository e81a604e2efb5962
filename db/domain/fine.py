"""What an item that comes back late costs: days of the branch that lent it, in whole cents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.domain.lending_rules import LoanRules, Reason

IsOpen = Callable[[date], bool]  # of the branch that LENT the item, wherever it comes back


@dataclass(frozen=True, slots=True)
class Fine:
    """What a late item costs, and why; `days` are those that count, grace taken off."""

    cents: int
    days: int
    reasons: tuple[Reason, ...] = ()


def overdue_fine(
    due_on: date,
    returned_on: date,
    rules: LoanRules,
    is_open: IsOpen,
    price_cents: int | None = None,
) -> Fine:
    """Work out the fine of one loan; the day of return counts, the day it was due does not.

    `price_cents` is what the item costs: a fine stays below it where the rules say so.
    """
    late = _days_late(due_on, returned_on, rules, is_open)
    days = max(0, late - rules.fine_grace_days)
    if days == 0:
        return Fine(0, 0)
    free = _free(rules)
    if free is not None:
        return Fine(0, days, (free,))
    fine = _by_step(days, rules) if rules.fine_mode == "steps" else _by_interval(days, rules)
    if rules.fine_grace_days:
        fine = replace(fine, reasons=(*fine.reasons, rules.reason("fine_grace_days")))
    return _capped(fine, rules, price_cents)


def capped_for_member(fine: Fine, open_fines_cents: int, rules: LoanRules) -> Fine:
    """Keep the fines that a member has open at one time under their cap."""
    room = max(0, rules.fine_cap_member - open_fines_cents)
    if fine.cents <= room:
        return fine
    return Fine(room, fine.days, (*fine.reasons, rules.reason("fine_cap_member")))


def _days_late(due_on: date, returned_on: date, rules: LoanRules, is_open: IsOpen) -> int:
    span = (returned_on - due_on).days
    if span <= 0 or rules.fine_on_closed_days:
        return max(0, span)
    return sum(is_open(due_on + timedelta(days=n)) for n in range(1, span + 1))


def _free(rules: LoanRules) -> Reason | None:
    if rules.fine_exempt:
        return rules.reason("fine_exempt")
    return rules.reason("fine_mode") if rules.fine_mode == "none" else None


def _by_interval(days: int, rules: LoanRules) -> Fine:
    begun = -(-days // max(1, rules.fine_interval_days))
    reasons = [rules.reason("fine_cents")]
    if rules.fine_interval_days > 1:
        reasons.append(rules.reason("fine_interval_days"))
    return Fine(begun * rules.fine_cents, days, tuple(reasons))


def _by_step(days: int, rules: LoanRules) -> Fine:
    """Give the last step that is reached; steps are sums in all, not added up."""
    reached = [step for step in rules.fine_steps if days >= step[0]]
    cents = max(reached)[1] if reached else 0
    return Fine(cents, days, (rules.reason("fine_steps"),))


def _capped(fine: Fine, rules: LoanRules, price_cents: int | None) -> Fine:
    caps = []
    if rules.fine_cap_item is not None:
        caps.append((rules.fine_cap_item, "fine_cap_item"))
    if rules.fine_cap_at_price and price_cents:
        caps.append((price_cents, "fine_cap_at_price"))
    cents, rule = min(caps, default=(fine.cents, ""))
    if cents >= fine.cents:
        return fine
    return Fine(cents, fine.days, (*fine.reasons, rules.reason(rule)))
