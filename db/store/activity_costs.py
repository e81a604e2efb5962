"""What taking part costs: charged with a place, countered without one, in the ordinary accounts.

Of a member it stands in their account; of anybody else in one of their own, which goes with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from db.domain.account import Line, LineKind, NewLine, statement
from db.domain.activity import Activity
from db.domain.enrolment import Enrolment
from db.domain.session import Session
from db.errors import UnknownMember
from db.store.charges import counter
from db.store.ledger_rows import line_from, lines_of, record_line, unused_id
from db.store.people import load_member, person_ids
from db.store.tables import enrolment, ledger
from db.store.transaction import Transaction


def payer_of(one: Enrolment) -> UUID:
    """Tell in whose account it stands."""
    return one.member_id or one.id


def fee_id(connection: Connection, enrolment_id: UUID) -> UUID:
    """Give the id of the charge that stands now: two desks write it down once."""
    return unused_id(connection, uuid5(enrolment_id, "fee"))


def charge_place(act: Transaction, session: Session, one: Enrolment, activity: Activity) -> None:
    """Charge a place; while it is charged already, nothing happens."""
    if activity.price_cents:
        new = NewLine(
            payer_of(one),
            LineKind.ACTIVITY,
            activity.price_cents,
            id=fee_id(act.connection, one.id),
        )
        record_line(act, session, new)


def counter_place(act: Transaction, session: Session, enrolment_id: UUID) -> None:
    """Take the charge of a place back; what was paid for it becomes credit."""
    chosen = select(ledger).where(ledger.c.id == fee_id(act.connection, enrolment_id))
    row = act.connection.execute(chosen).first()
    if row is not None:
        counter(act, session, line_from(row))


def owed_by(connection: Connection, people: Collection[Enrolment]) -> dict[UUID, int]:
    """Tell in cents what is open of each place; below zero somebody is to get money back.

    What a member is owed stands in their account, with all else.
    """
    payers = {payer_of(one) for one in people}
    chosen = select(ledger).where(ledger.c.member_id.in_(payers)).order_by(ledger.c.hlc)
    lines: defaultdict[UUID, list[Line]] = defaultdict(list)
    for row in connection.execute(chosen):
        lines[row.member_id].append(line_from(row))
    owed: dict[UUID, int] = {}
    for one in people:
        if not (own := lines.get(payer_of(one))):
            continue
        told = statement(own)
        charge = fee_id(connection, one.id)
        opened = sum(s.open_cents for s in told.open if s.line.id == charge)
        owed[one.id] = opened if one.member_id is not None else told.balance_cents
    return owed


def account_of(connection: Connection, holder_id: UUID) -> tuple[UUID, tuple[Line, ...]]:
    """Read whose account it is, and its lines: a member's, or of somebody who takes part.

    Raises UnknownMember.
    """
    try:
        found = load_member(connection, holder_id).id
    except UnknownMember:
        mine = select(enrolment.c.id).where(enrolment.c.id == holder_id)
        if connection.execute(mine).first() is None:
            raise
        return holder_id, lines_of(connection, (holder_id,))
    return found, lines_of(connection, person_ids(connection, found))
