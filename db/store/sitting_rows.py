"""From rows of the file to who sits at which desk."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.session import Session
from db.domain.staff import Role, Sitting, Standing
from db.store.tables import desk, sitting, staff


def all_sittings(connection: Connection, own_desk: UUID) -> tuple[Sitting, ...]:
    """Read who was the last to sign in at each desk, the desks in the order they came."""
    chosen = (
        select(sitting, desk.c.name.label("desk_name"), staff.c.name.label("staff_name"))
        .join(desk, desk.c.id == sitting.c.id)
        .join(staff, staff.c.id == sitting.c.account_id)
        .where(sitting.c.session_id.is_not(None), staff.c.name.is_not(None))
        .order_by(desk.c.id)
    )
    return tuple(
        Sitting(
            desk_id=row.id,
            desk_name=row.desk_name,
            session_id=row.session_id,
            staff_id=row.account_id,
            staff_name=row.staff_name,
            since=row.since,
            over=row.over,
            ending=row.over is None and row.ended_session_id == row.session_id,
            own_desk=row.id == own_desk,
        )
        for row in connection.execute(chosen)
    )


def standing_of(connection: Connection, session: Session, session_id: UUID | None) -> Standing:
    """Tell whether a session at this desk may go on."""
    account = connection.execute(select(staff).where(staff.c.id == session.staff_id)).one()
    if not account.active:
        return Standing.RETIRED
    if Role(account.role) is not session.role:
        return Standing.ROLE_CHANGED
    ended = select(sitting.c.ended_session_id).where(sitting.c.id == session.desk_id)
    if session_id is not None and connection.execute(ended).scalar() == session_id:
        return Standing.ENDED
    return Standing.GOES_ON
