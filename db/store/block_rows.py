"""From rows of the file to the blocks of a member, and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from db.domain.account import LineKind, statement
from db.domain.block import (
    RECORDED,
    Block,
    BlockCode,
    BlockFacts,
    BlockRules,
    BlockSource,
    Severity,
)
from db.domain.block import blocks_of as decide_blocks
from db.domain.processing import Stops
from db.domain.record_kinds import BLOCK, BLOCK_LIFTED
from db.domain.session import Session
from db.errors import UnknownMember
from db.store.ledger_rows import balance_of, lines_of
from db.store.limit_rows import limits_of
from db.store.local_tables import loan_state
from db.store.people import load_member
from db.store.tables import block, block_lifted, member

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def blocks_of(
    connection: Connection,
    member_ids: Collection[UUID],
    today: date,
    rules: BlockRules | None = None,
    data_age_hours: float = 0,
) -> tuple[Block, ...]:
    """Give the blocks that stand today for one person, whose files these are."""
    ids = tuple(member_ids)
    oldest = select(func.min(loan_state.c.due_on)).where(
        loan_state.c.member_id.in_(ids), loan_state.c.ended_at.is_(None)
    )
    balance = balance_of(connection, ids)
    facts = BlockFacts(
        balance_cents=balance,
        oldest_due_on=connection.execute(oldest).scalar(),
        ends_on=_ends_on(connection, ids),
        recorded=recorded_blocks(connection, ids),
        fee_open_since=_fee_open_since(connection, ids) if balance > 0 else None,
        restricted_since=_restricted_since(connection, ids),
    )
    return decide_blocks(facts, today, rules, data_age_hours)


def recorded_blocks(connection: Connection, member_ids: Collection[UUID]) -> tuple[Block, ...]:
    """Read the blocks that were written down and not lifted, the oldest first."""
    lifted = select(block_lifted.c.block_id).where(block_lifted.c.member_id.in_(member_ids))
    chosen = select(block).where(block.c.member_id.in_(member_ids), block.c.id.not_in(lifted))
    return tuple(_block(row) for row in connection.execute(chosen.order_by(block.c.hlc)))


def record_block(act: Transaction, session: Session, member_id: UUID, new: Block) -> UUID:
    """Write a block down."""
    block_id = act.new_id()
    values = {
        "member_id": member_id,
        "code": new.code,
        "severity": new.severity,
        "since": new.since,
        "until": new.until,
        "at": act.now,
        "staff_id": session.staff_id,
        "reason": new.reason,
    }
    act.record_fact(BLOCK, block_id, values)
    return block_id


def record_lift(act: Transaction, session: Session, member_id: UUID, block_id: UUID) -> None:
    """Write down that a block is lifted."""
    values = {
        "block_id": block_id,
        "member_id": member_id,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    act.record_fact(BLOCK_LIFTED, act.new_id(), values)


def is_block(opened: Mapping[str, Any]) -> bool:
    """Tell whether a block that arrived is one that this program knows."""
    return opened["code"] in set(RECORDED) and opened["severity"] in set(Severity)


def _fee_open_since(connection: Connection, ids: tuple[UUID, ...]) -> date | None:
    still_open = statement(lines_of(connection, ids)).open
    fees = (s.line.on for s in still_open if s.line.what is LineKind.MEMBERSHIP_FEE)
    return min(fees, default=None)


def _restricted_since(connection: Connection, ids: tuple[UUID, ...]) -> date | None:
    limits = limits_of(connection, ids)
    return min((one.since for one in limits if Stops.LENDING in one.stops), default=None)


def _ends_on(connection: Connection, ids: tuple[UUID, ...]) -> date:
    if len(ids) > 1:
        return load_member(connection, ids[0]).ends_on
    found = connection.execute(select(member.c.ends_on).where(member.c.id.in_(ids))).scalar()
    if not isinstance(found, date):
        raise UnknownMember
    return found


def _block(row: Row[Any]) -> Block:
    return Block(
        code=BlockCode(row.code),
        source=BlockSource.STAFF,
        severity=Severity(row.severity),
        since=row.since,
        until=row.until,
        reason=row.reason or "",
        id=row.id,
    )
