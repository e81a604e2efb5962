"""The kinds of records of accounts and notices: what is owed and paid, and what went out."""

from __future__ import annotations

from db.domain.record import (
    DAY,
    ID,
    INSTANT,
    JSON,
    NUMBER,
    TEXT,
    Subject,
    fact,
    group,
    maybe,
)

# A line of an account: what is owed above zero, what was paid below.
LEDGER = fact(
    "ledger",
    Subject.MEMBER,
    group("note", personal=True, note=maybe(TEXT)),
    member_id=ID,
    what=TEXT,
    amount_cents=NUMBER,
    on=DAY,
    at=INSTANT,
    branch_id=ID,
    desk_id=ID,
    staff_id=ID,
    loan_id=maybe(ID),
    item_id=maybe(ID),
    pays=maybe(JSON),
    method=maybe(TEXT),
    receipt=maybe(TEXT),
    rules=maybe(JSON),
)
# What a line of an account adds to the sums of its day (P11): it stays when its member is erased,
# names nobody, and tells the day and no time. Its id follows from the line and does not lead back.
JOURNAL_LINE = fact(
    "journal_line",
    Subject.NOBODY,
    on=DAY,
    branch_id=ID,
    desk_id=ID,
    what=TEXT,
    amount_cents=NUMBER,
    method=maybe(TEXT),
)
CASH_COUNT = fact(
    "cash_count",
    Subject.NOBODY,
    desk_id=ID,
    branch_id=ID,
    staff_id=ID,
    on=DAY,
    from_at=maybe(INSTANT),
    at=INSTANT,
    expected=JSON,  # by method, in cents
    counted=JSON,
    pieces=maybe(JSON),  # how many of each coin and note, by its cents
    left_cents=NUMBER,  # what stays in the drawer
    explanation=TEXT,
)
# P13: that a notice is to go out, written down before it goes.
NOTICE = fact(
    "notice",
    Subject.MEMBER,
    member_id=ID,
    what=TEXT,
    step=NUMBER,
    channel=TEXT,
    on=DAY,
    at=INSTANT,
    branch_id=ID,
)
# One of the things that a notice is about, so that each goes when its time is over.
NOTICE_ABOUT = fact(
    "notice_about",
    Subject.MEMBER,
    notice_id=ID,
    member_id=ID,
    loan_id=maybe(ID),
    about_id=maybe(ID),  # a hold, or what the end of a membership is known by
)
NOTICE_OUTCOME = fact(
    "notice_outcome",
    Subject.MEMBER,
    notice_id=ID,
    member_id=ID,
    outcome=TEXT,
    at=INSTANT,
)
