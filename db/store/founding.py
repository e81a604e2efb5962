"""A new local file: its tables, its identity, its keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from errno import ENOSPC
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert
from uuid6 import uuid7

from db.domain.clock import Clock
from db.errors import AlreadySetUp, HomeNotWritable, StoreFull
from db.home import slot_file, store_file
from db.store.engine import check_engine, writing_engine
from db.store.faults import translated
from db.store.local_tables import scope_key, secret, sync_self
from db.store.migrate import make_schema
from db.store.outbox import NO_DIGEST
from db.store.safe_file import private_directory, private_file
from db.store.store import Store

DESK_PRIVATE_KEY = "desk_private_key"


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new file needs to know from the start."""

    scope_id: UUID
    desk_id: UUID
    desk_private_key: bytes = field(repr=False)
    master_keys: Mapping[int, bytes] = field(repr=False)


def found_store(home: Path, file_key: bytes, founding: Founding, clock: Clock) -> Store:
    """Make the file of a home and open it; raise AlreadySetUp or HomeNotWritable."""
    check_engine()
    if store_file(home).exists() or slot_file(home).exists():
        raise AlreadySetUp
    try:
        private_directory(home)
        private_file(store_file(home))
    except OSError as error:
        raise (StoreFull if error.errno == ENOSPC else HomeNotWritable) from error
    engine = writing_engine(store_file(home), file_key)
    try:
        with translated(), engine.begin() as connection:
            make_schema(connection)
            connection.execute(insert(sync_self), _first_self(founding))
            connection.execute(
                insert(scope_key),
                [{"version": v, "key": k} for v, k in founding.master_keys.items()],
            )
            connection.execute(
                insert(secret), {"name": DESK_PRIVATE_KEY, "value": founding.desk_private_key}
            )
    finally:
        engine.dispose()
    return Store(home, file_key, clock)


def _first_self(founding: Founding) -> dict[str, object]:
    return {
        "one": 1,
        "desk_id": founding.desk_id,
        "scope_id": founding.scope_id,
        "origin": None,
        "incarnation": UUID(int=uuid7().int),
        "acked_seq": 0,
        "epoch": None,
        "cursor_lsn": 0,
        "hlc": 0,
        "offset_ms": 0,
        "need_resync": False,
        "last_ok": None,
        "last_error": "",
        "head_seq": 0,
        "head_digest": NO_DIGEST,
    }
