"""Sending the newsletter: a slow batch at a time, to each address once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from db.domain.change import Changed
from db.domain.newsletter_issue import Copy, Issue, checked_issue
from db.domain.notice import Outcome
from db.domain.processor import Task
from db.errors import MissingValue
from db.library import read_email
from desk.post.mail import Mailer, MailServer
from desk.post.newsletter_mail import Leaving, newsletter_mail, shown_in
from desk.post.once import OnceRun, Sent, never

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library

JOB: Final = "newsletter"


def send_trial(
    library: Library,
    server: MailServer,
    leaving: Leaving,
    issue: Issue,
    email: str,
    *,
    mailer: Callable[[MailServer], Mailer] = Mailer,
) -> None:
    """Send an issue as it stands to one address, in each of its languages; nothing is noted.

    Raises MissingValue, InvalidValue, UnlistedParty or a Trouble of the mail.
    """
    checked_issue(issue)
    if not email.strip():
        raise MissingValue("email")
    to, name = read_email(email), library.session.library_name
    library.books.check_listed(Task.MAIL, server.host)  # P18
    with mailer(server) as line:
        for language in issue.languages:
            shown = shown_in(language, issue.texts[language], name, leaving)
            line.send(
                newsletter_mail(
                    shown,
                    to,
                    uuid4(),
                    library=name,
                    server=server,
                    leaving=leaving,
                    now=library.clock.now(),
                )
            )


class NewsletterRun(OnceRun[Copy]):
    """One batch of the issue that is under way."""

    job = JOB

    def __init__(
        self,
        library: Library,
        server: MailServer,
        leaving: Leaving,
        most: int,
        *,
        clock: Clock,
        mailer: Callable[[MailServer], Mailer] = Mailer,
    ) -> None:
        """Say through which server, how readers leave, and how many copies go at most."""
        super().__init__(library, server, clock=clock, mailer=mailer)
        self._issues = library.newsletter_issues
        self._leaving = leaving
        self._most = most

    def run(self, cancelled: Callable[[], bool] = never) -> Sent:
        """Send a batch; the issue is over when everybody has it."""
        sent = super().run(cancelled)
        if not sent.elsewhere:
            sent.changed |= self._issues.finish()
        return sent

    def _close_broken_off(self) -> Changed:
        return self._issues.close_broken_off()

    def _wanted(self) -> Sequence[Copy]:
        return self._issues.wanted(self._most)

    def _begin(self, some: Sequence[Copy]) -> tuple[Sequence[Copy], Changed]:
        return self._issues.begin(some)

    def _settle(self, one: Copy, outcome: Outcome) -> Changed:
        return self._issues.settle(one, outcome)

    def _message(self, one: Copy) -> EmailMessage:
        language = one.issue.language_for(one.to.language)
        library = self._library.session.library_name
        return newsletter_mail(
            shown_in(language, one.issue.texts[language], library, self._leaving),
            one.to.email,
            one.id,
            library=library,
            server=self._server,
            leaving=self._leaving,
            now=self._clock.now(),
        )
