"""The newsletter at two desks over a real PostgreSQL: one copy to each, whoever carries it on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.newsletter_issue import IssueText, State, Tally
from db.domain.notice import Outcome
from desk.post.newsletter_mail import Leaving
from desk.post.newsletter_sending import NewsletterRun
from desk.post.once import SLICE
from tests.central.postgres import Postgres
from tests.central.test_notices_once import SERVER, Posted, gone, over
from tests.central.two_desks import Desk, Pair, two_desks
from tests.db.libraries import list_mail_server

READERS = 2 * SLICE


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        here = both.a.library
        list_mail_server(here, SERVER.host)
        for n in range(READERS):
            here.newsletter.sign_up(f"lezer{n}@example.org", JoinedBy.DESK, "nl")
        issues = here.newsletter_issues
        issue = replace(issues.new(), texts={"nl": IssueText("Specimen", "Er is nieuws.")})
        issues.save(issue)
        issues.start(issue.id)
        both.settle()
        yield both


def run(desk: Desk, mailer: Posted) -> NewsletterRun:
    leaving = Leaving("uit@city.example")
    return NewsletterRun(
        desk.library, SERVER, leaving, 100, clock=desk.clock, mailer=lambda _own: mailer
    )


def test_desk_that_comes_while_another_sends_leaves_it(pair: Pair) -> None:
    mails: list[EmailMessage] = []
    found = []
    other = run(pair.b, Posted(mails))
    first = run(pair.a, Posted(mails, lambda: found.append(other.run().elsewhere))).run()
    assert (first.outcomes[Outcome.SENT], set(found)) == (READERS, {True})
    assert other.run().outcomes == {}
    assert len(mails) == READERS


def test_desk_that_goes_on_after_one_that_broke_down_sends_no_second_copy(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails: list[EmailMessage] = []
    with monkeypatch.context() as dying:
        dying.setattr(NewsletterRun, "_hand_back", lambda _run, _sent: None)
        with pytest.raises(LookupError):
            run(pair.a, Posted(mails, gone)).run()
    over(pair)
    run(pair.b, Posted(mails)).run()
    pair.settle()
    to = [mail["To"] for mail in mails]
    assert len(to) == len(set(to))
    for desk in (pair.a, pair.b):
        (found,) = desk.library.newsletter_issues.list()
        assert found.issue.state is State.SENT
        assert found.tally.total == READERS
        assert found.tally == Tally(sent=len(mails) - 1, unknown=READERS - len(mails) + 1)
