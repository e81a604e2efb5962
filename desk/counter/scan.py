"""What a scanned or typed code does, worked out where the records are: one trip, one answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.member import Member, MemberLine
from db.domain.national_number import NationalNumber, parse_national_number
from db.errors import AlreadyLent, ItemOnLoan, NotOnLoan, UnknownMember
from db.registers.loans import CheckedIn, CheckedOut, DayCount, LoanLine
from desk.counter.doubt import Doubt, Undecided
from desk.counter.routing import Kind, Route

if TYPE_CHECKING:
    from db.library import Library


@dataclass(frozen=True, slots=True)
class Opened:
    """A member with the loans they have now, and what is ready for them."""

    member: Member
    loans: tuple[LoanLine, ...]
    ready: int = 0  # holds on the shelf of this branch


@dataclass(frozen=True, slots=True)
class Found:
    """The members that a name fits: none or several."""

    lines: tuple[MemberLine, ...]


@dataclass(frozen=True, slots=True)
class Afresh:
    """What the page shows of the records, read again."""

    opened: Opened | None
    today: DayCount


Outcome = Opened | Found | CheckedOut | CheckedIn | Undecided


def answer(library: Library, meant: Route, typed: str, member_id: UUID | None) -> Outcome:
    """Do what a scanned or typed line means, with the open member if there is one."""
    match meant.kind:
        case Kind.MEMBER_CARD:
            return open_card(library, meant.text)
        case Kind.NATIONAL_NUMBER:
            return open_number(library, parse_national_number(meant.text))
        case Kind.ITEM:
            return act_on_item(library, meant.text, member_id)
        case Kind.NAME:
            return find(library, typed.strip(), member_id)
    return act_on(library, meant.text, member_id)


def act_on(library: Library, code: str, member_id: UUID | None) -> Outcome:
    """Open the member whose card this is; lend the item to the open member, or take it back."""
    holder = library.members.by_library_card(code)
    if holder is None:
        return act_on_item(library, code, member_id)
    item = library.catalogue.by_barcode(code)
    if item is not None:
        return Undecided(code, item.title, Doubt.CARD_OR_ITEM)
    return opened(library, holder)


def act_on_item(library: Library, barcode: str, member_id: UUID | None) -> Outcome:
    """Lend the item to the open member, or take it back when no member is open."""
    if member_id is None:
        back = library.loans.checkin(barcode)
        if back.loan is None and back.trap is None and not back.sent_to:
            raise NotOnLoan
        return back
    try:
        return library.loans.checkout(barcode, member_id)
    except (AlreadyLent, ItemOnLoan) as refusal:
        same = isinstance(refusal, AlreadyLent)
        item = library.catalogue.by_barcode(barcode)
        title = item.title if item is not None else barcode
        return Undecided(barcode, title, Doubt.LENT_TO_SAME if same else Doubt.LENT_TO_OTHER)


def find(library: Library, text: str, member_id: UUID | None) -> Outcome:
    """Take a typed line for a card or barcode with letters in it, else for a name."""
    if library.members.by_library_card(text) or library.catalogue.by_barcode(text):
        return act_on(library, text, member_id)
    lines = library.members.search(text)
    return open_id(library, lines[0].id) if len(lines) == 1 else Found(lines)


def afresh(library: Library, member_id: UUID | None) -> Afresh:
    """Read the open member and the day's figures again; UnknownMember when the file is gone."""
    again = open_id(library, member_id) if member_id else None
    return Afresh(again, library.loans.today())


def open_card(library: Library, card: str) -> Opened:
    """Open the member whose library card this is; UnknownMember when nobody's."""
    return _found(library, library.members.by_library_card(card))


def open_number(library: Library, number: NationalNumber) -> Opened:
    """Open the member with this national number; UnknownMember when nobody has it."""
    return _found(library, library.members.by_national_number(number))


def open_id(library: Library, member_id: UUID) -> Opened:
    """Open a member by id; UnknownMember when the file is gone."""
    return opened(library, library.members.get(member_id))


def opened(library: Library, member: Member) -> Opened:
    """Add a member's open loans, and what is ready for them."""
    ready = library.holds.ready_for(member.id)
    return Opened(member, library.loans.of_member(member.id), ready)


def _found(library: Library, member: Member | None) -> Opened:
    if member is None:
        raise UnknownMember
    return opened(library, member)
