"""What a library says about a kind of data: what for, on what ground, from whom, until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Purpose(StrEnum):
    """What data are for; one purpose a kind of data, so that another use is another declaration."""

    MEMBERSHIP = "membership"
    LENDING = "lending"
    ACCOUNTS = "accounts"
    NOTICES = "notices"
    STATISTICS = "statistics"
    ACTIVITIES = "activities"
    NEWSLETTER = "newsletter"
    SECURITY = "security"  # who may do what here, and who did
    PROOF = "proof"  # to show that a promise or a duty was kept
    COLLECTION = "collection"
    RUNNING = "running"  # how the library and its desks are set up


class Ground(StrEnum):
    """On what the library may keep it: article 6.1 of the GDPR."""

    CONSENT = "6.1.a"
    AGREEMENT = "6.1.b"
    DUTY = "6.1.c"
    PUBLIC_TASK = "6.1.e"
    NO_PERSON = ""


class Source(StrEnum):
    """Where data come from."""

    READER = "reader"  # the eID, a document, a form, or what the reader says
    STAFF = "staff"  # what staff write down
    ACT = "act"  # the act itself leaves it behind
    LIBRARY = "library"  # set up by the library, or imported


class SeenBy(StrEnum):
    """Who gets to see data on a screen."""

    STAFF = "staff"  # everybody at a desk
    PERMITTED = "permitted"  # with a permission and a reason
    PRIVACY = "privacy"  # the privacy officer and the administrator
    PROGRAM = "program"  # nobody: the program compares or counts it


class Until(StrEnum):
    """What starts the time after which data go."""

    MEMBERSHIP_OVER = "membership_over"  # ended, and nothing open any more (P19, P20)
    RETURNED = "returned"  # brought back, and nothing open on it (P10)
    SETTLED = "settled"  # paid, waived or written off (P11)
    WITHDRAWN = "withdrawn"  # the consent (P3)
    WRITTEN = "written"  # the record itself
    ACTIVITY_OVER = "activity_over"  # after its last session (P16)
    LEFT = "left"  # a staff member no longer works here
    KEPT = "kept"  # no person in it: as long as the library likes


class Then(StrEnum):
    """What happens at the end."""

    ERASED = "erased"
    SEVERED = "severed"  # stays without what leads to a person
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long data stay: so many months and days after what starts the time, and then what."""

    until: Until
    then: Then
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Processing:
    """What is declared of one kind of data; nothing is stored without it."""

    purpose: Purpose
    ground: Ground
    source: Source
    seen_by: SeenBy
    keeping: Keeping

    @property
    def personal(self) -> bool:
        """Tell whether these data are about a person."""
        return self.ground is not Ground.NO_PERSON


class Limit(StrEnum):
    """How a person limits what their data are used for (GDPR, articles 21 and 18)."""

    OBJECTION = "objection"
    RESTRICTION = "restriction"  # the data may be seen, and not used


class Stops(StrEnum):
    """What a limit keeps from being done; each is looked at where it would be done."""

    LENDING = "lending"  # nothing new is lent, renewed or reserved
    COURTESY = "courtesy"  # no notice of what is not late: due soon, ready, membership ending
    DEMANDS = "demands"  # no reminder or bill either
    COUNTING = "counting"  # in no statistics: an act is one of its day, and gender is not kept


# What each limit of each purpose means. A purpose that is not here can't be limited: a membership
# and its accounts are the agreement itself, and the rest is the library's duty or names nobody.
LIMITS: Final[Mapping[tuple[Limit, Purpose], frozenset[Stops]]] = {
    (Limit.OBJECTION, Purpose.NOTICES): frozenset({Stops.COURTESY}),
    (Limit.OBJECTION, Purpose.STATISTICS): frozenset({Stops.COUNTING}),
    (Limit.RESTRICTION, Purpose.LENDING): frozenset({Stops.LENDING}),
    (Limit.RESTRICTION, Purpose.NOTICES): frozenset({Stops.COURTESY, Stops.DEMANDS}),
    (Limit.RESTRICTION, Purpose.STATISTICS): frozenset({Stops.COUNTING}),
}


def purposes_of(limit: Limit) -> tuple[Purpose, ...]:
    """Give the purposes that can be limited so, in the order of their declaration."""
    return tuple(purpose for way, purpose in LIMITS if way is limit)


def stopped_by(limits: Iterable[tuple[Limit, Purpose]]) -> frozenset[Stops]:
    """Give all that some limits keep from being done."""
    return frozenset(stop for limit in limits for stop in LIMITS.get(limit, ()))
