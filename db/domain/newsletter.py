"""The list of the newsletter: who signed up, and one of each address (P15)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.domain.notice import Outcome
from db.errors import InvalidValue

LANGUAGES: Final = ("nl", "fr", "de", "en")  # of letters
Version = tuple[int, int]


class JoinedBy(StrEnum):
    """How somebody signed up."""

    DESK = "desk"  # on the screen, in front of staff
    PAPER = "paper"
    FILE = "file"  # of the library's website


@dataclass(frozen=True, slots=True)
class Asked:
    """What a row of a file asks: an address, and the language to write in where it tells one.

    `at` is when it was written, of what tells that.
    """

    email: str = field(repr=False)
    language: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of the last issue at an address; without an outcome it is on its way.

    `failures` counts the issues in a row that the address did not take.
    """

    issue_id: UUID
    outcome: Outcome | None
    failures: int = 0


@dataclass(frozen=True, slots=True)
class SignUp:
    """An address on the list; `version` is when, as all desks order it."""

    id: UUID
    email: str = field(repr=False)
    language: str
    way: JoinedBy
    joined_on: date
    wording_version: str
    version: Version
    post: Posted | None = None


def language_of(asked: Asked, usual: str) -> str:
    """Give the language to write in; raise InvalidValue for one in which nobody does."""
    language = asked.language or usual
    if language not in LANGUAGES:
        raise InvalidValue("language", "unknown")
    return language


def one_of_each(sign_ups: Iterable[SignUp]) -> tuple[SignUp, ...]:
    """Give one sign-up of each address: the first, where desks that were apart took several."""
    found: dict[str, SignUp] = {}
    for one in sorted(sign_ups, key=lambda s: (s.version, s.id)):
        found.setdefault(one.email, one)
    return tuple(found.values())
