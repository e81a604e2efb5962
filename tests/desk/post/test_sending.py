"""Mail through a real server: encrypted, once, and honest about what became of it."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from dataclasses import replace

import pytest

from db.domain.notice import Channel, Outcome
from db.errors import CentralUnreachable, StoreFull
from desk.post.errors import MailUnreachable
from desk.post.mail import ANSWERS, PATIENCE, Mailer, MailServer
from desk.post.once import HELD_FOR, SLICE
from desk.post.sending import JOB, MailRun
from tests.central.tls import HOST
from tests.desk.post.conftest import SENDER
from tests.desk.post.mail_server import PASSWORD, USER, mail_server


@pytest.fixture
def server(tmp_path):
    with mail_server(tmp_path) as running:
        yield running


def run_of(library, clock, running, languages=("nl",), **changes):
    def mailer(server):
        return Mailer(server, running.context)

    server = replace(running.server, **changes)
    return MailRun(library, server, SENDER, languages, clock=clock, mailer=mailer)


def outcomes(sent):
    return dict(sent.outcomes)


def test_who_consented_gets_one_mail_and_never_a_second(late, clock, server):
    run = run_of(late, clock, server)
    assert outcomes(run.run()) == {Outcome.SENT: 2}
    assert outcomes(run.run()) == {}
    assert sorted(m["To"] for m in server.box.mails) == ["bo1@example.org", "bo2@example.org"]


def test_who_did_not_consent_stays_for_a_letter(late, clock, server):
    run_of(late, clock, server).run()
    assert [n.channel for n in late.notices.wanted()] == [Channel.LETTER]


def test_the_mail_says_what_is_late_but_not_in_its_subject(late, clock, server):
    run_of(late, clock, server).run()
    mail = server.box.mails[0]
    assert mail["Subject"] == "Herinnering: je materialen zijn te laat"
    plain = mail.get_body(("plain",)).get_content()
    html = mail.get_body(("html",)).get_content()
    assert "Het <Specimen> 1" in plain
    assert "Het &lt;Specimen&gt; 1" in html
    assert mail["Auto-Submitted"] == "auto-generated"


def test_translations_stand_below_the_dutch_and_are_marked(late, clock, server):
    run_of(late, clock, server, ("nl", "fr")).run()
    plain = server.box.mails[0].get_body(("plain",)).get_content()
    assert plain.index("Beste Bo") < plain.index("Traduction") < plain.index("Bonjour Bo")


def test_an_address_that_does_not_exist_is_told_and_the_rest_goes_on(late, clock, server):
    server.box.refuses = "bo1@example.org"
    assert outcomes(run_of(late, clock, server).run()) == {Outcome.REFUSED: 1, Outcome.SENT: 1}


def test_a_server_that_is_busy_gets_the_rest_later_and_nobody_twice(late, clock, server):
    server.box.busy_after = 1
    run = run_of(late, clock, server)
    first = run.run()
    assert (outcomes(first), first.stopped) == (
        {Outcome.SENT: 1, Outcome.DEFERRED: 1},
        "unreachable",
    )
    server.box.busy_after = None
    assert outcomes(run.run()) == {Outcome.SENT: 1}
    assert len({m["To"] for m in server.box.mails}) == 2


def test_a_line_that_breaks_before_the_answer_is_not_tried_again_by_itself(late, clock, server):
    server.box.breaks_at = 1
    run = run_of(late, clock, server)
    assert run.run().outcomes[Outcome.UNKNOWN] == 1
    server.box.breaks_at = None
    run.run()
    recipients = [m["To"] for m in server.box.mails]
    assert len(recipients) == len(set(recipients)) == 2


def test_a_run_that_was_killed_does_not_send_again(late, clock, server):
    mails = [n for n in late.notices.wanted() if n.channel is Channel.MAIL]
    late.notices.begin(mails[:1])  # and then the program died
    assert outcomes(run_of(late, clock, server).run()) == {Outcome.SENT: 1}
    assert [t.outcome for t in late.notices.of_member(mails[0].wanted.member_id)] == [
        Outcome.UNKNOWN
    ]


def test_a_desk_that_does_not_hold_the_job_sends_nothing(late, clock, server, monkeypatch):
    monkeypatch.setattr(late, "claim", lambda _job, _seconds: False)
    sent = run_of(late, clock, server).run()
    assert (sent.elsewhere, server.box.mails) == (True, [])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"password": "wrong"}, "login"), ({"port": 1}, "line"), ({"security": "tls"}, "tls")],
)
def test_a_server_that_does_not_take_this_desk_leaves_everything_as_it_was(
    late, clock, server, changes, reason
):
    with pytest.raises(MailUnreachable) as caught:
        run_of(late, clock, server, **changes).run()
    assert caught.value.reason == reason
    assert len(late.notices.wanted()) == 3


def test_a_certificate_that_nobody_vouches_for_is_refused(late, clock, server):
    run = MailRun(late, server.server, SENDER, ("nl",), clock=clock)
    with pytest.raises(MailUnreachable) as caught:
        run.run()
    assert caught.value.reason == "tls"
    assert isinstance(caught.value.__cause__, ssl.SSLError)


def test_tls_from_the_start_works_too(late, clock, tmp_path):
    with mail_server(tmp_path, "tls") as running:
        assert outcomes(run_of(late, clock, running).run()) == {Outcome.SENT: 2}


def test_a_server_that_does_not_offer_tls_gets_nothing(late, clock, tmp_path):
    with mail_server(tmp_path, "stripped") as running:
        with pytest.raises(MailUnreachable) as caught:
            run_of(late, clock, running, user=USER, password=PASSWORD).run()
        assert (caught.value.reason, running.box.mails) == ("tls", [])


def test_a_certificate_of_another_host_is_refused(late, clock, server):
    with pytest.raises(MailUnreachable) as caught:
        run_of(late, clock, server, host="localhost").run()
    assert (caught.value.reason, server.box.mails) == ("tls", [])


def test_a_server_that_says_nothing_is_left_alone_after_a_while(late, clock, monkeypatch):
    monkeypatch.setattr("desk.post.mail.PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = MailServer(HOST, silent.getsockname()[1], "starttls", "bibliotheek@city.example")
        with pytest.raises(MailUnreachable) as caught:
            MailRun(late, server, SENDER, ("nl",), clock=clock).run()
    assert caught.value.reason == "line"


def test_the_slowest_server_is_done_with_a_slice_before_the_job_lapses():
    assert SLICE * ANSWERS * PATIENCE < HELD_FOR


def test_a_desk_that_loses_the_job_stops_before_its_next_slice(late, clock, server, monkeypatch):
    monkeypatch.setattr("desk.post.once.SLICE", 1)
    answers = iter((True, True, False, False))
    monkeypatch.setattr(late, "claim", lambda _job, _seconds: next(answers))
    sent = run_of(late, clock, server).run()
    assert (outcomes(sent), sent.stopped) == ({Outcome.SENT: 1}, "cancelled")
    assert len(server.box.mails) == 1


@pytest.mark.parametrize("changes", [{}, {"password": "wrong"}])
def test_the_job_is_handed_back_however_the_run_ends(late, clock, server, monkeypatch, changes):
    asked = []
    monkeypatch.setattr(late, "claim", lambda job, seconds: asked.append((job, seconds)) or True)
    with suppress(MailUnreachable):
        run_of(late, clock, server, **changes).run()
    assert asked[-1] == (JOB, 0)


def test_a_line_that_is_lost_at_the_end_hides_nothing_of_what_went(
    late, clock, server, monkeypatch
):
    def claim(_job, seconds):
        if not seconds:
            raise CentralUnreachable
        return True

    monkeypatch.setattr(late, "claim", claim)
    assert outcomes(run_of(late, clock, server).run()) == {Outcome.SENT: 2}


def test_a_disk_that_is_full_at_the_end_is_told(late, clock, server, monkeypatch):
    def claim(_job, seconds):
        if not seconds:
            raise StoreFull
        return True

    monkeypatch.setattr(late, "claim", claim)
    with pytest.raises(StoreFull):
        run_of(late, clock, server).run()


@pytest.mark.parametrize("sender", ["", "bibliotheek", "a@x.example\r\nBcc: b@x.example"])
def test_an_own_address_that_is_none_is_told_before_anything_is_begun(late, clock, server, sender):
    with pytest.raises(MailUnreachable) as caught:
        run_of(late, clock, server, sender=sender).run()
    assert caught.value.reason == "sender"
    assert len(late.notices.wanted()) == 3


HOSTILE = (
    "bo1@example.org\r\nBcc: all@example.org",
    "bo1@example.org, all@example.org",
    "bö1@x.be",
)


@pytest.mark.parametrize("address", HOSTILE)
def test_an_address_that_is_none_is_refused_and_the_others_get_their_mail(
    late, clock, server, monkeypatch, address
):
    wanted = late.notices.wanted

    def from_another_desk():
        return tuple(
            replace(n, email=address) if n.email == "bo1@example.org" else n for n in wanted()
        )

    monkeypatch.setattr(late.notices, "wanted", from_another_desk)
    assert outcomes(run_of(late, clock, server).run()) == {Outcome.REFUSED: 1, Outcome.SENT: 1}
    assert [m["To"] for m in server.box.mails] == ["bo2@example.org"]


def test_a_domain_with_accents_is_written_as_servers_know_it(late, clock, server, monkeypatch):
    (one, *_), begun = late.notices.wanted(), late.notices.wanted
    there = replace(one, email="bo@bibliothèque.example", channel=Channel.MAIL)
    monkeypatch.setattr(late.notices, "wanted", lambda: (there,) if begun() else ())
    assert outcomes(run_of(late, clock, server).run()) == {Outcome.SENT: 1}
    assert server.box.mails[0]["To"] == "bo@xn--bibliothque-59a.example"


def test_a_name_on_two_lines_stays_one_header(late, clock, server):
    sender = replace(SENDER, library="Bibliotheek\r\nBcc: all@example.org")
    MailRun(
        late,
        server.server,
        sender,
        ("nl",),
        clock=clock,
        mailer=lambda own: Mailer(own, server.context),
    ).run()
    mail = server.box.mails[0]
    assert mail["Bcc"] is None
    assert mail["From"].addresses[0].display_name == "Bibliotheek Bcc: all@example.org"


def test_what_was_not_tried_when_a_run_breaks_down_stays_to_be_sent(
    late, clock, server, monkeypatch
):
    calls = []

    def broken(*what):
        calls.append(what)
        raise LookupError("a bug")

    run = run_of(late, clock, server)
    with monkeypatch.context() as once:
        once.setattr("desk.post.sending.message", broken)
        with pytest.raises(LookupError):
            run.run()
    assert len(calls) == 1
    assert outcomes(run.run()) == {Outcome.SENT: 1}
