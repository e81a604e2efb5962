"""Every kind of record; those of the library and of its members are declared here.

A new kind is declared and listed; its table follows from the declaration, and sync needs no more.
"""

from __future__ import annotations

from db.domain.account_kinds import (
    CASH_COUNT,
    JOURNAL_LINE,
    LEDGER,
    NOTICE,
    NOTICE_ABOUT,
    NOTICE_OUTCOME,
)
from db.domain.activity_kinds import ACTIVITY, ENROLLED_ONCE, ENROLMENT
from db.domain.inbox_kinds import DECISION, DESK_LIFE, LATE_WORK, LOST_VALUE
from db.domain.lending_kinds import (
    CALENDAR_ENTRY,
    DUE_MOVED,
    HOLD,
    HOLD_EVENT,
    IN_HOUSE_USE,
    ITEM,
    ITEM_TYPE,
    LENDING_RULE,
    LENT_ONCE,
    LOAN,
    LOAN_RETURN,
    OVERRIDE,
    RENEWAL,
    TITLE,
    TRANSFER,
    UNDONE,
)
from db.domain.newsletter_kinds import (
    NEWSLETTER_ADDRESS,
    NEWSLETTER_CONSENT,
    NEWSLETTER_HANDED,
    NEWSLETTER_ISSUE,
    NEWSLETTER_LEFT,
)
from db.domain.privacy_kinds import (
    ACCESS,
    AUTHORITY_REQUEST,
    DELETED,
    INCIDENT,
    INCIDENT_IMAGES,
    JOB_RUN,
    LEGAL_HOLD,
    PROCESSOR,
    REQUEST,
    TALLY,
    USE_LIMIT,
    WORDING,
)
from db.domain.record import (
    DAY,
    ID,
    INSTANT,
    JSON,
    NUMBER,
    TEXT,
    YES_NO,
    RecordKind,
    Subject,
    fact,
    group,
    maybe,
    register,
)
from db.domain.staff_kinds import PLEDGE, SITTING, STAFF, STAFF_EVENT

LIBRARY = register(
    "library",
    Subject.NOBODY,
    group("identity", name=TEXT),
    group("legal_ground", ground_reference=TEXT, ground_date=DAY),  # P2: empty: no number
    group("statement", statement_version=TEXT, regulations_version=TEXT),  # P5, P33
    group("recovery", recovery_public_key=TEXT),
    group("mode", training=YES_NO),
)
BRANCH = register(
    "branch",
    Subject.NOBODY,
    group("identity", name=TEXT),
)
DESK = register(
    "desk",
    Subject.NOBODY,
    group("identity", name=TEXT, branch_id=ID, public_key=TEXT),
)
MEMBER = register(
    "member",
    Subject.ITSELF,
    group("name", personal=True, surname=TEXT, given_names=TEXT),
    group("birth", personal=True, birth_date=TEXT),
    group("address", personal=True, street=TEXT, postal_code=TEXT, municipality=TEXT),
    group("number", personal=True, sealed_number=TEXT, number_index=TEXT, no_number_reason=TEXT),
    group("email", personal=True, email=TEXT),
    group("telephone", personal=True, telephone=TEXT),
    group("gender", personal=True, gender=TEXT),
    group("guardian", guardian_id=ID, permitted_at=INSTANT, permission_staff_id=ID),
    group("card", library_card=TEXT),
    group("membership", branch_id=ID, registered_at=INSTANT, registered_by=ID, ends_on=DAY),
    group("identification", source=TEXT, trust=TEXT, identified_by=TEXT, corrected=JSON),
    group("partner", personal=True, partner=TEXT),  # P1: the school or house a form came from
    group("category", category=TEXT),
    # Moved together with all others of a category: from which, to which, what the file named.
    group("move", moved_from=TEXT, moved_to=TEXT, moved_before=TEXT, moved_on=DAY),
    group("household", household_id=ID),
    group("leaving", clear_since=DAY),  # P20: the last return after the end; its loan is severed
)
GUARDIAN = register(
    "guardian",
    Subject.ITSELF,
    group("name", personal=True, surname=TEXT, given_names=TEXT, relation=TEXT),
    group("identification", identified_by=TEXT, staff_id=ID, document=TEXT),
    group("membership", member_id=ID),  # who is a member as well, and was chosen as such
)
CONSENT_EVENT = fact(
    "consent_event",
    Subject.MEMBER,
    member_id=ID,
    purpose=TEXT,
    granted=YES_NO,
    seen_withdrawals=JSON,
    wording_version=TEXT,
    language=TEXT,
    way=TEXT,
    staff_id=ID,
    at=INSTANT,
)
ACCEPTANCE = fact(
    "acceptance",
    Subject.MEMBER,
    member_id=ID,
    regulations_version=TEXT,
    statement_version=TEXT,
    staff_id=ID,
    at=INSTANT,
)
# P7: who saw a national number in full, and why.
NUMBER_SHOWN = fact(
    "number_shown",
    Subject.MEMBER,
    group("reason", personal=True, reason=TEXT),
    member_id=ID,
    staff_id=ID,
    at=INSTANT,
)
# P9: what proof of a target group was seen, never a copy of it.
ENTITLEMENT = fact(
    "entitlement",
    Subject.MEMBER,
    member_id=ID,
    category=TEXT,
    proof=TEXT,
    until=DAY,
    at=INSTANT,
    staff_id=ID,
)
MEMBERSHIP_EVENT = fact(
    "membership_event",
    Subject.MEMBER,
    member_id=ID,
    what=TEXT,
    starts_on=DAY,
    ends_on=DAY,
    category=TEXT,
    at=INSTANT,
    branch_id=ID,
    staff_id=ID,
)
CARD_REPLACED = fact(
    "card_replaced",
    Subject.MEMBER,
    member_id=ID,
    old_card=TEXT,
    reason=TEXT,
    at=INSTANT,
    staff_id=ID,
)
BLOCK = fact(
    "block",
    Subject.MEMBER,
    group("reason", personal=True, reason=TEXT),
    member_id=ID,
    code=TEXT,
    severity=TEXT,
    since=DAY,
    until=maybe(DAY),
    at=INSTANT,
    staff_id=ID,
)
BLOCK_LIFTED = fact(
    "block_lifted",
    Subject.MEMBER,
    block_id=ID,
    member_id=ID,
    at=INSTANT,
    staff_id=ID,
)
# A desk that was out of touch for too long shows people all the same, and why.
LEASE_OVERRIDE = fact(
    "lease_override",
    Subject.NOBODY,
    desk_id=ID,
    reason=TEXT,
    at=INSTANT,
    staff_id=ID,
)
CATEGORY = register(
    "category",
    Subject.NOBODY,
    group(
        "identity",
        code=TEXT,
        names=JSON,
        from_age=NUMBER,
        to_age=NUMBER,
        needs_proof=YES_NO,
        active=YES_NO,
    ),
)

KINDS: dict[str, RecordKind] = {
    kind.name: kind
    for kind in (
        LIBRARY,
        BRANCH,
        DESK,
        STAFF,
        MEMBER,
        GUARDIAN,
        CONSENT_EVENT,
        ACCEPTANCE,
        NUMBER_SHOWN,
        ENTITLEMENT,
        MEMBERSHIP_EVENT,
        CARD_REPLACED,
        BLOCK,
        BLOCK_LIFTED,
        CATEGORY,
        LEASE_OVERRIDE,
        TITLE,
        ITEM,
        ITEM_TYPE,
        LOAN,
        LOAN_RETURN,
        LENT_ONCE,
        RENEWAL,
        DUE_MOVED,
        UNDONE,
        OVERRIDE,
        IN_HOUSE_USE,
        TRANSFER,
        HOLD,
        HOLD_EVENT,
        LENDING_RULE,
        CALENDAR_ENTRY,
        LEDGER,
        JOURNAL_LINE,
        CASH_COUNT,
        NOTICE,
        NOTICE_ABOUT,
        NOTICE_OUTCOME,
        DECISION,
        LOST_VALUE,
        DESK_LIFE,
        LATE_WORK,
        LEGAL_HOLD,
        REQUEST,
        USE_LIMIT,
        WORDING,
        JOB_RUN,
        PROCESSOR,
        AUTHORITY_REQUEST,
        INCIDENT,
        INCIDENT_IMAGES,
        DELETED,
        TALLY,
        ACCESS,
        STAFF_EVENT,
        PLEDGE,
        SITTING,
        ACTIVITY,
        ENROLMENT,
        ENROLLED_ONCE,
        NEWSLETTER_ADDRESS,
        NEWSLETTER_CONSENT,
        NEWSLETTER_ISSUE,
        NEWSLETTER_HANDED,
        NEWSLETTER_LEFT,
    )
}

# The newest shape of a payload that this program writes; a library may ask for one at least.
PAYLOADS = max(kind.version for kind in KINDS.values())
