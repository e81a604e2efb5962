"""What stands between a member and lending: why, since when, and how firmly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from db.domain.loan import Reason


class Severity(StrEnum):
    """How firmly a block stands."""

    INFO = "info"  # told, no more
    CONFIRM = "confirm"  # staff say yes once
    STOP = "stop"  # only past it with the permission, and a reason


class BlockCode(StrEnum):
    """What a block is about; those from `DEBT` on are worked out and not written down."""

    BY_STAFF = "by_staff"
    ADDRESS_UNKNOWN = "address_unknown"
    CARD_LOST = "card_lost"
    DEBT = "debt"
    OVERDUE = "overdue"
    MEMBERSHIP_ENDED = "membership_ended"


RECORDED = (BlockCode.BY_STAFF, BlockCode.ADDRESS_UNKNOWN, BlockCode.CARD_LOST)


class BlockSource(StrEnum):
    """Who put a block there."""

    STAFF = "staff"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Block:
    """One block; `id` is there when it was written down and can be lifted."""

    code: BlockCode
    source: BlockSource
    severity: Severity
    since: date
    until: date | None = None
    reason: str = field(default="", repr=False)
    why: tuple[Reason, ...] = ()
    id: UUID | None = None

    def holds_on(self, today: date) -> bool:
        """Tell whether the block stands on a day; its last day counts."""
        return self.since <= today and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True)
class BlockRules:
    """From when the program blocks by itself; the rows tell where the values come from."""

    debt_cents: int = 500  # a debt above it stops
    overdue_days: int = 30  # an item that is late by more stops
    old_data_hours: int = 72  # on older data a stop by debt asks staff only to confirm
    rows: tuple[tuple[str, str], ...] = ()

    def reason(self, rule: str, value: int) -> Reason:
        """Tell which row gave a value."""
        return Reason(rule, dict(self.rows).get(rule, "default"), str(value))


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """What is known of a member that a block may follow from."""

    balance_cents: int
    oldest_due_on: date | None  # of what the member still has
    ends_on: date = field(repr=False)
    recorded: tuple[Block, ...] = ()


def blocks_of(
    facts: BlockFacts,
    today: date,
    rules: BlockRules | None = None,
    data_age_hours: float = 0,
) -> tuple[Block, ...]:
    """Give the blocks that stand today, the firmest first.

    On data older than the rules allow, a stop by debt becomes a question: who paid at another
    desk is not turned away.
    """
    rules = rules or BlockRules()
    standing = [b for b in facts.recorded if b.holds_on(today)]
    standing += _automatic(facts, today, rules)
    if data_age_hours > rules.old_data_hours:
        standing = [_softened(b) for b in standing]
    order = tuple(Severity)
    return tuple(sorted(standing, key=lambda b: (-order.index(b.severity), b.since, b.code)))


def stopping(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Give the blocks that only the permission goes past."""
    return tuple(b for b in blocks if b.severity is Severity.STOP)


def _automatic(facts: BlockFacts, today: date, rules: BlockRules) -> list[Block]:
    found = []
    if facts.balance_cents > rules.debt_cents:
        found.append(_of(BlockCode.DEBT, today, rules.reason("block_debt", rules.debt_cents)))
    if facts.oldest_due_on is not None:
        since = facts.oldest_due_on + timedelta(days=rules.overdue_days + 1)
        if today >= since:
            why = rules.reason("block_overdue_days", rules.overdue_days)
            found.append(_of(BlockCode.OVERDUE, since, why))
    if today > facts.ends_on:
        ended = Reason("membership_ended", "member", facts.ends_on.isoformat())
        found.append(_of(BlockCode.MEMBERSHIP_ENDED, facts.ends_on + timedelta(days=1), ended))
    return found


def _of(code: BlockCode, since: date, why: Reason) -> Block:
    return Block(code, BlockSource.PROGRAM, Severity.STOP, since, why=(why,))


def _softened(block: Block) -> Block:
    hard = block.code is BlockCode.DEBT and block.severity is Severity.STOP
    return replace(block, severity=Severity.CONFIRM) if hard else block
