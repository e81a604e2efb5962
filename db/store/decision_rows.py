"""From rows of the file to the decisions of staff."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select

from db.domain.decision import Decision, Outcome
from db.store.subject_keys import CHUNK
from db.store.tables import decision


def decision_from(row: Row[Any]) -> Decision:
    """Read a row of the table of decisions."""
    return Decision(
        id=row.id,
        conflict_id=row.conflict_id,
        outcome=Outcome(row.outcome),
        staff_id=row.staff_id,
        at=row.at,
        version=(row.hlc, row.origin),
        member_id=row.member_id,
        other_id=row.other_id,
        voids=row.voids,
    )


def all_decisions(connection: Connection) -> tuple[Decision, ...]:
    """Read every decision."""
    return _read(connection, decision.c.id.is_not(None))


def decisions_on(connection: Connection, conflict_id: UUID) -> tuple[Decision, ...]:
    """Read what was decided about one conflict."""
    return _read(connection, decision.c.conflict_id == conflict_id)


def decisions_about_files(
    connection: Connection, member_ids: Collection[UUID]
) -> tuple[Decision, ...]:
    """Read what was decided about pairs of files of which one is among some."""
    wanted = list(member_ids)
    found: dict[UUID, Decision] = {}
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        two = decision.c.other_id.is_not(None)
        named = decision.c.member_id.in_(chunk) | decision.c.other_id.in_(chunk)
        found |= {d.id: d for d in _read(connection, two & named)}
    return tuple(found.values())


def _read(connection: Connection, chosen: ColumnElement[bool]) -> tuple[Decision, ...]:
    rows: Iterable[Row[Any]] = connection.execute(select(decision).where(chosen))
    return tuple(decision_from(row) for row in rows)
