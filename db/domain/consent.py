"""Consent: what a member allows, told by events that are never changed (P3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Purpose(StrEnum):
    """What consent is asked for; the first three each guard one value of the member's file."""

    EMAIL = "email"
    TELEPHONE = "telephone"
    GENDER = "gender"


class Way(StrEnum):
    """How consent was given or withdrawn."""

    SCREEN = "screen"
    PAPER = "paper"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One yes or no: to which wording, in which language, how, to whom and when.

    A grant lists the withdrawals it has seen, so that a withdrawal made elsewhere at the same
    time wins.
    """

    id: UUID
    member_id: UUID
    purpose: Purpose
    granted: bool
    seen_withdrawals: frozenset[UUID]
    wording_version: str
    language: str
    way: Way
    staff_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class Consents:
    """What the reader says at the desk: per purpose, the value that consent allows to be kept.

    A purpose with `None` was not consented to.
    """

    email: str | None = field(default=None, repr=False)
    telephone: str | None = field(default=None, repr=False)
    gender: str | None = field(default=None, repr=False)
    way: Way = Way.SCREEN
    language: str = "nl"

    def value(self, purpose: Purpose) -> str | None:
        """Give the value that goes with a purpose, or None without consent."""
        return {
            Purpose.EMAIL: self.email,
            Purpose.TELEPHONE: self.telephone,
            Purpose.GENDER: self.gender,
        }[purpose]


def holds(events: Iterable[ConsentEvent], purpose: Purpose) -> bool:
    """Tell whether consent holds now: some grant has seen every withdrawal."""
    relevant = [e for e in events if e.purpose == purpose]
    withdrawn = {e.id for e in relevant if not e.granted}
    return any(e.granted and withdrawn <= e.seen_withdrawals for e in relevant)
