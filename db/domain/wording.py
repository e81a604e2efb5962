"""What members are shown and asked, in versions: which holds, and who is to be asked again.

The statement and the regulations are accepted (P5), the three consents are given to a wording
(P3); a new version is one more row, and what was said to an older one keeps naming it (P33).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from db.domain.birth_date import ADULT_DATA_AGE, BirthDate
from db.domain.clock import local_day
from db.domain.consent import ConsentEvent, Purpose, Way, holds
from db.errors import InvalidValue, MissingValue


class Text(StrEnum):
    """What there are versions of; those of a consent carry its name."""

    STATEMENT = "statement"
    REGULATIONS = "regulations"
    EMAIL = "email"
    TELEPHONE = "telephone"
    GENDER = "gender"
    NEWSLETTER = "newsletter"  # who signs up for it consents to this (P15)
    PLEDGE = "pledge"  # what staff declare (P28)
    LESSON = "lesson"  # what they read with it (P34)


@dataclass(frozen=True, slots=True)
class Wording:
    """One version: from which day it holds, and what it says in each language."""

    what: Text
    version: str
    from_on: date
    texts: Mapping[str, str] = field(hash=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """A text that holds: its version, and what it says where that was published here.

    The versions named when the library was founded have no day and no words.
    """

    what: Text
    version: str
    from_on: date | None = None
    texts: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a member accepted last, and when."""

    statement: str
    regulations: str
    at: datetime


class Why(StrEnum):
    """Why a member is asked again."""

    NEW_VERSION = "new_version"
    SIXTEEN = "sixteen"  # until then a parent or guardian spoke for them (P6)


@dataclass(frozen=True, slots=True)
class ToAsk:
    """One thing to ask at the next visit; until then what was said before holds."""

    what: Text
    why: Why


def in_force(wordings: Iterable[Wording], today: date) -> dict[Text, Wording]:
    """Give of each text the version that holds on a day: the last to begin, then to be written."""
    begun = (one for one in wordings if one.from_on <= today)
    return {one.what: one for one in sorted(begun, key=lambda w: (w.from_on, w.at))}


def missing_languages(new: Mapping[str, str], needed: Iterable[str]) -> tuple[str, ...]:
    """Give the languages that a library has to write in and that a text does not have."""
    return tuple(one for one in needed if not new.get(one, "").strip())


def check_wording(new: Wording, known: Iterable[Wording], today: date) -> None:
    """Raise for a version without a name or a text, one that was there, or one in the past."""
    if not new.version.strip():
        raise MissingValue("version")
    if not any(said.strip() for said in new.texts.values()):
        raise MissingValue("wording")
    if new.from_on < today:
        raise InvalidValue("from_on", "past")
    if any((one.what, one.version) == (new.what, new.version) for one in known):
        raise InvalidValue("version", "there_already")


def to_ask(
    born: BirthDate,
    accepted: Accepted | None,
    events: Iterable[ConsentEvent],
    held: Mapping[Text, str],
    today: date,
) -> tuple[ToAsk, ...]:
    """Work out what a member is to be asked at the next visit.

    `held` names the version of each text that holds. A consent is asked again when its own wording
    has a version that it was not given to, and after a guardian gave it, at sixteen.
    """
    known = tuple(events)
    grown = not born.may_be_under(ADULT_DATA_AGE, today)
    return (
        *_agreement(born, accepted, held, grown=grown),
        *(
            ToAsk(Text(purpose), why)
            for purpose in Purpose
            if holds(known, purpose) and (why := _again(purpose, known, held, grown=grown))
        ),
    )


def _agreement(
    born: BirthDate, accepted: Accepted | None, held: Mapping[Text, str], *, grown: bool
) -> Iterable[ToAsk]:
    if accepted is None:
        said: Mapping[Text, str] = {}
        spoken_for = False
    else:
        said = {Text.STATEMENT: accepted.statement, Text.REGULATIONS: accepted.regulations}
        spoken_for = born.may_be_under(ADULT_DATA_AGE, local_day(accepted.at))
    for what in (Text.STATEMENT, Text.REGULATIONS):
        if grown and spoken_for:
            yield ToAsk(what, Why.SIXTEEN)
        elif said.get(what) != held.get(what, ""):
            yield ToAsk(what, Why.NEW_VERSION)


def _again(
    purpose: Purpose, events: Iterable[ConsentEvent], held: Mapping[Text, str], *, grown: bool
) -> Why | None:
    given = [e for e in events if e.purpose is purpose and e.granted]
    if grown and given[-1].way is Way.GUARDIAN:
        return Why.SIXTEEN
    own = held.get(Text(purpose))
    return Why.NEW_VERSION if own and given[-1].wording_version != own else None
