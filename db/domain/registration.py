"""May this person be registered, and with which values? (P1, P2, P3, P5, P6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.consent import Consents
from db.domain.member import CardTrust, MemberDraft, Source
from db.errors import (
    GuardianMissing,
    MissingValue,
    NotIdentified,
    NumberNotPermitted,
    RegulationsNotAccepted,
)

_IDENTIFYING = (CardTrust.CONFIRMED, CardTrust.NOT_CHECKED, CardTrust.UNKNOWN_ROOT)


def decide_registration(
    draft: MemberDraft,
    *,
    number_permitted: bool,
    training: bool,
    today: date,
) -> MemberDraft:
    """Check a registration against the rules and give the draft as it may be kept.

    Raises a Refused that names the first field to mend. `training` is true only in the training
    library, where test cards identify invented people.
    """
    _check_identified(draft, training=training)
    _check_mandatory(draft)
    _check_number(draft, permitted=number_permitted)
    _check_guardian(draft, today)
    if not draft.regulations_accepted:
        raise RegulationsNotAccepted
    return replace(draft, no_number_reason=draft.no_number_reason.strip())


def identified_by(draft: MemberDraft) -> Source:
    """Tell how the person was identified: by the card, or by a document that staff saw."""
    return Source.DOCUMENT if draft.document_seen else draft.source


def _check_identified(draft: MemberDraft, *, training: bool) -> None:
    if draft.document_seen:
        return
    if draft.source is not Source.CARD:
        raise NotIdentified("no_document")
    if draft.card_expired:
        raise NotIdentified("expired")
    if draft.trust is CardTrust.TEST_CARD and not training:
        raise NotIdentified("test_card")
    if draft.trust not in (*_IDENTIFYING, CardTrust.TEST_CARD):
        raise NotIdentified("not_confirmed")


def _check_mandatory(draft: MemberDraft) -> None:
    values = {
        "surname": draft.name.surname,
        "given_names": draft.name.given_names or draft.source is Source.CARD,
        "birth_date": draft.birth_date,
        "street": draft.address.street,
        "postal_code": draft.address.postal_code,
        "municipality": draft.address.municipality,
    }
    for field, value in values.items():
        if not (value.strip() if isinstance(value, str) else value):
            raise MissingValue(field)


def _check_number(draft: MemberDraft, *, permitted: bool) -> None:
    if draft.national_number is not None and not permitted:
        raise NumberNotPermitted
    if permitted and draft.national_number is None and not draft.no_number_reason.strip():
        raise MissingValue("national_number")


def _check_guardian(draft: MemberDraft, today: date) -> None:
    born = draft.birth_date
    if born is None or not born.may_be_under(ADULT_DATA_AGE, today):
        return
    if draft.guardian is None:
        raise GuardianMissing
    if not draft.guardian.name.surname.strip():
        raise MissingValue("guardian_surname")


def needs_guardian(draft: MemberDraft, today: date) -> bool:
    """Tell whether the registration needs a guardian's permission: under 16, or possibly so."""
    born = draft.birth_date
    return born is not None and born.may_be_under(ADULT_DATA_AGE, today)


def consented(consents: Consents) -> Consents:
    """Give the consents with empty texts as what they are: no consent."""
    return replace(
        consents,
        email=(consents.email or "").strip() or None,
        telephone=(consents.telephone or "").strip() or None,
        gender=(consents.gender or "").strip() or None,
    )
