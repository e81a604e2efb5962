"""Notices wanted by two desks over a real PostgreSQL: each goes once, whoever is first."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import psycopg
import pytest

from db.domain.consent import Purpose, Way
from db.domain.notice import Outcome
from desk.post.mail import Mailer, MailServer
from desk.post.once import HELD_FOR
from desk.post.sending import JOB, MailRun
from desk.post.wording import Sender
from tests.central.postgres import Postgres
from tests.central.two_desks import Desk, Pair, two_desks
from tests.db.libraries import list_mail_server
from tests.db.waiting import given_title, member

SERVER = MailServer("mail.city.example", 587, "starttls", "bibliotheek@city.example")


class Posted(Mailer):
    """Takes mail; what `meanwhile` does comes between the first mail and its answer."""

    def __init__(self, mails: list[EmailMessage], meanwhile: Any = None) -> None:
        super().__init__(SERVER)
        self._mails, self._meanwhile = mails, meanwhile

    def __enter__(self) -> Posted:
        return self

    def send(self, mail: EmailMessage) -> None:
        self._mails.append(mail)
        if self._meanwhile is not None:
            self._meanwhile()


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        here = both.a.library
        title = given_title(here)
        lender, waits = member(here, 1), member(here, 2)
        list_mail_server(here, SERVER.host)
        here.consents.give(waits, Purpose.EMAIL, "specimen@example.org", Way.SCREEN, "nl")
        here.loans.checkout("B1", lender)
        here.holds.place(waits, title_id=title)
        here.loans.checkin("B1")
        both.settle()
        yield both


def run(desk: Desk, mailer: Posted) -> MailRun:
    sender = Sender("Bibliotheek Specimen", "Centrum")
    return MailRun(
        desk.library, SERVER, sender, ("nl",), clock=desk.clock, mailer=lambda _own: mailer
    )


def test_notice_that_both_desks_want_is_sent_once(pair: Pair) -> None:
    mails: list[EmailMessage] = []
    assert [len(d.library.notices.wanted()) for d in (pair.a, pair.b)] == [1, 1]
    found = []
    other = run(pair.b, Posted(mails))
    first = run(pair.a, Posted(mails, lambda: found.append(other.run().elsewhere))).run()
    assert (first.outcomes[Outcome.SENT], found, len(mails)) == (1, [True], 1)
    assert not other.run().elsewhere
    assert len(mails) == 1


def test_desk_that_goes_on_after_one_that_broke_down_does_not_send_again(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails: list[EmailMessage] = []
    with monkeypatch.context() as dying:
        dying.setattr(MailRun, "_hand_back", lambda _run, _sent: None)
        with pytest.raises(LookupError):
            run(pair.a, Posted(mails, gone)).run()
    assert run(pair.b, Posted(mails)).run().elsewhere
    over(pair)
    assert run(pair.b, Posted(mails)).run().outcomes == {}
    assert len(mails) == 1


def test_job_of_a_desk_that_died_before_its_first_mail_is_taken_over(pair: Pair) -> None:
    mails: list[EmailMessage] = []
    assert pair.a.library.claim(JOB, HELD_FOR)
    assert run(pair.b, Posted(mails)).run().elsewhere
    over(pair)
    assert run(pair.b, Posted(mails)).run().outcomes == {Outcome.SENT: 1}
    assert pair.a.library.claim(JOB, 0)  # handed back: no desk waits for what is done


def gone() -> None:
    raise LookupError("the desk is gone")


def over(pair: Pair) -> None:
    """Let the time of the claim pass."""
    with psycopg.connect(pair.central.url, password=pair.central.password) as line:
        line.execute("update core.claim set until = until - interval '1 hour'")
