"""How a new member is recorded: the file, the guardian, the agreement, the consents."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from db.domain.clock import local_day
from db.domain.consent import Consents, Purpose
from db.domain.member import Guardian, MemberDraft
from db.domain.record_kinds import ACCEPTANCE, GUARDIAN, MEMBER
from db.domain.registration import identified_by, membership_end
from db.domain.session import Session
from db.domain.wording import Text
from db.store.consent_records import Asked, record_consent
from db.store.transaction import Transaction
from db.store.wording_rows import versions


def record_member(
    act: Transaction, session: Session, draft: MemberDraft, consents: Consents
) -> UUID:
    """Record a registration that the rules allowed; give the member's id."""
    member_id = act.new_id()
    act.keys.make(member_id)
    groups = _groups(act, session, member_id, draft)
    guardian_id = act.new_id() if draft.guardian is not None else None
    if guardian_id is not None:
        groups["guardian"] = {
            "guardian_id": guardian_id,
            "permitted_at": act.now,
            "permission_staff_id": session.staff_id,
        }
    given = [p for p in Purpose if consents.value(p)]
    groups |= {p.value: {p.value: consents.value(p)} for p in given}
    asked = Asked(consents.way, consents.language)
    for purpose in given:
        record_consent(act, session, member_id, purpose, asked)
    act.record_set(MEMBER, member_id, groups)
    # After the child: nowhere is the guardian's record known without what names it.
    if draft.guardian is not None and guardian_id is not None:
        record_guardian(act, session, guardian_id, draft.guardian)
    record_acceptance(act, session, member_id)
    return member_id


def _groups(
    act: Transaction, session: Session, member_id: UUID, draft: MemberDraft
) -> dict[str, dict[str, Any]]:
    address = draft.address
    groups: dict[str, dict[str, Any]] = {
        "name": {"surname": draft.name.surname, "given_names": draft.name.given_names},
        "birth": {"birth_date": str(draft.birth_date)},
        "address": {
            "street": address.street,
            "postal_code": address.postal_code,
            "municipality": address.municipality,
        },
        "number": _number(act, member_id, draft),
        "card": {"library_card": draft.library_card},
        "membership": {
            "branch_id": session.branch_id,
            "registered_at": act.now,
            "registered_by": session.staff_id,
            "ends_on": membership_end(local_day(act.now)),
        },
        "identification": {
            "source": draft.source,
            "trust": draft.trust,
            "identified_by": identified_by(draft),
            "corrected": draft.corrected,
        },
    }
    if draft.partner:
        groups["partner"] = {"partner": draft.partner}
    return groups


def _number(act: Transaction, member_id: UUID, draft: MemberDraft) -> dict[str, Any]:
    number = draft.national_number
    if number is None:
        reason = draft.no_number_reason or None
        return {"sealed_number": None, "number_index": None, "no_number_reason": reason}
    sealed = act.sealer.seal_number(act.keys.of(member_id), member_id, number.digits)
    index = act.sealer.number_index(number.digits)
    return {"sealed_number": sealed, "number_index": index, "no_number_reason": None}


def record_guardian(
    act: Transaction, session: Session, guardian_id: UUID, guardian: Guardian
) -> None:
    """Record a guardian under an id of their own, with who identified them."""
    act.keys.make(guardian_id)
    name = {
        "surname": guardian.name.surname,
        "given_names": guardian.name.given_names,
        "relation": guardian.relation,
    }
    identification = {
        "identified_by": guardian.identified_by,
        "staff_id": session.staff_id,
        "document": guardian.document,
    }
    groups: dict[str, dict[str, Any]] = {"name": name, "identification": identification}
    if guardian.member_id is not None:
        groups["membership"] = {"member_id": guardian.member_id}
    act.record_set(GUARDIAN, guardian_id, groups)


def record_acceptance(act: Transaction, session: Session, member_id: UUID) -> None:
    """Record that a member saw the statement that holds and accepts the regulations (P5)."""
    held = versions(act.connection, local_day(act.now))
    values = {
        "member_id": member_id,
        "regulations_version": held[Text.REGULATIONS],
        "statement_version": held[Text.STATEMENT],
        "staff_id": session.staff_id,
        "at": act.now,
    }
    act.record_fact(ACCEPTANCE, act.new_id(), values)
