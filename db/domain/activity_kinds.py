"""The kinds of records of activities: what is planned, who enrolled, and what is left to count."""

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
    register,
)

ACTIVITY = register(
    "activity",
    Subject.NOBODY,
    group("about", texts=JSON, place=TEXT, branch_id=ID),  # texts: language → title and text
    group("times", sessions=JSON),  # each: its own key, from and to, in UTC
    group(
        "terms",
        capacity=NUMBER,  # empty: no limit
        from_age=NUMBER,
        to_age=NUMBER,
        price_cents=NUMBER,
        who=TEXT,
        opens_on=DAY,
        closes_on=DAY,
    ),
    group("standing", cancelled_on=DAY, at=INSTANT, staff_id=ID),
)
# P16: somebody who takes part; a person of their own, with or without membership. Of a child the
# contact is that of a parent or guardian.
ENROLMENT = register(
    "enrolment",
    Subject.ITSELF,
    group(
        "enrolled",
        activity_id=ID,
        member_id=ID,
        count_id=ID,  # drawn at random: the id of what is left once the person is forgotten
        way=TEXT,
        at=INSTANT,
        branch_id=ID,
        staff_id=ID,
    ),
    group("person", personal=True, surname=TEXT, given_names=TEXT, age=NUMBER),
    group(
        "contact",
        personal=True,
        guardian_surname=TEXT,
        guardian_given_names=TEXT,
        email=TEXT,
        telephone=TEXT,
    ),
    group("told", told=TEXT),  # whether they were told that they have a place
    group("sign_off", off_at=INSTANT, off_by=ID),
    group("presence", came=JSON),  # the keys of the sessions at which they were seen
)
# What is left of an enrolment a month after the activity: nothing that leads back (P16).
ENROLLED_ONCE = fact("enrolled_once", Subject.NOBODY, activity_id=ID, what=TEXT, child=YES_NO)
