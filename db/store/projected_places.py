"""Projection: who was told that they have a place in an activity, and has none (P16).

Two desks that could not see each other gave out the last one; who enrolled first has it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, insert, select

from db.domain.activity import Activity
from db.domain.enrolment import Enrolment, overbooked
from db.store.activity_rows import known_activities
from db.store.enrolment_rows import capacity_of, enrolments_for
from db.store.local_tables import conflict
from db.store.subject_keys import CHUNK
from db.store.tables import enrolment

OVERBOOKED: Final = "overbooked"


def project_places(connection: Connection, activity_ids: Collection[UUID]) -> None:
    """Work out again who has a place in some activities."""
    wanted = list(activity_ids)
    for start in range(0, len(wanted), CHUNK):
        _project(connection, wanted[start : start + CHUNK])


def project_all_places(connection: Connection) -> None:
    """Work out again who has a place in any activity."""
    ids = select(enrolment.c.activity_id).where(enrolment.c.activity_id.is_not(None)).distinct()
    project_places(connection, list(connection.execute(ids).scalars()))


def activities_of(connection: Connection, enrolment_ids: Collection[UUID]) -> set[UUID]:
    """Tell for which activities some enrolled."""
    wanted, found = list(enrolment_ids), set[UUID]()
    for start in range(0, len(wanted), CHUNK):
        mine = enrolment.c.id.in_(wanted[start : start + CHUNK])
        found.update(connection.execute(select(enrolment.c.activity_id).where(mine)).scalars())
    return found - {None}


def _project(connection: Connection, activity_ids: list[UUID]) -> None:
    this = conflict.c.kind == OVERBOOKED
    connection.execute(delete(conflict).where(this, conflict.c.one.in_(activity_ids)))
    people = enrolments_for(connection, activity_ids)
    activities = known_activities(connection, people)
    rows = [
        row
        for activity_id, some in people.items()
        for row in _rows(activity_id, some, activities.get(activity_id))
    ]
    if rows:
        connection.execute(insert(conflict).prefix_with("OR REPLACE"), rows)


def _rows(
    activity_id: UUID, people: list[Enrolment], activity: Activity | None
) -> list[dict[str, object]]:
    return [
        {
            "id": uuid5(one, OVERBOOKED),
            "kind": OVERBOOKED,
            "record_ids": [str(activity_id), str(one)],
            "subject": one,
            "hlc": 0,
            "one": activity_id,
            "other": one,
        }
        for one in overbooked(people, capacity_of(activity))
    ]
