"""May this person be registered, and with which values? (P1, P2, P3, P5, P6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from db.domain.birth_date import ADULT_DATA_AGE, OF_AGE, BirthDate
from db.domain.consent import Consents, Way
from db.domain.member import CardTrust, Guardian, MemberDraft, Name, PostalAddress, Source
from db.errors import (
    GuardianMissing,
    InvalidValue,
    MissingValue,
    NotIdentified,
    NumberNotPermitted,
    RegulationsNotAccepted,
)

GUARDIAN_RELATIONS = ("parent", "guardian")
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
    check_identified(draft, training=training, today=today)
    name = checked_name(draft.name, draft.source)
    if draft.birth_date is None:
        raise MissingValue("birth_date")
    address = checked_address(draft.address)
    _check_number(draft, permitted=number_permitted)
    _check_guardian(draft, training=training, today=today)
    if not draft.regulations_accepted:
        raise RegulationsNotAccepted
    return replace(
        draft,
        name=name,
        address=address,
        library_card=draft.library_card.strip(),
        partner=draft.partner.strip(),
        no_number_reason=draft.no_number_reason.strip() if number_permitted else "",
        guardian=_trimmed_guardian(draft.guardian) if needs_guardian(draft, today) else None,
        guardian_card=draft.guardian_card if needs_guardian(draft, today) else None,
    )


def identified_by(draft: MemberDraft) -> Source:
    """Tell how the person was identified: by the card, a document that staff saw, or a form."""
    return Source.DOCUMENT if draft.document_seen else draft.source


def membership_end(start: date) -> date:
    """Give the last day of a membership of one year that starts on a day."""
    try:
        return start.replace(year=start.year + 1)
    except ValueError:  # 29 February
        return start.replace(year=start.year + 1, day=28)


def check_identified(draft: MemberDraft, *, training: bool, today: date) -> None:
    """Raise NotIdentified unless the card, a document or a form shows who this is (P1)."""
    if draft.document_seen:
        return
    if draft.source is Source.FORM and (draft.partner.strip() or needs_guardian(draft, today)):
        return
    if draft.source is not Source.CARD:
        raise NotIdentified("no_document")
    if draft.card_expired:
        raise NotIdentified("expired")
    if draft.trust is CardTrust.TEST_CARD and not training:
        raise NotIdentified("test_card")
    if draft.trust not in (*_IDENTIFYING, CardTrust.TEST_CARD):
        raise NotIdentified("not_confirmed")


def checked_name(name: Name, source: Source) -> Name:
    """Give a name as it is kept; raise MissingValue. Some cards hold no given names."""
    kept = _trimmed_name(name)
    if not kept.surname:
        raise MissingValue("surname")
    if not kept.given_names and source is not Source.CARD:
        raise MissingValue("given_names")
    return kept


def checked_address(address: PostalAddress) -> PostalAddress:
    """Give an address as it is kept; raise MissingValue."""
    kept = PostalAddress(
        address.street.strip(), address.postal_code.strip(), address.municipality.strip()
    )
    for field in ("street", "postal_code", "municipality"):
        if not getattr(kept, field):
            raise MissingValue(field)
    return kept


def corrected_after(
    corrected: Iterable[str] | None, groups: Iterable[str], source: Source
) -> tuple[str, ...]:
    """Tell which parts of a file staff put right by hand, after one more correction (P23)."""
    before, now = set(corrected or ()), set(groups)
    return tuple(sorted(before - now if source is Source.CARD else before | now))


def _check_number(draft: MemberDraft, *, permitted: bool) -> None:
    if draft.national_number is not None and not permitted:
        raise NumberNotPermitted
    if permitted and draft.national_number is None and not draft.no_number_reason.strip():
        raise MissingValue("national_number")


def check_guardian_member(born: BirthDate, child: BirthDate, today: date) -> None:
    """Raise InvalidValue when a member can't stand for another, by their birth dates."""
    if not child.may_be_under(ADULT_DATA_AGE, today):
        raise InvalidValue("guardian", "not_a_child")
    if born.may_be_under(OF_AGE, today):
        raise InvalidValue("guardian", "not_of_age")


def check_guardian_card(card: MemberDraft, *, training: bool, today: date) -> None:
    """Raise InvalidValue unless a card that was read shows who its holder is, and of age (P6)."""
    try:
        check_identified(
            replace(card, source=Source.CARD, document_seen=False), training=training, today=today
        )
    except NotIdentified as refused:
        raise InvalidValue("guardian_card", refused.reason) from refused
    if card.birth_date is None or card.birth_date.may_be_under(OF_AGE, today):
        raise InvalidValue("guardian_card", "not_of_age")


def check_guardian_named(guardian: Guardian) -> None:
    """Raise MissingValue or InvalidValue for what a guardian lacks: a name, what staff saw (P6)."""
    if not guardian.name.surname.strip():
        raise MissingValue("guardian_surname")
    if not guardian.name.given_names.strip():
        raise MissingValue("guardian_given_names")
    if guardian.relation not in GUARDIAN_RELATIONS:
        raise InvalidValue("guardian_relation")
    if guardian.identified_by not in (Source.CARD, Source.DOCUMENT):
        raise InvalidValue("guardian_identified_by")
    if guardian.identified_by is Source.DOCUMENT and guardian.document is None:
        raise MissingValue("guardian_document")


def _check_guardian(draft: MemberDraft, *, training: bool, today: date) -> None:
    if not needs_guardian(draft, today):
        return
    guardian, card = draft.guardian, draft.guardian_card
    if guardian is None:
        raise GuardianMissing
    check_guardian_named(guardian)
    if guardian.identified_by is not Source.CARD:
        return
    if card is None:
        raise MissingValue("guardian_card")
    check_guardian_card(card, training=training, today=today)
    if _trimmed_name(card.name) != _trimmed_name(guardian.name):
        raise InvalidValue("guardian_card", "other_person")


def needs_guardian(draft: MemberDraft, today: date) -> bool:
    """Tell whether the registration needs a guardian's permission: under 16, or possibly so."""
    born = draft.birth_date
    return born is not None and born.may_be_under(ADULT_DATA_AGE, today)


def consented(consents: Consents, draft: MemberDraft) -> Consents:
    """Give the consents as they are recorded: empty texts are no consent, a child's guardian's."""
    return replace(
        consents,
        way=Way.GUARDIAN if draft.guardian is not None else consents.way,
        email=(consents.email or "").strip() or None,
        telephone=(consents.telephone or "").strip() or None,
        gender=(consents.gender or "").strip() or None,
    )


def _trimmed_name(name: Name) -> Name:
    return Name(name.surname.strip(), name.given_names.strip())


def _trimmed_guardian(guardian: Guardian | None) -> Guardian | None:
    return guardian and replace(guardian, name=_trimmed_name(guardian.name))
