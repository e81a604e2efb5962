"""Each rule of the library does something: another value than the usual one, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.domain.account import LineKind
from db.domain.block import Severity
from db.domain.rule_kinds import RULE_KINDS
from db.errors import HoldRefused
from tests.db.lending import at, branch
from tests.db.waiting import given_title, item_id, lend, member, trapped

TODAY = date(2026, 11, 24)
PRICE = 2500  # cents, of an item that bears none
TESTS = Path(__file__).parents[1]


def refused(library, clock, who):
    """Let somebody wait for a copy that stands on its shelf."""
    try:
        library.holds.place(who, item_id=item_id(library))
    except HoldRefused as refusal:
        return refusal.reasons
    return ()


def wanted_until(library, clock, who):
    lend(library, who)
    return library.holds.place(member(library, 2), item_id=item_id(library)).decision.wanted_until


def late_in_transit(library, clock, who):
    lend(library, who)
    asked = {"item_id": item_id(library), "branch_id": branch(library)}
    library.holds.place(member(library, 2), **asked)
    trapped(library)
    clock.advance(timedelta(days=6))
    return library.hold_shelf.transit()[0].late


def blocked(library, clock, who):
    lend(library, who)
    clock.advance(timedelta(days=28 + 6))
    return [block.code.value for block in library.blocks.of_member(who)]


def owed_for_a_loss(library, clock, who):
    return library.items.declare_lost(lend(library, who).id).cents


def owed_for_a_card(library, clock, who):
    library.cards.replace(who, "CARD9999", "verloren")
    return library.accounts.balance(who)


def proposed_for_a_loan_from_elsewhere(library, clock, who):
    return library.accounts.of_member(who).usual[LineKind.INTERLIBRARY]


def pays_until(library, clock, who):
    return library.memberships.of_member(who).next_period.ends_on


def kept_until(library, clock, who):
    return library.retention.of_member(who).retention.erase_on


def severity_of_an_old_debt(library, clock, who):
    library.accounts.charge(who, LineKind.DAMAGE, 900)
    return library.blocks.of_member(who, data_age_hours=10)[0].severity


MATTERS: list[tuple[str, Any, Callable[..., Any], Any]] = [
    ("hold_allowed", False, refused, ("hold_not_allowed",)),
    ("hold_on_shelf", False, refused, ("on_shelf",)),
    ("hold_max", 0, refused, ("too_many_holds",)),
    ("hold_wait_days", 30, wanted_until, date(2026, 12, 24)),
    ("transit_days", 5, late_in_transit, True),
    ("block_overdue_days", 5, blocked, ["overdue"]),
    ("stale_hours", 9, severity_of_an_old_debt, Severity.CONFIRM),
    ("lost_fee", 500, owed_for_a_loss, 500 + PRICE),
    ("card_fee", 100, owed_for_a_card, 100),
    ("ibl_fee", 175, proposed_for_a_loan_from_elsewhere, 175),
    ("membership_months", 6, pays_until, date(2028, 5, 24)),  # the first year is paid
    ("keep_member_months", 6, kept_until, date(2028, 5, 24)),
]


@pytest.mark.parametrize(
    ("rule", "value", "seen", "then"), MATTERS, ids=[row[0] for row in MATTERS]
)
def test_rule_of_the_library_changes_what_happens(library, clock, *, rule, value, seen, then):
    at(clock, TODAY)
    given_title(library)
    library.rules.set("block_unpaid_membership", False)
    library.rules.set("lost_price", PRICE)
    who = member(library, 1)
    library.rules.set(rule, value)
    assert seen(library, clock, who) == then


def test_every_rule_is_named_in_a_test():
    texts = "".join(path.read_text("utf-8") for path in (TESTS / "db").glob("test_*.py"))
    assert [code for code in RULE_KINDS if code not in texts] == []
