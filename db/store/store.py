"""The local file, open: readers see one state, writers come one by one through the gate."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from uuid import UUID

from sqlalchemy import Connection, func, select

from db.domain.change import Changed
from db.domain.clock import Clock
from db.errors import StoreBusy
from db.home import store_file
from db.store.beside import FileBeside, discard, file_beside
from db.store.copies import copy_file, drop_all_copies, drop_old_copies
from db.store.engine import check_engine, check_file, reading_engine, writing_engine
from db.store.erasing import members_unknown
from db.store.faults import translated
from db.store.file_switch import wipe_replaced
from db.store.gate import Priority, ReaderGate, WriterGate
from db.store.loading import Load
from db.store.local_tables import (
    earlier_op,
    erased,
    key_slot,
    outbox,
    secret,
)
from db.store.lost_values import has_old_values, wipe_old_values
from db.store.migrate import bring_up_to_date
from db.store.outbox import Queued
from db.store.pace import Pace
from db.store.parking import is_anything_set_aside, subjects_waited_for
from db.store.rekeying import indexes_behind, keys_below
from db.store.sealed import ScopeSealer, WrappedKey
from db.store.subject_keys import load_sealer, wrapped_keys
from db.store.sync_state import (
    SyncSelf,
    count_waiting,
    load_digest,
    load_sync_self,
    load_unsent,
)
from db.store.true_clock import TrueClock
from db.store.writing import Writing

_MOMENT = 0.1  # seconds in which writers wait for the readers inside to leave
_TRIES = 600
_AT_WORK = 10.0  # seconds after an act in which staff are taken to be at work


class Store:
    """One open local file. Any thread may read and write; close it before the program ends."""

    def __init__(self, home: Path, file_key: bytes, clock: Clock) -> None:
        """Open the file of a home; raise StoreDamaged when the key doesn't fit or the file."""
        check_engine()
        check_file(store_file(home), file_key)
        wipe_replaced(store_file(home))
        bring_up_to_date(store_file(home), file_key, clock.now())
        drop_old_copies(home, clock.now())
        self.home = home
        self.clock = clock
        self.true_clock = TrueClock(clock)
        self.file_key = file_key
        self.after_commit: list[Callable[[Changed], None]] = []
        self._lingering = False  # somebody was reading when something was wiped
        self._gate, self._reader_gate = WriterGate(), ReaderGate()
        self.pace = Pace(lambda: self._gate.staff_within(_AT_WORK))
        self._copying, self._loading = Lock(), Lock()
        self._readers = reading_engine(store_file(home), file_key)
        self._writer = writing_engine(store_file(home), file_key)
        try:
            self.sealer = self._load_sealer()
            self._learn_time()
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file from beginning to end."""
        with translated(), self._reader_gate.entered(), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def counting(self) -> Iterator[Connection]:
        """Give a connection for what shows nobody, whether or not members may be shown."""
        with Store.reading(self) as connection:
            yield connection

    @contextmanager
    def writing(self, priority: Priority = Priority.STAFF) -> Iterator[Writing]:
        """Give a transaction that commits if the block ends well, and else leaves nothing."""
        with translated(), self._gate.entered(priority), self._writer.begin() as connection:
            act = Writing(connection, self.sealer, self.true_clock.now())
            yield act
            act.finish()
        if act.wiped or self._lingering:
            self._forget()
        if act.measured:
            self._learn_time()
        for listener in self.after_commit:
            listener(act.changed)

    def sync_self(self) -> SyncSelf:
        """Tell where this desk stands."""
        with self.reading() as connection:
            return load_sync_self(connection)

    def unsent(self, after_seq: int, limit: int = 500, max_bytes: int = 256 * 1024) -> list[Queued]:
        """Give the next operations to send."""
        with self.reading() as connection:
            return load_unsent(connection, after_seq, limit, max_bytes)

    def latest_unsent(self, after_seq: int) -> int:
        """Give the latest stamp in the queue after a number; 0 when nothing waits."""
        latest = select(func.max(outbox.c.hlc)).where(outbox.c.seq > after_seq)
        with self.reading() as connection:
            return connection.execute(latest).scalar() or 0

    def op_ids_after(self, seq: int) -> list[UUID]:
        """Give the ids of all operations in the queue after a number."""
        chosen = select(outbox.c.op_id).where(outbox.c.seq > seq).order_by(outbox.c.seq)
        with self.reading() as connection:
            return list(connection.execute(chosen).scalars())

    def earlier_op_ids(self) -> list[UUID]:
        """Give the ids of what earlier lives of this file sent, as far as it is still kept."""
        with self.reading() as connection:
            return list(connection.execute(select(earlier_op.c.op_id)).scalars())

    def erased_subjects(self) -> set[UUID]:
        """Tell who was erased, as far as this desk knows."""
        with self.reading() as connection:
            return set(connection.execute(select(erased.c.subject)).scalars())

    def unknown_members(self) -> set[UUID]:
        """Tell which members who take part in something have no file here, and no tombstone."""
        with self.reading() as connection:
            return members_unknown(connection)

    def digest_at(self, seq: int) -> bytes | None:
        """Give d(seq) of this desk's chain; None when it has no such operation."""
        with self.reading() as connection:
            return load_digest(connection, seq)

    def subject_keys(self, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
        """Give people's wrapped keys, as far as they are here."""
        with self.reading() as connection:
            return wrapped_keys(connection, subjects)

    def keys_below(self, version: int, after: UUID, limit: int) -> dict[UUID, WrappedKey]:
        """Give the next people's keys, by id, that lie under master keys before a version."""
        with self.reading() as connection:
            return keys_below(connection, version, after, limit)

    def has_index_behind(self, after: str) -> bool:
        """Tell whether numbers on from an index are not indexed under the present master key."""
        with self.reading() as connection:
            return bool(indexes_behind(connection, self.sealer.version, after, 1))

    def subjects_without_key(self) -> set[UUID]:
        """Tell whose keys operations are waiting for."""
        with self.reading() as connection:
            return subjects_waited_for(connection)

    def secret(self, name: str) -> bytes | None:
        """Give a secret that is kept inside the file."""
        with self.reading() as connection:
            return connection.execute(select(secret.c.value).where(secret.c.name == name)).scalar()

    def key_slot(self, holder: str) -> tuple[int, bytes] | None:
        """Give the newest master key as it is sealed to someone, with its version."""
        c = key_slot.c
        chosen = select(c.smk_version, c.sealed).where(c.holder == holder)
        with self.reading() as connection:
            row = connection.execute(chosen.order_by(c.smk_version.desc()).limit(1)).first()
        return None if row is None else (row.smk_version, row.sealed)

    def conflicts(self) -> int:
        """Count what staff should look at."""
        with self.reading() as connection:
            return count_waiting(connection)

    def try_again(self) -> None:
        """Take in what an earlier program did not understand, as far as this one does."""
        with self.reading() as connection:
            waiting = is_anything_set_aside(connection)
        if waiting:
            with self.writing(Priority.SYNC) as act:
                act.try_again()

    def tidy(self) -> None:
        """Wipe the values that were kept for thirty days."""
        now_ms = int(self.true_clock.now().timestamp() * 1000)
        with self.reading() as connection:
            due = has_old_values(connection, now_ms)
        if due:
            with self.writing(Priority.SYNC) as act:
                wipe_old_values(act)

    def reload_keys(self) -> None:
        """Take up master keys that were added to the file."""
        self.sealer = self._load_sealer()

    def copy_to(self, target: Path) -> None:
        """Write an encrypted copy, checked before it takes its place; nobody waits for it."""
        with self._copying:
            copy_file(store_file(self.home), self.file_key, target)

    @contextmanager
    def loading(self) -> Iterator[Load]:
        """Take over the central state; what was broken off earlier goes on where it was."""
        file = store_file(self.home)
        with self._loading, translated():
            beside = FileBeside(file, self.file_key, self.sealer, self.true_clock)
            try:
                yield Load(beside, file, self._still)
            finally:
                beside.close()

    @contextmanager
    def _still(self) -> Iterator[None]:
        """Keep every reader and writer out, with no connection open; wait for a quiet moment."""
        with self._copying:
            for _ in range(_TRIES):
                with self._gate.entered(Priority.SYNC), self._reader_gate.shut(_MOMENT) as shut:
                    if shut:
                        self.close()
                        yield
                        return
            raise StoreBusy

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._readers.dispose()
        self._writer.dispose()

    def _forget(self) -> None:
        """Take what was wiped out of the write-ahead log and the safety copies too.

        Somebody who reads holds the log; then it is emptied after the next act.
        """
        drop_all_copies(self.home)
        if self._loading.acquire(blocking=False):  # one that goes on soon joins what was wiped
            discard(file_beside(store_file(self.home)))
            self._loading.release()
        with translated(), self._reader_gate.entered(), self._readers.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA busy_timeout = 50")
            (busy, *_) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            raw.execute("PRAGMA busy_timeout = 5000")
            raw.close()
        self._lingering = bool(busy)

    def _learn_time(self) -> None:
        own = self.sync_self()
        self.true_clock.learn(own.offset_ms, own.measured_at)

    def _load_sealer(self) -> ScopeSealer:
        with self.reading() as connection:
            return load_sealer(connection)
