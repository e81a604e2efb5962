"""For what people's data are not used: read where it would be done, and written down (P24)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.clock import local_day
from db.domain.privacy_kinds import USE_LIMIT
from db.domain.processing import LIMITS, Limit, Purpose, Stops, stopped_by
from db.domain.request import MemberRequest, UseLimit
from db.domain.session import Session
from db.store.people import person_ids
from db.store.tables import use_limit
from db.store.transaction import Transaction


def limits_of(connection: Connection, member_ids: Collection[UUID]) -> tuple[UseLimit, ...]:
    """Read the limits that stand for one person, the oldest first; unknown ones are left out."""
    c = use_limit.c
    chosen = select(use_limit).where(c.member_id.in_(member_ids), c.active)
    known = {(str(way), str(purpose)) for way, purpose in LIMITS}
    return tuple(
        UseLimit(row.id, row.member_id, Limit(row.way), Purpose(row.purpose), row.since)
        for row in connection.execute(chosen.order_by(c.since, c.id))
        if (row.way, row.purpose) in known and row.since is not None
    )


def stopped_for(connection: Connection, member_ids: Collection[UUID]) -> frozenset[Stops]:
    """Give all that is not done with the data of one person, whose files these are."""
    return stopped_by((one.way, one.purpose) for one in limits_of(connection, member_ids))


def all_stopped(connection: Connection) -> dict[UUID, frozenset[Stops]]:
    """Give what is not done with the data of everybody who set a limit, by each of their files."""
    chosen = select(use_limit.c.member_id).where(use_limit.c.active).distinct()
    found: dict[UUID, frozenset[Stops]] = {}
    for named in connection.execute(chosen).scalars():
        ids = person_ids(connection, named)
        found |= dict.fromkeys(ids, stopped_for(connection, ids))
    return found


def record_limits(
    act: Transaction, session: Session, request: MemberRequest, wanted: Iterable[Purpose]
) -> None:
    """Let exactly these purposes be limited for who asked, in the way they asked; no others."""
    way = Limit(request.wish)
    ids, left = person_ids(act.connection, request.member_id), set(wanted)
    standing = {
        "request_id": request.id,
        "at": act.now,
        "staff_id": session.staff_id,
    }
    for one in limits_of(act.connection, ids):
        if one.way is way and one.purpose in left:
            left.discard(one.purpose)
        elif one.way is way:
            groups = {"standing": {**standing, "active": False}}
            act.record_set(USE_LIMIT, one.id, groups, subject=one.member_id)
    for purpose in sorted(left):
        use = {"member_id": ids[0], "way": way, "purpose": purpose, "since": local_day(act.now)}
        act.record_set(
            USE_LIMIT, act.new_id(), {"use": use, "standing": {**standing, "active": True}}
        )
