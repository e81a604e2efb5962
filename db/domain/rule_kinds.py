"""The kinds of rules of lending: what each may hold, and the value that holds without any row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

PAIR, TRIPLE = 2, 3
MOST = 10_000_000  # beyond it a number is a slip: in cents a hundred thousand euro


@dataclass(frozen=True, slots=True)
class RuleKind:
    """One kind of rule: its subject on screen, its value by default, and what it may hold."""

    code: str
    about: str  # its subject: "loan", "limit", "renewal", "hold", "fine", "block", "money" …
    default: Any
    allows: Callable[[Any], bool]
    form: str  # "yes_no", "number", "cents", "choice", "day_of_year", "fine_steps" or "reminders"
    choices: tuple[str, ...] = ()
    optional: bool = False  # None says: no limit, or the usual one


def _yes_no(code: str, about: str, default: bool) -> RuleKind:
    return RuleKind(code, about, default, lambda v: isinstance(v, bool), "yes_no")


def _number(code: str, about: str, default: int, *, least: int = 0, most: int = MOST) -> RuleKind:
    return RuleKind(code, about, default, lambda v: _is_number(v, least) and v <= most, "number")


def _cents(code: str, about: str, default: int) -> RuleKind:
    return RuleKind(code, about, default, lambda v: _is_number(v, 0), "cents")


def _maybe(code: str, about: str, form: str = "number", *, least: int = 0) -> RuleKind:
    return RuleKind(
        code, about, None, lambda v: v is None or _is_number(v, least), form, optional=True
    )


def _choice(code: str, about: str, *choices: str) -> RuleKind:
    return RuleKind(code, about, choices[0], lambda v: v in choices, "choice", choices)


def _is_number(value: Any, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= MOST


def _is_day_of_year(value: Any) -> bool:
    if value is None:
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(f"2000-{value}") is not None
    except ValueError:
        return False


def _are_fine_steps(value: Any) -> bool:
    """Tell whether these are pairs: from so many days late, so many cents in all."""
    return isinstance(value, list) and all(
        isinstance(step, list) and len(step) == PAIR and all(_is_number(n, 0) for n in step)
        for step in value
    )


def _are_reminders(value: Any) -> bool:
    """Tell whether these are triples: days after the due date, the channel, the fee in cents."""
    return isinstance(value, list) and all(
        isinstance(step, list)
        and len(step) == TRIPLE
        and _is_number(step[0], -MOST)
        and step[1] in ("mail", "letter")
        and _is_number(step[2], 0)
        for step in value
    )


_ALL = (
    _choice("loanable", "loan", "yes", "on_site", "no"),
    _number("loan_days", "loan", 28, least=1),
    _choice("due_roll", "loan", "next", "keep", "previous"),  # off a closed day
    _yes_no("due_cap_membership", "loan", default=False),
    _yes_no("goes_home", "loan", default=True),  # no: it stays where it came back
    _choice("rules_branch", "loan", "desk", "item", "member"),  # whose rules hold
    _number("max_items_total", "limit", 20),
    _maybe("max_items_type", "limit"),  # of this item type
    _yes_no("youth", "limit", default=False),  # this item type is of the children's collection
    _yes_no("youth_only", "limit", default=False),  # this category borrows from it alone
    _number("from_age", "limit", 0),
    _number("renewals", "renewal", 2),
    _maybe("renew_days", "renewal", least=1),  # None: as long as a loan
    _yes_no("renew_if_hold", "renewal", default=False),
    _yes_no("renew_if_overdue", "renewal", default=True),
    _yes_no("hold_allowed", "hold", default=True),
    _yes_no("hold_on_shelf", "hold", default=True),  # also while a copy is in
    _cents("hold_fee", "hold", 50),
    _number("hold_max", "hold", 5),
    _number("hold_shelf_days", "hold", 7, least=1),  # open days that a copy is kept
    _number("hold_wait_days", "hold", 365, least=1),
    _choice("hold_fee_at", "hold", "ready", "placing", "never"),
    _number("transit_days", "hold", 14, least=1),  # after which a copy on its way may be lost
    _number("pick_claim_hours", "hold", 4, least=1),  # that a search counts; then others may go
    _number("not_found_days", "hold", 3),  # that a copy which was not on its shelf is left alone
    _choice("fine_mode", "fine", "daily", "steps", "none"),
    _cents("fine_cents", "fine", 10),
    _number("fine_interval_days", "fine", 1, least=1),  # 7: so many cents a week begun
    _number("fine_grace_days", "fine", 0),
    _yes_no("fine_on_closed_days", "fine", default=False),
    _maybe("fine_cap_item", "fine", "cents"),
    _yes_no("fine_cap_at_price", "fine", default=True),
    _cents("fine_cap_member", "fine", 1000),
    _yes_no("fine_exempt", "fine", default=False),
    RuleKind("fine_steps", "fine", [[14, 1000], [28, 2000]], _are_fine_steps, "fine_steps"),
    RuleKind(
        "reminders",
        "fine",
        [[-3, "mail", 0], [3, "mail", 0], [14, "letter", 100], [28, "letter", 0]],
        _are_reminders,
        "reminders",
    ),
    _cents("block_debt", "block", 500),  # more than this stops lending
    _number("block_overdue_days", "block", 30),
    _yes_no("block_unpaid_membership", "block", default=True),
    _number("fee_patience_days", "block", 14),  # a fee is only told at first, and asked after that
    _number("stale_hours", "block", 24),  # older knowledge of debts asks instead of stopping
    _number("lost_after_days", "money", 60, least=1),
    _cents("lost_fee", "money", 300),  # on top of the price
    _maybe("lost_price", "money", "cents"),  # of an item whose own price is unknown
    _yes_no("lost_refund", "money", default=True),  # it costs nothing any more once it is found
    _cents("card_fee", "money", 250),
    _cents("ibl_fee", "money", 300),
    _cents("membership_fee", "membership", 500),
    _number("membership_months", "membership", 12, least=1),
    RuleKind(
        "membership_until", "membership", None, _is_day_of_year, "day_of_year", optional=True
    ),  # "08-31": a fixed end instead of a rolling year
    _number("lapsed_days", "membership", 30),  # who renews within them keeps the old anniversary
    _number("ending_notice_days", "membership", 30),  # before the end, the member is told
    _number("keep_member_months", "privacy", 24, least=1, most=24),  # P19; less is allowed
)
RULE_KINDS: dict[str, RuleKind] = {kind.code: kind for kind in _ALL}
DEFAULTS: dict[str, Any] = {kind.code: kind.default for kind in _ALL}
# Without a row of the library, only adults pay for their membership.
_FREE = ("child", "youth", "class", "institution", "staff")
_BY_CATEGORY = {("membership_fee", category): 0 for category in _FREE}


def usual(rule: str, category: str | None) -> Any:
    """Give the value that holds for a category of members without any row."""
    return _BY_CATEGORY.get((rule, category or ""), DEFAULTS[rule])
