"""What the page of the newsletter shows, and what staff fill in, in frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.domain.newsletter import JoinedBy, SignUp
from db.domain.processor import Processor
from db.registers.newsletter_handover import Handed
from db.registers.newsletter_issues import Going


@dataclass(frozen=True, slots=True)
class NewsletterView:
    """Who is on the list and which issues there are; `languages` are those of the library."""

    languages: tuple[str, ...] = ("nl",)
    may_manage: bool = False  # see the list, write and send
    may_answer: bool = False  # what people ask about their own data
    readers: tuple[SignUp, ...] = field(default=(), repr=False)
    failing: tuple[SignUp, ...] = field(default=(), repr=False)
    issues: tuple[Going, ...] = ()
    chosen: Going | None = None
    writing: bool = False  # a new issue, that is not kept yet
    parties: tuple[Processor, ...] = ()  # that the list may go to
    handed: tuple[Handed, ...] = ()
    mail_ready: bool = False  # this desk knows a mail server
    per_minute: int = 30


@dataclass(frozen=True, slots=True)
class JoinSaid:
    """What stands in the form of somebody who signs up or off."""

    email: str = field(repr=False)
    way: JoinedBy
    language: str


@dataclass(frozen=True, slots=True)
class IssueSaid:
    """What stands in the form of an issue, by language."""

    subjects: Mapping[str, str]
    texts: Mapping[str, str]
