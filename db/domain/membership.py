"""Membership: the category of a member on a day, and the year that a fee is paid for."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from db.domain.birth_date import BirthDate
from db.domain.change import Version
from db.domain.lending_rules import Reason
from db.domain.rule_kinds import DEFAULTS
from db.errors import InvalidValue, MembershipOpen, MissingValue, RenewedAlready

NO_BOUND = 999


class MembershipAct(StrEnum):
    """What happened to a membership."""

    JOINED = "joined"
    RENEWED = "renewed"
    ENDED = "ended"


class Proof(StrEnum):
    """The kinds of proof of a target group that staff may see; never a copy of one (P9)."""

    BENEFIT_CARD = "benefit_card"  # UiTPAS at the reduced rate, or the city's own card
    INCREASED_ALLOWANCE = "increased_allowance"  # statement of the health fund
    SOCIAL_SERVICE = "social_service"  # letter of the OCMW
    DISABILITY = "disability"  # decision of the federal or the Flemish service
    SCHOOL = "school"  # statement of a school or institution
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Moved:
    """How many were moved out of a category, and can be put back; and on which day the last."""

    count: int
    last_on: date


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of member, with the ages it is for and its names by language."""

    code: str
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    from_age: int = 0
    to_age: int = NO_BOUND  # the last age it is for
    needs_proof: bool = False
    active: bool = True

    def fits(self, age: int) -> bool:
        """Tell whether somebody of an age may be in it."""
        return self.from_age <= age <= self.to_age

    @property
    def by_age(self) -> bool:
        """Tell whether people come into it by their age alone."""
        return not self.needs_proof and (self.from_age > 0 or self.to_age < NO_BOUND)


def _names(nl: str, fr: str, de: str, en: str) -> dict[str, str]:
    return {"nl": nl, "fr": fr, "de": de, "en": en}


DEFAULT_CATEGORIES = (
    Category("adult", _names("Volwassene", "Adulte", "Erwachsene", "Adult"), from_age=18),
    Category("youth", _names("Jongere", "Jeune", "Jugendliche", "Young person"), 12, 17),
    Category("child", _names("Kind", "Enfant", "Kind", "Child"), 0, 11),
    Category(
        "target_group",
        _names("Doelgroepenkaart", "Carte groupe cible", "Zielgruppenkarte", "Target group card"),
        needs_proof=True,
    ),
    Category("class", _names("Klas", "Classe", "Schulklasse", "School class")),
    Category("institution", _names("Instelling", "Institution", "Einrichtung", "Institution")),
    Category("staff", _names("Personeel", "Personnel", "Personal", "Staff")),
)


@dataclass(frozen=True, slots=True)
class Entitlement:
    """That staff saw proof of a target group, which holds until a day (P9)."""

    member_id: UUID
    category: str
    proof: Proof
    until: date
    staff_id: UUID
    version: Version = (0, 0)


@dataclass(frozen=True, slots=True)
class CategoryDecision:
    """The category of a member on a day, and why."""

    category: Category
    reason: Reason
    until: date | None = None  # of the proof it rests on


@dataclass(frozen=True, slots=True)
class Period:
    """The first and the last day that a fee pays for."""

    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class MembershipYear:
    """What the rules say of a period: its months, or the month and day on which all years end.

    Who renews at most `lapsed_days` after the end keeps the old anniversary.
    """

    months: int = DEFAULTS["membership_months"]
    ends: tuple[int, int] | None = None
    lapsed_days: int = DEFAULTS["lapsed_days"]


_OLDEST = 120


def category_on(
    chosen: str,
    born: BirthDate,
    entitlements: Iterable[Entitlement],
    categories: Iterable[Category],
    today: date,
) -> CategoryDecision:
    """Give the category that counts today.

    Proof that still holds goes first; without it a member is in the category that staff chose, if
    it needs no proof and fits the age, and else in the one for the age.
    """
    known = {c.code: c for c in categories if c.active}
    proven = [e for e in entitlements if e.until >= today and e.category in known]
    if proven:
        best = max(proven, key=lambda e: (e.until, e.version))
        reason = Reason("category", "proof", best.until.isoformat())
        return CategoryDecision(known[best.category], reason, best.until)
    age = born.ages(today)[1]
    wanted = known.get(chosen)
    if wanted is not None and not wanted.needs_proof and wanted.fits(age):
        return CategoryDecision(wanted, Reason("category", "member", wanted.code))
    fitting = [c for c in known.values() if c.by_age and c.fits(age)]
    found = fitting[0] if fitting else DEFAULT_CATEGORIES[0]
    return CategoryDecision(found, Reason("category", "age", str(age)))


def ages_without(categories: Iterable[Category]) -> tuple[int, ...]:
    """Give the ages that no category in use fits by age: such members count as adults."""
    known = [c for c in categories if c.active and c.by_age]
    return tuple(age for age in range(_OLDEST) if not any(c.fits(age) for c in known))


def next_period(
    ends_on: date | None,
    today: date,
    year: MembershipYear | None = None,
) -> Period:
    """Give the period that a renewal pays for; `ends_on` is empty for who joins.

    Renewed early, or soon after the end, it follows the old one; later it starts today. Where the
    year ends for everybody on one day, it ends on the next such day.
    """
    year = year or MembershipYear()
    soon = ends_on is not None and (today - ends_on).days <= year.lapsed_days
    starts_on = ends_on + timedelta(days=1) if ends_on is not None and soon else today
    if year.ends is None:
        anniversary = ends_on if ends_on is not None and soon else starts_on
        return Period(starts_on, after_months(anniversary, year.months))
    return Period(starts_on, _next_year_end(starts_on, year.ends))


def after_months(day: date, months: int) -> date:
    """Give the same day some months later, or the last one of a shorter month."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def decide_renewal(ends_on: date, today: date, months: int) -> None:
    """Refuse to renew what runs for more than one more period; raise RenewedAlready."""
    if ends_on > after_months(today, months):
        raise RenewedAlready


def decide_ending(*, open_loans: int, balance_cents: int) -> None:
    """Refuse to end a membership while something is open; raise MembershipOpen."""
    grounds = []
    if open_loans > 0:
        grounds.append("open_loans")
    if balance_cents > 0:
        grounds.append("open_costs")
    if balance_cents < 0:
        grounds.append("open_credit")
    if grounds:
        raise MembershipOpen(tuple(grounds))


def checked_category(category: Category) -> Category:
    """Check a category that staff set; raise MissingValue or InvalidValue."""
    if not category.code.strip():
        raise MissingValue("kind_code")
    if not category.names.get("nl", "").strip():
        raise MissingValue("dutch_name")
    if not 0 <= category.from_age <= NO_BOUND:
        raise InvalidValue("from_age", "format")
    if not 0 <= category.to_age <= NO_BOUND:
        raise InvalidValue("to_age", "format")
    if category.to_age < category.from_age:
        raise InvalidValue("to_age", "below_first_age")
    return replace(category, code=category.code.strip())


def period_key(ends_on: date | None) -> str:
    """Name the period that follows an end: the same on two desks that renew on other days."""
    return f"membership:{ends_on.isoformat() if ends_on else 'first'}"


def renewal_id(member_id: UUID, ends_on: date | None) -> UUID:
    """Give the id of a renewal, so that two desks renew a membership once."""
    return uuid5(member_id, period_key(ends_on))


def membership_fee_id(member_id: UUID, ends_on: date | None) -> UUID:
    """Give the id of the fee for a period, so that two desks charge it once."""
    return uuid5(member_id, f"{period_key(ends_on)}:fee")


def checked_entitlement(
    category: Category, proof: Proof | None, until: date | None, today: date
) -> tuple[Proof, date]:
    """Check what staff say about a proof they saw; raise MissingValue or InvalidValue (P9)."""
    if not category.needs_proof:
        raise InvalidValue("category", "needs_no_proof")
    if proof is None:
        raise MissingValue("proof")
    if until is None:
        raise MissingValue("until")
    if until < today:
        raise InvalidValue("until", "past")
    return proof, until


def year_end(text: str | None) -> tuple[int, int] | None:
    """Read the day of the year on which all memberships end, such as `08-31`."""
    if text is None:
        return None
    month, day = text.split("-")
    return int(month), int(day)


def _next_year_end(starts_on: date, year_ends: tuple[int, int]) -> date:
    month, day = year_ends
    for year in (starts_on.year, starts_on.year + 1):
        found = date(year, month, min(day, calendar.monthrange(year, month)[1]))
        if found >= starts_on:
            return found
    return after_months(starts_on, 12)
