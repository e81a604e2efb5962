"""Taking over the central state: filled into a file beside the store, which then takes its place.

Staff work on with the store until the very end. Then, with everybody out for a moment, what they
did meanwhile is joined, and the new file is renamed: before that the old one counts, after it the
new one, whatever is killed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from db.domain.change import Changed
from db.domain.record_kinds import KINDS
from db.store.beside import KEPT, OLD, FileBeside, copy_tables
from db.store.faults import translated
from db.store.file_switch import alone_with, take_place
from db.store.local_tables import earlier_op, outbox, subject_key
from db.store.replacing import Meanwhile, join_own, unconsented
from db.store.sealed import WrappedKey
from db.store.sync_state import Place, StateRow
from db.store.writing import Writing

Still = Callable[[], AbstractContextManager[None]]
_UNNAMED = """
SELECT subject FROM old.subject_key WHERE subject NOT IN (SELECT subject FROM main.subject_key)
"""
_GONE = f"""{_UNNAMED}
AND (subject IN (SELECT subject FROM main.outbox)
    OR subject IN (SELECT subject FROM main.earlier_op)
    OR subject IN (SELECT member_id FROM main.own_edit)
    OR subject IN (SELECT subject FROM main.rejected))
"""  # noqa: S608 - our own statement; whom the state lacks, as far as the queue knows them
_LESS = "salt IS NULL"  # something was taken out of it
_OF_OWN = "WHERE subject IN (SELECT subject FROM main.outbox WHERE seq > {})"
_FOR_THE_JOIN = ("synchronous = FULL", "secure_delete = ON", "foreign_keys = ON")


class Load:
    """One taking over of the state; a later one goes on where this one was broken off."""

    def __init__(self, beside: FileBeside, store_file: Path, still: Still) -> None:
        """Take a file beside the store; `still` keeps everybody out of the store."""
        self._beside, self._store_file, self._still = beside, store_file, still

    @property
    def place(self) -> Place | None:
        """Tell how far it is; None when it has not begun."""
        return self._beside.place

    def begin(self, place: Place) -> None:
        """Start over from nothing."""
        with translated():
            self._beside.begin(place)

    def add(self, rows: Sequence[StateRow], keys: Mapping[UUID, WrappedKey], place: Place) -> None:
        """Take in the next rows, with the keys of the people they are about, and note the place."""
        with translated():
            self._beside.add(rows, keys, place)

    def missing(self) -> set[UUID]:
        """Tell whose keys the store holds and the state did not name."""
        with translated(), self._beside.engine.begin() as connection:
            return {UUID(s) for s in connection.exec_driver_sql(_UNNAMED).scalars()}

    def finish(self) -> Changed:
        """Let the new file take the place of the store, what staff did meanwhile included."""
        place = self._beside.place
        if place is None:
            raise RuntimeError("nothing was begun")
        with translated():
            self._beside.complete()
            meanwhile, copied = self._copied(place)
            with self._still(), alone_with(self._beside, OLD):
                self._copy_rest(place, copied)
                self._join(place, meanwhile)
                take_place(self._beside, self._store_file)
        return Changed(frozenset(KINDS), by_sync=True)

    def _copied(self, place: Place) -> tuple[Meanwhile, int]:
        """Copy what is this desk's own while staff work on; only what they do now is left."""
        with self._beside.engine.begin() as connection:
            copy_tables(connection, KEPT)
            copied = connection.execute(select(func.max(outbox.c.seq))).scalar() or 0
            gone = {UUID(s) for s in connection.exec_driver_sql(_GONE).scalars()}
            act = Writing(connection, self._beside.sealer, self._beside.clock.now())
            return Meanwhile(place, gone, unconsented(act)), copied

    def _copy_rest(self, place: Place, copied: int) -> None:
        with self._beside.engine.begin() as connection:
            copy_tables(connection, [t for t in KEPT if t not in (outbox, earlier_op)])
            copy_tables(connection, (outbox,), f"WHERE seq > {copied} OR {_LESS}")
            copy_tables(connection, (earlier_op,), f"WHERE {_LESS}")
            copy_tables(connection, (subject_key,), _OF_OWN.format(place.base_seq))

    def _join(self, place: Place, meanwhile: Meanwhile) -> None:
        self._beside.pragmas(*_FOR_THE_JOIN)
        with self._beside.engine.begin() as connection:
            act = Writing(connection, self._beside.sealer, self._beside.clock.now())
            join_own(act, meanwhile)
            act.save_sync_self(cursor_lsn=place.top_lsn, need_resync=False)
            self._beside.forget_place(connection)
            act.finish()
