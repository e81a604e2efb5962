"""The log of who opened or changed whose file: written, read over all kinds, and let go of."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Select, Table, func, literal, null, select, union_all

from db.domain.access import KEPT_MONTHS, Access, Person, Way
from db.domain.clock import BELGIUM, local_day
from db.domain.name_search import folded, parts
from db.domain.privacy_kinds import ACCESS
from db.domain.record_kinds import NUMBER_SHOWN
from db.domain.session import Session
from db.domain.severing import Severance, months_after
from db.store.columns import Id
from db.store.local_tables import member_word
from db.store.tables import (
    RECORDS,
    acceptance,
    access,
    block,
    block_lifted,
    card_replaced,
    consent_event,
    entitlement,
    ledger,
    loan,
    member,
    membership_event,
    number_shown,
    renewal,
)

if TYPE_CHECKING:
    from db.store.transaction import Transaction

MOST = 1000  # lines in one message of severing, and in one answer
_NAMESAKES = 200
# What leaves a record of its own, with the way that it stands for in the log.
_TELLING: tuple[tuple[Table, Way], ...] = (
    (number_shown, Way.NUMBER),
    (consent_event, Way.CONSENT),
    (acceptance, Way.ACCEPTED),
    (entitlement, Way.PROOF),
    (membership_event, Way.MEMBERSHIP),
    (card_replaced, Way.CARD),
    (block, Way.BLOCKED),
    (block_lifted, Way.UNBLOCKED),
)
# Where staff did something for a member; looking was for that.
_ACTED = ((loan, loan.c.out_at), (renewal, renewal.c.at), (ledger, ledger.c.at))


def record_access(act: Transaction, session: Session, member_id: UUID, way: Way) -> None:
    """Write down that who is signed in opened or changed a member's file."""
    values = {
        "member_id": member_id,
        "staff_id": session.staff_id,
        "desk_id": session.desk_id,
        "way": way,
        "at": act.now,
    }
    act.record_fact(ACCESS, act.new_id(), values)


def asked_address_at(
    connection: Connection, member_ids: Collection[UUID], since: datetime
) -> datetime | None:
    """Tell when staff last asked a person for another address, from an instant on."""
    asked = select(func.max(access.c.at)).where(
        access.c.member_id.in_(member_ids), access.c.way == Way.ASKED_ADDRESS, access.c.at >= since
    )
    at: datetime | None = connection.execute(asked).scalar()
    return at


def accesses(
    connection: Connection,
    *,
    member_ids: Collection[UUID] | None = None,
    staff_id: UUID | None = None,
    since: datetime | None = None,
    limit: int = MOST,
) -> tuple[Access, ...]:
    """Read the log, the newest line first: of one person, of one staff member, or of all."""
    lines = [_lines(access, access.c.way, access.c.desk_id)]
    lines += [_lines(table, literal(way.value), null()) for table, way in _TELLING]
    found = union_all(*(_narrowed(s, member_ids, staff_id, since) for s in lines)).subquery()
    chosen = select(found).order_by(found.c.at.desc(), found.c.id).limit(limit)
    known = set(Way)
    return tuple(
        Access(row.member_id, row.staff_id, Way(row.way), row.at, row.desk_id)
        for row in connection.execute(chosen)
        if row.way in known
    )


def acted(connection: Connection, since: datetime) -> frozenset[tuple[UUID, UUID, date]]:
    """Tell which staff member did something for which member on which day."""
    tables = [*_ACTED, *((table, table.c.at) for table, way in _TELLING if way.changes)]
    found: set[tuple[UUID, UUID, date]] = set()
    for table, at in tables:
        chosen = select(table.c.staff_id, table.c.member_id, at).where(at >= since)
        named = chosen.where(table.c.member_id.is_not(None))
        found |= {(s, m, local_day(when)) for s, m, when in connection.execute(named)}
    return frozenset(found)


def compared(
    connection: Connection, member_ids: Collection[UUID], names: Collection[str]
) -> dict[UUID, Person]:
    """Read what is compared of members who were looked at, and of who is named like staff."""
    namesakes = select(member_word.c.member_id).where(member_word.c.word.in_(names))
    ids = {*member_ids, *connection.execute(namesakes.limit(_NAMESAKES)).scalars()}
    chosen = select(member.c.id, member.c.surname, member.c.street, member.c.postal_code)
    return {
        row.id: Person(parts(row.surname or ""), _street(row.street, row.postal_code))
        for row in connection.execute(chosen.where(member.c.id.in_(ids)))
    }


def log_over(connection: Connection, today: date) -> Severance:
    """Find lines of the log that are two years old: they go (P30)."""
    before = datetime.combine(months_after(today, -KEPT_MONTHS), time.max, BELGIUM)
    gone: dict[str, set[UUID]] = {}
    for kind in (ACCESS.name, NUMBER_SHOWN.name):
        c = RECORDS[kind].c
        due = select(c.id).where(c.at <= before.astimezone(UTC)).limit(MOST)
        gone[kind] = set(connection.execute(due).scalars())
    return Severance(gone)


def _lines(table: Table, way: Any, desk_id: Any) -> Select[Any]:
    c = table.c
    return select(
        c.id.label("id"),
        c.member_id.label("member_id"),
        c.staff_id.label("staff_id"),
        way.label("way"),
        c.at.label("at"),
        desk_id.cast(Id).label("desk_id") if desk_id is not None else null().label("desk_id"),
    )


def _narrowed(
    lines: Select[Any],
    member_ids: Collection[UUID] | None,
    staff_id: UUID | None,
    since: datetime | None,
) -> Select[Any]:
    c = lines.selected_columns
    if member_ids is not None:
        lines = lines.where(c.member_id.in_(member_ids))
    if staff_id is not None:
        lines = lines.where(c.staff_id == staff_id)
    return lines if since is None else lines.where(c.at >= since)


def _street(street: str | None, postal_code: str | None) -> str:
    """Give the street without its number, with the place: who lives there lives near."""
    name = " ".join(word for word in folded(street or "").split() if not word[:1].isdigit())
    return f"{name} {postal_code or ''}".strip() if name else ""
