"""The newsletter through a real server: to each once, and with a way out in every copy."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.newsletter_issue import IssueText, State, Tally
from db.domain.notice import Outcome
from db.errors import UnlistedParty
from desk.post.mail import Mailer
from desk.post.newsletter_mail import Leaving, shown_in
from desk.post.newsletter_sending import JOB, NewsletterRun
from desk.post.once import HELD_FOR
from tests.central.tls import HOST
from tests.db.libraries import list_mail_server
from tests.desk.post.mail_server import mail_server

LEAVING = Leaving("uit@city.example", "https://city.example/uit?a=1&b=2")
TEXT = "Kom je ook?\nGratis.\n\nZie https://city.example/feest, en <breng> vrienden mee."


@pytest.fixture
def server(tmp_path):
    with mail_server(tmp_path) as running:
        yield running


@pytest.fixture
def going(library):
    """Three readers, one of whom reads French, and an issue that was started."""
    list_mail_server(library, HOST)
    for n, language in enumerate(("nl", "fr", "nl"), 1):
        library.newsletter.sign_up(f"bo{n}@example.org", JoinedBy.DESK, language)
    issues = library.newsletter_issues
    texts = {"nl": IssueText("Feest in mei", TEXT), "fr": IssueText("Fête en mai", "Venez !")}
    issue = replace(issues.new(), texts=texts)
    issues.save(issue)
    issues.start(issue.id)
    return library


def run_of(library, clock, running, most=10, leaving=LEAVING):
    def mailer(server):
        return Mailer(server, running.context)

    return NewsletterRun(library, running.server, leaving, most, clock=clock, mailer=mailer)


def stands(library):
    (found,) = library.newsletter_issues.list()
    return found.issue.state, found.tally


def readers(server):
    return sorted(mail["To"] for mail in server.box.mails)


def test_each_gets_it_once_a_batch_at_a_time(going, clock, server):
    for size in (2, 1, 0):
        assert run_of(going, clock, server, 2).run().outcomes[Outcome.SENT] == size
    assert readers(server) == ["bo1@example.org", "bo2@example.org", "bo3@example.org"]
    assert stands(going) == (State.SENT, Tally(sent=3))


def test_every_copy_says_how_to_leave_in_its_text_and_its_head(going, clock, server):
    run_of(going, clock, server).run()
    dutch, french, _third = sorted(server.box.mails, key=lambda mail: mail["To"])
    ways = "<https://city.example/uit?a=1&b=2>, <mailto:uit@city.example?subject=uitschrijven>"
    assert dutch["List-Unsubscribe"] == ways
    for kind in ("plain", "html"):
        said = dutch.get_body((kind,)).get_content()
        assert "uit@city.example" in said
        assert "“uitschrijven”" in said
    assert french["Subject"] == "Fête en mai"
    assert "« désinscrire »" in french.get_body(("plain",)).get_content()


@pytest.mark.parametrize("page", ["a" * 90, "ê" * 9 + "?a=1,2"], ids=["long", "letters"])
def test_ways_out_stand_whole_in_the_head_for_programs_to_read(going, clock, server, page):
    going.newsletter.sign_off("bo2@example.org")
    long = Leaving("uit@city.example", f"https://city.example/{page}")
    run_of(going, clock, server, leaving=long).run()
    head = server.box.taken[0].split(b"\r\n\r\n")[0].decode("ascii").replace("\r\n ", " ")
    (ways,) = (line for line in head.splitlines() if line.startswith("List-Unsubscribe: "))
    address = quote(f"https://city.example/{page}", safe=":/?=")
    assert ways.endswith(f": <{address}>, <mailto:uit@city.example?subject=uitschrijven>")


def test_html_shows_what_was_typed_and_links_can_be_followed(going, clock, server):
    run_of(going, clock, server).run()
    html = min(server.box.mails, key=lambda mail: mail["To"]).get_body(("html",)).get_content()
    assert "<p>Kom je ook?<br>Gratis.</p>" in html
    assert '<a href="https://city.example/feest">https://city.example/feest</a>,' in html
    assert "&lt;breng&gt;" in html
    assert 'href="https://city.example/uit?a=1&amp;b=2"' in html


def test_without_a_page_the_address_alone_is_named():
    shown = shown_in("nl", IssueText("Feest", "Kom"), "Bibliotheek", Leaving("uit@city.example"))
    assert "http" not in shown.plain


def test_address_that_the_server_refuses_is_counted_and_the_rest_goes_on(going, clock, server):
    server.box.refuses = "bo2@example.org"
    run_of(going, clock, server).run()
    assert stands(going) == (State.SENT, Tally(sent=2, failed=1))
    assert [one.email for one in going.newsletter_issues.failing()] == ["bo2@example.org"]


def test_server_that_is_busy_gets_the_rest_later_and_nobody_twice(going, clock, server):
    server.box.busy_after = 1
    assert run_of(going, clock, server).run().stopped == "unreachable"
    assert stands(going)[0] is State.SENDING
    server.box.busy_after = None
    run_of(going, clock, server).run()
    assert readers(server) == sorted(set(readers(server)))
    assert stands(going) == (State.SENT, Tally(sent=3))


def test_line_that_breaks_before_the_answer_is_not_tried_again(going, clock, server):
    server.box.breaks_at = 1
    run_of(going, clock, server).run()
    server.box.breaks_at = None
    run_of(going, clock, server).run()
    assert stands(going) == (State.SENT, Tally(sent=2, unknown=1))
    assert len(server.box.mails) == len(set(readers(server))) == 3


def test_desk_that_died_on_its_way_sends_no_second_copy(going, clock, server):
    issues = going.newsletter_issues
    issues.begin(issues.wanted(1))  # and then the program died
    run_of(going, clock, server).run()
    assert readers(server) == ["bo2@example.org", "bo3@example.org"]


def test_pausing_stops_it_within_a_slice(going, clock, server):
    issues = going.newsletter_issues
    issue_id = issues.list()[0].issue.id
    run = run_of(going, clock, server)

    def paused():
        issues.pause(issue_id)
        return False

    run.run(paused)
    assert server.box.mails == []
    issues.start(issue_id)
    run.run()
    assert len(server.box.mails) == 3


def test_desk_that_does_not_hold_the_job_sends_nothing(going, clock, server, monkeypatch):
    monkeypatch.setattr(going, "claim", lambda job, seconds: (job, seconds) != (JOB, HELD_FOR))
    assert run_of(going, clock, server).run().elsewhere
    assert server.box.mails == []


def test_p18_server_that_is_not_in_the_register_gets_nobodys_address(going, clock, server):
    (party,) = going.books.processors()
    going.books.save_processor(replace(party, active=False))
    with pytest.raises(UnlistedParty):
        run_of(going, clock, server).run()
    assert server.box.mails == []
