"""What a hold costs: charged once, whatever two desks do, and countered when its ground is gone."""

from __future__ import annotations

from uuid import UUID, uuid5

from sqlalchemy import select

from db.domain.account import LineKind, NewLine
from db.domain.hold import FeeAt, Hold
from db.domain.session import Session
from db.store.charges import counter
from db.store.ledger_rows import line_from, record_line, unused_id
from db.store.tables import ledger
from db.store.transaction import Transaction


def charge(act: Transaction, session: Session, asked: Hold, at: FeeAt) -> int:
    """Charge what a hold costs, if this is when it costs; give it in cents."""
    rules = asked.rules
    if rules.fee_at is not at or rules.fee_cents == 0:
        return 0
    line = NewLine(
        asked.member_id,
        LineKind.HOLD_FEE,
        rules.fee_cents,
        id=unused_id(act.connection, _fee_id(asked.id)),
        reasons=(rules.reason("hold_fee", rules.fee_cents),),
    )
    record_line(act, session, line)
    return rules.fee_cents


def counter_fee(act: Transaction, session: Session, hold_id: UUID) -> int:
    """Counter the fee of a hold that was not ready after all; give it in cents."""
    line_id = unused_id(act.connection, _fee_id(hold_id))
    row = act.connection.execute(select(ledger).where(ledger.c.id == line_id)).first()
    if row is None:
        return 0
    counter(act, session, line_from(row))
    return int(row.amount_cents)


def _fee_id(hold_id: UUID) -> UUID:
    return uuid5(hold_id, "fee")
