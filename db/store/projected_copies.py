"""Projections of copies that are not where a shelf mark says: between branches, or left over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, union_all

from db.domain.change import Version
from db.domain.hold import HoldAct, Standing
from db.domain.hold_course import KEEPING
from db.domain.transit import Transfer, TransferAct, project_transit
from db.store.hold_rows import event_from
from db.store.local_tables import hold_state, loan_state, loose_copy, transit
from db.store.subject_keys import CHUNK
from db.store.tables import hold_event, loan, transfer, undone

Versions = defaultdict[UUID, list[Version]]
LENT = select(loan).join(loan_state, loan_state.c.loan_id == loan.c.id)  # those undone left out
_PLACES = {act.value for act in KEEPING | {HoldAct.RELEASED}}  # say where a copy is

_ELSEWHERE = union_all(
    *(
        select(column).where(column == bindparam("item"))
        for column in (hold_state.c.kept_item_id, loose_copy.c.item_id, transit.c.item_id)
    )
)


def project_loose_copies(connection: Connection, item_ids: Collection[UUID]) -> None:
    """Work out again which of some copies lie on the holds' shelf for nobody.

    That is so after a hold ended while its copy was on the shelf, or when two desks kept a copy
    for one hold; until somebody scans the copy, or takes it from the list.
    """
    for chunk in chunks(item_ids):
        _project_loose(connection, chunk)


def copy_lent(connection: Connection, item_id: UUID) -> bool:
    """Tell whether a copy that is lent just now was kept, left over or on its way."""
    return connection.execute(_ELSEWHERE, {"item": item_id}).first() is not None


def project_transits(connection: Connection, item_ids: Collection[UUID]) -> None:
    """Work out again which of some copies are on their way to another branch."""
    for chunk in chunks(item_ids):
        _project_transits(connection, chunk)


def project_all_transits(connection: Connection) -> None:
    """Work out again which copies are on their way."""
    sent = connection.execute(select(transfer.c.item_id).distinct()).scalars()
    project_transits(connection, list(sent))


def _project_transits(connection: Connection, items: list[UUID]) -> None:
    sent: defaultdict[UUID, list[Transfer]] = defaultdict(list)
    for row in connection.execute(select(transfer).where(transfer.c.item_id.in_(items))):
        sent[row.item_id].append(transfer_from(row))
    lent = _lent(connection, list(sent))
    connection.execute(delete(transit).where(transit.c.item_id.in_(items)))
    found = [project_transit(sent[i], lent[i]) for i in sent]
    rows = [_transit_row(one) for one in found if one is not None]
    if rows:
        connection.execute(insert(transit), rows)


def transfer_from(row: Row[Any]) -> Transfer:
    """Read a row of the table of transfers."""
    return Transfer(
        item_id=row.item_id,
        what=TransferAct(row.what),
        from_branch_id=row.from_branch_id,
        to_branch_id=row.to_branch_id,
        at=row.at,
        version=(row.hlc, row.origin),
    )


def _transit_row(one: Transfer) -> dict[str, Any]:
    return {
        "item_id": one.item_id,
        "from_branch_id": one.from_branch_id,
        "to_branch_id": one.to_branch_id,
        "sent_at": one.at,
    }


def _project_loose(connection: Connection, items: list[UUID]) -> None:
    e = hold_event.c
    undone_acts = undone_among(connection, items)
    touching = select(hold_event).where(e.item_id.in_(items)).order_by(e.hlc, e.origin)
    places = [event_from(row) for row in connection.execute(touching) if row.what in _PLACES]
    last = {p.item_id: p for p in places if not {p.id, p.act_id} & undone_acts}
    lent = _lent(connection, items)
    on_shelf = _on_shelf(connection, items)
    rows = [
        {"item_id": item_id, "hold_id": event.hold_id, "branch_id": event.branch_id}
        for item_id, event in last.items()
        if item_id is not None and event.what is HoldAct.READY and item_id not in on_shelf
        if all(version < event.version for version in lent[item_id])
    ]
    connection.execute(delete(loose_copy).where(loose_copy.c.item_id.in_(items)))
    if rows:
        connection.execute(insert(loose_copy), rows)


def _on_shelf(connection: Connection, items: list[UUID]) -> set[UUID]:
    s = hold_state.c
    kept = select(s.kept_item_id).where(
        s.kept_item_id.in_(items), s.standing == Standing.READY.value
    )
    return set(connection.execute(kept).scalars())


def undone_among(connection: Connection, item_ids: Collection[UUID]) -> set[UUID]:
    """Give the acts with some copies that count as not having happened."""
    found: set[UUID] = set()
    for chunk in chunks(item_ids):
        acts = select(undone.c.act_id).where(undone.c.item_id.in_(chunk))
        found.update(connection.execute(acts).scalars())
    return found


def chunks(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    """Cut many ids into lists that fit in one question."""
    wanted = list(ids)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))


def _lent(connection: Connection, items: list[UUID]) -> Versions:
    """Read the versions of the loans of some copies."""
    found: Versions = defaultdict(list)
    for row in connection.execute(LENT.where(loan.c.item_id.in_(items))):
        found[row.item_id].append((row.hlc, row.origin))
    return found
