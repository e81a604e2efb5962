"""An issue of the newsletter: what it says, how far it is, and to whom it is still to go (P15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from db.domain.newsletter import LANGUAGES, SignUp, one_of_each
from db.domain.notice import Outcome
from db.errors import InvalidValue, MissingValue

LONGEST_SUBJECT: Final = 200  # characters
LONGEST_TEXT: Final = 50_000
_FAILED: Final = (Outcome.REFUSED, Outcome.BOUNCED)


class State(StrEnum):
    """How far an issue is."""

    DRAFT = "draft"
    SENDING = "sending"
    PAUSED = "paused"
    SENT = "sent"  # to everybody who was on the list
    WITHDRAWN = "withdrawn"  # a draft that staff do not want

    @property
    def under_way(self) -> bool:
        """Tell whether some have it and others do not yet."""
        return self in (State.SENDING, State.PAUSED)


@dataclass(frozen=True, slots=True)
class IssueText:
    """What an issue says in one language."""

    subject: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many copies arrived as far as is known, failed, or broke off while they went."""

    sent: int = 0
    failed: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        """Count the copies."""
        return self.sent + self.failed + self.unknown


@dataclass(frozen=True, slots=True)
class Issue:
    """One newsletter; `at` is when its state changed, `tally` what it gave once it is over."""

    id: UUID
    texts: Mapping[str, IssueText] = field(default_factory=dict)
    state: State = State.DRAFT
    at: datetime | None = None
    tally: Tally = Tally()

    @property
    def languages(self) -> tuple[str, ...]:
        """Tell in which languages it is written, the library's own first."""
        return tuple(language for language in LANGUAGES if language in self.texts)

    def language_for(self, reader: str) -> str:
        """Choose the language for somebody: theirs if it is written in it, or else its first."""
        return reader if reader in self.texts else self.languages[0]

    @property
    def subject(self) -> str:
        """Give its subject in its first language; empty for one that says nothing yet."""
        return next((self.texts[one].subject for one in self.languages), "")


@dataclass(frozen=True, slots=True)
class Copy:
    """An issue as it goes to one address."""

    issue: Issue
    to: SignUp

    @property
    def id(self) -> UUID:
        """Give the number that stands in the mail, and comes back in a report about it."""
        return copy_id(self.issue.id, self.to.id)


def copy_id(issue_id: UUID, sign_up_id: UUID) -> UUID:
    """Number a copy; the same at every desk."""
    return uuid5(issue_id, str(sign_up_id))


def checked_issue(issue: Issue) -> None:
    """Raise MissingValue or InvalidValue unless an issue can be kept so."""
    if not issue.texts:
        raise MissingValue("subject")
    for said in issue.texts.values():
        if not said.subject.strip():
            raise MissingValue("subject")
        if not said.text.strip():
            raise MissingValue("issue_text")
        if len(said.subject) > LONGEST_SUBJECT or "\n" in said.subject:
            raise InvalidValue("subject", "too_long")
        if len(said.text) > LONGEST_TEXT:
            raise InvalidValue("issue_text", "too_long")


def still_to_go(sign_ups: Sequence[SignUp], issue_id: UUID) -> tuple[SignUp, ...]:
    """Give those who are yet to get an issue: one of each address.

    An address that two desks took apart has it when either sign-up does.
    """
    have = {one.email for one in sign_ups if _has(one, issue_id)}
    return tuple(one for one in one_of_each(sign_ups) if one.email not in have)


def tally_of(sign_ups: Iterable[SignUp], issue_id: UUID) -> Tally:
    """Count what became of an issue, of the addresses that are on the list still."""
    found = Counter(
        one.post.outcome for one in sign_ups if one.post is not None and _has(one, issue_id)
    )
    return Tally(
        sent=found[Outcome.SENT],
        failed=sum(found[outcome] for outcome in _FAILED),
        unknown=found[Outcome.UNKNOWN] + found[None],
    )


def first_to_go(issues: Iterable[Issue], sign_ups: Iterable[SignUp]) -> Issue | None:
    """Choose which of the issues under way goes; desks that were apart may have begun several.

    It is the one that most have: an address keeps the last only, so it is ended before another.
    """
    have = Counter(one.post.issue_id for one in sign_ups if one.post is not None)
    going = sorted((one for one in issues if one.state.under_way), key=lambda one: one.id)
    return max(going, key=lambda one: have[one.id], default=None)


def failing(sign_ups: Sequence[SignUp]) -> tuple[SignUp, ...]:
    """Give the addresses that did not take the last issue, the worst first."""
    found = [one for one in one_of_each(sign_ups) if failures_before(one)]
    return tuple(sorted(found, key=failures_before, reverse=True))


def failures_before(sign_up: SignUp) -> int:
    """Count how many issues in a row an address did not take, up to the last one."""
    post = sign_up.post
    return post.failures if post is not None and post.outcome in _FAILED else 0


def _has(one: SignUp, issue_id: UUID) -> bool:
    post = one.post
    return post is not None and post.issue_id == issue_id and post.outcome is not Outcome.DEFERRED
