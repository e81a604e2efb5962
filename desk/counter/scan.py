"""What a scanned or typed code does, worked out where the records are: one trip, one answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.access import Way
from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.block import Severity
from db.domain.change import Changed
from db.domain.clock import local_day
from db.domain.member import Member, MemberLine
from db.domain.national_number import NationalNumber, parse_national_number
from db.domain.obstacle import NO_ASSENT, Assent, Obstacle
from db.domain.processing import Stops
from db.errors import (
    AlreadyLent,
    CheckoutBlocked,
    ItemOnLoan,
    NotOnLoan,
    RenewalRefused,
    UnknownItem,
    UnknownMember,
)
from db.registers.items import Noted
from db.registers.loans import CheckedOut, DayCount, LoanLine
from db.registers.renewals import RenewedAll
from desk.counter.doubt import Doubt, Undecided
from desk.counter.routing import Kind, Route
from desk.counter.view import Kin
from desk.holds.slip import SlipName, slip_for
from desk.lending.handled import Destination, Handled, without_loan
from desk.lending.returns import Returned, Stray, take_back

if TYPE_CHECKING:
    from db.library import Library

# What changes who stands there, what they have, or what stands in their way.
SHOWN_KINDS = frozenset(
    {
        *("member", "consent_event", "loan", "loan_return", "item", "renewal", "due_moved"),
        *("undone", "ledger", "block", "block_lifted", "hold", "hold_event", "acceptance"),
        *("use_limit", "wording", "decision", "guardian"),
    }
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A member with the loans they have now, and what staff should know before the first scan."""

    member: Member
    loans: tuple[LoanLine, ...]
    obstacles: tuple[Obstacle, ...] = ()
    balance_cents: int = 0
    ready: int = 0
    kin: tuple[Kin, ...] = ()
    children: tuple[Kin, ...] = ()
    guardian: Kin | None = None
    files: frozenset[UUID] = frozenset()  # all that are of this one person


@dataclass(frozen=True, slots=True)
class Found:
    """The members that a name fits: none or several."""

    lines: tuple[MemberLine, ...]


@dataclass(frozen=True, slots=True)
class Afresh:
    """What the page shows of the records, read again."""

    opened: Opened | None
    today: DayCount


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that goes to the shelf for whom it was asked, and what changed."""

    done: Handled
    changed: Changed


Outcome = Opened | Found | CheckedOut | Returned | Undecided | RenewedAll | Noted | Kept


@dataclass(frozen=True, slots=True)
class Intent:
    """For whom an item is scanned, on which day, and what staff went past."""

    member_id: UUID | None
    today: date
    assent: Assent = NO_ASSENT
    found_here: bool = False
    slips: SlipName = SlipName.LETTERS_AND_CARD


def answer(library: Library, meant: Route, typed: str, intent: Intent) -> Outcome:
    """Do what a scanned or typed line means, with the open member if there is one."""
    match meant.kind:
        case Kind.MEMBER_CARD:
            return act_on_card(library, meant.text, intent)
        case Kind.NATIONAL_NUMBER:
            return open_number(library, parse_national_number(meant.text))
        case Kind.ITEM if library.members.carrier(meant.text) is None:
            return act_on_item(library, meant.text, intent)
        case Kind.NAME:
            return find(library, typed.strip(), intent)
    return act_on(library, meant.text, intent)


def act_on(library: Library, code: str, intent: Intent) -> Outcome:
    """Open the member whose card this is; lend the item to the open member, or take it back."""
    holder = library.members.by_library_card(code)
    if holder is None:
        return act_on_item(library, code, intent)
    item = library.catalogue.by_barcode(code)
    if item is not None:
        return Undecided(code, item.title, Doubt.CARD_OR_ITEM)
    return opened(library, holder)


def act_on_card(library: Library, code: str, intent: Intent) -> Outcome:
    """Open the member with a code that looks like a card, unless it is an item's, or that too."""
    item = library.catalogue.by_barcode(code)
    if item is None:
        return open_card(library, code)
    if library.members.carrier(code) is None:
        return act_on_item(library, code, intent)
    return Undecided(code, item.title, Doubt.CARD_OR_ITEM)


def act_on_item(library: Library, barcode: str, intent: Intent) -> Outcome:
    """Lend the item to the open member, or take it back when no member is open."""
    if intent.member_id is None:
        back = take_back(library, barcode, intent.today, intent.slips)
        if isinstance(back, Stray):
            raise back.refusal
        return back
    try:
        return library.loans.checkout(
            barcode, intent.member_id, assent=intent.assent, found_here=intent.found_here
        )
    except UnknownItem:
        return Undecided(barcode, barcode, Doubt.UNKNOWN)
    except AlreadyLent:
        return Undecided(barcode, _title(library, barcode), Doubt.LENT_TO_SAME)
    except ItemOnLoan:
        return Undecided(barcode, _title(library, barcode), Doubt.LENT_TO_OTHER)
    except CheckoutBlocked as refusal:
        title = _title(library, barcode)
        return Undecided(barcode, title, Doubt.BLOCKED, _in_the_way(refusal), intent.found_here)


def renew(library: Library, loan_id: UUID, member_id: UUID | None) -> Outcome:
    """Make one loan of a member longer; what is in the way is for staff to decide."""
    mine = library.loans.of_member(member_id) if member_id else ()
    line = next((x for x in mine if x.loan.id == loan_id), None)
    if line is None:
        raise NotOnLoan
    return renew_item(library, line.item.barcode)


def renew_item(library: Library, barcode: str) -> Outcome:
    """Make the loan of an item longer; what is in the way is for staff to decide."""
    try:
        return library.renewals.renew_item(barcode)
    except RenewalRefused as refusal:
        title = _title(library, barcode)
        return Undecided(barcode, title, Doubt.NOT_RENEWED, _in_the_way(refusal))


def quick_item(library: Library, barcode: str, title: str, intent: Intent) -> Outcome:
    """Make an item of an unknown barcode, and lend it."""
    library.items.quick(barcode, title)
    return act_on_item(library, barcode, intent)


def keep(library: Library, barcode: str, intent: Intent) -> Kept:
    """Put a copy aside for whom it was asked, here or on its way to another branch."""
    handled = library.hold_shelf.scan(barcode)
    item, trap = library.catalogue.by_barcode(barcode), handled.trap
    if item is None:
        raise UnknownItem(barcode)
    goes_to = Destination.SHELF
    if trap is not None:
        goes_to = Destination.HOLD_SHELF if trap.here else Destination.OTHER_BRANCH
    slip = slip_for(handled.copy, handled, intent.slips)
    done = Handled(without_loan(item, intent.today), goes_to, slip=slip)
    return Kept(done, handled.changed)


def find(library: Library, text: str, intent: Intent) -> Outcome:
    """Take a typed line for a card or barcode with letters in it, else for a name."""
    if library.members.by_library_card(text) or library.catalogue.by_barcode(text):
        return act_on(library, text, intent)
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
    """Add what the member has, what stands in the way, and who belongs to them; noted (P30)."""
    library.access_log.looked(member.id, Way.COUNTER)
    children = tuple(
        Kin(one.id, one.name.given_names, one.loans)
        for one in library.guardians.children(member.id)
    )
    guardian = _guardian(library, member)
    beside = {one.id for one in children} | ({guardian.id} if guardian else set())
    return Opened(
        member,
        library.loans.of_member(member.id),
        (*library.loans.before(member.id).obstacles, *_told(library, member)),
        library.accounts.balance(member.id),
        library.holds.ready_for(member.id),
        tuple(
            Kin(one.id, one.name.given_names, one.loans)
            for one in library.households.of_member(member.id)
            if one.id not in beside
        ),
        children,
        guardian,
        library.members.files(member.id),
    )


def _guardian(library: Library, member: Member) -> Kin | None:
    """Tell who stands for a child; from sixteen on nobody does (P6)."""
    today = local_day(library.clock.now())
    one = member.guardian
    if one is None or not member.birth_date.may_be_under(ADULT_DATA_AGE, today):
        return None
    return Kin(one.member_id, f"{one.name.given_names} {one.name.surname}")


def _told(library: Library, member: Member) -> Iterator[Obstacle]:
    """Tell for what the data of a member are not used, and what to ask the member again.

    What stops lending stands with the rest of what does.
    """
    for limit in library.requests.limits(member.id):
        if Stops.LENDING not in limit.stops:
            yield Obstacle(f"{limit.way}_{limit.purpose}", Severity.INFO, since=limit.since)
    for why in sorted({one.why for one in library.wordings.to_ask(member.id)}):
        yield Obstacle(f"ask_{why}", Severity.INFO)
    if member.email is not None and library.notices.mail_fails(member.id):
        yield Obstacle("ask_address", Severity.INFO)


def _in_the_way(refusal: CheckoutBlocked | RenewalRefused) -> tuple[Obstacle, ...]:
    return tuple(o for o in refusal.obstacles if isinstance(o, Obstacle))


def _found(library: Library, member: Member | None) -> Opened:
    if member is None:
        raise UnknownMember
    return opened(library, member)


def _title(library: Library, barcode: str) -> str:
    item = library.catalogue.by_barcode(barcode)
    return item.title if item is not None else barcode
