"""Undoing the last act: it counts as not having happened, and so does what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, tuple_

from db.domain.account import LineKind
from db.domain.change import Changed
from db.domain.checkin import ReturnWay
from db.domain.item import Condition
from db.domain.session import Session
from db.errors import NothingToUndo
from db.store.charges import charge_again, counter_fine, counter_for_loan
from db.store.holding import note_undone
from db.store.lending_records import record_condition, record_undone
from db.store.store import Store
from db.store.tables import in_house_use, loan, loan_return, renewal, undone
from db.store.transaction import Transaction
from db.store.transit import arrive
from db.store.uncounting import uncount

_ACTS = (loan, loan_return, renewal, in_house_use)
_SAYS = {ReturnWay.LOST: Condition.LOST, ReturnWay.CLAIMED: Condition.CLAIMS_RETURNED}


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing gave: how many acts, and in cents what was charged for them and is not now."""

    acts: int
    countered_cents: int
    changed: Changed


class Undoing:
    """Taking back what was done by mistake; both stay to be seen."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def undo(self, acts: Iterable[UUID]) -> Undone:
        """Undo acts in the order given: loans, returns, renewals, uses in the house.

        A fine or a charge that came of one is countered. Raises NothingToUndo when one of them is
        not here, was undone already, or is not the last with its item; then nothing is undone.
        """
        cents = count = 0
        with self._store.writing() as act:
            for act_id in acts:
                cents += self._undo(act, act_id)
                count += 1
        return Undone(count, cents, act.changed)

    def _undo(self, act: Transaction, act_id: UUID) -> int:
        kind, row = _find(act.connection, act_id)
        _check_last(act.connection, kind, row)
        member_id = row.member_id if kind in (loan.name, renewal.name) else None
        record_undone(act, self._session, act_id, row.item_id, member_id)
        cents = note_undone(act, self._session, act_id, row.item_id)
        uncount(act, self._session, kind, row)
        if kind == loan_return.name:
            return cents + self._undo_return(act, row)
        if kind == renewal.name:
            return cents + counter_fine(act, self._session, row.loan_id, row.n)
        return cents

    def _undo_return(self, act: Transaction, row: Row[Any]) -> int:
        """Take back what a return charged, and what it said of the item."""
        arrive(act, self._session, row.item_id)
        if row.way in _SAYS:
            record_condition(act, row.item_id, Condition.GOOD)
            return counter_for_loan(act, self._session, row.loan_id, LineKind.LOST)
        before = _ended_before(act.connection, row)
        if before is not None:
            record_condition(act, row.item_id, _SAYS[before.way])
            charge_again(act, self._session, before.loan_id)
        return counter_fine(act, self._session, row.loan_id) if row.loan_id else 0


def _ended_before(connection: Connection, row: Row[Any]) -> Row[Any] | None:
    """Give how the loan before ended, if this return found what was lost or claimed."""
    c = loan_return.c
    earlier = select(loan_return).where(c.item_id == row.item_id, c.hlc < row.hlc)
    last = connection.execute(earlier.order_by(c.hlc.desc(), c.origin.desc()).limit(1)).first()
    return last if last is not None and row.loan_id is None and last.way in _SAYS else None


def _find(connection: Connection, act_id: UUID) -> tuple[str, Row[Any]]:
    gone = select(undone.c.id).where(undone.c.act_id == act_id)
    if connection.execute(gone).first() is None:
        for table in _ACTS:
            row = connection.execute(select(table).where(table.c.id == act_id)).first()
            if row is not None:
                return table.name, row
    raise NothingToUndo


def _check_last(connection: Connection, kind: str, row: Row[Any]) -> None:
    """Raise NothingToUndo when something with the item came after: that is to be undone first."""
    if kind == in_house_use.name:
        return
    for table in (loan, loan_return, renewal):
        c = table.c
        later = select(c.id).where(
            c.item_id == row.item_id,
            tuple_(c.hlc, c.origin) > tuple_(row.hlc, row.origin),
            c.id.not_in(select(undone.c.act_id).where(undone.c.item_id == row.item_id)),
        )
        if connection.execute(later.limit(1)).first() is not None:
            raise NothingToUndo
