"""The kinds of records by which a library keeps its promises about data, and shows that it did."""

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

# A member is kept past their time: a dispute, a theft, a question of the police.
LEGAL_HOLD = register(
    "legal_hold",
    Subject.MEMBER,
    group("about", member_id=ID, until=DAY, active=YES_NO, at=INSTANT, staff_id=ID),
    group("reason", personal=True, reason=TEXT),
)
# How many people were deleted on a day, and why; nobody is named (P19).
DELETED = fact("deleted", Subject.NOBODY, on=DAY, ground=TEXT, people=NUMBER)
# P14: what a desk counted in a day, or by one value in a month; told once that is over, so that it
# bears no time of an act. Desks add up. Each row of `counts`: what, by, value, how often.
TALLY = fact("tally", Subject.NOBODY, period=TEXT, branch_id=ID, counts=JSON)
# P30: who opened or changed a member's file, and what for. What leaves a record of its own, such as
# a consent, is not written down again here.
ACCESS = fact("access", Subject.MEMBER, member_id=ID, staff_id=ID, desk_id=ID, way=TEXT, at=INSTANT)
# P24: for what a person's data are not used, from when to when; what that means is declared in
# db/domain/processing.py.
USE_LIMIT = register(
    "use_limit",
    Subject.MEMBER,
    group("use", member_id=ID, way=TEXT, purpose=TEXT, since=DAY),
    group("standing", active=YES_NO, request_id=ID, at=INSTANT, staff_id=ID),
)
# P22-P27: what somebody asked about their own data, and what became of it; it goes with the member.
REQUEST = register(
    "request",
    Subject.MEMBER,
    group("asked", member_id=ID, wish=TEXT, received_on=DAY, staff_id=ID),
    group("identification", proof=TEXT, identified_at=INSTANT, identified_by=ID),
    group("outcome", status=TEXT, answered_on=DAY, answered_by=ID),
    group("answer", personal=True, answer=TEXT),
)
# P33: the versions of what members are shown and asked; older ones stay, for who said yes to them.
WORDING = fact(
    "wording",
    Subject.NOBODY,
    what=TEXT,
    version=TEXT,
    from_on=DAY,
    texts=JSON,
    at=INSTANT,
    staff_id=ID,
)
# P32: on which day a job that keeps promises last ran; one record a job, and a desk where each desk
# has to do it.
JOB_RUN = register("job_run", Subject.NOBODY, group("run", job=TEXT, on=DAY))
# P18: who works for the library with its data, under which agreement.
PROCESSOR = register(
    "processor",
    Subject.NOBODY,
    group("party", name=TEXT, task=TEXT, host=TEXT, purpose=TEXT, data=TEXT, country=TEXT),
    group("agreement", agreed_on=DAY, agreement=TEXT),
    group("standing", active=YES_NO, at=INSTANT, staff_id=ID),
)
# P18: what an authority asked, on the ground of which law; the person is not named here.
AUTHORITY_REQUEST = fact(
    "authority_request",
    Subject.NOBODY,
    authority=TEXT,
    ground=TEXT,
    reference=TEXT,
    data=TEXT,
    asked_on=DAY,
    given=YES_NO,
    may_tell=YES_NO,
    at=INSTANT,
    staff_id=ID,
)
# P17: what went wrong, and what was done about it; it names nobody.
INCIDENT = register(
    "incident",
    Subject.NOBODY,
    group("seen", what=TEXT, happened_on=DAY, seen_at=INSTANT, data=TEXT, persons=NUMBER),
    group("course", measures=TEXT, told=TEXT, told_on=maybe(DAY), no_need=TEXT),
    group("standing", at=INSTANT, staff_id=ID),
)
# P17: where the images of an incident are, and what holds them longer; the last written counts. A
# fact, for only facts can be severed: it goes after four weeks, or once what holds them is over.
INCIDENT_IMAGES = fact(
    "incident_images",
    Subject.NOBODY,
    incident_id=ID,
    images=TEXT,
    held_until=maybe(DAY),
    held_for=maybe(TEXT),
    at=INSTANT,
    staff_id=ID,
)
