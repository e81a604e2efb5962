"""What stands between a member and lending: why, since when, and how firmly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from db.domain.lending_rules import DEFAULT_ROW, Reason, Resolved, RuleSet
from db.domain.rule_kinds import DEFAULTS


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
    MEMBERSHIP_UNPAID = "membership_unpaid"
    MEMBERSHIP_ENDED = "membership_ended"
    RESTRICTED = "restricted"  # as the member asked (P24)


_RULES = (
    "block_debt",
    "block_overdue_days",
    "block_unpaid_membership",
    "fee_patience_days",
    "stale_hours",
)
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
    """From when the program blocks by itself; `rows` names the rows that gave the values."""

    block_debt: int = DEFAULTS["block_debt"]  # in cents: a debt above it stops
    block_overdue_days: int = DEFAULTS["block_overdue_days"]  # later than this stops
    block_unpaid_membership: bool = DEFAULTS["block_unpaid_membership"]
    fee_patience_days: int = DEFAULTS["fee_patience_days"]  # longer unpaid asks instead of telling
    stale_hours: int = DEFAULTS["stale_hours"]  # on older data a debt asks instead of stopping
    rows: Mapping[str, str] = field(default_factory=dict, hash=False)

    def reason(self, rule: str) -> Reason:
        """Tell which row gave one of the values."""
        return Resolved(rule, getattr(self, rule), self.rows.get(rule, DEFAULT_ROW)).reason


def block_rules(rules: RuleSet, branch: UUID | None, category: str, on: date) -> BlockRules:
    """Read from the matrix when a member of a category is blocked."""
    found = {n: rules.value(n, branch, category, None, on) for n in _RULES}
    rows = {name: one.row for name, one in found.items()}
    return BlockRules(**{name: one.value for name, one in found.items()}, rows=rows)


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """What is known of a member that a block may follow from."""

    balance_cents: int
    oldest_due_on: date | None  # of what the member still has
    ends_on: date = field(repr=False)
    recorded: tuple[Block, ...] = ()
    fee_open_since: date | None = None  # of the membership
    restricted_since: date | None = None  # their data are not used for lending (P24)


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
    if data_age_hours > rules.stale_hours:
        standing = [_softened(b) for b in standing]
    order = tuple(Severity)
    return tuple(sorted(standing, key=lambda b: (-order.index(b.severity), b.since, b.code)))


def stopping(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Give the blocks that only the permission goes past."""
    return tuple(b for b in blocks if b.severity is Severity.STOP)


def _automatic(facts: BlockFacts, today: date, rules: BlockRules) -> list[Block]:
    found = []
    if facts.balance_cents > rules.block_debt:
        found.append(_of(BlockCode.DEBT, today, rules.reason("block_debt")))
    if facts.oldest_due_on is not None:
        since = facts.oldest_due_on + timedelta(days=rules.block_overdue_days + 1)
        if today >= since:
            found.append(_of(BlockCode.OVERDUE, since, rules.reason("block_overdue_days")))
    if facts.fee_open_since is not None and rules.block_unpaid_membership:
        why = rules.reason("block_unpaid_membership"), rules.reason("fee_patience_days")
        unpaid = _of(BlockCode.MEMBERSHIP_UNPAID, facts.fee_open_since, *why)
        patient = (today - facts.fee_open_since).days <= rules.fee_patience_days
        severity = Severity.INFO if patient else Severity.CONFIRM
        found.append(replace(unpaid, severity=severity))
    if facts.restricted_since is not None:
        asked = Reason("restricted", "member", facts.restricted_since.isoformat())
        found.append(_of(BlockCode.RESTRICTED, facts.restricted_since, asked))
    if today > facts.ends_on:
        ended = Reason("membership_ended", "member", facts.ends_on.isoformat())
        found.append(_of(BlockCode.MEMBERSHIP_ENDED, facts.ends_on + timedelta(days=1), ended))
    return found


def _of(code: BlockCode, since: date, *why: Reason) -> Block:
    return Block(code, BlockSource.PROGRAM, Severity.STOP, since, why=why)


def _softened(block: Block) -> Block:
    hard = block.code is BlockCode.DEBT and block.severity is Severity.STOP
    return replace(block, severity=Severity.CONFIRM) if hard else block
