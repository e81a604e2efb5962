"""Copies between branches, as the file keeps them: sent, arrived, given up."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, select

from db.domain.lending_kinds import TRANSFER
from db.domain.session import Session
from db.domain.transit import TransferAct
from db.store.local_tables import transit
from db.store.transaction import Transaction

_WAY = select(transit).where(transit.c.item_id == bindparam("copy"))


def send(act: Transaction, session: Session, item_id: UUID, to_branch_id: UUID) -> None:
    """Write down that a copy leaves this branch for another."""
    _record(act, TransferAct.SENT, item_id, session.branch_id, to_branch_id)


def arrive(act: Transaction, session: Session, item_id: UUID) -> None:
    """Write down that a copy that was on its way is here, where it was sent or elsewhere."""
    way = act.connection.execute(_WAY, {"copy": item_id}).first()
    if way is not None:
        _record(act, TransferAct.ARRIVED, item_id, way.from_branch_id, session.branch_id)


def give_up(act: Transaction, item_id: UUID) -> None:
    """Write down that a copy never arrived."""
    way = act.connection.execute(_WAY, {"copy": item_id}).first()
    if way is not None:
        _record(act, TransferAct.MISSING, item_id, way.from_branch_id, way.to_branch_id)


def _record(
    act: Transaction, what: TransferAct, item_id: UUID, from_branch: UUID, to_branch: UUID
) -> None:
    values = {
        "item_id": item_id,
        "what": what.value,
        "from_branch_id": from_branch,
        "to_branch_id": to_branch,
        "at": act.now,
    }
    act.record_fact(TRANSFER, act.new_id(), values)
