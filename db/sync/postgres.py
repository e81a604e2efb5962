"""The real central store: PostgreSQL, one connection a round, single statements."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import DictRow, dict_row, tuple_row

from db.domain.change import Operation, Stamp
from db.errors import CentralBroken, CentralTooOld
from db.store.sealed import WrappedKey
from db.store.sync_state import FACT_VERSION, FIRST_KEY, StateRow
from db.store.uncollected import uncollected
from db.sync.central import (
    KEYS_AT_ONCE,
    PULL_ROWS,
    STATE_ROWS,
    Held,
    Hello,
    KeySlot,
    Logged,
    RowKey,
    StateDigest,
    Waiting,
)
from db.sync.central_url import connection_settings
from db.sync.faults import translated
from db.sync.state_digest import digest_bytes
from db.sync.wire import decode, encode_batch

_STATE = (
    "select kind, record_id::text, subject::text, hlc, origin, f::text, v::text"
    " from api.state(%s, %s::text::uuid, %s)"
)
SCHEMA_VERSION = 4  # the oldest central schema that this program can work with


@contextmanager
def connected(url: str, password: str) -> Iterator[PostgresCentral]:
    """Open the line for one round, and close it."""
    settings: dict[str, Any] = connection_settings(url)
    with translated():
        line = psycopg.connect(**settings, password=password, autocommit=True, row_factory=dict_row)
    try:
        yield PostgresCentral(line)
    finally:
        line.close()


class PostgresCentral:
    """Speaks the functions of schema `api` over one connection."""

    def __init__(self, line: psycopg.Connection[DictRow]) -> None:
        self._line = line

    def hello(self, origin: int | None, incarnation: UUID, cursor: int, app: str) -> Hello:
        """Say who is here, and learn where the centre stands."""
        row = self._one("select * from api.hello(%s, %s, %s, %s)", origin, incarnation, cursor, app)
        answer = Hello(**row)
        if answer.schema_version < SCHEMA_VERSION:
            raise CentralTooOld
        return answer

    def new_origin(self, incarnation: UUID) -> int:
        """Start a new life of this desk's file."""
        return int(self._one("select api.new_origin(%s) as id", incarnation)["id"])

    def known(self, op_ids: Collection[UUID]) -> set[UUID]:
        """Tell which operations the scope holds, under whatever origin."""
        found: set[UUID] = set()
        for part in _parts(list(op_ids)):
            found.update(r["id"] for r in self._all("select api.known(%s) as id", part))
        return found

    def push(
        self,
        origin: int,
        incarnation: UUID,
        before: bytes,
        after: bytes,
        operations: Sequence[Operation],
    ) -> Held:
        """Hand over operations; raise HelloAgain when they don't follow on what is held."""
        row = self._one(
            "select * from api.push(%s, %s, %s, %s, %s::jsonb)",
            origin,
            incarnation,
            before,
            after,
            encode_batch(operations),
        )
        return Held(**row)

    def pull(self, after_lsn: int, limit: int = PULL_ROWS) -> list[Logged]:
        """Read the log on from a place."""
        rows = self._all("select * from api.pull(%s, %s)", after_lsn, limit)
        return [Logged(row["lsn"], decode(row)) for row in rows]

    def state(self, after: RowKey = FIRST_KEY, limit: int = STATE_ROWS) -> list[StateRow]:
        """Read what the log adds up to, in the order of its key, on from a place."""
        with translated(), self._line.cursor(row_factory=tuple_row) as cursor:
            rows = cursor.execute(_STATE, (*after, limit)).fetchall()
        with uncollected():
            return _state_rows(rows)

    def state_digest(self) -> StateDigest:
        """Sum up the state, to compare; db/sync/state_digest.py tells how."""
        row = self._one("select * from api.state_digest()")
        return StateDigest(row["top_lsn"], row["lines"], digest_bytes(int(row["digest"])))

    def state_size(self) -> int:
        """Count the rows of the state."""
        return int(self._one("select api.state_size() as rows")["rows"])

    def put_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> None:
        """Leave people's wrapped keys for the other desks."""
        for subjects in _parts(list(keys)):
            self._all(
                "select api.put_subject_keys(%s, %s, %s)",
                subjects,
                [keys[s].version for s in subjects],
                [keys[s].wrapped for s in subjects],
            )

    def subject_keys(self, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
        """Fetch people's wrapped keys."""
        found: dict[UUID, WrappedKey] = {}
        for part in _parts(list(subjects)):
            for row in self._all("select * from api.subject_keys(%s)", part):
                found[row["subject"]] = WrappedKey(row["smk_version"], row["wrapped"])
        return found

    def erased(self, subjects: Collection[UUID]) -> set[UUID]:
        """Tell which of these people were erased."""
        found: set[UUID] = set()
        for part in _parts(sorted(subjects)):
            found.update(r["id"] for r in self._all("select api.erased(%s) as id", part))
        return found

    def put_key_slot(self, smk_version: int, holder: UUID, sealed: bytes) -> None:
        """Hand the scope key, sealed, to another desk of the scope."""
        self._all("select api.put_key_slot(%s, %s, %s)", smk_version, holder, sealed)

    def key_slots(self) -> tuple[KeySlot, ...]:
        """Fetch the slots of this desk and of the recovery key."""
        return tuple(KeySlot(**row) for row in self._all("select * from api.key_slots()"))

    def keys_begin(self, version: int) -> int:
        """Say that nothing here lies under an older scope key; learn what all desks are at."""
        return int(self._one("select api.keys_begin(%s) as oldest", version)["oldest"])

    def waiting_desks(self) -> tuple[Waiting, ...]:
        """List the desks of the scope that nobody handed the key in use yet."""
        return tuple(Waiting(**row) for row in self._all("select * from api.waiting_desks()"))

    def claim(self, job: str, seconds: int) -> bool:
        """Ask to be the one who does a job; the same desk may ask again to prolong."""
        return bool(self._one("select api.claim(%s, %s) as mine", job, seconds)["mine"])

    def _one(self, statement: str, *values: Any) -> DictRow:
        rows = self._all(statement, *values)
        if len(rows) != 1:
            raise CentralBroken("rows")
        return rows[0]

    def _all(self, statement: str, *values: Any) -> list[DictRow]:
        with translated():
            return self._line.execute(statement.encode(), values).fetchall()


def _state_rows(rows: Sequence[tuple[Any, ...]]) -> list[StateRow]:
    """Read fields and versions of all rows at once: the same names are in every one of them."""
    fields = json.loads(f"[{','.join([row[5] for row in rows])}]")
    versions = json.loads(f"[{','.join([row[6] or 'null' for row in rows])}]")
    return [
        StateRow(
            kind,
            record_id,
            subject,
            f,
            {FACT_VERSION: str(Stamp(hlc, origin))} if v is None else v,
        )
        for (kind, record_id, subject, hlc, origin, _, _), f, v in zip(
            rows, fields, versions, strict=True
        )
    ]


def _parts(values: list[UUID]) -> Iterator[list[UUID]]:
    for start in range(0, len(values), KEYS_AT_ONCE):
        yield values[start : start + KEYS_AT_ONCE]
