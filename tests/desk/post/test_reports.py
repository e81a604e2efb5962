"""Mail that came back: which reports count, and that the member gets a letter from then on."""

from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.consent import Purpose, Way
from db.domain.notice import Channel, Outcome
from desk.counter.scan import open_id
from desk.post.errors import ReportsUnreachable
from desk.post.reports import came_back, notice_of
from desk.post.sending import read_returned
from tests.desk.post.mailbox_server import mailbox_server

NOW = datetime(2026, 12, 24, 9, tzinfo=UTC)
DOMAIN = "city.example"
OURS = UUID(int=7)


def report(number=OURS, *, action="failed", domain=DOMAIN, original="text/rfc822-headers"):
    """A report as mail servers write it, in the three parts of RFC 3464."""
    return f"""From: MAILER-DAEMON@mx.example
To: bibliotheek@city.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <{UUID(int=99)}@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; bo1@example.org
Action: {action}
Status: 5.1.1

--b
Content-Type: {original}

From: bibliotheek@city.example
To: bo1@example.org
Message-ID: <{number}@{domain}>
Subject: Herinnering

--b--
""".replace("\n", "\r\n").encode()


@pytest.fixture
def mailbox(tmp_path):
    with mailbox_server(tmp_path) as box:
        yield box


@pytest.fixture
def sent(late):
    """Both mails went."""
    mails = [n for n in late.notices.wanted() if n.channel is Channel.MAIL]
    for one in late.notices.begin(mails).notices:
        late.notices.settle(one.wanted, Outcome.SENT)
    return mails


@pytest.mark.parametrize("original", ["text/rfc822-headers", "message/rfc822"])
def test_report_tells_which_of_our_mails_failed(original):
    assert notice_of(report(original=original), DOMAIN) == OURS


@pytest.mark.parametrize(
    "other",
    [
        report(action="delayed"),
        report(domain="elsewhere.example"),
        report(number="no-number-of-ours"),
        report().replace(b"multipart/report", b"multipart/mixed"),
        b"Subject: a question of a reader\r\n\r\nHello",
    ],
)
def test_other_mail_tells_nothing(other):
    assert notice_of(other, DOMAIN) is None


@given(st.integers(0, len(report())), st.binary(max_size=20))
def test_report_that_is_cut_or_spoiled_ends_nothing(at, spoiled):
    assert notice_of(report()[:at] + spoiled, DOMAIN) in (None, OURS)


def test_mailbox_is_read_and_never_changed(mailbox):
    mailbox.mails += [report(), b"Subject: from a reader\r\n\r\nHello", report(UUID(int=8))]
    assert came_back(mailbox.server, NOW, mailbox.context) == {OURS, UUID(int=8)}
    assert set(mailbox.asked) == {"CAPABILITY", "LOGIN", "EXAMINE", "UID", "LOGOUT"}


def test_only_so_much_of_a_report_is_fetched(mailbox):
    mailbox.mails.append(report().replace(b"--b--", b"x" * 300_000 + b"--b--"))
    assert came_back(mailbox.server, NOW, mailbox.context) == {OURS}


def test_mailbox_that_refuses_the_password_says_so(mailbox):
    with pytest.raises(ReportsUnreachable) as caught:
        came_back(replace(mailbox.server, password="wrong"), NOW, mailbox.context)
    assert caught.value.reason == "login"


def test_mailbox_that_nobody_vouches_for_gets_no_password(mailbox):
    with pytest.raises(ReportsUnreachable) as caught:
        came_back(mailbox.server, NOW, ssl.create_default_context())
    assert (caught.value.reason, mailbox.asked) == ("tls", [])


def test_mailbox_that_is_not_there_says_so(mailbox):
    with pytest.raises(ReportsUnreachable) as caught:
        came_back(replace(mailbox.server, reports_port=1), NOW, mailbox.context)
    assert caught.value.reason == "line"


def test_mail_that_came_back_goes_as_a_letter_and_so_does_the_next(
    late, clock, sent, mailbox, monkeypatch
):
    monkeypatch.setattr("desk.post.reports.ssl.create_default_context", lambda: mailbox.context)
    mailbox.mails.append(report(sent[0].id))
    clock.advance(timedelta(minutes=5))
    assert read_returned(late, mailbox.server, clock.now()).notices == 1
    assert read_returned(late, mailbox.server, clock.now()).notices == 0
    (again,) = [n for n in late.notices.wanted() if n.wanted.member_id == sent[0].wanted.member_id]
    assert (again.id, again.channel, again.mail_failed) == (sent[0].id, Channel.LETTER, True)
    late.notices.begin([again])
    late.notices.settle(again.wanted, Outcome.PRINTED)
    assert read_returned(late, mailbox.server, clock.now()).notices == 0
    clock.advance(timedelta(days=60))
    later = {n.wanted.member_id: n.channel for n in late.notices.wanted()}
    assert later[sent[0].wanted.member_id] is Channel.LETTER


def test_a_new_address_gets_mail_again(late, clock, sent):
    who = sent[0].wanted.member_id
    clock.advance(timedelta(minutes=5))
    late.notices.came_back([sent[0].id])
    clock.advance(timedelta(minutes=5))
    late.consents.give(who, Purpose.EMAIL, "bo.new@example.org", Way.SCREEN, "nl")
    (again,) = [n for n in late.notices.wanted() if n.wanted.member_id == who]
    assert (again.channel, again.email) == (Channel.MAIL, "bo.new@example.org")


def test_who_gets_no_mail_stands_in_a_list_until_an_address_is_given_or_taken_back(
    late, clock, sent
):
    who = sent[0].wanted.member_id
    assert late.notices.without_mail() == ()
    clock.advance(timedelta(minutes=5))
    late.notices.came_back([sent[0].id])
    (one,) = late.notices.without_mail()
    assert (one.member_id, one.email, one.since) == (who, sent[0].email, clock.now())
    assert one.outcome is Outcome.BOUNCED
    assert late.notices.mail_fails(who)
    told = [o.code for o in open_id(late, who).obstacles]
    assert "ask_address" in told
    clock.advance(timedelta(minutes=5))
    late.consents.give(who, Purpose.EMAIL, "bo.new@example.org", Way.SCREEN, "nl")
    assert (late.notices.without_mail(), late.notices.mail_fails(who)) == ((), False)


def test_who_was_asked_for_an_address_stands_last_until_mail_fails_again(late, clock, sent):
    who = sent[0].wanted.member_id
    for one in sent[:2]:
        clock.advance(timedelta(minutes=5))
        late.notices.came_back([one.id])
    clock.advance(timedelta(minutes=5))
    late.notices.note_asked(who)
    assert [(x.member_id == who, x.asked_at) for x in late.notices.without_mail()] == [
        (False, None),
        (True, clock.now()),
    ]


def test_address_that_was_withdrawn_is_asked_of_nobody(late, clock, sent):
    clock.advance(timedelta(minutes=5))
    late.notices.came_back([sent[0].id])
    late.consents.withdraw(sent[0].wanted.member_id, Purpose.EMAIL, Way.SCREEN)
    assert late.notices.without_mail() == ()


def test_what_is_no_notice_of_ours_is_left_alone(late):
    assert late.notices.came_back([OURS])[0] == 0
