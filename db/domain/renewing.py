"""Deciding a renewal: how much longer, by what was promised with the loan, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.domain.block import Severity
from db.domain.calendar import Calendar
from db.domain.due_date import due_date
from db.domain.lending_rules import LoanRules, Reason
from db.domain.loan import LoanState
from db.domain.obstacle import NO_ASSENT, Assent, Obstacle, standing, stops
from db.errors import NotOnLoan, RenewalRefused


@dataclass(frozen=True, slots=True)
class RenewalDecision:
    """The `n`th renewal of a loan: its new due date, and why; `was_late` says a fine is due."""

    n: int
    due_on: date
    rules: LoanRules
    reasons: tuple[Reason, ...]
    was_late: bool = False
    told: tuple[Obstacle, ...] = ()
    overridden: tuple[str, ...] = ()


def decide_renewal(
    state: LoanState,
    *,
    wanted: bool,
    blocks: tuple[Obstacle, ...] = (),
    membership_ends_on: date,
    calendar: Calendar,
    today: date,
    assent: Assent = NO_ASSENT,
) -> RenewalDecision:
    """Decide a renewal by the rules kept with the loan; raise NotOnLoan or RenewalRefused.

    It counts from the day the item is due, or from today when it is late already, by the very
    function that a checkout uses; and it never takes back a day that was promised.
    """
    if not state.open:
        raise NotOnLoan
    rules, loan = state.loan.rules, state.loan
    obstacles = (*blocks, *_obstacles(state, today, wanted=wanted))
    in_the_way = standing(obstacles, assent.codes)
    if in_the_way:
        raise RenewalRefused(tuple(o.code for o in in_the_way), obstacles)
    rule = "loan_days" if rules.renew_days is None else "renew_days"
    due = due_date(
        max(state.due_on, today),
        rules.renew_days or rules.loan_days,
        rule,
        rules,
        calendar=calendar,
        branch=loan.branch_id,
        membership_ends_on=membership_ends_on,
    )
    return RenewalDecision(
        n=state.renewals + 1,
        due_on=max(due.day, state.due_on),
        rules=rules,
        reasons=due.reasons,
        was_late=state.overdue(today),
        told=obstacles,
        overridden=stops(obstacles),
    )


def _obstacles(state: LoanState, today: date, *, wanted: bool) -> Iterator[Obstacle]:
    rules = state.loan.rules
    if state.renewals >= rules.renewals:
        yield Obstacle("renewals_used_up", Severity.STOP, (rules.reason("renewals"),))
    if wanted and not rules.renew_if_hold:
        yield Obstacle("wanted_by_other", Severity.STOP, (rules.reason("renew_if_hold"),))
    if state.overdue(today) and not rules.renew_if_overdue:
        yield Obstacle("overdue", Severity.STOP, (rules.reason("renew_if_overdue"),))
