"""Projection: what became of each loan, and where two desks lent the same item."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, select, update

from db.domain.decision import standing, voided
from db.domain.loan import Extension, LoanReturn, LoanState, project_loans
from db.domain.loan_conflicts import LoanClash, LoanConflict, loan_clashes
from db.store.decision_rows import decision_from
from db.store.loan_rows import loan_from
from db.store.local_tables import conflict, loan_state
from db.store.prepared import Prepared
from db.store.subject_keys import CHUNK
from db.store.tables import decision, due_moved, loan, loan_return, renewal, undone

T = TypeVar("T")
_OPEN = Prepared(
    insert(loan_state).values(renewals=0, ended_at=None, superseded_by=None),
    ("loan_id", "item_id", "member_id", "due_on"),
)
_END = Prepared(
    update(loan_state)
    .where(loan_state.c.item_id == bindparam("this_item"), loan_state.c.ended_at.is_(None))
    .values(ended_at=bindparam("at"))
)


def loan_made(connection: Connection, loan_id: UUID, values: Mapping[str, Any]) -> None:
    """Project a loan made here just now: it is the latest of its item, and it is open."""
    shown = {name: values[name] for name in ("item_id", "member_id", "due_on")}
    _OPEN.run(connection, {"loan_id": loan_id, **shown})


def item_returned(connection: Connection, values: Mapping[str, Any]) -> None:
    """Project a return made here just now: it ends the item's open loan."""
    _END.run(connection, {"this_item": values["item_id"], "at": values["returned_at"]})


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
    loans = by_item(connection, loan, items, loan_from)
    returns = by_item(connection, loan_return, items, return_from)
    longer = by_item(connection, renewal, items, _renewal_from)
    moved = by_item(connection, due_moved, items, _moved_from)
    undone_ids = by_item(connection, undone, items, lambda row: row.act_id)
    decided = by_item(connection, decision, items, decision_from)
    states: list[LoanState] = []
    clashes: list[LoanClash] = []
    for i in items:
        extensions = longer[i] + moved[i]
        told = project_loans(loans[i], returns[i], extensions, undone_ids[i])
        now, waiting = told, loan_clashes(told, _but(returns[i], undone_ids[i]))
        if decided[i]:
            without = {*undone_ids[i], *voided(decided[i])}
            now = project_loans(loans[i], returns[i], extensions, without)
            over = [c for c in waiting if clash_id(c) in standing(decided[i])]
            waiting = [*over, *loan_clashes(now, _but(returns[i], without))]
        states += now
        clashes += waiting
    connection.execute(delete(loan_state).where(loan_state.c.item_id.in_(items)))
    if states:
        connection.execute(insert(loan_state), [_row(s) for s in states])
    _keep_clashes(connection, items, clashes)


def clash_id(clash: LoanClash) -> UUID:
    """Give the id that a clash has on every desk."""
    return uuid5(clash.fact_id, clash.kind)


def _keep_clashes(connection: Connection, items: list[UUID], clashes: list[LoanClash]) -> None:
    kinds = [kind.value for kind in LoanConflict]
    connection.execute(
        delete(conflict).where(conflict.c.kind.in_(kinds), conflict.c.one.in_(items))
    )
    rows = {clash_id(clash): _clash_row(clash) for clash in clashes}
    if rows:
        connection.execute(insert(conflict), list(rows.values()))


def _clash_row(clash: LoanClash) -> dict[str, Any]:
    further = [] if clash.kind is LoanConflict.LENT_TWICE else [str(clash.fact_id)]
    return {
        "id": clash_id(clash),
        "kind": clash.kind.value,
        "record_ids": [str(clash.first.id), str(clash.second.id), *further],
        "subject": clash.first.member_id,
        "hlc": clash.second.version[0],
        "one": clash.first.item_id,
        "other": None,
    }


def _but(returns: Iterable[LoanReturn], gone: Collection[UUID]) -> list[LoanReturn]:
    return [r for r in returns if r.id not in gone]


def by_item(
    connection: Connection, table: Table, items: Collection[UUID], read: Callable[[Row[Any]], T]
) -> Mapping[UUID, list[T]]:
    """Read the rows of a table about some items, by item."""
    found: defaultdict[UUID, list[T]] = defaultdict(list)
    for row in connection.execute(select(table).where(table.c.item_id.in_(items))):
        found[row.item_id].append(read(row))
    return found


def _renewal_from(row: Row[Any]) -> Extension:
    return Extension(row.id, row.loan_id, row.due_on, (row.hlc, row.origin), row.n)


def _moved_from(row: Row[Any]) -> Extension:
    return Extension(row.id, row.loan_id, row.due_on, (row.hlc, row.origin))


def return_from(row: Row[Any]) -> LoanReturn:
    """Read a row of the table of returns."""
    version = (row.hlc, row.origin)
    return LoanReturn(row.id, row.item_id, row.loan_id, row.returned_at, version)


def _row(state: LoanState) -> dict[str, Any]:
    return {
        "loan_id": state.loan.id,
        "item_id": state.loan.item_id,
        "member_id": state.loan.member_id,
        "due_on": state.due_on,
        "renewals": state.renewals,
        "ended_at": state.ended_at,
        "superseded_by": state.superseded_by,
    }
