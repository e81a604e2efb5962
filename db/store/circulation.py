"""What lending asks of the file, in as few questions as possible."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, bindparam, func, or_, select

from db.domain.checkin import NOT_NORMAL
from db.domain.checkout import Scanned
from db.domain.item import Item
from db.domain.loan import Loan, LoanState
from db.domain.member import Name
from db.errors import UnknownItem, UnknownMember
from db.store.loan_rows import ITEM_COLUMNS, item_from, loan_from
from db.store.local_tables import (
    UNDER_WAY,
    account,
    hold_state,
    loan_state,
    loose_copy,
    member_alias,
    transit,
)
from db.store.people import load_member, person_ids
from db.store.prepared import Prepared
from db.store.subject_keys import CHUNK
from db.store.tables import block, entitlement, item, loan, loan_return, member, undone, use_limit

_PLACED = or_(
    *(
        select(column).where(condition).exists()
        for column, condition in (
            (hold_state.c.hold_id, hold_state.c.kept_item_id == item.c.id),
            (hold_state.c.hold_id, UNDER_WAY & (hold_state.c.item_id == item.c.id)),
            (hold_state.c.hold_id, UNDER_WAY & (hold_state.c.title_id == item.c.title_id)),
            (loose_copy.c.item_id, loose_copy.c.item_id == item.c.id),
            (transit.c.item_id, transit.c.item_id == item.c.id),
        )
    )
)
_SCANNED = Prepared(
    select(
        *ITEM_COLUMNS,
        loan_state.c.loan_id,
        loan_state.c.due_on.label("due_now"),
        loan_state.c.renewals,
        _PLACED.label("placed"),
    )
    .select_from(item)
    .outerjoin(loan_state, (loan_state.c.item_id == item.c.id) & loan_state.c.ended_at.is_(None))
    .where(item.c.barcode == bindparam("barcode"))
    .order_by(item.c.id)
    .limit(1)
)
_LOAN = select(loan).where(loan.c.id == bindparam("loan_id"))
_STATE = (
    select(
        loan,
        loan_state.c.due_on.label("due_now"),
        loan_state.c.renewals,
        loan_state.c.ended_at,
        loan_state.c.superseded_by,
    )
    .join(loan_state, loan_state.c.loan_id == loan.c.id)
    .where(loan.c.id == bindparam("loan_id"))
)
_MINE = (loan_state.c.member_id == bindparam("member")) & loan_state.c.ended_at.is_(None)
_DOUBLE = (
    select(member_alias.c.alias_id)
    .where(
        (member_alias.c.alias_id == bindparam("member"))
        | (member_alias.c.canonical_id == bindparam("member"))
    )
    .exists()
)
_MEMBER: BindParameter[UUID] = bindparam("member")
_BORROWER = Prepared(
    select(
        member.c.surname,
        member.c.given_names,
        member.c.ends_on,
        member.c.birth_date,
        member.c.category,
        member.c.branch_id,
        select(func.count()).where(_MINE).scalar_subquery().label("loans"),
        select(func.min(loan_state.c.due_on)).where(_MINE).scalar_subquery().label("oldest_due"),
        select(account.c.balance_cents)
        .where(account.c.member_id == _MEMBER)
        .scalar_subquery()
        .label("balance"),
        or_(
            select(block.c.id).where(block.c.member_id == _MEMBER).exists(),
            select(use_limit.c.id)
            .where(use_limit.c.member_id == _MEMBER, use_limit.c.active)
            .exists(),
        ).label("blocked"),
        select(entitlement.c.id).where(entitlement.c.member_id == _MEMBER).exists().label("proven"),
        _DOUBLE.label("double"),
    ).where(member.c.id == _MEMBER)
)
_OF_TYPE = (
    select(func.count())
    .select_from(loan_state.join(item, item.c.id == loan_state.c.item_id))
    .where(loan_state.c.ended_at.is_(None), item.c.item_type == bindparam("item_type"))
)


@dataclass(frozen=True, slots=True)
class BorrowerRow:
    """What the file says of a member who borrows; all their files together.

    `may_be_blocked` is false when nothing is owed, nothing late and no block was ever written.
    """

    ids: tuple[UUID, ...]
    name: Name
    ends_on: date = field(repr=False)
    birth_date: str = field(repr=False)
    category: str | None
    branch_id: UUID | None
    open_loans: int
    oldest_due: date | None
    balance_cents: int
    blocked: bool
    proven: bool


def scanned(connection: Connection, barcode: str) -> Scanned:
    """Find an item and the loan that is open on it; raise UnknownItem."""
    code = barcode.strip()
    row = _SCANNED.first(connection, {"barcode": code})
    if row is None:
        raise UnknownItem(code)
    state = None
    if row.loan_id is not None:
        lent = connection.execute(_LOAN, {"loan_id": row.loan_id}).one()
        state = LoanState(loan_from(lent), row.due_now, row.renewals)
    return Scanned(item_from(row), state, placed=row.placed)


def loan_state_of(connection: Connection, loan_id: UUID) -> LoanState | None:
    """Read a loan with what became of it; None when it is not here, or was undone."""
    row = connection.execute(_STATE, {"loan_id": loan_id}).first()
    return None if row is None else _state(row)


def borrower_row(connection: Connection, member_id: UUID) -> BorrowerRow:
    """Find what the rules need to know of a member; raise UnknownMember."""
    row = _BORROWER.first(connection, {"member": member_id})
    if row is None or row.ends_on is None:
        raise UnknownMember
    if row.double:
        return _joined_row(connection, member_id)
    return BorrowerRow(
        ids=(member_id,),
        name=Name(row.surname, row.given_names),
        ends_on=row.ends_on,
        birth_date=row.birth_date or "",
        category=row.category,
        branch_id=row.branch_id,
        open_loans=row.loans,
        oldest_due=row.oldest_due,
        balance_cents=row.balance or 0,
        blocked=row.blocked,
        proven=row.proven,
    )


def name_of(connection: Connection, loan: Loan | None) -> Name:
    """Give the name of who has a loan; an empty one while that file has not arrived here yet."""
    who = select(member.c.surname, member.c.given_names).where(
        member.c.id == (loan and loan.member_id)
    )
    row = connection.execute(who).first()
    return Name("", "") if row is None else Name(row.surname or "", row.given_names or "")


def open_loans(
    connection: Connection, member_ids: Collection[UUID]
) -> tuple[tuple[LoanState, Item], ...]:
    """Read the open loans of one person's files with their items, what is due first on top."""
    return _with_items(connection, loan_state.c.member_id.in_(member_ids))


def late_loans(connection: Connection, today: date) -> tuple[tuple[LoanState, Item], ...]:
    """Read the open loans that should have been back before today, with their items."""
    return _with_items(connection, loan_state.c.due_on < today)


def _with_items(
    connection: Connection, condition: ColumnElement[bool]
) -> tuple[tuple[LoanState, Item], ...]:
    chosen = (
        select(loan, loan_state.c.due_on.label("due_now"), loan_state.c.renewals)
        .join(loan_state, loan_state.c.loan_id == loan.c.id)
        .where(condition, loan_state.c.ended_at.is_(None))
        .order_by(loan_state.c.due_on, loan.c.hlc)
    )
    loans = [
        LoanState(loan_from(row), row.due_now, row.renewals) for row in connection.execute(chosen)
    ]
    items: dict[UUID, Item] = {}
    for start in range(0, len(loans), CHUNK):
        ids = [state.loan.item_id for state in loans[start : start + CHUNK]]
        lent = connection.execute(select(item).where(item.c.id.in_(ids)))
        items |= {row.id: item_from(row) for row in lent}
    return tuple((s, items[s.loan.item_id]) for s in loans if s.loan.item_id in items)


def loans_of_type(connection: Connection, member_ids: Collection[UUID], item_type: str) -> int:
    """Count what one person has of an item type."""
    counted = _OF_TYPE.where(loan_state.c.member_id.in_(member_ids))
    return int(connection.execute(counted, {"item_type": item_type}).scalar_one())


def count_not_normal(connection: Connection, member_ids: Collection[UUID]) -> int:
    """Count the loans of one person that ended without the item being brought back."""
    r = loan_return.c
    theirs = (r.loan_id == loan.c.id) & (r.item_id == loan.c.item_id)  # by the index on items
    counted = (
        select(func.count())
        .select_from(loan.join(loan_return, theirs))
        .where(loan.c.member_id.in_(member_ids))
        .where(r.way.in_(NOT_NORMAL), r.id.not_in(select(undone.c.act_id)))
    )
    return int(connection.execute(counted).scalar_one())


def _state(row: Row[Any]) -> LoanState:
    return LoanState(loan_from(row), row.due_now, row.renewals, row.ended_at, row.superseded_by)


def _joined_row(connection: Connection, member_id: UUID) -> BorrowerRow:
    person = load_member(connection, member_id)
    ids = person_ids(connection, person.id)
    rows = [_BORROWER.first(connection, {"member": one}) for one in ids]
    due = [row.oldest_due for row in rows if row.oldest_due is not None]
    return BorrowerRow(
        ids=ids,
        name=person.name,
        ends_on=person.ends_on,
        birth_date=rows[0].birth_date or "",
        category=next((row.category for row in rows if row.category), None),
        branch_id=rows[0].branch_id,
        open_loans=sum(row.loans for row in rows),
        oldest_due=min(due, default=None),
        balance_cents=sum(row.balance or 0 for row in rows),
        blocked=any(row.blocked for row in rows),
        proven=any(row.proven for row in rows),
    )
