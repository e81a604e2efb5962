"""Which loans in this file lose their member today, item by item, as messages to be queued."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, select

from db.domain.change import HLC_COUNTER_BITS, instant_of
from db.domain.clock import BELGIUM, local_day
from db.domain.lending_kinds import LOAN, LOAN_RETURN
from db.domain.severing import (
    KEPT_MONTHS,
    TIES,
    Due,
    ItemHistory,
    Keeping,
    Severance,
    due_for_severing,
    months_after,
)
from db.store.loan_rows import loan_from
from db.store.local_tables import account, count_waiting, loan_state
from db.store.projected_loans import by_item, return_from
from db.store.tables import RECORDS, ledger, loan, loan_return, undone

ITEMS = 200  # in one local transaction: some tens of milliseconds
_CHUNK = 500


@dataclass(slots=True)
class Found:
    """What is due among some items: the message, and the counts that the loans leave."""

    severance: Severance
    counts: list[dict[str, Any]] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Tell whether anything is due."""
        return any(self.severance.gone.values()) or any(self.severance.less.values())


def items_to_look_at(connection: Connection, today: date) -> list[UUID]:
    """List the items with a loan or a return that is old enough."""
    limit, hlc = _latest(today)
    ended = select(loan_state.c.item_id).where(loan_state.c.ended_at <= limit)
    later = loan.c.id == loan_state.c.superseded_by
    taken_over = select(loan_state.c.item_id).join(loan, later).where(loan.c.hlc <= hlc)
    back = select(loan_return.c.item_id).where(
        (loan_return.c.returned_at <= limit) | (loan_return.c.hlc <= hlc)
    )
    undid = select(undone.c.item_id).where((undone.c.at <= limit) | (undone.c.hlc <= hlc))
    return sorted(connection.execute(ended.union(taken_over, back, undid)).scalars())


def due_among(
    connection: Connection, items: Collection[UUID], today: date, members: Collection[UUID]
) -> Found:
    """Work out what is due among some items; `members` keep a reading history."""
    loans = by_item(connection, loan, items, loan_from)
    returns = by_item(connection, loan_return, items, return_from)
    undid = by_item(connection, undone, items, lambda row: row.act_id)
    keeping = Keeping(_settled(connection, [ln for each in loans.values() for ln in each]), members)
    due = [
        due_for_severing(
            ItemHistory(tuple(loans[i]), tuple(returns[i]), frozenset(undid[i])), today, keeping
        )
        for i in items
    ]
    gone, less = _joined(connection, due, today)
    return Found(Severance(gone, less), _counts(connection, gone[LOAN.name], today))


def orphans(connection: Connection, today: date) -> Found:
    """Find what names a loan that is not here any more, once it is old enough itself."""
    _, hlc = _latest(today)
    gone: dict[str, set[UUID]] = {}
    less: dict[str, set[UUID]] = {}
    for kind, tie in TIES.items():
        if tie.by != "loan_id" or kind == LOAN_RETURN.name:
            continue  # returns are looked at with their item
        table = RECORDS[kind]
        alone = table.c.loan_id.is_not(None) & table.c.loan_id.not_in(select(loan.c.id))
        found = connection.execute(select(table.c.id).where(alone, table.c.hlc <= hlc)).scalars()
        (less if tie.loses else gone)[kind] = set(found)
    return Found(Severance(gone, less))


def _latest(today: date) -> tuple[datetime, int]:
    """Give the last instant that is old enough, and its stamp."""
    limit = datetime.combine(months_after(today, -KEPT_MONTHS), time.max, BELGIUM)
    return limit.astimezone(UTC), int(limit.timestamp() * 1000) << HLC_COUNTER_BITS


def _joined(
    connection: Connection, due: Iterable[Due], today: date
) -> tuple[dict[str, set[UUID]], dict[str, set[UUID]]]:
    """Join what is due of items, with everything that hangs on it."""
    gone: dict[str, set[UUID]] = {LOAN.name: set(), LOAN_RETURN.name: set()}
    less: dict[str, set[UUID]] = {LOAN_RETURN.name: set()}
    for one in due:
        gone[LOAN.name] |= one.loans
        gone[LOAN_RETURN.name] |= one.returns
        less[LOAN_RETURN.name] |= one.loosened
    acts = gone[LOAN.name] | gone[LOAN_RETURN.name]
    # Acts on a loan first: they may have been undone themselves.
    for by in ("loan_id", "act_id", "voids"):
        for kind, tie in TIES.items():
            if tie.by == by and kind != LOAN_RETURN.name:
                named = gone[LOAN.name] if by == "loan_id" else acts
                found = _naming(connection, RECORDS[kind], by, named)
                (less if tie.loses else gone).setdefault(kind, set()).update(found)
                acts = acts if tie.loses else acts | found
    return gone, less


def _naming(connection: Connection, table: Table, by: str, ids: Collection[UUID]) -> set[UUID]:
    found: set[UUID] = set()
    for chunk in chunks(ids):
        chosen = select(table.c.id).where(table.c[by].in_(chunk))
        found.update(connection.execute(chosen).scalars())
    return found


def _settled(connection: Connection, loans: Collection[Any]) -> Mapping[UUID, date | None]:
    """Tell of the loans that cost something when that was settled; None while it is open.

    While the member owes anything at all, their loans that cost something count as open.
    """
    lines: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
    for chunk in chunks([ln.id for ln in loans]):
        for row in connection.execute(select(ledger).where(ledger.c.loan_id.in_(chunk))):
            lines[row.loan_id].append(row)
    return {loan_id: _settled_on(connection, rows) for loan_id, rows in lines.items()}


def _settled_on(connection: Connection, lines: list[Row[Any]]) -> date | None:
    of_member = account.c.member_id == lines[0].member_id
    owed = connection.execute(select(account.c.balance_cents).where(of_member)).scalar() or 0
    if owed > 0:
        return None
    mine = {str(line.id) for line in lines}
    paying = select(ledger).where(
        ledger.c.member_id == lines[0].member_id, ledger.c.pays.is_not(None)
    )
    paid = [p for p in connection.execute(paying) if any(i in str(p.pays) for i in mine)]
    # (Where a clock was ahead the stamp tells the day, as with a return.)
    last: date = max(min(line.on, local_day(instant_of(line.hlc))) for line in (*lines, *paid))
    return last


def _counts(connection: Connection, loans: Collection[UUID], today: date) -> list[dict[str, Any]]:
    """Give what the loans leave: item, branch and month, under the ids they drew for it."""
    found: list[dict[str, Any]] = []
    for chunk in chunks(loans):
        chosen = select(loan).where(loan.c.id.in_(chunk), loan.c.count_id.is_not(None))
        found += [
            {
                "id": row.count_id,
                "item_id": row.item_id,
                "branch_id": row.branch_id,
                "month": f"{row.out_at.astimezone(BELGIUM):%Y-%m}",
                "severed_in": f"{today:%Y-%m}",
            }
            for row in connection.execute(chosen)
        ]
    return sorted(found, key=lambda row: str(row["id"]))


def counts_to_tell(connection: Connection, today: date, limit: int) -> list[dict[str, Any]]:
    """Read the counts of months that are over, in the order of their random ids."""
    c = count_waiting.c
    over = select(count_waiting).where(c.severed_in < f"{today:%Y-%m}").order_by(c.id).limit(limit)
    return [dict(row) for row in connection.execute(over).mappings()]


def chunks(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    """Give ids in order, as many at a time as one question takes."""
    wanted = sorted(ids)
    return (wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
