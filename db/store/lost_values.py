"""Values of members' files that lost against another desk's: told, kept thirty days, then wiped.

Only the desk whose later value won can tell that it had not seen the other one (`own_edits`).
Values that hang on a consent are told but never kept: its withdrawal has nothing to look for (P3).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, Select, select

from db.domain.change import HLC_COUNTER_BITS, Stamp, parse_stamp
from db.domain.inbox_kinds import LOST_VALUE
from db.domain.record_kinds import MEMBER
from db.store.merge import GroupWrite
from db.store.own_edits import TOLD_GROUPS, seen_before
from db.store.queue_upkeep import forget_older
from db.store.subject_keys import CHUNK
from db.store.tables import lost_value, member
from db.store.transaction import Transaction

KEPT = timedelta(days=30)
_TOGETHER_MS = 24 * 60 * 60 * 1000  # further apart, the later one is simply news
_KEPT_GROUPS = frozenset({"name", "birth", "address", "card"})
_FIELDS = {g.name: g.fields for g in MEMBER.groups}


def tell_lost(act: Transaction, writes: Sequence[GroupWrite]) -> None:
    """Keep what other desks' writes to members' files lose against values of this desk."""
    candidates = [w for w in writes if w.group in TOLD_GROUPS]
    files = _files(act.connection, [w.record_id for w in candidates])
    for write in candidates:
        file = files.get(write.record_id)
        if file is None or not _is_lost(act.origin, write, file):
            continue
        seen = seen_before(act.connection, write.record_id, write.group)
        if seen is not None and write.stamp > seen:
            _keep(act, write, file.ver[write.group])


def lost_id(member_id: UUID, group: str, version: str) -> UUID:
    """Give the id of a lost value, the same for every desk that tells it."""
    return uuid5(member_id, f"{group} {version}")


def wipe_old_values(act: Transaction) -> None:
    """Wipe the values that were kept for thirty days."""
    for row in act.connection.execute(_old_values(act.now_ms)).all():
        write_value(act, row.id, row.member_id, None)


def has_old_values(connection: Connection, now_ms: int) -> bool:
    """Tell whether a value was kept for thirty days."""
    return connection.execute(_old_values(now_ms).limit(1)).first() is not None


def write_value(
    act: Transaction, record_id: UUID, member_id: UUID, value: Mapping[str, Any] | None
) -> None:
    """Put another value in the place of a lost one; None wipes it, in the queue as well."""
    text = None if value is None else json.dumps(value)
    act.record_set(LOST_VALUE, record_id, {"value": {"value": text}}, subject=member_id)
    if value is None:
        act.wiped |= forget_older(act.connection, lost_value, record_id, "value", member_id)


def value_of(row: Row[Any]) -> dict[str, Any] | None:
    """Read a lost value."""
    return None if row.value is None else json.loads(row.value)


def fields_of(row: Row[Any], group: str) -> dict[str, Any]:
    """Read what a member's file holds now in a group."""
    return {name: getattr(row, name) for name in _FIELDS[group]}


def _is_lost(origin: int, write: GroupWrite, file: Row[Any]) -> bool:
    held = file.ver.get(write.group)
    if held is None or write.stamp >= held or not isinstance(write.value, Mapping):
        return False
    lost, kept = parse_stamp(write.stamp), parse_stamp(held)
    apart = (kept.hlc >> HLC_COUNTER_BITS) - (lost.hlc >> HLC_COUNTER_BITS)
    if kept.origin != origin or lost.origin == origin or apart > _TOGETHER_MS:
        return False
    theirs = {name: write.value.get(name) for name in _FIELDS[write.group]}
    mine = fields_of(file, write.group)
    return _says_something(theirs) and _says_something(mine) and _plain(theirs) != _plain(mine)


def _says_something(values: Mapping[str, Any]) -> bool:
    return any(values.values())


def _plain(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in values.items()}


def _keep(act: Transaction, write: GroupWrite, kept: str) -> None:
    record_id = lost_id(write.record_id, write.group, write.stamp)
    known = select(lost_value.c.id).where(lost_value.c.id == record_id)
    if act.connection.execute(known).first() is not None:
        return
    about = {
        "member_id": write.record_id,
        "field_group": write.group,
        "lost_version": write.stamp,
        "kept_version": kept,
    }
    groups: dict[str, dict[str, Any]] = {"about": about}
    if write.group in _KEPT_GROUPS:
        theirs = {name: write.value.get(name) for name in _FIELDS[write.group]}
        groups["value"] = {"value": json.dumps(theirs)}
    act.record_set(LOST_VALUE, record_id, groups)


def _files(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, Row[Any]]:
    wanted = sorted(set(ids))
    return {
        row.id: row
        for chunk in _chunks(wanted)
        for row in connection.execute(select(member).where(member.c.id.in_(chunk)))
    }


def _chunks(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _old_values(now_ms: int) -> Select[Any]:
    oldest = max(0, now_ms - int(KEPT.total_seconds() * 1000)) << HLC_COUNTER_BITS
    c = lost_value.c
    return select(lost_value).where(c.value.is_not(None), c.lost_version < str(Stamp(oldest, 0)))
