"""The kinds of records of the newsletter: who is on the list, who was, and its issues (P15)."""

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
    register,
)

# Somebody on the list: a person of their own, whom nothing ties to a member of that address.
NEWSLETTER_ADDRESS = register(
    "newsletter_address",
    Subject.ITSELF,
    group(
        "joined",
        wording_version=TEXT,
        language=TEXT,
        way=TEXT,
        joined_on=DAY,
        staff_id=ID,
    ),
    group("contact", personal=True, email=TEXT),
    # The last issue that went, or was to go, to it; not those before.
    group("post", issue_id=ID, outcome=TEXT, failures=NUMBER),
)
# An issue of the newsletter; what it gave is counted once it is over.
NEWSLETTER_ISSUE = register(
    "newsletter_issue",
    Subject.NOBODY,
    group("written", texts=JSON),  # language → subject and text
    group(
        "standing",
        state=TEXT,
        at=INSTANT,
        staff_id=ID,
        sent=NUMBER,
        failed=NUMBER,
        unknown=NUMBER,
    ),
)
# What shows afterwards that somebody consented: nothing that leads back to whom. Days, for an
# instant would stand beside what else was done at a desk at that moment.
NEWSLETTER_CONSENT = fact(
    "newsletter_consent",
    Subject.NOBODY,
    wording_version=TEXT,
    language=TEXT,
    way=TEXT,
    joined_on=DAY,
    left_on=DAY,
    staff_id=ID,
)
# That an address left, by a mark and not the address: a sign-up of it at a desk that was out of
# touch goes when it is heard of. For as long as a desk may be out of touch.
NEWSLETTER_LEFT = register(
    "newsletter_left",
    Subject.ITSELF,
    group("left", personal=True, mark=TEXT, before=INSTANT),
)
# P18: the list was handed to a party of the register; how many, and nobody.
NEWSLETTER_HANDED = fact(
    "newsletter_handed",
    Subject.NOBODY,
    processor_id=ID,
    addresses=NUMBER,
    on=DAY,
    staff_id=ID,
)
