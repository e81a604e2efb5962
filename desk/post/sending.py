"""Sending what is to go: once, whoever asks and whatever breaks off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from db.domain.change import Changed
from db.domain.notice import Channel, Notice, Outcome
from db.domain.processor import Task
from db.errors import CentralUnreachable
from desk.post.errors import AddressRefused, MailUnreachable, OutcomeUnknown
from desk.post.mail import Mailer, MailServer, message
from desk.post.reports import came_back
from desk.post.wording import Sender

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library

JOB: Final = "notices"
HELD_FOR: Final = 600  # seconds that a desk holds the job; each slice prolongs it
SLICE: Final = 5  # mails between two prolongations: the slowest server takes less than HELD_FOR


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


def read_returned(library: Library, server: MailServer, now: datetime) -> tuple[int, Changed]:
    """Note which mails came back and count them; nothing while another desk works on notices.

    Raises UnlistedParty where the register of processors lacks who holds the mailbox (P18).
    """
    library.books.check_listed(Task.MAIL, server.reports_host)
    if not library.claim(JOB, HELD_FOR):
        return 0, Changed()
    try:
        changed = library.sync().changed if library.sync_status().joined else Changed()
        count, noted = library.notices.came_back(came_back(server, now))
        return count, changed | noted
    finally:
        library.claim(JOB, 0)


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
        """Send; raises UnlistedParty or MailUnreachable before the first mail, or a Trouble.

        Where there is a central store the desk must reach it: it alone knows who sends.
        """
        sent = Sent()
        library = self._library
        library.books.check_listed(Task.MAIL, self._server.host)  # P18
        if not library.claim(JOB, HELD_FOR):
            sent.elsewhere = True
            return sent
        try:
            self._exchange(sent)  # what other desks began and sent
            library.notices.close_broken_off()
            with self._mailer(self._server) as mailer:
                self._all(mailer, sent, cancelled)
        finally:
            self._hand_back(sent)
        return sent

    def _all(self, mailer: Mailer, sent: Sent, cancelled: Callable[[], bool]) -> None:
        mails = [n for n in self._library.notices.wanted() if n.channel is Channel.MAIL]
        for start in range(0, len(mails), SLICE):
            if cancelled() or not self._library.claim(JOB, HELD_FOR):
                sent.stopped = "cancelled"
                break
            if not self._slice(mailer, mails[start : start + SLICE], sent):
                break

    def _hand_back(self, sent: Sent) -> None:
        """Let another desk go on at once, with all that became of these mails at the centre."""
        # Without a line the job ends by itself when its time is over, as after a breakdown.
        with suppress(CentralUnreachable):
            self._exchange(sent)
            self._library.claim(JOB, 0)

    def _slice(self, mailer: Mailer, mails: list[Notice], sent: Sent) -> bool:
        """Send a few; tell whether the server goes on taking mail."""
        notices = self._library.notices
        begun = notices.begin(mails)
        sent.changed |= begun.changed
        waiting = list(begun.notices)
        try:
            # The centre knows of them before they go: a desk that goes on after this one, even
            # after it broke down or lost its line, does not send them again.
            self._exchange(sent)
            while waiting and not sent.stopped:
                outcome = self._outcome(mailer, notice := waiting.pop(0))
                sent.count(outcome, notices.settle(notice.wanted, outcome))
                if outcome is Outcome.DEFERRED:
                    sent.stopped = "unreachable"
        finally:
            for notice in waiting:  # not tried, whatever came between
                sent.count(Outcome.DEFERRED, notices.settle(notice.wanted, Outcome.DEFERRED))
        return not sent.stopped

    def _exchange(self, sent: Sent) -> None:
        if self._library.sync_status().joined:
            sent.changed |= self._library.sync().changed

    def _outcome(self, mailer: Mailer, notice: Notice) -> Outcome:
        try:
            mail = message(notice, self._sender, self._server, self._languages, self._clock.now())
            mailer.send(mail)
        except AddressRefused:
            return Outcome.REFUSED
        except MailUnreachable:
            return Outcome.DEFERRED
        except OutcomeUnknown:
            return Outcome.UNKNOWN
        return Outcome.SENT
