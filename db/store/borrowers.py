"""The member as the rules of lending see them, and the ground on which an act happens."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from db.domain.birth_date import parse_birth_date
from db.domain.checkout import Borrower, Ground
from db.domain.session import Session
from db.store.circulation import BorrowerRow, borrower_row
from db.store.regulations import regulations
from db.store.transaction import Transaction


def ground_of(act: Transaction, session: Session) -> Ground:
    """Give the rules, the calendar, the branch and the instant of an act."""
    known = regulations(act.connection)
    return Ground(known.rules, known.calendar, session.branch_id, act.now)


def borrower(connection: Connection, member_id: UUID, ground: Ground) -> Borrower:
    """Find what the rules need to know of a member; raise UnknownMember."""
    return borrower_from(borrower_row(connection, member_id), ground.today)


def borrower_from(row: BorrowerRow, today: date) -> Borrower:
    """Describe a member to the rules."""
    return Borrower(
        member_id=row.ids[0],
        name=row.name,
        ends_on=row.ends_on,
        open_loans=row.open_loans,
        branch_id=row.branch_id,
        category=row.category,
        age=_least_age(row.birth_date, today),
    )


def _least_age(text: str, today: date) -> int | None:
    return parse_birth_date(text).ages(today)[0] if text else None
