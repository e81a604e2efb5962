"""Cash-up of this desk, and the journal for the accounts of the city."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from db.domain.account import LineKind, Method
from db.domain.cash import CashCount, Count, Drawer, checked_count
from db.domain.change import Changed
from db.domain.journal import JournalRow
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.cash_rows import counts_of, drawer_of, record_count
from db.store.store import Store
from db.store.tables import branch, journal_line

SHOWN = 30  # counts that staff look back on


class Cash:
    """The drawer of this desk."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def drawer(self) -> Drawer:
        """Tell what should be in the drawer now."""
        with self._store.reading() as connection:
            return drawer_of(connection, self._session.desk_id)

    def counts(self) -> tuple[CashCount, ...]:
        """Give the last counts of this desk, the newest first."""
        with self._store.reading() as connection:
            return counts_of(connection, self._session.desk_id, SHOWN)

    def count(self, counted: Count) -> Changed:
        """Write a count down; raise MissingValue when it differs without a word."""
        with self._store.writing() as act:
            drawer = drawer_of(act.connection, self._session.desk_id)
            record_count(act, self._session, drawer, checked_count(drawer, counted))
        return act.changed

    def journal(self, from_on: date, to_on: date) -> tuple[JournalRow, ...]:
        """Sum up the lines of all accounts in a period, both days included; no person is named."""
        if to_on < from_on:
            raise InvalidValue("period", "ends_before_it_begins")
        c = journal_line.c
        by = (c.on, branch.c.name, c.what, c.method)
        summed = (
            select(*by, func.count().label("lines"), func.sum(c.amount_cents).label("cents"))
            .select_from(journal_line)
            .outerjoin(branch, branch.c.id == c.branch_id)
            .where(c.on.between(from_on, to_on))
            .group_by(*by)
            .order_by(*by)
        )
        with self._store.reading() as connection:
            return tuple(
                JournalRow(
                    on=row.on,
                    branch=row.name or "",
                    what=LineKind(row.what),
                    method=Method(row.method) if row.method else None,
                    lines=row.lines,
                    cents=row.cents,
                )
                for row in connection.execute(summed)
            )
