"""Activities and what is counted of them: read and written in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from db.domain.activity import Activity, ActivityText, Counts, Left, Meeting, Who
from db.domain.activity_kinds import ACTIVITY
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.columns import plain
from db.store.tables import activity, enrolled_once

if TYPE_CHECKING:
    from db.store.transaction import Transaction

_GROUPS = {g.name: g.fields for g in ACTIVITY.groups}


def all_activities(connection: Connection) -> tuple[Activity, ...]:
    """Read every activity of which desks heard what and when it is."""
    rows = connection.execute(select(activity).order_by(activity.c.id))
    return tuple(_activity(row) for row in rows if _whole(row))


def load_activity(connection: Connection, activity_id: UUID) -> Activity:
    """Read an activity; raise InvalidValue."""
    row = connection.execute(select(activity).where(activity.c.id == activity_id)).first()
    if row is None or not _whole(row):
        raise InvalidValue("activity", "unknown")
    return _activity(row)


def known_activities(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, Activity]:
    """Read some activities; what is not here is left out."""
    rows = connection.execute(select(activity).where(activity.c.id.in_(list(ids))))
    return {row.id: _activity(row) for row in rows if _whole(row)}


def record_activity(act: Transaction, session: Session, one: Activity) -> None:
    """Write what is new about an activity, group by group."""
    groups = _groups(one)
    held = act.connection.execute(select(activity).where(activity.c.id == one.id)).first()
    changed = {
        name: values
        for name, values in groups.items()
        if held is None or any(plain(getattr(held, f)) != plain(v) for f, v in values.items())
    }
    if changed:
        standing = {"cancelled_on": one.cancelled_on, "at": act.now, "staff_id": session.staff_id}
        act.record_set(ACTIVITY, one.id, {**changed, "standing": standing})


def counts_of(connection: Connection, activity_id: UUID) -> Counts:
    """Read what is left of those who took part."""
    c = enrolled_once.c
    chosen = select(c.what, c.child, func.count()).where(c.activity_id == activity_id)
    adults: Counter[Left] = Counter()
    children: Counter[Left] = Counter()
    for what, child, count in connection.execute(chosen.group_by(c.what, c.child)):
        (children if child else adults)[Left(what)] += count
    return Counts(adults, children)


def are_terms(fields: Mapping[str, Any]) -> bool:
    """Tell whether a group of an activity, as it arrived, can be read back."""
    return (
        fields.get("who") in {None, *Who}
        and _are_texts(fields.get("texts"))
        and _are_meetings(fields.get("sessions"))
    )


def is_left(opened: Mapping[str, Any]) -> bool:
    """Tell whether a count that arrived can be read back."""
    return opened["what"] in set(Left)


def _groups(one: Activity) -> dict[str, dict[str, Any]]:
    texts = {language: {"title": t.title, "text": t.text} for language, t in one.texts.items()}
    sessions = [[m.key, m.starts, m.ends] for m in one.meetings]
    said: dict[str, Any] = {
        "texts": texts,
        "place": one.place,
        "branch_id": one.branch_id,
        "sessions": sessions,
    }
    return {
        "about": {name: said[name] for name in _GROUPS["about"]},
        "times": {"sessions": sessions},
        "terms": {name: getattr(one, name) for name in _GROUPS["terms"]},
        "standing": {"cancelled_on": one.cancelled_on},
    }


def _whole(row: Row[Any]) -> bool:
    return row.texts is not None and row.sessions is not None and row.who is not None


def _activity(row: Row[Any]) -> Activity:
    meetings = (
        Meeting(key, datetime.fromisoformat(starts), datetime.fromisoformat(ends))
        for key, starts, ends in row.sessions
    )
    return Activity(
        id=row.id,
        texts={
            language: ActivityText(said["title"], said["text"])
            for language, said in row.texts.items()
        },
        meetings=tuple(sorted(meetings, key=lambda m: (m.starts, m.key))),
        branch_id=row.branch_id,
        place=row.place or "",
        capacity=row.capacity,
        from_age=row.from_age,
        to_age=row.to_age,
        price_cents=row.price_cents or 0,
        who=Who(row.who),
        opens_on=row.opens_on,
        closes_on=row.closes_on,
        cancelled_on=row.cancelled_on,
    )


def _are_texts(texts: Any) -> bool:
    return texts is None or (
        isinstance(texts, Mapping) and all(_is_text(said) for said in texts.values())
    )


def _is_text(said: Any) -> bool:
    fields = ("title", "text")
    return isinstance(said, Mapping) and all(isinstance(said.get(f), str) for f in fields)


def _are_meetings(sessions: Any) -> bool:
    return sessions is None or (
        isinstance(sessions, list) and all(_is_meeting(one) for one in sessions)
    )


def _is_meeting(one: Any) -> bool:
    if not isinstance(one, list) or [type(part) for part in one] != [str, str, str]:
        return False
    try:
        return all(datetime.fromisoformat(part).tzinfo is not None for part in one[1:])
    except ValueError:
        return False
