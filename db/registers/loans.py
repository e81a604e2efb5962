"""Lending and taking back: always possible, with or without a network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from db.domain.change import HLC_COUNTER_BITS, Changed
from db.domain.clock import BELGIUM, Clock, local_day
from db.domain.item import Item
from db.domain.lending_kinds import LOAN, LOAN_RETURN
from db.domain.loan import CheckoutDecision, Loan, LoanRules, decide_checkout, decide_return
from db.domain.member import Name
from db.domain.session import Session
from db.store.circulation import borrower, name_of, open_loans, scanned
from db.store.loan_rows import rules_to_json
from db.store.local_tables import outbox
from db.store.people import person_ids
from db.store.store import Store
from db.store.transaction import Transaction

_DEFAULT_RULES = LoanRules()


@dataclass(frozen=True, slots=True)
class CheckedOut:
    """What a checkout gave."""

    loan: Loan
    item: Item
    decision: CheckoutDecision
    changed: Changed


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What taking an item back gave; `loan` is the one that ended."""

    item: Item
    loan: Loan
    member_name: Name
    was_overdue: bool
    changed: Changed


@dataclass(frozen=True, slots=True)
class LoanLine:
    """An open loan in a list."""

    loan: Loan
    item: Item
    overdue: bool


@dataclass(frozen=True, slots=True)
class DayCount:
    """What this desk did today."""

    out: int
    back: int


class Loans:
    """Who has what."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def checkout(self, barcode: str, member_id: UUID) -> CheckedOut:
        """Lend an item; raise UnknownItem, UnknownMember or what the rules refuse."""
        with self._store.writing() as act:
            item, open_loan = scanned(act.connection, barcode)
            who = borrower(act.connection, member_id)
            decision = decide_checkout(
                member_id=who.member_id,
                membership_ends_on=who.ends_on,
                open_loan=open_loan,
                loans_of_member=who.open_loans,
                rules=_DEFAULT_RULES,
                now=act.now,
            )
            loan_id = act.new_id()
            values: dict[str, Any] = {
                "item_id": item.id,
                "member_id": who.member_id,
                "out_at": act.now,
                "due_on": decision.due_on,
                "branch_id": self._session.branch_id,
                "staff_id": self._session.staff_id,
            }
            act.record_fact(LOAN, loan_id, {**values, "rules": rules_to_json(decision.rules)})
            version = (act.hlc, act.origin)
            loan = Loan(id=loan_id, version=version, rules=decision.rules, **values)
        return CheckedOut(loan, item, decision, act.changed)

    def checkin(self, barcode: str) -> CheckedIn:
        """Take an item back; raise UnknownItem or NotOnLoan.

        Where other desks lend too, an item that nobody has is still noted as being here: a loan
        made elsewhere that has not arrived yet then ends at this moment.
        """
        with self._store.writing() as act:
            item, open_loan = scanned(act.connection, barcode)
            if open_loan is not None or act.origin:
                self._record_return(act, item, open_loan)
            name = name_of(act.connection, open_loan)
        ended = decide_return(open_loan)
        overdue = local_day(act.now) > ended.due_on
        return CheckedIn(item, ended, name, overdue, act.changed)

    def _record_return(self, act: Transaction, item: Item, loan: Loan | None) -> None:
        values = {
            "item_id": item.id,
            "loan_id": loan and loan.id,
            "member_id": loan and loan.member_id,
            "returned_at": act.now,
            "branch_id": self._session.branch_id,
            "staff_id": self._session.staff_id,
        }
        act.record_fact(LOAN_RETURN, act.new_id(), values)

    def of_member(self, member_id: UUID) -> tuple[LoanLine, ...]:
        """Give what a member has now, what is due first on top."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            found = open_loans(connection, person_ids(connection, member_id))
        return tuple(LoanLine(loan, item, today > loan.due_on) for loan, item in found)

    def today(self) -> DayCount:
        """Count what this desk lent and took back since midnight."""
        midnight = datetime.combine(local_day(self._clock.now()), time(), BELGIUM)
        first = int(midnight.astimezone(UTC).timestamp() * 1000) << HLC_COUNTER_BITS
        kinds = (LOAN.name, LOAN_RETURN.name)
        counted = (
            select(outbox.c.kind, func.count())
            .where(outbox.c.hlc >= first, outbox.c.kind.in_(kinds))
            .group_by(outbox.c.kind)
        )
        with self._store.reading() as connection:
            found = {row[0]: row[1] for row in connection.execute(counted)}
        return DayCount(found.get(LOAN.name, 0), found.get(LOAN_RETURN.name, 0))
