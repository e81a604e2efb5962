"""Writing down what lending does: loans, returns, renewals, and what staff went past."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from db.domain.checkin import ReturnWay
from db.domain.checkout import CheckoutDecision, Scanned
from db.domain.item import Condition, Why
from db.domain.lending_kinds import (
    IN_HOUSE_USE,
    ITEM,
    LOAN,
    LOAN_RETURN,
    OVERRIDE,
    RENEWAL,
    UNDONE,
)
from db.domain.loan import Loan
from db.domain.renewing import RenewalDecision
from db.domain.session import Session
from db.store.loan_rows import rules_to_json
from db.store.transaction import Transaction


def record_loan(
    act: Transaction, session: Session, copy: Scanned, member_id: UUID, decision: CheckoutDecision
) -> Loan:
    """Write down that a member takes an item."""
    loan_id = act.new_id()
    values: dict[str, Any] = {
        "item_id": copy.item.id,
        "member_id": member_id,
        "out_at": act.now,
        "due_on": decision.due_on,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
    }
    written = {**values, "rules": rules_to_json(decision.rules)}
    act.record_fact(LOAN, loan_id, written, placed=copy.placed)
    return Loan(id=loan_id, version=(act.hlc, act.origin), rules=decision.rules, **values)


def record_return(
    act: Transaction,
    session: Session,
    item_id: UUID,
    loan: Loan | None,
    *,
    way: ReturnWay,
    at: datetime,
) -> UUID:
    """Write down that an item is here, or that its loan ends another way."""
    return_id = act.new_id()
    values = {
        "item_id": item_id,
        "loan_id": loan and loan.id,
        "returned_at": at,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
        "way": way,
    }
    act.record_fact(LOAN_RETURN, return_id, values)
    return return_id


def record_renewal(
    act: Transaction, session: Session, loan: Loan, decision: RenewalDecision
) -> UUID:
    """Write down that a loan is made longer."""
    renewal_id = act.new_id()
    values = {
        "loan_id": loan.id,
        "item_id": loan.item_id,
        "member_id": loan.member_id,
        "n": decision.n,
        "due_on": decision.due_on,
        "at": act.now,
        "branch_id": session.branch_id,
        "staff_id": session.staff_id,
        "rules": rules_to_json(decision.rules),
    }
    act.record_fact(RENEWAL, renewal_id, values)
    return renewal_id


def record_undone(
    act: Transaction, session: Session, act_id: UUID, item_id: UUID, member_id: UUID | None
) -> None:
    """Write down that an act counts as not having happened; once, whatever two desks do."""
    values = {
        "act_id": act_id,
        "item_id": item_id,
        "member_id": member_id,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    act.record_fact(UNDONE, uuid5(act_id, "undone"), values)


def record_override(
    act: Transaction,
    session: Session,
    member_id: UUID,
    act_id: UUID,
    *,
    codes: Collection[str],
    reason: str,
) -> None:
    """Write down which stops staff went past, and why they say they did."""
    values = {
        "member_id": member_id,
        "act_id": act_id,
        "codes": sorted(codes),
        "at": act.now,
        "staff_id": session.staff_id,
        "reason": reason,
    }
    act.record_fact(OVERRIDE, act.new_id(), values)


def record_in_house_use(act: Transaction, session: Session, item_id: UUID, on: date) -> UUID:
    """Write down that an item was used in the library; by whom is nobody's business."""
    use_id = act.new_id()
    values = {"item_id": item_id, "branch_id": session.branch_id, "on": on}
    act.record_fact(IN_HOUSE_USE, use_id, values)
    return use_id


def record_withdrawal(act: Transaction, item_id: UUID, why: Why) -> None:
    """Write down that an item left the collection, and why."""
    act.record_set(ITEM, item_id, {"withdrawal": {"withdrawn_why": why}})
    record_condition(act, item_id, Condition.WITHDRAWN)


def record_condition(act: Transaction, item_id: UUID, condition: Condition) -> None:
    """Write down what is the matter with an item from now on."""
    values = {"condition": condition, "condition_since": act.now}
    act.record_set(ITEM, item_id, {"condition": values})
