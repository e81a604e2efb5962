"""The sessions of an activity as a file that calendars read (RFC 5545); it names nobody."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from db.domain.activity import Activity, Meeting

if TYPE_CHECKING:
    from icalendar import Event


def calendar_of(activity: Activity, domain: str, language: str, now: datetime) -> bytes:
    """Give the file; a later one with the same sessions takes the place of this in a calendar."""
    from icalendar import Calendar

    found = Calendar()
    found.add("prodid", "-//Balie//NONSGML Balie//EN")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    for meeting in activity.meetings:
        found.add_component(_event(activity, meeting, domain, language, now))
    made: bytes = found.to_ical()
    return made


def _event(
    activity: Activity, meeting: Meeting, domain: str, language: str, now: datetime
) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{activity.id}-{meeting.key}@{domain}")
    event.add("summary", activity.title(language))
    event.add("dtstamp", now)
    event.add("dtstart", meeting.starts)
    event.add("dtend", meeting.ends)
    # Calendars take the highest number; seconds since 2020 fit in what all of them read.
    event.add("sequence", int(now.timestamp()) - 1_577_836_800)
    event.add("status", "CONFIRMED" if activity.cancelled_on is None else "CANCELLED")
    if activity.place:
        event.add("location", activity.place)
    return event
