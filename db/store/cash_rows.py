"""From rows of the file to the drawer of a desk and its counts, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from db.domain.account import Method
from db.domain.account_kinds import CASH_COUNT
from db.domain.cash import AT_THE_DESK, MOVES_MONEY, CashCount, Count, Drawer, drawer
from db.domain.clock import local_day
from db.domain.session import Session
from db.store.tables import cash_count, journal_line

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def drawer_of(connection: Connection, desk_id: UUID) -> Drawer:
    """Work out what should be in the drawer of a desk: all it ever took, less what was counted."""
    counts = [_count(row) for row in connection.execute(_counts(desk_id))]
    return drawer(_ever_taken(connection, desk_id), counts)


def counts_of(connection: Connection, desk_id: UUID, limit: int) -> tuple[CashCount, ...]:
    """Read the last counts of a desk, the newest first."""
    return tuple(_count(row) for row in connection.execute(_counts(desk_id).limit(limit)))


def record_count(act: Transaction, session: Session, drawer: Drawer, count: Count) -> UUID:
    """Write a count down; give its id."""
    count_id = act.new_id()
    values = {
        "desk_id": session.desk_id,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
        "on": local_day(act.now),
        "from_at": drawer.since,
        "at": act.now,
        "expected": {m.value: drawer.expected(m) for m in Method},
        "counted": {m.value: count.counted(m) for m in AT_THE_DESK},
        "pieces": {str(cents): n for cents, n in count.pieces.items()} or None,
        "left_cents": count.left_cents,
        "explanation": count.explanation.strip(),
    }
    act.record_fact(CASH_COUNT, count_id, values)
    return count_id


def is_count(opened: Mapping[str, Any]) -> bool:
    """Tell whether a count that arrived can be read back."""
    return _are_sums(opened["expected"]) and _are_sums(opened["counted"])


def _ever_taken(connection: Connection, desk_id: UUID) -> dict[Method, int]:
    c = journal_line.c
    summed = (
        select(c.method, func.sum(c.amount_cents))
        .where(c.desk_id == desk_id, c.what.in_(MOVES_MONEY), c.method.is_not(None))
        .group_by(c.method)
    )
    return {Method(method): -cents for method, cents in connection.execute(summed)}


def _are_sums(value: Any) -> bool:
    return isinstance(value, Mapping) and all(type(cents) is int for cents in value.values())


def _counts(desk_id: UUID) -> Any:
    newest = (cash_count.c.hlc.desc(), cash_count.c.id.desc())
    return select(cash_count).where(cash_count.c.desk_id == desk_id).order_by(*newest)


def _count(row: Row[Any]) -> CashCount:
    return CashCount(
        id=row.id,
        desk_id=row.desk_id,
        staff_id=row.staff_id,
        on=row.on,
        at=row.at,
        expected=row.expected,
        counted=row.counted,
        left_cents=row.left_cents,
        explanation=row.explanation,
    )
