"""Counting at the moment of the act, and telling it once the day or the month is over (P14)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from db.domain.birth_date import parse_birth_date
from db.domain.checkout import Borrower
from db.domain.clock import local_day
from db.domain.privacy_kinds import TALLY
from db.domain.statistics import By, Tally, What, is_over, tallies_of, told, understood
from db.store.local_tables import sync_self, tally_waiting
from db.store.prepared import Prepared
from db.store.tables import member, tally

if TYPE_CHECKING:
    from db.store.transaction import Transaction

_ADDING = insert(tally_waiting)
_ADD = Prepared(
    _ADDING.on_conflict_do_update(
        index_elements=[c.name for c in tally_waiting.primary_key],
        set_={"n": tally_waiting.c.n + _ADDING.excluded.n},
    ),
    tally_waiting.c.keys(),
)


def count_act(
    act: Transaction,
    branch_id: UUID,
    what: What,
    at: datetime,
    *,
    item_type: str = "",
    who: Borrower | None = None,
    times: int = 1,
) -> None:
    """Count an act in the transaction that keeps it; `times` is -1 for one that is undone.

    Of somebody who does not want to be counted nothing is told apart; the act is one of its day.
    """
    if who is not None and not who.counted:
        who = None
    moved = tallies_of(
        what,
        local_day(at),
        item_type=item_type,
        age=who.age if who else None,
        category=who.category or "" if who else "",
    )
    _add(act, branch_id, moved, times)


def count_registration(act: Transaction, branch_id: UUID, member_id: UUID) -> None:
    """Count a registration, by age."""
    on = local_day(act.now)
    born = act.connection.execute(
        select(member.c.birth_date).where(member.c.id == member_id)
    ).scalar()
    age = parse_birth_date(born).ages(on)[0] if born else None
    _add(act, branch_id, tallies_of(What.REGISTRATION, on, age=age), 1)


def tell_tallies(act: Transaction, today: date) -> int:
    """Tell what is over and was not told yet, a record for each period; give how many."""
    head = act.connection.execute(select(sync_self.c.desk_id, sync_self.c.incarnation)).one()
    waiting: defaultdict[tuple[UUID, str, UUID], dict[Tally, int]] = defaultdict(dict)
    for row in act.connection.execute(select(tally_waiting)):
        if is_over(row.period, today):
            one = Tally(row.period, What(row.what), By(row.by), row.value)
            waiting[row.life, row.period, row.branch_id][one] = row.n
    count = 0
    for (life, period, branch_id), counts in waiting.items():
        place = f"tally {life} {period} {branch_id}"
        record_id = _free_id(act.connection, head.desk_id, place)
        # What an earlier life of this disk counted, and told, comes back with an old backup.
        news = life == head.incarnation or record_id == _nth(head.desk_id, place, 0)
        if news and (kept := told(counts)):
            values = {"period": period, "branch_id": branch_id, "counts": kept}
            act.record_fact(TALLY, record_id, values)
            count += 1
        c = tally_waiting.c
        this = (c.life == life, c.period == period, c.branch_id == branch_id)
        act.connection.execute(delete(tally_waiting).where(*this))
    return count


def tallies(
    connection: Connection, first: str, last: str
) -> Counter[tuple[UUID, str, What, By, str]]:
    """Sum up what all desks told, by branch, period and counter; periods are compared as text."""
    found: Counter[tuple[UUID, str, What, By, str]] = Counter()
    for row in connection.execute(select(tally).where(tally.c.period.between(first, last))):
        for what, by, value, n in understood(row.counts):
            found[row.branch_id, row.period, what, by, value] += n
    return found


def _add(act: Transaction, branch_id: UUID, moved: Iterable[Tally], times: int) -> None:
    _ADD.run_all(
        act.connection,
        [
            {
                "life": act.life,
                "period": t.period,
                "branch_id": branch_id,
                "what": t.what.value,
                "by": t.by.value,
                "value": t.value,
                "n": times,
            }
            for t in moved
        ],
    )


def _free_id(connection: Connection, desk_id: UUID, place: str) -> UUID:
    n = 0
    while connection.execute(
        select(tally.c.id).where(tally.c.id == _nth(desk_id, place, n))
    ).first():
        n += 1
    return _nth(desk_id, place, n)


def _nth(desk_id: UUID, place: str, n: int) -> UUID:
    return uuid5(desk_id, f"{place} {n}")
