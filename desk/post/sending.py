"""Sending what is to go: once, whoever asks and whatever breaks off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from db.domain.change import Changed
from db.domain.notice import Channel, Notice, Outcome
from desk.post.errors import AddressRefused, MailUnreachable, OutcomeUnknown
from desk.post.mail import Mailer, MailServer, message
from desk.post.wording import Sender

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library

JOB: Final = "notices"
HELD_FOR: Final = 600  # seconds that a desk holds the job; each slice prolongs it
SLICE: Final = 10  # mails between two prolongations


def never() -> bool:
    """Do not stop."""
    return False


@dataclass(slots=True)
class Sent:
    """What became of a run; `elsewhere` when another desk sends now."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    changed: Changed = field(default_factory=Changed)
    elsewhere: bool = False
    stopped: str = ""  # why it stopped early, as a code

    def count(self, outcome: Outcome, changed: Changed) -> None:
        """Add what became of one mail."""
        self.outcomes[outcome] += 1
        self.changed |= changed


class MailRun:
    """One run over the mails that are to go."""

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
        self._library = library
        self._server = server
        self._sender = sender
        self._languages = languages
        self._clock = clock
        self._mailer = mailer

    def run(self, cancelled: Callable[[], bool] = never) -> Sent:
        """Send; raises MailUnreachable before the first mail, or a Trouble of the line.

        Where there is a central store the desk must reach it: it alone knows who sends.
        """
        sent = Sent()
        library = self._library
        if not library.claim(JOB, HELD_FOR):
            sent.elsewhere = True
            return sent
        if library.sync_status().joined:
            sent.changed |= library.sync().changed  # what other desks began and sent
        library.notices.close_broken_off()
        with self._mailer(self._server) as mailer:
            mails = [n for n in library.notices.wanted() if n.channel is Channel.MAIL]
            for start in range(0, len(mails), SLICE):
                if cancelled() or not library.claim(JOB, HELD_FOR):
                    sent.stopped = "cancelled"
                    break
                if not self._slice(mailer, mails[start : start + SLICE], sent):
                    break
        return sent

    def _slice(self, mailer: Mailer, mails: list[Notice], sent: Sent) -> bool:
        """Send a few; tell whether the server goes on taking mail."""
        notices = self._library.notices
        begun = notices.begin(mails)
        sent.changed |= begun.changed
        reachable = True
        for notice in begun.notices:
            outcome = self._outcome(mailer, notice) if reachable else Outcome.DEFERRED
            reachable = reachable and outcome is not Outcome.DEFERRED
            sent.count(outcome, notices.settle(notice, outcome))
        if not reachable:
            sent.stopped = "unreachable"
        return reachable

    def _outcome(self, mailer: Mailer, notice: Notice) -> Outcome:
        mail = message(notice, self._sender, self._server, self._languages, self._clock.now())
        try:
            mailer.send(mail)
        except AddressRefused:
            return Outcome.REFUSED
        except MailUnreachable:
            return Outcome.DEFERRED
        except OutcomeUnknown:
            return Outcome.UNKNOWN
        return Outcome.SENT
