"""The versions of what members are shown and asked, and who is to be asked again."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.consent import Purpose
from db.domain.wording import Accepted, Held, Text, ToAsk, Wording, in_force, to_ask
from db.store.people import consent_events, load_member, person_ids
from db.store.tables import acceptance, library, wording


def wordings(connection: Connection) -> tuple[Wording, ...]:
    """Read every version that was ever written, of the texts that this program knows."""
    chosen = select(wording).where(wording.c.what.in_(list(Text)))
    return tuple(
        Wording(Text(row.what), row.version, row.from_on, row.texts, row.at)
        for row in connection.execute(chosen.order_by(wording.c.hlc, wording.c.origin))
    )


def versions(connection: Connection, today: date) -> dict[Text, str]:
    """Give the version of each text that holds; until another is written, those of founding."""
    first = connection.execute(select(library)).first()
    held = {
        Text.STATEMENT: (first and first.statement_version) or "",
        Text.REGULATIONS: (first and first.regulations_version) or "",
    }
    return held | {what: one.version for what, one in in_force(wordings(connection), today).items()}


def held_texts(connection: Connection, today: date) -> tuple[Held, ...]:
    """Give each text that holds, in full where it was published here."""
    written = in_force(wordings(connection), today)
    return tuple(
        Held(what, version, written[what].from_on, written[what].texts)
        if what in written
        else Held(what, version)
        for what, version in versions(connection, today).items()
    )


def consent_version(connection: Connection, purpose: Purpose, today: date) -> str:
    """Give the version that a consent is given to: of its own wording, else of the statement."""
    held = versions(connection, today)
    return held.get(Text(purpose)) or held[Text.STATEMENT]


def asked_again(connection: Connection, member_id: UUID, today: date) -> tuple[ToAsk, ...]:
    """Work out what one person is to be asked at the next visit; raise UnknownMember."""
    ids = person_ids(connection, member_id)
    born = load_member(connection, member_id).birth_date
    chosen = select(acceptance).where(acceptance.c.member_id.in_(ids))
    row = connection.execute(chosen.order_by(acceptance.c.hlc.desc()).limit(1)).first()
    last = None
    if row is not None:
        last = Accepted(row.statement_version, row.regulations_version, row.at)
    return to_ask(born, last, consent_events(connection, ids), versions(connection, today), today)
