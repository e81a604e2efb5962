"""An invented membership for pages under test."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.block import Block, BlockCode, BlockSource, Severity
from db.domain.household import HouseholdLine
from db.domain.lending_rules import Reason
from db.domain.member import Name
from db.domain.membership import DEFAULT_CATEGORIES, CategoryDecision, Period
from desk.memberships.view import MembershipView

_TARGET = next(c for c in DEFAULT_CATEGORIES if c.needs_proof)
_SINCE = date(2026, 11, 2)
MEMBERSHIP = MembershipView(
    member_id=UUID(int=100),
    category=CategoryDecision(_TARGET, Reason("category", "proof", ""), date(2027, 10, 31)),
    categories=DEFAULT_CATEGORIES,
    ends_on=date(2027, 3, 14),
    next_period=Period(date(2027, 3, 15), date(2028, 3, 14)),
    fee_cents=500,
    card_fee_cents=250,
    library_card="20000000000018",
    blocks=(
        Block(
            BlockCode.DEBT,
            BlockSource.PROGRAM,
            Severity.STOP,
            _SINCE,
            why=(Reason("block_debt", "default", "500"),),
        ),
        Block(
            BlockCode.ADDRESS_UNKNOWN,
            BlockSource.STAFF,
            Severity.CONFIRM,
            _SINCE,
            date(2027, 1, 1),
            "brief kwam terug",
            id=UUID(int=7),
        ),
    ),
    household=(
        HouseholdLine(
            UUID(int=8), Name("Peeters SPECIMEN", "Lotte"), True, "Jan Peeters SPECIMEN", 12, 150
        ),
        HouseholdLine(UUID(int=9), Name("Claes SPECIMEN", "Mia"), False),
    ),
)
