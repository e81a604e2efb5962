"""The local file, open: readers see one state, writers come one by one through the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.change import Changed
from db.domain.clock import Clock
from db.store.engine import check_engine, reading_engine, writing_engine
from db.store.faults import translated
from db.store.gate import Priority, WriterGate
from db.store.local_tables import scope_key, sync_self
from db.store.sealed import ScopeSealer
from db.store.transaction import Transaction

FILE_NAME = "balie.db"


def store_file(home: Path) -> Path:
    """Tell where the store of a home lies."""
    return home / FILE_NAME


class Store:
    """One open local file. Any thread may read and write; close it before the program ends."""

    def __init__(self, home: Path, file_key: bytes, clock: Clock) -> None:
        """Open the file of a home; raise StoreDamaged when the key doesn't fit or the file."""
        check_engine()
        self.home = home
        self.clock = clock
        self.file_key = file_key
        self.after_commit: list[Callable[[Changed], None]] = []
        self._gate = WriterGate()
        self._readers = reading_engine(store_file(home), file_key)
        self._writer = writing_engine(store_file(home), file_key)
        try:
            self.sealer = self._load_sealer()
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file from beginning to end."""
        with translated(), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def writing(self, priority: Priority = Priority.STAFF) -> Iterator[Transaction]:
        """Give a transaction that commits if the block ends well, and else leaves nothing."""
        with translated(), self._gate.entered(priority), self._writer.begin() as connection:
            act = Transaction(connection, self.sealer, self.clock.now())
            yield act
            act.finish()
        for listener in self.after_commit:
            listener(act.changed)

    def reload_keys(self) -> None:
        """Take up master keys that were added to the file."""
        self.sealer = self._load_sealer()

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._readers.dispose()
        self._writer.dispose()

    def _load_sealer(self) -> ScopeSealer:
        with self.reading() as connection:
            scope: UUID = connection.execute(select(sync_self.c.scope_id)).scalar_one()
            rows = connection.execute(select(scope_key))
            keys: Mapping[int, bytes] = {row.version: row.key for row in rows}
        return ScopeSealer(scope, keys)
