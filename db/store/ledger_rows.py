"""Between the table of ledger lines and the lines of an account."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, func, select

from db.domain.account import (
    Line,
    LineKind,
    Method,
    NewLine,
    counter_id,
    journal_id,
    sign_fits,
)
from db.domain.account_kinds import JOURNAL_LINE, LEDGER
from db.domain.change import stamp_of_day
from db.domain.clock import local_day
from db.domain.lending_rules import Reason
from db.domain.session import Session
from db.store.local_tables import account
from db.store.tables import ledger

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def record_line(act: Transaction, session: Session, new: NewLine) -> UUID:
    """Write a line down and give its id; one that is there already stays as it is."""
    if not sign_fits(new.what, new.amount_cents):
        raise ValueError(f"{new.what} can't have this sign")
    line_id = new.id or act.new_id()
    if new.id is not None and _held(act.connection, line_id):
        return line_id
    values = {
        "member_id": new.member_id,
        "what": new.what,
        "amount_cents": new.amount_cents,
        "on": local_day(act.now),
        "at": act.now,
        "branch_id": session.branch_id,
        "desk_id": session.desk_id,
        "staff_id": session.staff_id,
        "loan_id": new.loan_id,
        "item_id": new.item_id,
        "pays": {str(i): cents for i, cents in new.pays.items()} or None,
        "method": new.method,
        "receipt": new.receipt or None,
        "rules": _why(new),
        "note": new.note or None,
    }
    act.record_fact(LEDGER, line_id, values)
    _record_sum(act, line_id, values)
    return line_id


def _record_sum(act: Transaction, line_id: UUID, values: Mapping[str, Any]) -> None:
    """Write down what the line adds to its day; the sums stay when its member is erased."""
    summed = {name: values[name] for name in JOURNAL_LINE.fields}
    act.record_fact(JOURNAL_LINE, journal_id(line_id), summed, hlc=stamp_of_day(values["on"]))


def unused_id(connection: Connection, wanted: UUID) -> UUID:
    """Give an id for a line that may be written again after it was countered.

    While the line stands, its own id is given, and writing it down does nothing.
    """
    while _held(connection, counter_id(wanted)):
        wanted = uuid5(wanted, "again")
    return wanted


def balance_of(connection: Connection, member_ids: Collection[UUID]) -> int:
    """Tell in cents what one person owes, over all their files; below zero they have credit."""
    summed = select(func.coalesce(func.sum(account.c.balance_cents), 0))
    return int(connection.execute(summed.where(account.c.member_id.in_(member_ids))).scalar_one())


def lines_of(connection: Connection, member_ids: Collection[UUID]) -> tuple[Line, ...]:
    """Read the lines of one person's files, in the order of their versions."""
    chosen = select(ledger).where(ledger.c.member_id.in_(member_ids))
    rows = connection.execute(chosen.order_by(ledger.c.hlc, ledger.c.origin, ledger.c.id))
    return tuple(line_from(row) for row in rows)


def line_from(row: Row[Any]) -> Line:
    """Read a row of the table of ledger lines."""
    rules = row.rules or {}
    return Line(
        id=row.id,
        member_id=row.member_id,
        what=LineKind(row.what),
        amount_cents=row.amount_cents,
        on=row.on,
        at=row.at,
        branch_id=row.branch_id,
        desk_id=row.desk_id,
        staff_id=row.staff_id,
        version=(row.hlc, row.origin),
        loan_id=row.loan_id,
        item_id=row.item_id,
        pays={UUID(i): cents for i, cents in (row.pays or {}).items()},
        method=Method(row.method) if row.method else None,
        receipt=row.receipt or "",
        note=row.note or "",
        days=rules.get("days", 0),
        reasons=tuple(Reason(*r) for r in rules.get("reasons", ())),
    )


def is_line(opened: Mapping[str, Any]) -> bool:
    """Tell whether a ledger line that arrived can be read back and summed."""
    pays = opened.get("pays")
    return is_sum(opened) and (pays is None or _are_parts(pays)) and _is_why(opened.get("rules"))


def is_sum(opened: Mapping[str, Any]) -> bool:
    """Tell whether what a line adds to its day, as it arrived, can be summed."""
    if opened["what"] not in set(LineKind):
        return False
    method = opened.get("method")
    known = method is None or method in set(Method)
    return known and sign_fits(LineKind(opened["what"]), opened["amount_cents"])


def _why(new: NewLine) -> dict[str, Any] | None:
    if not new.reasons:
        return None
    return {"days": new.days, "reasons": [[r.rule, r.row, r.value] for r in new.reasons]}


def _held(connection: Connection, line_id: UUID) -> bool:
    return connection.execute(select(ledger.c.id).where(ledger.c.id == line_id)).first() is not None


def _are_parts(pays: Any) -> bool:
    return isinstance(pays, Mapping) and all(
        _is_id(i) and isinstance(cents, int) and not isinstance(cents, bool) and cents > 0
        for i, cents in pays.items()
    )


def _is_id(text: str) -> bool:
    try:
        return bool(UUID(text))
    except ValueError:
        return False


def _is_why(rules: Any) -> bool:
    if rules is None:
        return True
    if not isinstance(rules, Mapping) or not isinstance(rules.get("days", 0), int):
        return False
    reasons = rules.get("reasons", [])
    return isinstance(reasons, list) and all(
        isinstance(r, list) and [type(part) for part in r] == [str, str, str] for r in reasons
    )
