"""The list of the newsletter: who signed up, and one of each address (P15)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

Version = tuple[int, int]


class JoinedBy(StrEnum):
    """How somebody signed up."""

    DESK = "desk"  # on the screen, in front of staff
    PAPER = "paper"
    FILE = "file"  # of the library's website


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


def one_of_each(sign_ups: Iterable[SignUp]) -> tuple[SignUp, ...]:
    """Give one sign-up of each address: the first, where desks that were apart took several."""
    found: dict[str, SignUp] = {}
    for one in sorted(sign_ups, key=lambda s: (s.version, s.id)):
        found.setdefault(one.email, one)
    return tuple(found.values())
