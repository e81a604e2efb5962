"""The list of the newsletter: read and written in the file, and wiped at a sign-off (P15)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Row, Select, select

from db.domain.change import instant_of, parse_stamp, stamp_of_day
from db.domain.clock import local_day
from db.domain.newsletter import JoinedBy, Posted, SignUp
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_CONSENT
from db.domain.notice import Outcome
from db.domain.session import Session
from db.domain.wording import Text
from db.store.tables import newsletter_address
from db.store.wording_rows import versions

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def sign_ups(connection: Connection) -> tuple[SignUp, ...]:
    """Read every sign-up, also several of one address."""
    return _read(connection, select(newsletter_address))


def sign_ups_of(connection: Connection, *emails: str) -> tuple[SignUp, ...]:
    """Read the sign-ups of some addresses, in the form in which those are kept."""
    chosen = select(newsletter_address).where(newsletter_address.c.email.in_(emails))
    return _read(connection, chosen)


def on_their_way(connection: Connection) -> tuple[SignUp, ...]:
    """Read the sign-ups to which a copy was begun, and nothing was noted of it since."""
    c = newsletter_address.c
    begun = select(newsletter_address).where(c.issue_id.is_not(None), c.outcome.is_(None))
    return _read(connection, begun)


def record_sign_up(
    act: Transaction, session: Session, email: str, way: JoinedBy, language: str
) -> UUID:
    """Write an address down, with a key of its own."""
    sign_up_id, today = act.new_id(), local_day(act.now)
    act.keys.make(sign_up_id)
    held = versions(act.connection, today)
    joined = {
        "wording_version": held.get(Text.NEWSLETTER) or held[Text.STATEMENT],
        "language": language,
        "way": way,
        "joined_on": today,
        "staff_id": session.staff_id,
    }
    act.record_set(NEWSLETTER_ADDRESS, sign_up_id, {"joined": joined, "contact": {"email": email}})
    return sign_up_id


def wipe(act: Transaction, email: str, *, before: datetime | None = None) -> int:
    """Take an address off the list, here and everywhere; proof without it stays. Tell how many.

    With `before` a sign-up that is later stays.
    The proof tells the day and not the instant, so that it stands beside nothing else done then.
    """
    table, today = newsletter_address.c, local_day(act.now)
    found = act.connection.execute(select(newsletter_address).where(table.email == email)).all()
    rows = [row for row in found if before is None or _joined_at(row) < before]
    for row in rows:
        if row.joined_on is not None:  # else a desk is yet to tell how they signed up
            proof = {f: getattr(row, f) for f in _PROVEN} | {"left_on": today}
            act.record_fact(NEWSLETTER_CONSENT, uuid4(), proof, hlc=stamp_of_day(today))
        act.record_erasure(row.id)
    return len(rows)


def is_sign_up(fields: Mapping[str, Any]) -> bool:
    """Tell whether a group of a sign-up, or its proof, as it arrived, can be read back."""
    return fields.get("way") in {None, *JoinedBy} and fields.get("outcome") in {None, *Outcome}


def _read(connection: Connection, chosen: Select[Any]) -> tuple[SignUp, ...]:
    """Read what is whole: of some, one part may be here before the other."""
    c = newsletter_address.c
    whole = chosen.where(c.email.is_not(None), c.joined_on.is_not(None))
    return tuple(_sign_up(row) for row in connection.execute(whole.order_by(c.id)))


def _sign_up(row: Row[Any]) -> SignUp:
    stamp = parse_stamp(row.ver["joined"])
    return SignUp(
        id=row.id,
        email=row.email,
        language=row.language,
        way=JoinedBy(row.way),
        joined_on=row.joined_on,
        wording_version=row.wording_version,
        version=(stamp.hlc, stamp.origin),
        post=_posted(row),
    )


def _joined_at(row: Row[Any]) -> datetime:
    return instant_of(min(parse_stamp(stamp).hlc for stamp in row.ver.values()))


def _posted(row: Row[Any]) -> Posted | None:
    if row.issue_id is None:
        return None
    outcome = Outcome(row.outcome) if row.outcome is not None else None
    return Posted(row.issue_id, outcome, row.failures or 0)


_PROVEN = tuple(f for f in NEWSLETTER_CONSENT.fields if f != "left_on")
