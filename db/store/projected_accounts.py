"""Projection: what each member owes, the sum of their lines, and what was paid twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, func, insert, select

from db.domain.account import PAID_TWICE, Line, LineKind, statement
from db.store.ledger_rows import line_from
from db.store.local_tables import account, conflict
from db.store.subject_keys import CHUNK
from db.store.tables import ledger

_OWNED = ledger.c.member_id.is_not(None)
_SUMS = (
    select(ledger.c.member_id, func.sum(ledger.c.amount_cents))
    .where(_OWNED)
    .group_by(ledger.c.member_id)
)
_WITH_CREDIT = account.c.balance_cents < 0


def project_accounts(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again what some members owe."""
    wanted = list(member_ids)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        connection.execute(delete(account).where(account.c.member_id.in_(chunk)))
        connection.execute(
            insert(account).from_select(
                ["member_id", "balance_cents"], _SUMS.where(ledger.c.member_id.in_(chunk))
            )
        )
        chosen = (conflict.c.kind == PAID_TWICE) & conflict.c.subject.in_(chunk)
        connection.execute(delete(conflict).where(chosen))
        in_credit = select(account.c.member_id).where(account.c.member_id.in_(chunk), _WITH_CREDIT)
        _tell_paid_twice(connection, list(connection.execute(in_credit).scalars()))


def project_all_accounts(connection: Connection) -> None:
    """Work out again what everybody owes."""
    connection.execute(delete(account))
    connection.execute(insert(account).from_select(["member_id", "balance_cents"], _SUMS))
    connection.execute(delete(conflict).where(conflict.c.kind == PAID_TWICE))
    in_credit = list(connection.execute(select(account.c.member_id).where(_WITH_CREDIT)).scalars())
    for start in range(0, len(in_credit), CHUNK):
        _tell_paid_twice(connection, in_credit[start : start + CHUNK])


def _tell_paid_twice(connection: Connection, member_ids: Collection[UUID]) -> None:
    rows = [
        {
            "id": uuid5(payment.id, PAID_TWICE),
            "kind": PAID_TWICE,
            "record_ids": [str(charge), str(payment.id)],
            "subject": member_id,
            "one": charge,
            "other": payment.id,
            "hlc": payment.version[0],
        }
        for member_id, lines in _lines(connection, member_ids).items()
        for charge, payment in _twice(lines)
    ]
    if rows:
        connection.execute(insert(conflict).prefix_with("OR IGNORE"), rows)


def _twice(lines: Collection[Line]) -> Iterable[tuple[UUID, Line]]:
    payments = {ln.id: ln for ln in lines if ln.what is LineKind.PAYMENT}
    return [(charge, payments[paid]) for charge, paid in statement(lines).paid_twice]


def _lines(connection: Connection, member_ids: Collection[UUID]) -> dict[UUID, list[Line]]:
    found: defaultdict[UUID, list[Line]] = defaultdict(list)
    chosen = select(ledger).where(ledger.c.member_id.in_(member_ids))
    for row in connection.execute(chosen):
        found[row.member_id].append(line_from(row))
    return found
