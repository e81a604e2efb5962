"""Who leaves the newsletter by mail is signed off by itself, and nobody else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.newsletter import JoinedBy
from db.errors import UnlistedParty
from desk.post.errors import ReportsUnreachable
from desk.post.newsletter_replies import leaver_of, sign_off_who_wrote
from tests.central.tls import HOST
from tests.db.libraries import list_mail_server
from tests.desk.post.mailbox_server import mailbox_server

EMAIL = "lezer.specimen@example.be"
OTHER = "ander.specimen@example.be"


def mail(subject="uitschrijven", sender=f"Een Lezer <{EMAIL}>"):
    return f"From: {sender}\r\nSubject: {subject}\r\n\r\nGroeten".encode()


@pytest.fixture
def mailbox(tmp_path):
    with mailbox_server(tmp_path) as box:
        yield box


@pytest.fixture
def readers(library):
    list_mail_server(library, HOST)
    for email in (EMAIL, OTHER):
        library.newsletter.sign_up(email, JoinedBy.DESK, "nl")
    return library


def left(library):
    return [one.email for one in library.newsletter.list()]


@pytest.mark.parametrize(
    "subject",
    [
        *("uitschrijven", "Uitschrijven.", "RE: uitschrijven", "Antw: Re: Unsubscribe"),
        *("désinscrire", "=?utf-8?q?d=C3=A9sinscrire?=", "abmelden!"),
    ],
)
def test_subject_that_every_copy_names_asks_to_leave(subject):
    assert leaver_of(mail(subject)) == EMAIL


@pytest.mark.parametrize(
    "other",
    [
        mail("Hoe kan ik uitschrijven?"),
        mail(""),
        mail(sender="twee@example.be, drie@example.be"),
        mail(sender=""),
        b"",
        b"Subject: uitschrijven\r\n\r\n",
    ],
)
def test_other_mail_asks_nothing(other):
    assert leaver_of(other) is None


@given(st.binary(max_size=60), st.integers(0, 60))
def test_head_that_is_spoiled_ends_nothing(spoiled, at):
    whole = mail()
    assert isinstance(leaver_of(whole[:at] + spoiled + whole[at:]), str | None)


def test_who_wrote_is_off_the_list_and_nobody_else(readers, clock, mailbox):
    mailbox.mails += [mail("désinscrire"), mail("een vraag", OTHER), mail(sender="wie@example.be")]
    mailbox.arrived_at = clock.now() + timedelta(hours=1)
    now = clock.now() + timedelta(hours=2)
    sign_off_who_wrote(readers, mailbox.server, now, mailbox.context)
    assert left(readers) == [OTHER]
    assert "STORE" not in mailbox.asked  # read, and never changed
    assert mailbox.asked.count("LOGIN") == 1


def test_who_signed_up_again_since_stays(readers, clock, mailbox):
    mailbox.mails.append(mail())
    mailbox.arrived_at = clock.now() + timedelta(hours=1)
    clock.advance(timedelta(hours=2))
    readers.newsletter.sign_off(EMAIL)
    readers.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    sign_off_who_wrote(readers, mailbox.server, clock.now(), mailbox.context)
    assert sorted(left(readers)) == sorted([EMAIL, OTHER])


def test_desk_that_does_not_hold_the_job_reads_nothing(readers, clock, mailbox, monkeypatch):
    monkeypatch.setattr(readers, "claim", lambda _job, _seconds: False)
    sign_off_who_wrote(readers, mailbox.server, clock.now(), mailbox.context)
    assert mailbox.asked == []


def test_p18_mailbox_of_a_party_that_is_not_listed_is_not_read(library, clock, mailbox):
    with pytest.raises(UnlistedParty):
        sign_off_who_wrote(library, mailbox.server, clock.now(), mailbox.context)
    assert mailbox.asked == []


def test_mailbox_that_refuses_the_password_says_so(readers, clock, mailbox):
    server = replace(mailbox.server, password="wrong")
    with pytest.raises(ReportsUnreachable) as caught:
        sign_off_who_wrote(readers, server, clock.now(), mailbox.context)
    assert caught.value.reason == "login"
