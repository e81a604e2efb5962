"""What those who take part in an activity are to be told, and who was told already (P16)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid5

from db.domain.activity import Activity, Meeting
from db.domain.clock import local_day
from db.domain.enrolment import Enrolment, Stands, moved_up, standings
from db.domain.notice import NoticeKind, Outcome, Told, Wanted

REMIND_DAYS: Final = 2  # before a session
ANNOUNCED: Final = (NoticeKind.ACTIVITY_CHANGED, NoticeKind.ACTIVITY_CANCELLED)  # by staff


def wanted_for_activity(
    activity: Activity, people: Collection[Enrolment], told: Iterable[Told], today: date
) -> Iterator[Wanted]:
    """Work out who is to be reminded, told of a place, or told what staff announced.

    What is under way or came to an end goes no second time; there is no letter in its place.
    """
    known = tuple(told)
    again = {one.id for one in known if one.outcome is Outcome.DEFERRED}
    done = {one.id for one in known} - again
    wanted = [*_by_itself(activity, people, today), *_announced(people, known, again)]
    yield from (one for one in wanted if one.id not in done)


def announcement(enrolment_id: UUID, kind: NoticeKind, about: UUID) -> Wanted:
    """Give what staff announce to somebody; `about` is the same for all whom it is told at once."""
    return Wanted(enrolment_id, kind, 0, (about,))


def _by_itself(activity: Activity, people: Collection[Enrolment], today: date) -> Iterator[Wanted]:
    over = activity.over_on
    if activity.cancelled_on is not None or over is None or over < today:
        return
    about_place = uuid5(activity.id, "place")
    for enrolment_id in moved_up(people, activity.capacity):
        yield Wanted(enrolment_id, NoticeKind.ACTIVITY_PLACE, 0, (about_place,))
    stands = standings(people, activity.capacity)
    for meeting in activity.meetings:
        if today <= local_day(meeting.starts) <= today + timedelta(days=REMIND_DAYS):
            about = _about(activity, meeting)
            for one in people:
                if stands[one.id] is Stands.PLACE:
                    yield Wanted(one.id, NoticeKind.ACTIVITY_SOON, 0, (about,))


def _about(activity: Activity, meeting: Meeting) -> UUID:
    return uuid5(activity.id, f"soon|{meeting.key}")


def _announced(
    people: Collection[Enrolment], told: Iterable[Told], again: Collection[UUID]
) -> Iterator[Wanted]:
    on_the_list = {one.id for one in people if one.off_at is None}
    for one in told:
        if one.kind in ANNOUNCED and one.id in again and one.member_id in on_the_list:
            yield Wanted(one.member_id, one.kind, one.step, tuple(sorted(one.about)))
