"""What the registration page shows, worked out from the state; pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from db.domain.member import CardTrust, Member, Source
from db.errors import Refused
from desk.registration.draft import CardDraft
from desk.registration.form import CARD_FIELDS, Form, corrected
from desk.registration.state import State
from eid.identity import Verdict

ADDRESS_FIELDS = ("street", "postal_code", "municipality")


class Origin(StrEnum):
    """Where the value of one field comes from; its words stand beside the field."""

    NOTHING = "nothing"
    CARD_CHECKING = "card_checking"
    CARD_CONFIRMED = "card_confirmed"
    CARD_NOT_CHECKED = "card_not_checked"
    CARD_UNKNOWN_ROOT = "card_unknown_root"
    CARD_NOT_CONFIRMED = "card_not_confirmed"
    CARD_TEST = "card_test"
    DOCUMENT = "document"
    FORM = "form"
    DESK = "desk"


class CardVerdict(StrEnum):
    """What the card as a whole is worth, for the panel beside the form."""

    NO_CARD = "no_card"
    CHECKING = "checking"
    CONFIRMED = "confirmed"
    NOT_CHECKED = "not_checked"
    UNKNOWN_ROOT = "unknown_root"
    NOT_CONFIRMED = "not_confirmed"
    TEST_CARD = "test_card"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Ground:
    """What this library may do: keep the national number (P2), accept test cards (training)."""

    number_permitted: bool
    training: bool


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """One picture of the page; the national number is in it only as "there is one"."""

    form: Form
    source: Source
    origins: dict[str, Origin]
    verdict: CardVerdict
    expired_on: date | None
    photo: bytes | None = field(repr=False)
    notes: tuple[str, ...]
    number_permitted: bool
    number_from_card: bool
    guardian_needed: bool
    document_needed: bool
    doubles: tuple[Member, ...]
    second: CardDraft | None
    problems: tuple[Refused, ...]
    saving: bool
    reading: bool


def view_of(state: State, ground: Ground, today: date) -> RegistrationView:
    """Work out what to show."""
    draft = state.basis.draft if state.basis else None
    return RegistrationView(
        form=state.form,
        source=state.source,
        origins=_origins(state),
        verdict=_verdict(state),
        expired_on=state.expired_on,
        photo=state.photo,
        notes=state.basis.notes if state.basis and not state.reading else (),
        number_permitted=ground.number_permitted,
        number_from_card=draft is not None and draft.national_number is not None,
        guardian_needed=state.needs_guardian(today),
        document_needed=_document_needed(state, ground),
        doubles=state.doubles,
        second=state.second,
        problems=state.problems,
        saving=state.saving,
        reading=state.reading,
    )


def _document_needed(state: State, ground: Ground) -> bool:
    if state.basis is None:
        return True
    draft = state.basis.draft
    untrusted = draft.trust is CardTrust.NOT_CONFIRMED
    test = draft.trust is CardTrust.TEST_CARD and not ground.training
    return draft.card_expired or untrusted or test


def _verdict(state: State) -> CardVerdict:
    if state.basis is None:
        return CardVerdict.NO_CARD
    draft = state.basis.draft
    if draft.trust is CardTrust.NOT_CONFIRMED:
        return CardVerdict.NOT_CONFIRMED
    if state.reading and draft.trust is CardTrust.NOT_CHECKED:
        return CardVerdict.CHECKING
    if draft.card_expired:
        return CardVerdict.EXPIRED
    return CardVerdict(draft.trust.value)


def _origins(state: State) -> dict[str, Origin]:
    changed = corrected(state.form, state.basis)
    return {name: _origin(name, state, changed) for name in CARD_FIELDS}


def _origin(name: str, state: State, changed: frozenset[str]) -> Origin:
    if state.basis is None or state.trust is None:
        filled = bool(getattr(state.form, name).strip())
        return Origin(state.source.value) if filled else Origin.NOTHING
    if name in changed:
        return Origin.DESK
    if not _given(name, state):
        return Origin.NOTHING
    file = state.trust.address if name in ADDRESS_FIELDS else state.trust.identity
    return _card_origin(file, state.basis.draft.trust, reading=state.reading)


def _given(name: str, state: State) -> bool:
    if name == "national_number":
        return state.basis is not None and state.basis.draft.national_number is not None
    return bool(getattr(state.form, name))


def _card_origin(file: Verdict, trust: CardTrust, *, reading: bool) -> Origin:
    if file is Verdict.NOT_CONFIRMED:
        return Origin.CARD_NOT_CONFIRMED
    if trust is CardTrust.UNKNOWN_ROOT:
        return Origin.CARD_UNKNOWN_ROOT
    if file is Verdict.NOT_CHECKED:
        return Origin.CARD_CHECKING if reading else Origin.CARD_NOT_CHECKED
    return Origin.CARD_TEST if trust is CardTrust.TEST_CARD else Origin.CARD_CONFIRMED
