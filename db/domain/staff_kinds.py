"""The kinds of records about staff accounts: what was done with them, and who sits where."""

from __future__ import annotations

from db.domain.record import ID, INSTANT, JSON, TEXT, YES_NO, Subject, fact, group, maybe, register

STAFF = register(
    "staff",
    Subject.ITSELF,
    group("name", personal=True, name=TEXT),
    group("account", active=YES_NO, role=TEXT),
    group("keys", public_key=TEXT, sealed_private_key=TEXT, passphrase_parameters=JSON),
    group("wishes", language=TEXT),
)
STAFF_EVENT = fact(
    "staff_event",
    Subject.NOBODY,
    account_id=ID,
    what=TEXT,
    role=maybe(TEXT),
    desk_id=ID,
    at=INSTANT,
    staff_id=ID,  # who did it
)
# One row a desk, by its id: who sits there now. Who sat there before is not kept.
SITTING = register(
    "sitting",
    Subject.NOBODY,
    group("now", session_id=ID, account_id=ID, since=INSTANT, over=INSTANT),
    group("ending", ended_session_id=ID, ended_by=ID, ended_at=INSTANT),
)
# P28, P34: that a staff member read the privacy lesson and declared to be bound; to which words.
PLEDGE = fact(
    "pledge",
    Subject.NOBODY,
    pledge_version=TEXT,
    lesson_version=TEXT,
    language=TEXT,
    desk_id=ID,
    at=INSTANT,
    staff_id=ID,
)
