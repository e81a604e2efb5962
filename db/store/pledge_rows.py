"""What staff declared, read and written in the file (P28, P34)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.pledge import Pledge, held_by_staff, is_behind
from db.domain.wording import Held, Text
from db.store.session_rows import all_staff
from db.store.tables import pledge
from db.store.wording_rows import held_texts


def last_pledges(connection: Connection) -> dict[UUID, Pledge]:
    """Read what each staff member declared last."""
    rows = connection.execute(select(pledge).order_by(pledge.c.hlc, pledge.c.origin))
    return {
        row.staff_id: Pledge(
            {Text.PLEDGE: row.pledge_version, Text.LESSON: row.lesson_version}, row.at
        )
        for row in rows
    }


def words_for_staff(connection: Connection, today: date) -> dict[Text, Held]:
    """Give the lesson and the declaration that hold."""
    return held_by_staff({one.what: one for one in held_texts(connection, today)})


def staff_behind(connection: Connection, today: date) -> frozenset[UUID]:
    """Tell which open accounts have to declare it at their next sign-in."""
    last, held = last_pledges(connection), words_for_staff(connection, today)
    active = (one.id for one in all_staff(connection) if one.active)
    return frozenset(i for i in active if is_behind(last.get(i), held, today))
