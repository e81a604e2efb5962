"""The register of data: for each kind of record and group of fields, what the library declares.

Forms, retention, the access report, the record of processing activities (GDPR, article 30) and the
checks read it; a field that is stored without a declaration fails the tests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

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
from db.domain.lease import LEASE
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
from db.domain.processing import (
    Ground,
    Keeping,
    Processing,
    Purpose,
    SeenBy,
    Source,
    Then,
    Until,
)
from db.domain.record import RecordKind
from db.domain.record_kinds import (
    ACCEPTANCE,
    BLOCK,
    BLOCK_LIFTED,
    BRANCH,
    CARD_REPLACED,
    CATEGORY,
    CONSENT_EVENT,
    DESK,
    ENTITLEMENT,
    GUARDIAN,
    KINDS,
    LEASE_OVERRIDE,
    LIBRARY,
    MEMBER,
    MEMBERSHIP_EVENT,
    NUMBER_SHOWN,
)
from db.domain.staff_kinds import PLEDGE, SITTING, STAFF, STAFF_EVENT

_WITH_MEMBER = Keeping(Until.MEMBERSHIP_OVER, Then.ERASED, months=24)  # P19, P20
_KEPT = Keeping(Until.KEPT, Then.STAYS)

_IDENTITY = Processing(
    Purpose.MEMBERSHIP, Ground.AGREEMENT, Source.READER, SeenBy.STAFF, _WITH_MEMBER
)
_MEMBERSHIP = replace(_IDENTITY, source=Source.ACT)
_PERMISSION = replace(_IDENTITY, ground=Ground.DUTY)  # P6
_LOST = replace(_IDENTITY, keeping=Keeping(Until.WRITTEN, Then.ERASED, days=30))  # P12
_WISHED = replace(
    _IDENTITY,
    purpose=Purpose.NOTICES,
    ground=Ground.CONSENT,
    keeping=Keeping(Until.WITHDRAWN, Then.ERASED),
)
_PROOF = Processing(Purpose.PROOF, Ground.DUTY, Source.ACT, SeenBy.STAFF, _WITH_MEMBER)
_LENT = Processing(
    Purpose.LENDING,
    Ground.AGREEMENT,
    Source.ACT,
    SeenBy.STAFF,
    Keeping(Until.RETURNED, Then.SEVERED, months=2),  # P10
)
_MONEY = Processing(
    Purpose.ACCOUNTS,
    Ground.AGREEMENT,
    Source.ACT,
    SeenBy.STAFF,
    Keeping(Until.SETTLED, Then.SEVERED, months=2),  # P11
)
_TOLD = replace(_MEMBERSHIP, purpose=Purpose.NOTICES)
_WATCHED = Processing(Purpose.SECURITY, Ground.DUTY, Source.ACT, SeenBy.PRIVACY, _WITH_MEMBER)
_LOGGED = replace(_WATCHED, keeping=Keeping(Until.WRITTEN, Then.ERASED, months=24))  # P30
_STAFF = Processing(
    Purpose.SECURITY,
    Ground.PUBLIC_TASK,
    Source.LIBRARY,
    SeenBy.STAFF,
    Keeping(Until.LEFT, Then.STAYS),
)
_COLLECTION = Processing(Purpose.COLLECTION, Ground.NO_PERSON, Source.LIBRARY, SeenBy.STAFF, _KEPT)
_RUNNING = replace(_COLLECTION, purpose=Purpose.RUNNING)
_BOOKS = replace(_COLLECTION, purpose=Purpose.PROOF, source=Source.STAFF, seen_by=SeenBy.PRIVACY)
_IMAGES = Processing(
    Purpose.SECURITY,
    Ground.PUBLIC_TASK,
    Source.STAFF,
    SeenBy.PRIVACY,
    Keeping(Until.WRITTEN, Then.ERASED, days=28),  # P17
)
_ENROLLED = Processing(
    Purpose.ACTIVITIES,
    Ground.AGREEMENT,
    Source.READER,
    SeenBy.STAFF,
    Keeping(Until.ACTIVITY_OVER, Then.ERASED, months=1),  # P16
)
_SUBSCRIBED = replace(_WISHED, purpose=Purpose.NEWSLETTER)  # P15
_SIGNING_UP = replace(_SUBSCRIBED, source=Source.ACT)
_SIGNED_OFF = replace(
    _SIGNING_UP,
    ground=Ground.DUTY,
    keeping=Keeping(Until.WRITTEN, Then.ERASED, days=LEASE.days),
)
_TAKING_PART = replace(_ENROLLED, source=Source.ACT)
_COUNT = replace(_COLLECTION, purpose=Purpose.STATISTICS, source=Source.ACT)

# By kind; where a kind about a person has several groups, each is declared by its name.
_DECLARED: Mapping[str, Processing | Mapping[str, Processing]] = {
    LIBRARY.name: _RUNNING,
    BRANCH.name: _RUNNING,
    DESK.name: _RUNNING,
    STAFF.name: {
        "name": _STAFF,
        "account": _STAFF,
        "keys": replace(_STAFF, seen_by=SeenBy.PROGRAM),
        "wishes": replace(_STAFF, source=Source.STAFF),
    },
    MEMBER.name: {
        "name": _IDENTITY,
        "birth": _IDENTITY,
        "address": _IDENTITY,
        "number": replace(_IDENTITY, ground=Ground.DUTY, seen_by=SeenBy.PERMITTED),  # P7
        "email": _WISHED,
        "telephone": _WISHED,
        "gender": replace(_WISHED, purpose=Purpose.STATISTICS),  # P14
        "guardian": _PERMISSION,
        "card": _MEMBERSHIP,
        "membership": _MEMBERSHIP,
        "identification": _MEMBERSHIP,
        "partner": _IDENTITY,
        "category": _MEMBERSHIP,
        "move": _MEMBERSHIP,
        "household": replace(_MEMBERSHIP, source=Source.STAFF),
        "leaving": _MEMBERSHIP,
    },
    GUARDIAN.name: {
        "name": _PERMISSION,
        "identification": _PERMISSION,
        "membership": _PERMISSION,
    },
    CONSENT_EVENT.name: _PROOF,
    ACCEPTANCE.name: _PROOF,
    NUMBER_SHOWN.name: {"fact": _LOGGED, "reason": _LOGGED},
    ENTITLEMENT.name: _PROOF,
    MEMBERSHIP_EVENT.name: _MEMBERSHIP,
    CARD_REPLACED.name: _MEMBERSHIP,
    BLOCK.name: {"fact": _MEMBERSHIP, "reason": replace(_MEMBERSHIP, source=Source.STAFF)},
    BLOCK_LIFTED.name: _MEMBERSHIP,
    CATEGORY.name: _RUNNING,
    LEASE_OVERRIDE.name: replace(_STAFF, source=Source.STAFF),
    TITLE.name: _COLLECTION,
    ITEM.name: _COLLECTION,
    ITEM_TYPE.name: _COLLECTION,
    LOAN.name: _LENT,
    LOAN_RETURN.name: _LENT,
    LENT_ONCE.name: _COUNT,
    RENEWAL.name: _LENT,
    DUE_MOVED.name: _LENT,
    UNDONE.name: _LENT,
    OVERRIDE.name: {"fact": _LENT, "reason": replace(_LENT, source=Source.STAFF)},
    IN_HOUSE_USE.name: _COUNT,
    TRANSFER.name: _COLLECTION,
    HOLD.name: _LENT,
    HOLD_EVENT.name: _LENT,
    LENDING_RULE.name: _RUNNING,
    CALENDAR_ENTRY.name: _RUNNING,
    LEDGER.name: {"fact": _MONEY, "note": replace(_MONEY, source=Source.STAFF)},
    JOURNAL_LINE.name: replace(_COUNT, purpose=Purpose.ACCOUNTS),
    CASH_COUNT.name: replace(_STAFF, purpose=Purpose.ACCOUNTS, source=Source.STAFF),
    NOTICE.name: _TOLD,
    NOTICE_ABOUT.name: replace(_LENT, purpose=Purpose.NOTICES),
    NOTICE_OUTCOME.name: _TOLD,
    DECISION.name: _PROOF,
    LOST_VALUE.name: {"about": _LOST, "value": _LOST},
    DESK_LIFE.name: _RUNNING,
    LATE_WORK.name: _RUNNING,
    LEGAL_HOLD.name: {"about": _WATCHED, "reason": replace(_WATCHED, source=Source.STAFF)},
    ACCESS.name: _LOGGED,
    REQUEST.name: {
        "asked": _PROOF,
        "identification": _PROOF,
        "outcome": _PROOF,
        "answer": replace(_PROOF, source=Source.STAFF),
    },
    USE_LIMIT.name: {"use": _PROOF, "standing": _PROOF},
    WORDING.name: _RUNNING,
    JOB_RUN.name: _RUNNING,
    PROCESSOR.name: _BOOKS,
    AUTHORITY_REQUEST.name: _BOOKS,
    INCIDENT.name: _BOOKS,
    INCIDENT_IMAGES.name: _IMAGES,
    DELETED.name: replace(_COUNT, purpose=Purpose.PROOF),
    TALLY.name: _COUNT,
    STAFF_EVENT.name: replace(_STAFF, source=Source.ACT),
    PLEDGE.name: replace(_STAFF, source=Source.STAFF),
    SITTING.name: replace(_STAFF, source=Source.ACT),
    ACTIVITY.name: replace(_RUNNING, purpose=Purpose.ACTIVITIES),
    ENROLMENT.name: {
        "enrolled": _TAKING_PART,
        "person": _ENROLLED,
        "contact": _ENROLLED,
        "told": _TAKING_PART,
        "sign_off": _TAKING_PART,
        "presence": _TAKING_PART,
    },
    ENROLLED_ONCE.name: _COUNT,
    NEWSLETTER_ADDRESS.name: {
        "joined": _SIGNING_UP,
        "contact": _SUBSCRIBED,
        "post": _SIGNING_UP,
    },
    NEWSLETTER_HANDED.name: replace(_BOOKS, source=Source.ACT),
    NEWSLETTER_ISSUE.name: replace(_COLLECTION, purpose=Purpose.NEWSLETTER),
    NEWSLETTER_CONSENT.name: replace(_COUNT, purpose=Purpose.PROOF),
    NEWSLETTER_LEFT.name: {"left": _SIGNED_OFF},
}


@dataclass(frozen=True, slots=True)
class DataEntry:
    """A row of the register: a group of fields of a kind of record, and what is declared of it."""

    kind: RecordKind
    group: str
    fields: tuple[str, ...]
    processing: Processing


def processing_of(kind: str, group: str) -> Processing:
    """Give what is declared of a group of fields; raises KeyError when nothing is."""
    declared = _DECLARED[kind]
    return declared if isinstance(declared, Processing) else declared[group]


def data_register() -> Iterator[DataEntry]:
    """Give every row: each group of each kind, in the order of their declaration."""
    for kind in KINDS.values():
        for group in kind.groups:
            yield DataEntry(kind, group.name, group.fields, processing_of(kind.name, group.name))


def declared() -> Iterator[tuple[str, str | None]]:
    """Give what is declared, kind by kind: a group, or None where it holds for the whole kind."""
    for kind, processing in _DECLARED.items():
        if isinstance(processing, Processing):
            yield kind, None
        else:
            yield from ((kind, group) for group in processing)
