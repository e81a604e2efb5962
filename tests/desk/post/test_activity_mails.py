"""Mails about activities: reminder, place, change and cancellation, each once, with a calendar."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar

from db.domain.notice import NoticeKind, Outcome
from db.errors import InvalidValue
from tests.db.activities import NEXT_WEEK, adult, child, meeting, planned
from tests.db.libraries import list_mail_server
from tests.desk.post.mail_server import mail_server
from tests.desk.post.test_sending import run_of


@pytest.fixture
def server(tmp_path):
    with mail_server(tmp_path) as running:
        yield running


@pytest.fixture
def listed(library, server):
    list_mail_server(library, server.server.host)
    return library


def people(library, activity, *drafts):
    return [library.activities.enrol(activity.id, one).enrolment_id for one in drafts]


def sent(library, clock, server) -> list[str]:
    """Send what is to go; tell to whom."""
    before = len(server.box.mails)
    run_of(library, clock, server).run()
    return sorted(mail["To"] for mail in server.box.mails[before:])


def test_p16_who_has_a_place_is_reminded_once_and_who_waits_is_not(listed, clock, server):
    activity = planned(listed, capacity=1)
    people(listed, activity, child(1), adult(2))
    assert sent(listed, clock, server) == []
    clock.advance(timedelta(days=5))
    assert sent(listed, clock, server) == ["ouder1@example.be"]
    assert sent(listed, clock, server) == []
    plain = server.box.mails[0].get_body(("plain",)).get_content()
    assert "Beste Rik Specimen Ouder1" in plain
    assert "Lies Specimen Kind1 is ingeschreven voor “Specimen leesclub”" in plain


def test_p16_who_moves_up_is_told_once_and_the_list_knows(listed, clock, server):
    activity = planned(listed, capacity=1)
    first, _ = people(listed, activity, adult(1), adult(2))
    listed.activities.sign_off(first)
    assert sent(listed, clock, server) == ["specimen2@example.be"]
    assert sent(listed, clock, server) == []
    one = listed.activities.get(activity.id).people[1]
    assert one.enrolment.told is one.stands


def test_p16_change_and_cancellation_go_to_whom_staff_chose_and_no_second_time(
    listed, clock, server
):
    activity = planned(listed)
    first, second = people(listed, activity, adult(1), adult(2))
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, [second])
    assert sent(listed, clock, server) == ["specimen2@example.be"]
    listed.activities.cancel(activity.id)
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CANCELLED, [first, second])
    assert sent(listed, clock, server) == ["specimen1@example.be", "specimen2@example.be"]
    assert sent(listed, clock, server) == []
    with pytest.raises(InvalidValue):
        listed.notices.announce(activity.id, NoticeKind.ACTIVITY_SOON, [first])


def test_p16_nobody_who_signed_off_or_is_forgotten_gets_a_mail(listed, clock, server):
    activity = planned(listed)
    first, second, _ = people(listed, activity, adult(1), adult(2), adult(3))
    everybody = [p.enrolment.id for p in listed.activities.get(activity.id).people]
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, everybody)
    listed.activities.sign_off(first)
    listed.activities.forget(second)
    assert sent(listed, clock, server) == ["specimen3@example.be"]


def test_mail_that_a_busy_server_put_off_goes_later_and_one_that_is_refused_does_not(
    listed, clock, server
):
    activity = planned(listed)
    ids = people(listed, activity, adult(1), adult(2))
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, ids)
    server.box.busy_after = 1
    assert len(sent(listed, clock, server)) == 1
    server.box.busy_after = None
    assert len(sent(listed, clock, server)) == 1
    server.box.refuses = "specimen1@example.be"
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, ids[:1])
    assert dict(run_of(listed, clock, server).run().outcomes) == {Outcome.REFUSED: 1}
    assert dict(run_of(listed, clock, server).run().outcomes) == {}


def test_calendar_file_holds_each_session_and_names_nobody(listed, clock, server):
    second = meeting(NEXT_WEEK + timedelta(days=7), "2")
    activity = planned(listed, meetings=(meeting(), second))
    ids = people(listed, activity, child(1))
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, ids)
    sent(listed, clock, server)
    (part,) = server.box.mails[0].iter_attachments()
    assert (part.get_content_type(), part.get_filename()) == ("text/calendar", "activity.ics")
    made = part.get_payload(decode=True)
    events = Calendar.from_ical(made).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [m.starts for m in activity.meetings]
    assert {str(event["summary"]) for event in events} == {"Specimen leesclub"}
    assert b"Kind1" not in made


def test_calendar_file_of_what_is_cancelled_takes_it_out_of_calendars(listed, clock, server):
    activity = planned(listed)
    ids = people(listed, activity, adult(1))
    listed.activities.cancel(activity.id)
    listed.notices.announce(activity.id, NoticeKind.ACTIVITY_CANCELLED, ids)
    sent(listed, clock, server)
    (part,) = server.box.mails[0].iter_attachments()
    (event,) = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
    assert event["status"] == "CANCELLED"
