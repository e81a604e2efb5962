"""Statistics as they may be seen: small counts hidden, and nobody behind them (P14)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.birth_date import parse_birth_date
from db.domain.clock import Clock, local_day
from db.domain.disclosure import PublishedTable, published
from db.domain.processing import Stops
from db.domain.session import Session
from db.domain.severing import months_after
from db.domain.staff import Permission
from db.domain.statistics import AGE_CLASSES, UNKNOWN, By, What, age_class
from db.domain.sync_report import Lag
from db.store.lag_rows import lags_by_day
from db.store.limit_rows import all_stopped
from db.store.people import not_an_alias
from db.store.store import Store
from db.store.sync_state import load_sync_self
from db.store.tables import branch, member, tally
from db.store.tally_rows import tallies


class View(StrEnum):
    """How the acts of a month are told apart."""

    DAY = "day"
    BRANCH = "branch"
    ITEM_TYPE = "item_type"
    AGE = "age"
    CATEGORY = "category"


_BY = {View.ITEM_TYPE: By.ITEM_TYPE, View.AGE: By.AGE, View.CATEGORY: By.CATEGORY}
KNOWN = {  # what is counted of each act; a return names nobody
    What.LOAN: tuple(View),
    What.RENEWAL: tuple(View),
    What.RETURN: (View.DAY, View.BRANCH, View.ITEM_TYPE),
    What.USE: (View.DAY, View.BRANCH, View.ITEM_TYPE),
    What.REGISTRATION: (View.DAY, View.BRANCH, View.AGE),
}


class Of(StrEnum):
    """How the members of today are told apart."""

    AGE = "age"
    GENDER = "gender"


class Statistics:
    """Counts without persons, for who may see them."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def months(self) -> tuple[date, ...]:
        """List the months of which something was told, the newest first; raise NotPermitted."""
        self._session.role.demand(Permission.READ_STATISTICS)
        month = func.substr(tally.c.period, 1, 7)
        with self._store.reading() as connection:
            found = connection.execute(select(month).distinct().order_by(month.desc()))
            return tuple(date.fromisoformat(f"{text}-01") for (text,) in found)

    def lags(self) -> tuple[Lag, ...]:
        """Give how long the acts of this desk waited for the centre, by day; raise NotPermitted.

        Nothing where there is no centre.
        """
        self._session.role.demand(Permission.READ_STATISTICS)
        with self._store.reading() as connection:
            if load_sync_self(connection).origin is None:
                return ()
            return lags_by_day(connection, self._clock.now())

    def acts(self, what: What, view: View, month: date) -> PublishedTable:
        """Give how often something was done in a month, told apart one way; raise NotPermitted.

        Days are there up to yesterday. A breakdown is there once the month is over.
        """
        self._session.role.demand(Permission.READ_STATISTICS)
        with self._store.reading() as connection:
            name = f"{month:%Y-%m}"
            found = tallies(connection, name, f"{name}-31")
            if view is View.BRANCH:
                names = _branches(connection)
                return published(_by_branch(found, what, names).items())
        if view is View.DAY:
            return published(self._by_day(found, what, month).items())
        counts: Counter[str] = Counter()
        for (_, _, act, by, value), n in found.items():
            if act is what and by is _BY[view]:
                counts[value] += n
        if view is View.AGE:
            return published((a, counts[a]) for a in _ages())
        return published(sorted(counts.items()))

    def members(self, of: Of) -> PublishedTable:
        """Give how many members there are today, by age or gender; raise NotPermitted.

        Gender is known only of who consented, and is shown nowhere but here (P3, P14).
        """
        self._session.role.demand(Permission.READ_STATISTICS)
        today = local_day(self._clock.now())
        column = member.c.birth_date if of is Of.AGE else member.c.gender
        asked = select(column, func.count()).where(not_an_alias(), member.c.ends_on >= today)
        counts: Counter[str] = Counter()
        with self._store.reading() as connection:
            limits = all_stopped(connection).items()
            unwilling = [who for who, stops in limits if Stops.COUNTING in stops]  # P24
            willing = asked.where(member.c.id.not_in(unwilling)).group_by(column)
            for value, n in connection.execute(willing):
                counts[_class(of, value, today)] += n
        named = _ages() if of is Of.AGE else (*sorted(set(counts) - {UNKNOWN}), UNKNOWN)
        return published((name, counts[name]) for name in named)

    def _by_day(
        self, found: Mapping[tuple[UUID, str, What, By, str], int], what: What, month: date
    ) -> dict[str, int]:
        end = min(months_after(month, 1), local_day(self._clock.now()))
        days = {
            (month + timedelta(days=n)).isoformat(): 0 for n in range(max(0, (end - month).days))
        }
        for (_, period, act, by, _value), n in found.items():
            if act is what and by is By.DAY and period in days:
                days[period] += n
        return days


def _by_branch(
    found: Mapping[tuple[UUID, str, What, By, str], int], what: What, names: Mapping[UUID, str]
) -> Counter[str]:
    counts: Counter[str] = Counter(dict.fromkeys(names.values(), 0))
    for (branch_id, _, act, by, _value), n in found.items():
        if act is what and by is By.DAY:
            counts[names.get(branch_id, "")] += n
    return counts


def _branches(connection: Connection) -> dict[UUID, str]:
    rows = connection.execute(select(branch.c.id, branch.c.name).order_by(branch.c.name))
    return {row.id: row.name or "" for row in rows}


def _ages() -> tuple[str, ...]:
    return (*(age_class(least) for least, _ in AGE_CLASSES), UNKNOWN)


def _class(of: Of, value: str | None, today: date) -> str:
    if not value:
        return UNKNOWN
    return age_class(parse_birth_date(value).ages(today)[0]) if of is Of.AGE else value
