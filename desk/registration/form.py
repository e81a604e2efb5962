"""What the registration form holds while staff work on it, and how it is read into a draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Way
from db.domain.member import (
    CardTrust,
    Document,
    Guardian,
    MemberDraft,
    Name,
    PostalAddress,
    Source,
)
from db.domain.national_number import NationalNumber, parse_national_number
from db.errors import ConsentMissing, InvalidValue, MissingValue, Refused
from db.library import read_email, read_telephone
from desk.registration.draft import CardDraft

PARENT, LEGAL_GUARDIAN = "parent", "guardian"
OLDEST_BIRTH_YEAR = 1890
_DAY_FIRST = re.compile(r"(?:(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ])?(\d{4})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class GuardianForm:
    """The parent or legal representative, as typed or taken from their card (P6)."""

    surname: str = field(default="", repr=False)
    given_names: str = field(default="", repr=False)
    relation: str = PARENT
    identified_by: Source | None = None
    document: Document | None = None  # what was looked at, where no card was read
    member: bool = False  # the card is a member's: their file will show the child
    permits: bool = False


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """The voluntary values, each with its own box (P3)."""

    email_allowed: bool = False
    email: str = field(default="", repr=False)
    telephone_allowed: bool = False
    telephone: str = field(default="", repr=False)
    gender_allowed: bool = False
    gender: str = field(default="", repr=False)
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Every field of the registration, as text; lives in memory until saved or cancelled (P4)."""

    surname: str = field(default="", repr=False)
    given_names: str = field(default="", repr=False)
    birth_date: str = field(default="", repr=False)
    national_number: str = field(default="", repr=False)  # typed only: the card's stays in basis
    no_number_reason: str = field(default="", repr=False)
    street: str = field(default="", repr=False)
    postal_code: str = field(default="", repr=False)
    municipality: str = field(default="", repr=False)
    library_card: str = ""
    document_seen: bool = False
    regulations_accepted: bool = False
    consents: ConsentForm = ConsentForm()
    guardian: GuardianForm = GuardianForm()


CARD_FIELDS = (
    "surname",
    "given_names",
    "birth_date",
    "national_number",
    "street",
    "postal_code",
    "municipality",
)


def form_from_draft(draft: MemberDraft) -> Form:
    """Fill a form with what a card gave; the number is not among the texts."""
    return Form(
        surname=draft.name.surname,
        given_names=draft.name.given_names,
        birth_date=birth_date_text(draft.birth_date),
        street=draft.address.street,
        postal_code=draft.address.postal_code,
        municipality=draft.address.municipality,
    )


def corrected(form: Form, basis: CardDraft | None) -> frozenset[str]:
    """Name the fields that staff changed from what the card said."""
    if basis is None:
        return frozenset()
    said = form_from_draft(basis.draft)
    return frozenset(f for f in CARD_FIELDS if getattr(form, f).strip() != getattr(said, f).strip())


def draft_from_form(
    form: Form, basis: CardDraft | None, source: Source, today: date
) -> MemberDraft:
    """Read the form into the draft that the records judge; raise InvalidValue for what it can't be.

    What the card said is used wherever staff did not change it.
    """
    changed = corrected(form, basis)
    return MemberDraft(
        name=Name(form.surname.strip(), form.given_names.strip()),
        birth_date=_birth_date(form, basis, changed, today),
        address=PostalAddress(
            form.street.strip(), form.postal_code.strip(), form.municipality.strip()
        ),
        national_number=_number(form, basis),
        no_number_reason=form.no_number_reason.strip(),
        source=source,
        trust=basis.draft.trust if basis else CardTrust.NO_CARD,
        card_expired=bool(basis and basis.draft.card_expired),
        document_seen=form.document_seen,
        corrected=changed,
        regulations_accepted=form.regulations_accepted,
        guardian=guardian_from_form(form.guardian),
        library_card=form.library_card.strip(),
    )


def guardian_from_form(form: GuardianForm) -> Guardian | None:
    """Give the guardian once they permit it and are identified, else none (P6)."""
    if not form.permits or form.identified_by is None:
        return None
    name = Name(form.surname.strip(), form.given_names.strip())
    return Guardian(name, form.relation, form.identified_by, document=form.document)


def consents_from_form(form: ConsentForm, language: str, *, by_guardian: bool) -> Consents:
    """Give the values that are consented to; raise ConsentMissing for a value without its box."""
    way = Way.GUARDIAN if by_guardian else Way.PAPER if form.on_paper else Way.SCREEN
    return Consents(
        email=_read(read_email, _allowed("email", form.email, allowed=form.email_allowed)),
        telephone=_read(
            read_telephone, _allowed("telephone", form.telephone, allowed=form.telephone_allowed)
        ),
        gender=_allowed("gender", form.gender, allowed=form.gender_allowed),
        way=way,
        language=language,
    )


def problems_in(form: Form, basis: CardDraft | None, today: date) -> tuple[Refused, ...]:
    """List what can't be read in the form, so that all of it shows at once."""
    checks = (
        lambda: _birth_date(form, basis, corrected(form, basis), today),
        lambda: _number(form, basis),
    )
    found = []
    for check in checks:
        try:
            check()
        except Refused as problem:
            found.append(problem)
    return tuple(found)


def birth_date_text(born: BirthDate | None) -> str:
    """Write a birth date as people do here, day first, as far as it is known."""
    if born is None:
        return ""
    parts = [*(f"{p:02d}" for p in (born.day, born.month) if p), f"{born.year:04d}"]
    return "/".join(parts)


def read_birth_date(text: str, today: date) -> BirthDate | None:
    """Read a typed birth date: `30/07/1985`, `30071985`, `1985-07-30`, `07/1985` or `1985`.

    Raises InvalidValue for what is no date, lies in the future or too far back.
    """
    text = text.strip()
    if not text:
        return None
    if iso := _ISO.fullmatch(text):
        year, month, day = (int(p) for p in iso.groups())
        return _sane(BirthDate(year, month, day), today)
    found = _DIGITS.fullmatch(text) or _DAY_FIRST.fullmatch(text)
    if found is None:
        raise InvalidValue("birth_date", "format")
    day_text, month_text, year_text = found.groups()
    # 00 stands for unknown, as it does on some documents.
    born = BirthDate(int(year_text), int(month_text or 0) or None, int(day_text or 0) or None)
    return _sane(born, today)


def _sane(born: BirthDate, today: date) -> BirthDate:
    try:
        first = born.earliest()
    except ValueError as error:
        raise InvalidValue("birth_date", "format") from error
    if first > today:
        raise InvalidValue("birth_date", "future")
    if born.year < OLDEST_BIRTH_YEAR:
        raise InvalidValue("birth_date", "too_old")
    return born


def _birth_date(
    form: Form, basis: CardDraft | None, changed: frozenset[str], today: date
) -> BirthDate | None:
    if basis is not None and "birth_date" not in changed:
        return basis.draft.birth_date
    return read_birth_date(form.birth_date, today)


def _number(form: Form, basis: CardDraft | None) -> NationalNumber | None:
    if form.national_number.strip():
        return parse_national_number(form.national_number)
    return basis.draft.national_number if basis else None


def _read(how: Callable[[str], str], value: str | None) -> str | None:
    return None if value is None else how(value)


def _allowed(purpose: str, value: str, *, allowed: bool) -> str | None:
    value = value.strip()
    if value and not allowed:
        raise ConsentMissing(purpose)
    if allowed and not value:
        raise MissingValue(purpose)
    return value or None
