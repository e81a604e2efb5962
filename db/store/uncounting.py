"""What an undone act had counted: taken off again, on its own day and at its own branch (P14)."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from db.domain.checkin import ReturnWay
from db.domain.clock import BELGIUM
from db.domain.lending_kinds import IN_HOUSE_USE, LOAN, LOAN_RETURN, RENEWAL
from db.domain.session import Session
from db.domain.statistics import What
from db.errors import UnknownMember
from db.store.borrowers import borrower, ground_of
from db.store.tables import item
from db.store.tally_rows import count_act

if TYPE_CHECKING:
    from db.store.transaction import Transaction

_COUNTED = {
    LOAN.name: (What.LOAN, "out_at"),
    RENEWAL.name: (What.RENEWAL, "at"),
    LOAN_RETURN.name: (What.RETURN, "returned_at"),
    IN_HOUSE_USE.name: (What.USE, "on"),
}
_BACK = (ReturnWay.DESK, ReturnWay.BOOK_DROP)


def uncount(act: Transaction, session: Session, kind: str, row: Row[Any]) -> None:
    """Take off what an act had counted; age and category as they were on its day."""
    if kind == LOAN_RETURN.name and (row.loan_id is None or row.way not in _BACK):
        return
    what, named = _COUNTED[kind]
    at = getattr(row, named)
    if not isinstance(at, datetime):
        at = datetime.combine(at, time(12), BELGIUM).astimezone(UTC)
    who = None
    if kind in (LOAN.name, RENEWAL.name):
        try:
            who = borrower(act.connection, row.member_id, ground_of(act.connection, session, at))
        except UnknownMember:
            who = None  # the file went meanwhile: the day loses one, the breakdown keeps it
    held = act.connection.execute(select(item.c.item_type).where(item.c.id == row.item_id)).scalar()
    count_act(act, row.branch_id, what, at, item_type=held or "", who=who, times=-1)
