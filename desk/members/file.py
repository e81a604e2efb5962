"""Reading one member's file, and describing it for the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.access import Way
from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.consent import ConsentEvent, Purpose, holds
from db.domain.household import HouseholdLine
from db.domain.member import Member, MemberLine
from db.domain.record_kinds import MEMBER
from db.domain.staff import Permission, Role
from db.domain.wording import ToAsk
from db.errors import NotPermitted
from db.registers.loans import LoanLine
from db.registers.retention import Case
from desk.lending.loan_row import loan_rows
from desk.members.view import ConsentLine, ConsentView, FileView

if TYPE_CHECKING:
    from db.library import Library


@dataclass(frozen=True, slots=True)
class MemberFile:
    """What the records know of one member that the desk shows."""

    member: Member
    loans: tuple[LoanLine, ...]
    events: tuple[ConsentEvent, ...]
    staff: Mapping[UUID, str] = field(repr=False)
    number_permitted: bool
    may_see_number: bool
    doubles: tuple[Member, ...] = ()
    not_returned: int = 0
    case: Case | None = None
    to_ask: tuple[ToAsk, ...] = ()
    children: tuple[HouseholdLine, ...] = ()


def read_file(library: Library, member_id: UUID) -> MemberFile:
    """Read a member's file, which is noted (P30); UnknownMember when it is gone."""
    member = library.members.get(member_id)
    library.access_log.looked(member.id, Way.FILE)
    return MemberFile(
        member=member,
        loans=library.loans.of_member(member.id),
        events=library.consents.of(member.id),
        staff={one.id: one.name for one in library.staff.all()},
        number_permitted=library.session.number_permitted,
        may_see_number=_may(library.session.role, Permission.SHOW_NUMBER),
        doubles=library.members.likely_doubles(member.name, member.birth_date),
        not_returned=library.loans.not_normally_returned(member.id),
        case=library.retention.of_member(member.id),
        to_ask=library.wordings.to_ask(member.id),
        children=library.guardians.children(member.id),
    )


def describe(file: MemberFile, today: date) -> FileView:
    """Describe a file for the page."""
    member = file.member
    return FileView(
        id=member.id,
        name=member.name,
        birth_date=member.birth_date,
        address=member.address,
        library_card=member.library_card,
        has_number=member.has_number,
        number_permitted=file.number_permitted,
        may_see_number=file.may_see_number,
        child=member.birth_date.may_be_under(ADULT_DATA_AGE, today),
        guardian=member.guardian,
        source=member.source,
        trust=member.trust,
        corrected=_corrected_groups(member.corrected),
        registered_at=member.registered_at,
        registered_by=file.staff.get(member.registered_by, ""),
        ends_on=member.ends_on,
        ended=member.expired(today),
        loans=loan_rows(file.loans, today),
        consents=tuple(_consent(file, purpose) for purpose in Purpose),
        doubles=tuple(line_of(one) for one in file.doubles if one.id != member.id),
        not_returned=file.not_returned,
        case=file.case,
        to_ask=file.to_ask,
        children=file.children,
        today=today,
    )


def line_of(member: Member) -> MemberLine:
    """Describe a member by the least that tells people apart."""
    born, street = member.birth_date.year, member.address.street
    return MemberLine(member.id, member.name, born, street, member.library_card)


def _consent(file: MemberFile, purpose: Purpose) -> ConsentView:
    values = {Purpose.EMAIL: file.member.email, Purpose.TELEPHONE: file.member.telephone}
    events = [event for event in file.events if event.purpose == purpose]
    return ConsentView(
        purpose=purpose,
        holds=holds(events, purpose),
        value=values.get(purpose) or "",
        lines=tuple(_line(event, file.staff) for event in reversed(events)),
    )


def _line(event: ConsentEvent, staff: Mapping[UUID, str]) -> ConsentLine:
    return ConsentLine(
        event.granted, event.at, event.way, staff.get(event.staff_id, ""), event.wording_version
    )


def _may(role: Role, permission: Permission) -> bool:
    try:
        role.demand(permission)
    except NotPermitted:
        return False
    return True


def _corrected_groups(corrected: frozenset[str]) -> frozenset[str]:
    """Give the groups of which the whole or a field was put right by hand."""
    names = {group.name for group in MEMBER.groups for f in group.fields if f in corrected}
    return corrected | names
