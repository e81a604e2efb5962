"""Taking in the collection of another system, as often as staff like; and finding titles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Row, select

from db.domain.change import Changed
from db.domain.clock import Clock
from db.domain.copy_record import CopyRecord, Flaw, ImportReport, RefusedRow, flaw_of
from db.domain.lending_kinds import ITEM, TITLE
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.title import Copy, TitleLine
from db.store.gate import Priority
from db.store.store import Store
from db.store.tables import branch, item, member, title
from db.store.title_search import copies_of, find_titles, title_lines, titles_by_code
from db.store.transaction import Transaction

SLICE = 25  # rows in one transaction: some 10 ms, so that staff never wait
USUAL_TYPE = "book"


def never() -> bool:
    """Do not stop."""
    return False


class Collection:
    """The titles and their copies, as they come from elsewhere and as staff look for them."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def find(self, typed: str, limit: int = 50) -> tuple[TitleLine, ...]:
        """Find titles by the beginnings of words of title, author or ISBN, best fit first.

        A barcode or the beginning of a shelf mark finds the titles of those copies too.
        """
        with self._store.reading() as connection:
            coded = titles_by_code(connection, typed.strip(), limit)
            known = {t.id for t in coded}
            found = [t for t in find_titles(connection, typed, limit) if t.id not in known]
            return title_lines(connection, [*coded, *found][:limit])

    def copies_of(self, title_id: UUID) -> tuple[Copy, ...]:
        """Give the copies of a title, by branch and shelf mark."""
        with self._store.reading() as connection:
            return copies_of(connection, title_id)

    def take_in(
        self,
        records: Iterable[CopyRecord | RefusedRow],
        source: str,
        *,
        told: Callable[[ImportReport, Changed], None] = lambda _report, _changed: None,
        cancelled: Callable[[], bool] = never,
    ) -> ImportReport:
        """Take in copies; again with the same source changes only what is different.

        `told` hears after every slice how far it is. What was taken in before a cancellation
        stays. Raises NotPermitted.
        """
        self._session.role.demand(Permission.MANAGE_CATALOGUE)
        report = ImportReport()
        seen: set[str] = set()
        rows = iter(records)
        while not cancelled() and (part := list(islice(rows, SLICE))):
            with self._store.writing(Priority.LONG) as act:
                taking = _Taking(act, self._session, source, report, seen)
                for row in part:
                    taking.take(row)
            told(report, act.changed)
        report.cancelled = cancelled()
        return report


class _Taking:
    """One slice of an import, in one transaction."""

    def __init__(
        self, act: Transaction, session: Session, source: str, report: ImportReport, seen: set[str]
    ) -> None:
        self._act = act
        self._session = session
        self._source = source
        self._report = report
        self._seen = seen
        rows = act.connection.execute(select(branch.c.id, branch.c.name))
        self._branches = {(row.name or "").casefold(): row.id for row in rows}

    def take(self, row: CopyRecord | RefusedRow) -> None:
        if isinstance(row, RefusedRow):
            self._report.refuse(row)
            return
        flaw = flaw_of(row) or self._flaw(row)
        if flaw is not None:
            self._report.refuse(RefusedRow(row.row, flaw, row.barcode))
            return
        self._seen.add(row.barcode)
        title_id = self._title_id(row)
        changed = self._keep_title(row, title_id)
        self._keep_copy(row, title_id, title_changed=changed)

    def _flaw(self, row: CopyRecord) -> Flaw | None:
        if row.barcode in self._seen:
            return Flaw.DOUBLE
        if row.branch and row.branch.casefold() not in self._branches:
            return Flaw.UNKNOWN_BRANCH
        held = self._copy(row.barcode)
        if held is not None and held.source not in (None, self._source):
            return Flaw.TAKEN
        card = select(member.c.id).where(member.c.library_card == row.barcode).limit(1)
        return Flaw.TAKEN if self._act.connection.execute(card).first() else None

    def _title_id(self, row: CopyRecord) -> UUID:
        """Give the title its id: the same at every desk that takes in the same file."""
        number = row.source_id or f"{row.description.title}|{row.description.author}"
        return uuid5(self._session.library_id, f"title|{self._source}|{number}")

    def _keep_title(self, row: CopyRecord, title_id: UUID) -> bool:
        d = row.description
        wanted = {
            "description": {
                "title": d.title,
                "author": d.author,
                "publisher": d.publisher,
                "year": d.year,
                "isbn": d.isbn,
                "language": d.language,
            },
            "origin": {"source": self._source, "source_id": row.source_id},
        }
        held = self._act.connection.execute(select(title).where(title.c.id == title_id)).first()
        different = _different(held, wanted)
        if different:
            self._act.record_set(TITLE, title_id, different)
        return bool(different)

    def _keep_copy(self, row: CopyRecord, title_id: UUID, *, title_changed: bool) -> None:
        held = self._copy(row.barcode)
        branch_id = self._branches.get(row.branch.casefold(), self._session.branch_id)
        wanted: dict[str, dict[str, Any]] = {
            "description": {"title": row.description.title, "author": row.description.author},
            "copy": {
                "barcode": row.barcode,
                "item_type": row.item_type.casefold() or USUAL_TYPE,
                "branch_id": branch_id,
            },
            "place": {
                "title_id": title_id,
                "shelf_mark": row.shelf_mark,
                "location": row.location,
            },
            "price": {"price_cents": row.price_cents},
            "origin": {"source": self._source, "source_id": row.source_id},
        }
        different = _different(held, wanted)
        if held is None:
            self._report.added += 1
        elif different or title_changed:
            self._report.changed += 1
        else:
            self._report.unchanged += 1
        if different:
            self._act.record_set(ITEM, held.id if held else self._act.new_id(), different)

    def _copy(self, barcode: str) -> Row[Any] | None:
        chosen = select(item).where(item.c.barcode == barcode).order_by(item.c.id).limit(1)
        return self._act.connection.execute(chosen).first()


def _different(
    held: Row[Any] | None, wanted: Mapping[str, Mapping[str, Any]]
) -> dict[str, Mapping[str, Any]]:
    """Give the groups that say something else than what is held."""
    if held is None:
        return dict(wanted)
    return {
        name: fields
        for name, fields in wanted.items()
        if any(getattr(held, field) != value for field, value in fields.items())
    }
