"""Notices wanted by two desks over a real PostgreSQL: each goes once, whoever is first."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from db.domain.consent import Purpose, Way
from db.domain.notice import Outcome
from desk.post.mail import Mailer, MailServer
from desk.post.sending import MailRun
from desk.post.wording import Sender
from tests.central.postgres import Postgres
from tests.central.two_desks import Desk, Pair, two_desks
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
    pair.a.library.sync()
    pair.a.library.claim("notices", 0)
    assert other.run().outcomes == {}
    assert len(mails) == 1


def test_desk_that_goes_on_after_one_that_broke_down_does_not_send_again(pair: Pair) -> None:
    def breaks() -> None:
        raise LookupError("the desk is gone")

    mails: list[EmailMessage] = []
    with pytest.raises(LookupError):
        run(pair.a, Posted(mails, breaks)).run()
    pair.a.library.claim("notices", 0)  # as its claim ends by itself
    assert run(pair.b, Posted(mails)).run().outcomes == {}
    assert len(mails) == 1
