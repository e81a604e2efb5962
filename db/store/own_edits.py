"""What this desk had seen when it changed a member's file: tells news from what went unseen."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, insert, select

from db.domain.change import parse_stamp
from db.store.local_tables import own_edit
from db.store.tables import member

TOLD_GROUPS = frozenset({"name", "birth", "address", "card", "email", "telephone", "gender"})


def note_seen(
    connection: Connection, origin: int, member_id: UUID, groups: Collection[str]
) -> None:
    """Note, before groups of a file are written here, the latest version of others it replaces."""
    told = TOLD_GROUPS.intersection(groups)
    chosen = select(member.c.ver).where(member.c.id == member_id)
    ver = connection.execute(chosen).scalar() if told else None
    if not ver:
        return  # a new file: there was nothing to see
    rows = [
        {"member_id": member_id, "field_group": group, "seen": ver.get(group, "")}
        for group in told
        if group not in ver or parse_stamp(ver[group]).origin != origin
    ]
    if rows:
        connection.execute(insert(own_edit).prefix_with("OR REPLACE"), rows)


def seen_before(connection: Connection, member_id: UUID, group: str) -> str | None:
    """Give the version that this desk's value replaced; None when it replaced nothing."""
    c = own_edit.c
    chosen = select(c.seen).where(c.member_id == member_id, c.field_group == group)
    return connection.execute(chosen).scalar()
