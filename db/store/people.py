"""From rows of the file to members: files of one person are shown as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from db.domain.birth_date import parse_birth_date
from db.domain.clock import local_day
from db.domain.consent import ConsentEvent, Purpose, Way, holds
from db.domain.member import (
    CardTrust,
    Document,
    Guardian,
    Member,
    MemberLine,
    Name,
    PostalAddress,
    Source,
)
from db.domain.record_kinds import MEMBER
from db.errors import CardReplaced, UnknownMember
from db.store.local_tables import member_alias
from db.store.tables import card_replaced, consent_event, guardian, item, member


def person_ids(connection: Connection, member_id: UUID) -> tuple[UUID, ...]:
    """Give the ids of all files of one person, the one that counts first."""
    named = select(member_alias.c.canonical_id).where(member_alias.c.alias_id == member_id)
    canonical = connection.execute(named).scalar() or member_id
    others = select(member_alias.c.alias_id).where(member_alias.c.canonical_id == canonical)
    return canonical, *sorted(connection.execute(others).scalars())


def load_member(connection: Connection, member_id: UUID) -> Member:
    """Read a member; raise UnknownMember."""
    ids = person_ids(connection, member_id)
    files = connection.execute(select(member).where(member.c.id.in_(ids))).all()
    files = sorted(files, key=lambda f: ids.index(f.id))
    if not files or files[0].surname is None:
        raise UnknownMember
    events = consent_events(connection, ids)
    return _member(connection, _joined(files), events)


def consent_events(connection: Connection, ids: Collection[UUID]) -> tuple[ConsentEvent, ...]:
    """Read what one person allowed and withdrew, in the order of the versions."""
    c = consent_event.c
    chosen = select(consent_event).where(c.member_id.in_(ids)).order_by(c.hlc, c.origin)
    return tuple(_event(row) for row in connection.execute(chosen))


def line_from(row: Any) -> MemberLine:
    """Read the little of a member that a list shows."""
    name = Name(row.surname, row.given_names)
    born = parse_birth_date(row.birth_date)
    return MemberLine(row.id, name, born.year, row.street, row.library_card or "")


def not_an_alias() -> Any:
    """Give the condition that leaves each person once in a list of files."""
    return member.c.id.not_in(select(member_alias.c.alias_id))


def holder_of_card(connection: Connection, card: str) -> UUID | None:
    """Find the file that carries a library card; of two, the older."""
    chosen = select(member.c.id).where(member.c.library_card == card).order_by(member.c.id)
    return connection.execute(chosen.limit(1)).scalar()


def replaced_on(connection: Connection, card: str) -> date | None:
    """Tell on which day a library card was replaced by another; None when it never was."""
    chosen = select(card_replaced.c.at).where(card_replaced.c.old_card == card)
    at = connection.execute(chosen.order_by(card_replaced.c.hlc.desc()).limit(1)).scalar()
    return local_day(at) if card and at else None


def refuse_replaced(connection: Connection, card: str) -> None:
    """Raise CardReplaced for a card that somebody carried once, and nothing carries now."""
    on = replaced_on(connection, card)
    if on is not None and not bearing_code(connection, card):
        raise CardReplaced(on)


def _joined(files: Sequence[Row[Any]]) -> Mapping[str, Any]:
    """Join the files of one person: per group, the greater version; the first one's id."""
    joined = {c.name: getattr(files[0], c.name) for c in member.columns}
    for other in files[1:]:
        for group in MEMBER.groups:
            if other.ver.get(group.name, "") > joined["ver"].get(group.name, ""):
                joined |= {f: getattr(other, f) for f in group.fields}
                joined["ver"] = {**joined["ver"], group.name: other.ver[group.name]}
    return joined


def _member(
    connection: Connection, row: Mapping[str, Any], events: Iterable[ConsentEvent]
) -> Member:
    known = tuple(events)
    given = frozenset(p for p in Purpose if holds(known, p))
    return Member(
        id=row["id"],
        name=Name(row["surname"], row["given_names"]),
        birth_date=parse_birth_date(row["birth_date"]),
        address=PostalAddress(row["street"], row["postal_code"], row["municipality"]),
        has_number=row["sealed_number"] is not None,
        email=row["email"] if Purpose.EMAIL in given else None,
        telephone=row["telephone"] if Purpose.TELEPHONE in given else None,
        library_card=row["library_card"] or "",
        registered_on=local_day(row["registered_at"]),
        ends_on=row["ends_on"],
        source=Source(row["source"]),
        trust=CardTrust(row["trust"]),
        registered_at=row["registered_at"],
        registered_by=row["registered_by"],
        guardian=_guardian(connection, row["guardian_id"]),
        consents=given,
        corrected=frozenset(row["corrected"] or ()),
    )


def _guardian(connection: Connection, guardian_id: UUID | None) -> Guardian | None:
    if guardian_id is None:
        return None
    row = connection.execute(select(guardian).where(guardian.c.id == guardian_id)).first()
    if row is None or row.surname is None:
        return None
    file = None
    if row.member_id is not None:
        named = select(member).where(member.c.id.in_(person_ids(connection, row.member_id)[:1]))
        file = connection.execute(named.where(member.c.surname.is_not(None))).first()
    name = Name((file or row).surname, (file or row).given_names)
    by = Source(row.identified_by)
    document = Document(row.document) if row.document else None
    return Guardian(name, row.relation, by, file.id if file else None, document)


def _event(row: Row[Any]) -> ConsentEvent:
    return ConsentEvent(
        id=row.id,
        member_id=row.member_id,
        purpose=Purpose(row.purpose),
        granted=row.granted,
        seen_withdrawals=frozenset(UUID(i) for i in row.seen_withdrawals),
        wording_version=row.wording_version,
        language=row.language,
        way=Way(row.way),
        staff_id=row.staff_id,
        at=row.at,
    )


def bearing_code(connection: Connection, code: str) -> bool:
    """Tell whether a member card or an item carries a code already."""
    cards = select(member.c.id).where(member.c.library_card == code)
    items = select(item.c.id).where(item.c.barcode == code)
    return any(connection.execute(q.limit(1)).first() for q in (cards, items))
