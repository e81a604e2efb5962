"""Blocks: put by staff or by the rules, with a term, a severity and a reason."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from db.domain.account import LineKind
from db.domain.block import (
    Block,
    BlockCode,
    BlockFacts,
    BlockRules,
    BlockSource,
    Severity,
    blocks_of,
    stopping,
)
from db.domain.consent import Consents
from db.domain.staff import Role
from db.errors import InvalidValue, MissingValue, NotPermitted
from db.library import Library
from tests.db.libraries import draft
from tests.db.two_desks import bring

TODAY = date(2026, 11, 22)
FACTS = {"balance_cents": 0, "oldest_due_on": None, "ends_on": date(2027, 1, 1)}
CODES, STOP = BlockCode, Severity.STOP


@pytest.fixture
def member(library: Library) -> UUID:
    return library.members.register(draft(library_card="L1"), Consents()).member.id


def recorded(since: date, until: date | None = None) -> dict[str, tuple[Block, ...]]:
    return {
        "recorded": (Block(CODES.BY_STAFF, BlockSource.STAFF, Severity.INFO, since, until, "x"),)
    }


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({}, []),
        ({"balance_cents": 500}, []),
        ({"balance_cents": 501}, [CODES.DEBT]),
        ({"balance_cents": -900}, []),
        ({"oldest_due_on": TODAY - timedelta(days=30)}, []),
        ({"oldest_due_on": TODAY - timedelta(days=31)}, [CODES.OVERDUE]),
        ({"ends_on": TODAY}, []),
        ({"ends_on": TODAY - timedelta(days=1)}, [CODES.MEMBERSHIP_ENDED]),
        ({"fee_open_since": TODAY}, [CODES.MEMBERSHIP_UNPAID]),
        (recorded(TODAY), [CODES.BY_STAFF]),
        (recorded(TODAY, TODAY), [CODES.BY_STAFF]),
        (recorded(TODAY - timedelta(days=9), TODAY - timedelta(days=1)), []),
        (recorded(TODAY + timedelta(days=1)), []),
        ({"balance_cents": 501, **recorded(TODAY)}, [CODES.DEBT, CODES.BY_STAFF]),
    ],
)
def test_blocks_that_stand_today_the_firmest_first(facts, found):
    assert [b.code for b in blocks_of(BlockFacts(**(FACTS | facts)), TODAY)] == found


def test_rules_of_the_library_say_when_a_debt_stops():
    facts = BlockFacts(**(FACTS | {"balance_cents": 1}))
    (block,) = blocks_of(facts, TODAY, BlockRules(block_debt=0, rows={"block_debt": "adult"}))
    assert [(r.rule, r.row, r.value) for r in block.why] == [("block_debt", "adult", "0")]


def test_fee_that_is_open_asks_only_where_the_library_wants_it():
    facts = BlockFacts(**(FACTS | {"fee_open_since": TODAY}))
    assert blocks_of(facts, TODAY)[0].severity is Severity.INFO
    assert blocks_of(facts, TODAY + timedelta(days=15))[0].severity is Severity.CONFIRM
    assert blocks_of(facts, TODAY, BlockRules(block_unpaid_membership=False)) == ()


@pytest.mark.parametrize(("days", "severity"), [(3, Severity.INFO), (2, Severity.CONFIRM)])
def test_rules_say_how_long_an_unpaid_fee_is_only_told(days, severity):
    facts = BlockFacts(**(FACTS | {"fee_open_since": TODAY - timedelta(days=3)}))
    (block,) = blocks_of(facts, TODAY, BlockRules(fee_patience_days=days))
    assert (block.code, block.severity) == (BlockCode.MEMBERSHIP_UNPAID, severity)
    assert [why.rule for why in block.why] == ["block_unpaid_membership", "fee_patience_days"]


def test_debt_on_old_data_asks_instead_of_stopping():
    facts = BlockFacts(**(FACTS | {"balance_cents": 900, "ends_on": date(2026, 1, 1)}))
    fresh = blocks_of(facts, TODAY, data_age_hours=24)
    stale = blocks_of(facts, TODAY, data_age_hours=24.1)
    assert [b.code for b in stopping(fresh)] == [CODES.MEMBERSHIP_ENDED, CODES.DEBT]
    assert [b.code for b in stopping(stale)] == [CODES.MEMBERSHIP_ENDED]


def test_block_by_staff_stands_until_it_is_lifted(library, member):
    library.blocks.put(member, CODES.BY_STAFF, STOP, "gedrag")
    (block,) = library.blocks.of_member(member)
    assert (block.reason, block.source, block.severity) == ("gedrag", BlockSource.STAFF, STOP)
    library.blocks.lift(member, block.id)
    assert library.blocks.of_member(member) == ()


def test_block_that_stops_is_lifted_with_the_permission_alone(library, member):
    library.blocks.put(member, CODES.BY_STAFF, STOP, "gedrag")
    library.blocks.put(member, CODES.ADDRESS_UNKNOWN, Severity.CONFIRM, "brief kwam terug")
    stop, asks = library.blocks.of_member(member)
    object.__setattr__(library.session, "role", Role.DESK)
    with pytest.raises(NotPermitted):
        library.blocks.lift(member, stop.id)
    library.blocks.lift(member, asks.id)
    assert [b.id for b in library.blocks.of_member(member)] == [stop.id]


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ((CODES.DEBT, STOP, "x"), InvalidValue),
        ((CODES.BY_STAFF, STOP, " "), MissingValue),
        ((CODES.BY_STAFF, STOP, "x", TODAY - timedelta(days=1)), InvalidValue),
    ],
)
def test_block_that_can_not_be_put_is_refused(library, member, told, error):
    with pytest.raises(error):
        library.blocks.put(member, *told)


def test_block_that_nobody_put_can_not_be_lifted(library, member):
    with pytest.raises(InvalidValue):
        library.blocks.lift(member, uuid4())


def test_debt_of_an_account_stops_and_says_why(library, member):
    library.accounts.charge(member, LineKind.DAMAGE, 2000)
    assert CODES.DEBT in [b.code for b in library.blocks.of_member(member)]


def test_block_holds_at_the_other_desk_too(desks):
    first, second = desks
    member = first.members.register(draft(), Consents()).member.id
    first.blocks.put(member, CODES.CARD_LOST, STOP, "gemeld aan de telefoon")
    bring(first, second)
    assert [b.code for b in second.blocks.of_member(member)] == [CODES.CARD_LOST]
