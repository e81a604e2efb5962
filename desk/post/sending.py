"""Sending the notices that are to go, and reading which mails came back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final

from db.domain.change import Changed
from db.domain.notice import Channel, Notice, Outcome
from db.domain.processor import Task
from desk.post.mail import Mailer, MailServer, message
from desk.post.once import HELD_FOR, OnceRun
from desk.post.reports import came_back
from desk.post.wording import Sender

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library

JOB: Final = "notices"


@dataclass(frozen=True, slots=True)
class Returned:
    """How many mails came back that were not known to: notices, and copies of the newsletter."""

    notices: int = 0
    copies: int = 0
    changed: Changed = field(default_factory=Changed)


def read_returned(library: Library, server: MailServer, now: datetime) -> Returned:
    """Note which mails came back and count them; nothing while another desk works on notices.

    Raises UnlistedParty where the register of processors lacks who holds the mailbox (P18).
    """
    library.books.check_listed(Task.MAIL, server.reports_host)
    if not library.claim(JOB, HELD_FOR):
        return Returned()
    try:
        changed = library.sync().changed if library.sync_status().joined else Changed()
        numbers = came_back(server, now)
        notices, noted = library.notices.came_back(numbers)
        copies, also = library.newsletter_issues.came_back(numbers)
        return Returned(notices, copies, changed | noted | also)
    finally:
        library.claim(JOB, 0)


class MailRun(OnceRun[Notice]):
    """One run over the notices that are to go by mail."""

    job = JOB

    def __init__(
        self,
        library: Library,
        server: MailServer,
        sender: Sender,
        languages: tuple[str, ...],
        *,
        clock: Clock,
        mailer: Callable[[MailServer], Mailer] = Mailer,
    ) -> None:
        """Say who writes, in which languages, and through which server."""
        super().__init__(library, server, clock=clock, mailer=mailer)
        self._sender = sender
        self._languages = languages

    def _close_broken_off(self) -> Changed:
        self._library.notices.close_broken_off()
        return Changed()

    def _wanted(self) -> Sequence[Notice]:
        return [n for n in self._library.notices.wanted() if n.channel is Channel.MAIL]

    def _begin(self, some: Sequence[Notice]) -> tuple[Sequence[Notice], Changed]:
        begun = self._library.notices.begin(some)
        return begun.notices, begun.changed

    def _settle(self, one: Notice, outcome: Outcome) -> Changed:
        return self._library.notices.settle(one.wanted, outcome)

    def _message(self, one: Notice) -> EmailMessage:
        now = self._clock.now()
        return message(one, self._sender, self._server, self._languages, now)
