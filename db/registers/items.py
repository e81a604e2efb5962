"""What becomes of copies outside lending: lost, claimed, damaged, found, used here, unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.domain.change import Changed
from db.domain.checkin import ReturnWay
from db.domain.checkout import Ground, cell_of, gives_back
from db.domain.clock import local_day, start_of_day
from db.domain.item import Condition, Item, Why
from db.domain.lending_kinds import ITEM
from db.domain.loan import LoanState
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.statistics import What
from db.errors import DuplicateBarcode, MissingValue, NotOnLoan, WithdrawalRefused
from db.store.borrowers import borrower, ground_of
from db.store.charges import charge_lost, is_found
from db.store.circulation import late_loans, loan_state_of, scanned
from db.store.lending_records import (
    record_condition,
    record_in_house_use,
    record_return,
    record_withdrawal,
)
from db.store.loan_rows import item_from
from db.store.people import bearing_code
from db.store.store import Store
from db.store.tables import TO_SORT_OUT, item
from db.store.tally_rows import count_act
from db.store.transaction import Transaction
from db.store.withdrawing import demand_free, withdrawn_since


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted of a copy; `acts` are what an undo takes back.

    `cents` is what was charged, or below zero countered; None: nobody knows what it costs.
    """

    item: Item
    changed: Changed
    acts: tuple[UUID, ...] = ()
    cents: int | None = 0


@dataclass(frozen=True, slots=True)
class LongOverdue:
    """A loan that is late for so long that the item counts as lost."""

    state: LoanState
    item: Item
    days: int


class Items:
    """Copies and what is the matter with them."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def declare_lost(self, loan_id: UUID) -> Noted:
        """End a loan because the item is lost, and charge it; raise NotOnLoan."""
        with self._store.writing() as act:
            state, lent, acts = self._end(act, loan_id, ReturnWay.LOST)
            record_condition(act, lent.id, Condition.LOST)
            ground = ground_of(act.connection, self._session, act.now)
            cell = cell_of(ground, borrower(act.connection, state.loan.member_id, ground), lent)
            fee, price = cell.value("lost_fee"), cell.value("lost_price")
            cents = charge_lost(act, self._session, state.loan, lent, fee=fee, price=price)
        return Noted(lent, act.changed, acts, cents)

    def claim_returned(self, loan_id: UUID) -> Noted:
        """End a loan because the member says that the item came back; without a fine."""
        with self._store.writing() as act:
            _, lent, acts = self._end(act, loan_id, ReturnWay.CLAIMED)
            record_condition(act, lent.id, Condition.CLAIMS_RETURNED)
        return Noted(lent, act.changed, acts)

    def note(self, barcode: str, condition: Condition) -> Noted:
        """Note what is the matter with a copy; found again, its loss costs nothing any more.

        What left the collection comes back so, by who may take it out: else NotPermitted. Nothing
        leaves it this way: WithdrawalRefused.
        """
        if condition is Condition.WITHDRAWN:
            raise WithdrawalRefused("why")
        with self._store.writing() as act:
            held = scanned(act.connection, barcode).item
            if held.condition is Condition.WITHDRAWN:
                self._session.role.demand(Permission.MANAGE_CATALOGUE)
            cents = 0
            if condition is Condition.GOOD:
                ground = ground_of(act.connection, self._session, act.now)
                cents = -is_found(act, self._session, held, refund=gives_back(ground, held))
            else:
                record_condition(act, held.id, condition)
        return Noted(held, act.changed, (), cents)

    def withdraw(self, barcode: str, why: Why) -> Noted:
        """Take a copy out of the collection; `note` brings it back, as it was before.

        Raises NotPermitted, or WithdrawalRefused while it is lent or somebody waits for it.
        """
        self._session.role.demand(Permission.MANAGE_CATALOGUE)
        with self._store.writing() as act:
            copy = scanned(act.connection, barcode)
            demand_free(act.connection, copy)
            record_withdrawal(act, copy.item.id, why)
        return Noted(copy.item, act.changed)

    def withdrawn_this_year(self) -> dict[Why, int]:
        """Count what left the collection since the first of January, by why."""
        today = local_day(self._store.clock.now())
        with self._store.reading() as connection:
            return withdrawn_since(connection, start_of_day(today.replace(month=1, day=1)))

    def use_in_house(self, barcode: str) -> Noted:
        """Count that a copy was used in the library, by nobody in particular."""
        with self._store.writing() as act:
            held = scanned(act.connection, barcode).item
            use = record_in_house_use(act, self._session, held.id, local_day(act.now))
            branch = self._session.branch_id
            count_act(act, branch, What.USE, act.now, item_type=held.item_type)
        return Noted(held, act.changed, (use,))

    def quick(self, barcode: str, title: str, item_type: str = "book") -> Noted:
        """Make an item for an unknown barcode, to be lent now and described later.

        Raises MissingValue or DuplicateBarcode.
        """
        code, name = barcode.strip(), title.strip()
        for field, value in (("barcode", code), ("title", name)):
            if not value:
                raise MissingValue(field)
        with self._store.writing() as act:
            if bearing_code(act.connection, code):
                raise DuplicateBarcode(code)
            made = Item(
                id=act.new_id(),
                barcode=code,
                title=name,
                author="",
                item_type=item_type,
                branch_id=self._session.branch_id,
                condition=Condition.QUICK,
            )
            act.record_set(ITEM, made.id, _groups(act, made))
        return Noted(made, act.changed)

    def long_overdue(self) -> tuple[LongOverdue, ...]:
        """Give what is late for so long that the rules count it as lost, the latest first.

        Staff declare it lost one by one: an item may stand on a shelf after all.
        """
        now = self._store.clock.now()
        with self._store.reading() as connection:
            ground = ground_of(connection, self._session, now)
            late = late_loans(connection, ground.today)
        return tuple(
            LongOverdue(state, held, (ground.today - state.due_on).days)
            for state, held in late
            if (ground.today - state.due_on).days > _lost_after(state, held, ground)
        )

    def to_sort_out(self) -> tuple[Item, ...]:
        """Give the items that somebody has to look at, the longest so first.

        Those are damaged, missing, brought back as a member says, or still to be described.
        """
        chosen = select(item).where(TO_SORT_OUT).order_by(item.c.condition_since)
        with self._store.reading() as connection:
            return tuple(item_from(row) for row in connection.execute(chosen))

    def to_describe(self) -> tuple[Item, ...]:
        """Give the items made at a desk that the catalogue has still to describe."""
        chosen = select(item).where(item.c.condition == Condition.QUICK).order_by(item.c.id)
        with self._store.reading() as connection:
            return tuple(item_from(row) for row in connection.execute(chosen))

    def _end(
        self, act: Transaction, loan_id: UUID, way: ReturnWay
    ) -> tuple[LoanState, Item, tuple[UUID, ...]]:
        state = loan_state_of(act.connection, loan_id)
        if state is None or not state.open:
            raise NotOnLoan
        loan = state.loan
        row = act.connection.execute(select(item).where(item.c.id == loan.item_id)).one()
        act_id = record_return(act, self._session, loan.item_id, loan, way=way, at=act.now)
        return state, item_from(row), (act_id,)


def _lost_after(state: LoanState, held: Item, ground: Ground) -> int:
    where = (state.loan.branch_id, None, held.item_type)
    return int(ground.rules.value("lost_after_days", *where, ground.today).value)


def _groups(act: Transaction, made: Item) -> dict[str, dict[str, Any]]:
    copy = {"barcode": made.barcode, "item_type": made.item_type, "branch_id": made.branch_id}
    return {
        "description": {"title": made.title, "author": made.author},
        "copy": copy,
        "condition": {"condition": made.condition, "condition_since": act.now},
    }
