"""The list of the newsletter: read and written in the file, and wiped at a sign-off (P15)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Row, Select, select

from db.domain.change import Stamp, instant_of, parse_stamp, stamp_of_day
from db.domain.clock import local_day
from db.domain.newsletter import JoinedBy, Posted, SignUp
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_CONSENT, NEWSLETTER_LEFT
from db.domain.notice import Outcome
from db.domain.session import Session
from db.domain.wording import Text
from db.store.tables import newsletter_address, newsletter_left
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

    With `before` a sign-up that is later stays. One that a desk out of touch took goes when it is
    heard of (`wipe_again`). The proof tells the day and not the instant, so that it stands beside
    nothing else done then.
    """
    table, today = newsletter_address.c, local_day(act.now)
    found = act.connection.execute(select(newsletter_address).where(table.email == email)).all()
    rows = [row for row in found if before is None or _written_at(row) < before]
    for row in rows:
        if row.joined_on is not None:  # else a desk is yet to tell how they signed up
            proof = {f: getattr(row, f) for f in _PROVEN} | {"left_on": today}
            act.record_fact(NEWSLETTER_CONSENT, uuid4(), proof, hlc=stamp_of_day(today))
        act.record_erasure(row.id)
    if rows:
        left_id = act.new_id()
        act.keys.make(left_id)
        left = {"mark": mark_of(left_id, email), "before": before}
        act.record_set(NEWSLETTER_LEFT, left_id, {"left": left})
    return len(rows)


def mark_of(left_id: UUID, email: str) -> str:
    """Give what an address that left is known by: it tells the address to nobody who has not it."""
    return blake2b(email.encode(), key=left_id.bytes, digest_size=16).hexdigest()


def wipe_again(act: Transaction, sign_up_ids: Collection[UUID], left_ids: Collection[UUID]) -> None:
    """Wipe the sign-ups of addresses that left at another desk since, here and everywhere.

    Looked at are the sign-ups and the addresses that left of which something was heard just now.
    """
    if sign_up_ids or left_ids:
        some = newsletter_address.c.id.in_(list(sign_up_ids))
        new = newsletter_left.c.id.in_(list(left_ids))
        _wipe_pairs(act, select(newsletter_address).where(some), select(newsletter_left))
        _wipe_pairs(act, select(newsletter_address), select(newsletter_left).where(new))


def left_until(connection: Connection, until: datetime) -> list[UUID]:
    """Find the addresses that left up to a moment, by the ids of their marks."""
    rows = connection.execute(select(newsletter_left)).all()
    return [row.id for row in rows if _written_at(row) <= until]


def _wipe_pairs(act: Transaction, sign_ups: Select[Any], left: Select[Any]) -> None:
    marks = [row for row in act.connection.execute(left) if row.mark is not None]
    if not marks:
        return
    held = newsletter_address.c.email.is_not(None)
    for row in act.connection.execute(sign_ups.where(held)).all():
        if any(_left(row, mark) for mark in marks):
            act.record_erasure(row.id)


def _left(row: Row[Any], left: Row[Any]) -> bool:
    """Tell whether somebody signed off after they signed up so."""
    earlier = _first_stamp(row) < _first_stamp(left)
    if not earlier or (left.before is not None and _written_at(row) >= left.before):
        return False
    return bool(mark_of(left.id, row.email) == left.mark)


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


def _first_stamp(row: Row[Any]) -> Stamp:
    return min(parse_stamp(stamp) for stamp in row.ver.values())


def _written_at(row: Row[Any]) -> datetime:
    return instant_of(_first_stamp(row).hlc)


def _posted(row: Row[Any]) -> Posted | None:
    if row.issue_id is None:
        return None
    outcome = Outcome(row.outcome) if row.outcome is not None else None
    return Posted(row.issue_id, outcome, row.failures or 0)


_PROVEN = tuple(f for f in NEWSLETTER_CONSENT.fields if f != "left_on")
