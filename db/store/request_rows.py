"""Requests of people about their data, read from the file."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from db.domain.request import MemberRequest, Proof, Status, Wish
from db.errors import InvalidValue
from db.store.tables import request


def load_request(connection: Connection, request_id: UUID) -> MemberRequest:
    """Read a request; raise InvalidValue when it is not here, or went with its member."""
    row = connection.execute(select(request).where(request.c.id == request_id)).first()
    if row is None or row.member_id is None:
        raise InvalidValue("request", "gone")
    return _request(row)


def open_requests(connection: Connection) -> tuple[MemberRequest, ...]:
    """Read what was not answered yet, the first day to answer first."""
    c = request.c
    chosen = select(request).where(c.member_id.is_not(None), c.status == Status.OPEN)
    return tuple(map(_request, connection.execute(chosen.order_by(c.received_on, c.id))))


def _request(row: Row[Any]) -> MemberRequest:
    return MemberRequest(
        id=row.id,
        member_id=row.member_id,
        wish=Wish(row.wish),
        received_on=row.received_on,
        proof=Proof(row.proof) if row.proof else None,
        status=Status(row.status or Status.OPEN),
        answered_on=row.answered_on,
        answer=row.answer or "",
    )
