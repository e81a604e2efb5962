"""The kinds of records that lending keeps: the collection, who has what, who waits, the rules."""

from __future__ import annotations

from db.domain.record import (
    DAY,
    ID,
    INSTANT,
    JSON,
    NUMBER,
    TEXT,
    YES_NO,
    Subject,
    fact,
    group,
    maybe,
    register,
)

TITLE = register(
    "title",
    Subject.NOBODY,
    group(
        "description", title=TEXT, author=TEXT, publisher=TEXT, year=TEXT, isbn=TEXT, language=TEXT
    ),
    group("origin", source=TEXT, source_id=TEXT),  # which import it came from, to repeat it
)
ITEM = register(
    "item",
    Subject.NOBODY,
    group("description", title=TEXT, author=TEXT),  # with the copy: a scan reads one row
    group("copy", barcode=TEXT, item_type=TEXT, branch_id=ID),
    group("place", title_id=ID, shelf_mark=TEXT, location=TEXT),
    group("price", price_cents=NUMBER),
    group("condition", condition=TEXT, condition_since=INSTANT),
    group("withdrawal", withdrawn_why=TEXT),  # of a copy that is withdrawn; else what it once was
    group("origin", source=TEXT, source_id=TEXT),  # which import it came from, to repeat it
)
ITEM_TYPE = register(
    "item_type",
    Subject.NOBODY,
    group("identity", code=TEXT, names=JSON, active=YES_NO),
)
LOAN = fact(
    "loan",
    Subject.MEMBER,
    item_id=ID,
    member_id=ID,
    out_at=INSTANT,
    due_on=DAY,
    branch_id=ID,
    staff_id=ID,
    rules=JSON,
    count_id=maybe(ID),  # drawn at random: the id of what is left once the member is severed
)
# What is left of a loan that lost its member: nothing that leads back (P10).
LENT_ONCE = fact(
    "lent_once",
    Subject.NOBODY,
    item_id=ID,
    branch_id=ID,
    month=TEXT,
)
# It is about an item and nobody: it may end another member's loan too, and then stays when its own
# member is erased; the loan that it names says whose that was.
LOAN_RETURN = fact(
    "loan_return",
    Subject.NOBODY,
    item_id=ID,
    loan_id=maybe(ID),
    returned_at=INSTANT,
    branch_id=ID,
    staff_id=ID,
    way=maybe(TEXT),
)
RENEWAL = fact(
    "renewal",
    Subject.MEMBER,
    loan_id=ID,
    item_id=ID,
    member_id=ID,
    n=NUMBER,
    due_on=DAY,
    at=INSTANT,
    branch_id=ID,
    staff_id=ID,
    rules=JSON,
)
# A closing moved the due date of a loan.
DUE_MOVED = fact(
    "due_moved",
    Subject.MEMBER,
    loan_id=ID,
    item_id=ID,
    member_id=ID,
    due_on=DAY,
    closing_id=ID,
    at=INSTANT,
    staff_id=ID,
)
# A loan, a return or a renewal that counts as not having happened.
UNDONE = fact(
    "undone",
    Subject.MEMBER,
    act_id=ID,
    item_id=ID,
    member_id=maybe(ID),
    at=INSTANT,
    staff_id=ID,
)
# A stop that staff with the permission went past.
OVERRIDE = fact(
    "override",
    Subject.MEMBER,
    group("reason", personal=True, reason=TEXT),
    member_id=ID,
    act_id=ID,
    codes=JSON,
    at=INSTANT,
    staff_id=ID,
)
IN_HOUSE_USE = fact(
    "in_house_use",
    Subject.NOBODY,
    item_id=ID,
    branch_id=ID,
    on=DAY,
)
# An item is sent to another branch, arrives there, or is given up.
TRANSFER = fact(
    "transfer",
    Subject.NOBODY,
    item_id=ID,
    what=TEXT,
    from_branch_id=ID,
    to_branch_id=ID,
    at=INSTANT,
)
HOLD = fact(
    "hold",
    Subject.MEMBER,
    member_id=ID,
    title_id=maybe(ID),
    item_id=maybe(ID),
    branch_id=ID,
    placed_at=INSTANT,
    wanted_until=DAY,
    staff_id=ID,
    rules=JSON,
)
HOLD_EVENT = fact(
    "hold_event",
    Subject.MEMBER,
    hold_id=ID,
    member_id=ID,
    what=TEXT,
    item_id=maybe(ID),
    branch_id=ID,
    until=maybe(DAY),
    act_id=maybe(ID),  # the checkout or return it came with, so that undoing that undoes this
    at=INSTANT,
    staff_id=ID,
)
# A value from a day on; an empty one takes the row away from that day on.
LENDING_RULE = fact(
    "lending_rule",
    Subject.NOBODY,
    rule=TEXT,
    branch_id=maybe(ID),
    category=maybe(TEXT),
    item_type=maybe(TEXT),
    value=maybe(JSON),
    from_on=DAY,
    at=INSTANT,
    staff_id=ID,
)
CALENDAR_ENTRY = register(
    "calendar_entry",
    Subject.NOBODY,
    group(
        "entry",
        branch_id=ID,  # empty: every branch
        what=TEXT,
        from_on=DAY,
        to_on=DAY,
        yearly=YES_NO,
        hours=JSON,
        label=TEXT,
        active=YES_NO,
    ),
)
