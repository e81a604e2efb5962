"""What lending asks of the file, in as few questions as possible."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select

from db.domain.item import Item
from db.domain.loan import Loan
from db.domain.member import Name
from db.errors import UnknownItem, UnknownMember
from db.store.loan_rows import item_from, loan_from
from db.store.local_tables import loan_state, member_alias
from db.store.people import load_member, person_ids
from db.store.tables import item, loan, member

_SCANNED = (
    select(item, loan_state.c.loan_id)
    .select_from(item)
    .outerjoin(loan_state, (loan_state.c.item_id == item.c.id) & loan_state.c.ended_at.is_(None))
    .where(item.c.barcode == bindparam("barcode"))
    .order_by(item.c.id)
    .limit(1)
)
_LOAN = select(loan).where(loan.c.id == bindparam("loan_id"))
_LOANS_OF_MEMBER = (
    select(func.count())
    .where(loan_state.c.member_id == bindparam("member"), loan_state.c.ended_at.is_(None))
    .scalar_subquery()
)
_DOUBLE = (
    select(member_alias.c.alias_id)
    .where(
        (member_alias.c.alias_id == bindparam("member"))
        | (member_alias.c.canonical_id == bindparam("member"))
    )
    .exists()
)
_BORROWER = select(
    member.c.surname,
    member.c.given_names,
    member.c.ends_on,
    _LOANS_OF_MEMBER.label("loans"),
    _DOUBLE.label("double"),
).where(member.c.id == bindparam("member"))


@dataclass(frozen=True, slots=True)
class Borrower:
    """What the rules of lending ask of a member."""

    member_id: UUID
    name: Name
    ends_on: date = field(repr=False)
    open_loans: int


def scanned(connection: Connection, barcode: str) -> tuple[Item, Loan | None]:
    """Find an item and the loan that is open on it; raise UnknownItem."""
    code = barcode.strip()
    row = connection.execute(_SCANNED, {"barcode": code}).first()
    if row is None:
        raise UnknownItem(code)
    if row.loan_id is None:
        return item_from(row), None
    lent = connection.execute(_LOAN, {"loan_id": row.loan_id}).one()
    return item_from(row), loan_from(lent)


def borrower(connection: Connection, member_id: UUID) -> Borrower:
    """Find what the rules need to know of a member; raise UnknownMember."""
    row = connection.execute(_BORROWER, {"member": member_id}).first()
    if row is None or row.ends_on is None:
        raise UnknownMember
    if row.double:
        return _joined_borrower(connection, member_id)
    return Borrower(member_id, Name(row.surname, row.given_names), row.ends_on, row.loans)


def name_of(connection: Connection, loan: Loan | None) -> Name:
    """Give the name of who has a loan; an empty one while that file has not arrived here yet."""
    who = loan and loan.member_id
    row = connection.execute(_BORROWER, {"member": who}).first()
    return Name("", "") if row is None else Name(row.surname or "", row.given_names or "")


def open_loans(
    connection: Connection, member_ids: Collection[UUID]
) -> tuple[tuple[Loan, Item], ...]:
    """Read the open loans of one person's files with their items, what is due first on top."""
    ids = select(loan_state.c.loan_id).where(
        loan_state.c.member_id.in_(member_ids), loan_state.c.ended_at.is_(None)
    )
    loans = connection.execute(
        select(loan).where(loan.c.id.in_(ids)).order_by(loan.c.due_on, loan.c.hlc)
    ).all()
    lent = select(item).where(item.c.id.in_([row.item_id for row in loans]))
    items = {row.id: item_from(row) for row in connection.execute(lent)}
    return tuple((loan_from(row), items[row.item_id]) for row in loans if row.item_id in items)


def _joined_borrower(connection: Connection, member_id: UUID) -> Borrower:
    person = load_member(connection, member_id)
    loans = open_loans(connection, person_ids(connection, person.id))
    return Borrower(person.id, person.name, person.ends_on, len(loans))
