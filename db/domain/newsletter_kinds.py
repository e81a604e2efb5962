"""The kinds of records of the newsletter: who is on the list, and proof of who was (P15)."""

from __future__ import annotations

from db.domain.record import DAY, ID, TEXT, Subject, fact, group, register

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
