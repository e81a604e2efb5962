"""A new file beside the store: filled part by part with the central state, until it is whole."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Table, delete, func, select
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from db.domain.clock import Clock
from db.errors import StoreDamaged
from db.store.bulk_opening import BulkOpener
from db.store.bulk_rows import plan_of
from db.store.engine import attach, connect_filling, engine_on
from db.store.local_tables import PROJECTIONS, erased, parked_op, subject_key, sync_self
from db.store.migrate import HEAD, drop_indexes, make_indexes, make_schema
from db.store.projections import project_everything
from db.store.replacing import merge_rows
from db.store.safe_file import private_file
from db.store.sealed import ScopeSealer, WrappedKey
from db.store.sync_state import Place, StateRow, place_from, place_text
from db.store.tables import RECORDS, metadata
from db.store.uncollected import uncollected
from db.store.writing import Writing

OLD = "old"  # the name under which the store is reached from here
_TAKEN_OVER = {*RECORDS.values(), *PROJECTIONS, subject_key, parked_op}
KEPT = tuple(table for table in metadata.sorted_tables if table not in _TAKEN_OVER)
_NOTE = "CREATE TABLE place (one INTEGER PRIMARY KEY, place TEXT, plain INTEGER, revision TEXT)"
_KEEP_KEYS = "INSERT OR IGNORE INTO subject_key (subject, smk_version, wrapped) VALUES (?, ?, ?)"


def file_beside(store_file: Path) -> Path:
    """Tell where the file lies that is being filled."""
    return store_file.with_name(store_file.name + ".new")


def discard(path: Path) -> None:
    """Take away a file that was not finished, and its journal."""
    for end in ("", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


class FileBeside:
    """The file that is being filled, open; the store goes on beside it. Close it."""

    def __init__(self, store_file: Path, key: bytes, sealer: ScopeSealer, clock: Clock) -> None:
        """Open what an earlier try left, if it is of any use."""
        self.path = file_beside(store_file)
        self._store_file, self._key = store_file, key
        self.sealer, self.clock = sealer, clock
        self.place: Place | None = None
        self.raw: dbapi2.Connection | None = None
        self._plain = 0  # rows that went straight to their table
        if self.path.exists():
            with suppress(DBAPIError, dbapi2.DatabaseError):  # then it is no use, and begun anew
                self._open()
                self._read_place()

    def begin(self, place: Place) -> None:
        """Start over with an empty file."""
        self.close()
        discard(self.path)
        private_file(self.path)
        self._open()
        self._plain = 0
        with self.engine.begin() as connection:
            make_schema(connection)
            drop_indexes(connection)
            connection.exec_driver_sql(_NOTE)
            copy_tables(connection, (sync_self, erased))
            self._note(connection, place)

    def add(self, rows: Sequence[StateRow], keys: Mapping[UUID, WrappedKey], place: Place) -> None:
        """Take in the next rows of the state, with the keys of the people they are about."""
        named = {str(subject): key for subject, key in keys.items()}
        with uncollected(), self.engine.begin() as connection:
            if named:
                wrapped = [(s, k.version, k.wrapped) for s, k in named.items()]
                connection.exec_driver_sql(_KEEP_KEYS, wrapped)
            gone = {str(s) for s in connection.execute(select(erased.c.subject)).scalars()}
            alive = [row for row in rows if row.subject not in gone]
            self._insert(connection, alive, BulkOpener(self.sealer, named))
            self._note(connection, place)

    def complete(self) -> None:
        """Make indexes and projections, check everything and force it to disk; again is no harm."""
        with uncollected(), self.engine.begin() as connection:
            make_indexes(connection)
            project_everything(connection)
        with self.engine.begin() as connection:
            self._check(connection)
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())

    def see_afresh(self) -> None:
        """Forget what was read of the store: kept pages would pass for its last state."""
        if self.raw is not None:
            self.raw.execute(f"DETACH DATABASE {OLD}")
            attach(self.raw, self._store_file, self._key, OLD)

    def pragmas(self, *settings: str) -> list[str]:
        """Change settings of the open file; give the answers, if there are any."""
        if self.raw is None:
            raise RuntimeError("the file beside the store is closed")
        answers = [self.raw.execute(f"PRAGMA {setting}").fetchone() for setting in settings]
        return [str(answer[0]) for answer in answers if answer is not None]

    def forget_place(self, connection: Connection) -> None:
        """Say that this file is not to be filled any further: what staff did is joined to it."""
        connection.exec_driver_sql("DROP TABLE place")
        self.place = None

    def close(self) -> None:
        """Close the file; what was added stays for the next try."""
        if self.raw is not None:
            self.engine.dispose()
            self.raw.close()
            self.raw = None

    def _open(self) -> None:
        self.raw = connect_filling(self.path, self._key)
        self.engine = engine_on(self.raw)
        attach(self.raw, self._store_file, self._key, OLD)

    def _read_place(self) -> None:
        """Read how far it came; a file that can't be read, or of another program, is no use."""
        chosen = "SELECT place, plain FROM place WHERE revision = ?"
        with self.engine.begin() as connection:
            found = connection.exec_driver_sql(chosen, (HEAD,)).first()
        if found is not None:
            self.place, self._plain = place_from(found.place), found.plain

    def _note(self, connection: Connection, place: Place) -> None:
        self.place = place
        row = (place_text(place), self._plain, HEAD)
        connection.exec_driver_sql("INSERT OR REPLACE INTO place VALUES (1, ?, ?, ?)", row)

    def _insert(self, connection: Connection, rows: Sequence[StateRow], opener: BulkOpener) -> None:
        odd: list[StateRow] = []
        for kind, some in _by_kind(rows).items():
            plan = plan_of(kind)
            if plan is None:
                odd += some
                continue
            made, left = plan.rows(some, opener)
            odd += left
            if made and self.raw is not None:  # the same connection, without anything between
                self.raw.executemany(plan.statement, made)
                self._plain += len(made)
        if odd:
            merge_rows(Writing(connection, self.sealer, self.clock.now()), odd)

    def _check(self, connection: Connection) -> None:
        verdict = connection.exec_driver_sql("PRAGMA main.quick_check(1)").scalar()
        counted = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in RECORDS.values()
        ]
        if verdict != "ok" or sum(counted) < self._plain:
            raise StoreDamaged


def copy_tables(connection: Connection, tables: Collection[Table], where: str = "") -> None:
    """Copy rows of the store; without a condition they take the place of those that are here."""
    for table in tables:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        if not where:
            connection.execute(delete(table))
        into = f'INSERT OR REPLACE INTO main."{table.name}" ({names})'
        rows = f'SELECT {names} FROM {OLD}."{table.name}" {where}'  # noqa: S608 - our own names
        connection.exec_driver_sql(f"{into} {rows}")


def _by_kind(rows: Sequence[StateRow]) -> dict[str, list[StateRow]]:
    found: dict[str, list[StateRow]] = {}
    for kind, some in groupby(rows, itemgetter(0)):
        found.setdefault(kind, []).extend(some)
    return found
