"""Projection: what became of each loan, and where two desks lent the same item."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from db.domain.loan import Loan, LoanReturn, LoanState, project_loans
from db.store.loan_rows import loan_from
from db.store.local_tables import conflict, loan_state
from db.store.subject_keys import CHUNK
from db.store.tables import loan, loan_return

LENT_TWICE = "lent_twice"
_OPEN = insert(loan_state).values(ended_at=None, superseded_by=None)
_END = (
    update(loan_state)
    .where(loan_state.c.item_id == bindparam("this_item"), loan_state.c.ended_at.is_(None))
    .values(ended_at=bindparam("at"))
)


def loan_made(connection: Connection, loan_id: UUID, values: Mapping[str, Any]) -> None:
    """Project a loan made here just now: it is the latest of its item, and it is open."""
    row = {"loan_id": loan_id, "item_id": values["item_id"], "member_id": values["member_id"]}
    connection.execute(_OPEN, row)


def item_returned(connection: Connection, values: Mapping[str, Any]) -> None:
    """Project a return made here just now: it ends the item's open loan."""
    connection.execute(_END, {"this_item": values["item_id"], "at": values["returned_at"]})


def project_items(connection: Connection, item_ids: Collection[UUID]) -> None:
    """Work out again what became of the loans of some items."""
    wanted = list(item_ids)
    for start in range(0, len(wanted), CHUNK):
        _project(connection, wanted[start : start + CHUNK])


def project_all_items(connection: Connection) -> None:
    """Work out again what became of all loans."""
    lent = connection.execute(select(loan.c.item_id).distinct()).scalars()
    project_items(connection, list(lent))


def _project(connection: Connection, items: list[UUID]) -> None:
    loans: defaultdict[UUID, list[Loan]] = defaultdict(list)
    returns: defaultdict[UUID, list[LoanReturn]] = defaultdict(list)
    for row in connection.execute(select(loan).where(loan.c.item_id.in_(items))):
        loans[row.item_id].append(loan_from(row))
    for row in connection.execute(select(loan_return).where(loan_return.c.item_id.in_(items))):
        returns[row.item_id].append(_return_from(row))
    states = [s for item in items for s in project_loans(loans[item], returns[item])]
    connection.execute(delete(loan_state).where(loan_state.c.item_id.in_(items)))
    if states:
        connection.execute(insert(loan_state), [_row(s) for s in states])
        _keep_conflicts(connection, states)


def _keep_conflicts(connection: Connection, states: Iterable[LoanState]) -> None:
    rows = [
        {
            "id": uuid5(s.loan.id, LENT_TWICE),
            "kind": LENT_TWICE,
            "record_ids": [str(s.loan.id), str(s.superseded_by)],
            "subject": s.loan.member_id,
            "hlc": s.loan.version[0],
        }
        for s in states
        if s.superseded_by is not None
    ]
    connection.execute(
        delete(conflict).where(conflict.c.id.in_([uuid5(s.loan.id, LENT_TWICE) for s in states]))
    )
    if rows:
        connection.execute(insert(conflict), rows)


def _return_from(row: Row[Any]) -> LoanReturn:
    version = (row.hlc, row.origin)
    return LoanReturn(row.id, row.item_id, row.loan_id, row.returned_at, version)


def _row(state: LoanState) -> dict[str, Any]:
    return {
        "loan_id": state.loan.id,
        "item_id": state.loan.item_id,
        "member_id": state.loan.member_id,
        "ended_at": state.ended_at,
        "superseded_by": state.superseded_by,
    }
