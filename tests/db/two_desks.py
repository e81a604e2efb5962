"""Two desks of one library and a centre of a few lines, for tests of what sync relies on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.domain.change import Act, Operation, Stamp
from db.domain.clock import Clock
from db.domain.record_kinds import DESK
from db.library import Library, _new_id, _opened
from db.store.founding import Founding, found_store
from db.store.local_tables import conflict, loan_state, member_alias, member_word
from db.store.sealed import WrappedKey, new_key
from db.store.store import Store
from db.store.sync_state import FACT_VERSION, StateRow
from db.store.tables import RECORDS
from tests.db.libraries import CHEAP


def sent(store: Store, after: int = 0) -> list[Operation]:
    """Give everything that a desk would send."""
    return [q.operation for q in store.unsent(after, limit=10_000, max_bytes=10**9)]


def keys_for(store: Store, operations: Iterable[Operation]) -> dict[UUID, WrappedKey]:
    return store.subject_keys({o.subject for o in operations if o.subject})


def bring(source: Library, target: Library) -> None:
    """Bring everything of one desk to the other."""
    deliver(source._store, target._store, sent(source._store))


def deliver(source: Store, target: Store, operations: list[Operation]) -> None:
    with target.writing() as act:
        act.add_subject_keys(keys_for(source, operations))
        act.apply(operations)


def joined(library: Library, origin: int = 1) -> Library:
    """Give a desk its origin."""
    with library._store.writing() as act:
        act.renumber(origin)
    return library


def second_desk(first: Library, home: Path, clock: Clock, origin: int = 2) -> Library:
    """Set up another desk of the same library, with everything the first one sent."""
    a = first._store
    desk_id = _new_id()
    founding = Founding(first.session.library_id, desk_id, new_key(), dict(a.sealer.keys))
    store = found_store(home, new_key(), founding, clock)
    with store.writing() as act:
        act.renumber(origin)
    deliver(a, store, sent(a))
    identity = {"name": "Desk 2", "branch_id": first.session.branch_id, "public_key": ""}
    with store.writing() as act:
        act.record_set(DESK, desk_id, {"identity": identity})
    return _opened(store, first.session.staff_id, CHEAP, clock)


def records(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Give everything that desks must agree on, projections included."""
    tables = {**RECORDS, **{t.name: t for t in (loan_state, member_word, member_alias, conflict)}}
    with library._store.reading() as connection:
        return {
            name: sorted((dict(r) for r in connection.execute(select(t)).mappings()), key=str)
            for name, t in tables.items()
        }


def state_of(operations: Iterable[Operation]) -> list[StateRow]:
    """Merge operations as the centre does, knowing nothing of what they mean."""
    fields: dict[tuple[str, UUID], dict[str, Any]] = {}
    versions: dict[tuple[str, UUID], dict[str, Stamp]] = {}
    subjects: dict[tuple[str, UUID], UUID | None] = {}
    for op in operations:
        key = (op.kind, op.record_id)
        subjects[key] = op.subject
        if op.act is Act.FACT:
            fields[key], versions[key] = dict(op.payload), {FACT_VERSION: op.stamp}
            continue
        for group, value in op.payload.items():
            if op.stamp > versions.setdefault(key, {}).get(group, Stamp(0, 0)):
                versions[key][group] = op.stamp
                fields.setdefault(key, {})[group] = value
    return [
        StateRow(kind, record, subjects[kind, record], f, versions[kind, record], 1)
        for (kind, record), f in fields.items()
    ]
