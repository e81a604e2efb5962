"""The kinds of records that tell what desks did apart, and what staff decided about it."""

from __future__ import annotations

from db.domain.record import ID, INSTANT, NUMBER, TEXT, Subject, fact, group, maybe, register

# What staff decided about a conflict; `voids` is a fact that no longer counts, `other_id` the
# second of two files.
DECISION = fact(
    "decision",
    Subject.MEMBER,
    conflict_id=ID,
    outcome=TEXT,
    member_id=maybe(ID),
    other_id=maybe(ID),
    item_id=maybe(ID),
    voids=maybe(ID),
    staff_id=ID,
    at=INSTANT,
)
# Two desks changed the same part of a member's file: the value that lost, for thirty days.
LOST_VALUE = register(
    "lost_value",
    Subject.MEMBER,
    group("about", member_id=ID, field_group=TEXT, lost_version=TEXT, kept_version=TEXT),
    group("value", personal=True, value=TEXT),
)
DESK_LIFE = fact("desk_life", Subject.NOBODY, desk_id=ID, life=NUMBER)  # whose an origin is
# A desk was away for long, and sent what it had done in that time.
LATE_WORK = fact(
    "late_work", Subject.NOBODY, desk_id=ID, acts=NUMBER, first_at=INSTANT, last_at=INSTANT,
    at=INSTANT,
)  # fmt: skip
