"""A run over mails that go once, whoever asks and whatever breaks off."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from db.domain.change import Changed
from db.domain.notice import Outcome
from db.domain.processor import Task
from db.errors import CentralUnreachable
from desk.post.errors import AddressRefused, MailUnreachable, OutcomeUnknown
from desk.post.mail import Mailer, MailServer

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library

HELD_FOR: Final = 600  # seconds that a desk holds the job; each slice prolongs it
SLICE: Final = 5  # mails between two prolongations: the slowest server takes less than HELD_FOR
T = TypeVar("T")


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


class OnceRun(ABC, Generic[T]):
    """Sends what is to go; one desk at a time, and the centre knows of each mail before it goes."""

    def __init__(
        self,
        library: Library,
        server: MailServer,
        *,
        clock: Clock,
        mailer: Callable[[MailServer], Mailer] = Mailer,
    ) -> None:
        self._library = library
        self._server = server
        self._clock = clock
        self._mailer = mailer

    @property
    @abstractmethod
    def job(self) -> str:
        """Name the job that one desk holds."""

    def run(self, cancelled: Callable[[], bool] = never) -> Sent:
        """Send; raises UnlistedParty or MailUnreachable before the first mail, or a Trouble.

        Where there is a central store the desk must reach it: it alone knows who sends.
        """
        sent = Sent()
        self._library.books.check_listed(Task.MAIL, self._server.host)  # P18
        if not self._library.claim(self.job, HELD_FOR):
            sent.elsewhere = True
            return sent
        try:
            self._exchange(sent)  # what other desks began and sent
            sent.changed |= self._close_broken_off()
            with self._mailer(self._server) as mailer:
                self._all(mailer, sent, cancelled)
        finally:
            self._hand_back(sent)
        return sent

    @abstractmethod
    def _close_broken_off(self) -> Changed:
        """Note of what was begun and never settled that nobody knows whether it went."""

    @abstractmethod
    def _wanted(self) -> Sequence[T]:
        """Give what is to go."""

    @abstractmethod
    def _begin(self, some: Sequence[T]) -> tuple[Sequence[T], Changed]:
        """Write down that some are to go; give those that may."""

    @abstractmethod
    def _settle(self, one: T, outcome: Outcome) -> Changed:
        """Write down what became of one."""

    @abstractmethod
    def _message(self, one: T) -> EmailMessage:
        """Write the mail; raise AddressRefused."""

    def _all(self, mailer: Mailer, sent: Sent, cancelled: Callable[[], bool]) -> None:
        mails = self._wanted()
        for start in range(0, len(mails), SLICE):
            if cancelled() or not self._library.claim(self.job, HELD_FOR):
                sent.stopped = "cancelled"
                break
            if not self._slice(mailer, mails[start : start + SLICE], sent):
                break

    def _hand_back(self, sent: Sent) -> None:
        """Let another desk go on at once, with all that became of these mails at the centre."""
        # Without a line the job ends by itself when its time is over, as after a breakdown.
        with suppress(CentralUnreachable):
            self._exchange(sent)
            self._library.claim(self.job, 0)

    def _slice(self, mailer: Mailer, mails: Sequence[T], sent: Sent) -> bool:
        """Send a few; tell whether the server goes on taking mail."""
        may_go, begun = self._begin(mails)
        sent.changed |= begun
        waiting = list(may_go)
        try:
            # The centre knows of them before they go: a desk that goes on after this one, even
            # after it broke down or lost its line, does not send them again.
            self._exchange(sent)
            while waiting and not sent.stopped:
                outcome = self._outcome(mailer, one := waiting.pop(0))
                sent.count(outcome, self._settle(one, outcome))
                if outcome is Outcome.DEFERRED:
                    sent.stopped = "unreachable"
        finally:
            for one in waiting:  # not tried, whatever came between
                sent.count(Outcome.DEFERRED, self._settle(one, Outcome.DEFERRED))
        return not sent.stopped

    def _exchange(self, sent: Sent) -> None:
        if self._library.sync_status().joined:
            sent.changed |= self._library.sync().changed

    def _outcome(self, mailer: Mailer, one: T) -> Outcome:
        try:
            mailer.send(self._message(one))
        except AddressRefused:
            return Outcome.REFUSED
        except MailUnreachable:
            return Outcome.DEFERRED
        except OutcomeUnknown:
            return Outcome.UNKNOWN
        return Outcome.SENT
