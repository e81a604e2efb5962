"""Where the images of an incident are: written as a fact, for only facts can be severed (P17)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from db.domain.change import instant_of, parse_stamp
from db.domain.clock import local_day
from db.domain.incident import images_until
from db.domain.privacy_kinds import INCIDENT_IMAGES
from db.domain.session import Session
from db.domain.severing import Severance
from db.store.tables import incident, incident_images

if TYPE_CHECKING:
    from db.store.transaction import Transaction

_OLDER = "images"  # the group of an incident in which older programs kept it


def last_images(connection: Connection) -> dict[UUID, Row[Any]]:
    """Read what was written last, by incident."""
    c = incident_images.c
    rows = connection.execute(select(incident_images).order_by(c.hlc, c.origin))
    return {row.incident_id: row for row in rows}


def write_images(
    act: Transaction, session: Session, incident_id: UUID, where: tuple[str, date | None, str]
) -> None:
    """Write where images are, and what holds them; what was written before goes at once."""
    c = incident_images.c
    found = act.connection.execute(select(c.id).where(c.incident_id == incident_id)).scalars()
    _let_go(act, set(found))
    images, held_until, held_for = where
    if images:
        told = {"images": images, "held_until": held_until, "held_for": held_for or None}
        by = {"at": act.now, "staff_id": session.staff_id}
        act.record_fact(INCIDENT_IMAGES, act.new_id(), {"incident_id": incident_id, **told, **by})


def forget_images(act: Transaction, today: date) -> None:
    """Sever what tells where images are and may not any more, or is not the last."""
    days = select(incident.c.id, incident.c.happened_on)
    happened_on = {row.id: row.happened_on for row in act.connection.execute(days)}
    kept = {
        one.id
        for one in last_images(act.connection).values()
        if today <= _until(one, happened_on.get(one.incident_id))
    }
    every = act.connection.execute(select(incident_images.c.id)).scalars()
    _let_go(act, set(every) - kept)


def take_up_older(act: Transaction, session: Session) -> None:
    """Write anew what an older program kept in an incident, where this desk had written it."""
    rows = select(incident.c.id, incident.c.ver, incident.c.extra)
    for row in act.connection.execute(rows.where(incident.c.extra.is_not(None))).all():
        if _OLDER not in row.extra:
            continue
        left = {name: value for name, value in row.extra.items() if name != _OLDER}
        this = incident.c.id == row.id
        act.connection.execute(update(incident).where(this).values(extra=left or None))
        if parse_stamp(row.ver[_OLDER]).origin == act.origin:
            write_images(act, session, row.id, _where(row.extra[_OLDER] or {}))


def _where(said: Mapping[str, Any]) -> tuple[str, date | None, str]:
    until = said.get("held_until")
    held_until = date.fromisoformat(until) if until else None
    return said.get("images") or "", held_until, said.get("held_for") or ""


def _until(one: Row[Any], happened_on: date | None) -> date:
    return images_until(happened_on, one.held_until, local_day(instant_of(one.hlc)))


def _let_go(act: Transaction, ids: set[UUID]) -> None:
    if ids:
        act.record_severance(Severance({INCIDENT_IMAGES.name: ids}))
