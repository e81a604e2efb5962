"""Lending and taking back: always possible, with or without a network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import func, select

from db.domain.change import HLC_COUNTER_BITS, Changed
from db.domain.checkin import Kept, ReturnDecision, ReturnWay, decide_return, returned_at
from db.domain.checkout import (
    Borrower,
    Cell,
    CheckoutDecision,
    Ground,
    Scanned,
    cell_of,
    decide_checkout,
    gives_back,
    obstacles_of,
)
from db.domain.clock import BELGIUM, Clock, local_day
from db.domain.fine import Fine
from db.domain.hold_lines import Holder
from db.domain.item import FOUND_AGAIN, Item
from db.domain.lending_kinds import LOAN, LOAN_RETURN
from db.domain.loan import Loan
from db.domain.member import Name
from db.domain.obstacle import NO_ASSENT, Assent, Obstacle
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.statistics import What
from db.domain.trap import Trap
from db.errors import MissingValue, NotOnLoan
from db.store.borrowers import borrower, ground_of
from db.store.charges import charge_fine, is_found
from db.store.circulation import count_not_normal, loans_of_type, name_of, open_loans, scanned
from db.store.lending_holds import asked_for, bound_for, note_lent, trapped
from db.store.lending_records import (
    record_loan,
    record_override,
    record_return,
)
from db.store.local_tables import outbox
from db.store.people import person_ids
from db.store.store import Store
from db.store.tables import undone
from db.store.tally_rows import count_act
from db.store.transaction import Transaction
from db.store.transit import send


@dataclass(frozen=True, slots=True)
class CheckedOut:
    """What a checkout gave; `acts` are what an undo takes back, the last one first."""

    loan: Loan
    item: Item
    decision: CheckoutDecision
    changed: Changed
    acts: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What taking an item back gave; `loan` is the one that ended, if one did."""

    item: Item
    loan: Loan | None
    member_name: Name
    was_overdue: bool
    changed: Changed
    decision: ReturnDecision
    acts: tuple[UUID, ...] = ()
    fine: Fine | None = None
    given_back_cents: int = 0  # what its loss had cost, and costs no longer
    trap: Trap | None = None
    holder: Holder | None = None  # for whom it is kept
    sent_to: str = ""  # the branch where it goes


@dataclass(frozen=True, slots=True)
class LoanLine:
    """An open loan in a list, with the day it is due now."""

    loan: Loan
    item: Item
    due_on: date
    overdue: bool
    renewals: int = 0


@dataclass(frozen=True, slots=True)
class Before:
    """How a member stands before the first scan: what is in the way, and how much room is left."""

    obstacles: tuple[Obstacle, ...]
    at_home: int
    may_take: int
    category: str


@dataclass(frozen=True, slots=True)
class DayCount:
    """What this desk did today."""

    out: int
    back: int


class Loans:
    """Who has what."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def checkout(
        self,
        barcode: str,
        member_id: UUID,
        *,
        assent: Assent = NO_ASSENT,
        found_here: bool = False,
    ) -> CheckedOut:
        """Lend an item; raise UnknownItem, UnknownMember or what the rules refuse.

        What is refused with CheckoutBlocked goes through when staff assent to the codes; a stop
        asks for the permission and a reason. `found_here` ends the loan of another member.
        """
        with self._store.writing() as act:
            ground = ground_of(act.connection, self._session, act.now)
            copy = scanned(act.connection, barcode)
            who = borrower(act.connection, member_id, ground)
            asked = asked_for(act.connection, copy, who.ids, ground.today)
            copy = asked.copy
            decision = decide_checkout(
                who,
                copy,
                ground,
                loans_of_type=_of_type(act, who, copy, ground),
                assent=assent,
                found_here=found_here,
            )
            self._check_assent(decision, assent)
            found = self._end_elsewhere(act, copy, decision)
            loan = record_loan(act, self._session, copy, who.member_id, decision)
            count_act(
                act, ground.branch_id, What.LOAN, act.now, item_type=copy.item.item_type, who=who
            )
            note_lent(act, self._session, asked, loan.id)
            self._note_passed(act, loan, decision, assent)
            if copy.item.condition in FOUND_AGAIN:
                is_found(act, self._session, copy.item, refund=gives_back(ground, copy.item))
        return CheckedOut(loan, copy.item, decision, act.changed, (loan.id, *found))

    def checkin(self, barcode: str, *, way: ReturnWay = ReturnWay.DESK) -> CheckedIn:
        """Take an item back; raise UnknownItem, or NotOnLoan when there is nothing to do.

        Where other desks lend too, an item that nobody has is still noted as being here: a loan
        made elsewhere that has not arrived yet then ends at this moment.
        """
        with self._store.writing() as act:
            ground = ground_of(act.connection, self._session, act.now)
            copy = scanned(act.connection, barcode)
            at = _returned_at(copy, ground, way)
            loan = copy.open_loan.loan if copy.open_loan else None
            acts: tuple[UUID, ...] = ()
            if loan is not None or act.origin or copy.placed or copy.item.condition in FOUND_AGAIN:
                item_id = copy.item.id
                acts = (record_return(act, self._session, item_id, loan, way=way, at=at),)
            found = trapped(act, self._session, copy, acts)
            decision = decide_return(
                copy.open_loan,
                copy.item,
                kept=_kept(found) if found else None,
                goes_home=_goes_home(copy.item, ground),
                at_branch=ground.branch_id,
                returned_on=local_day(at),
            )
            if loan is not None:
                kind = copy.item.item_type
                count_act(act, ground.branch_id, What.RETURN, at, item_type=kind)
            given_back = self._found(act, copy.item, decision, ground)
            fine = self._follow(act, copy, decision, ground)
            name = name_of(act.connection, loan)
            holder, sent_to = bound_for(act.connection, found, decision.to_branch)
        if decision.idle:
            raise NotOnLoan
        return CheckedIn(
            item=copy.item,
            loan=loan,
            member_name=name,
            was_overdue="overdue" in decision.told,
            changed=act.changed,
            decision=decision,
            acts=acts,
            fine=fine,
            given_back_cents=given_back,
            trap=found,
            holder=holder,
            sent_to=sent_to,
        )

    def of_member(self, member_id: UUID) -> tuple[LoanLine, ...]:
        """Give what a member has now, what is due first on top."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            found = open_loans(connection, person_ids(connection, member_id))
        return tuple(
            LoanLine(s.loan, item, s.due_on, s.overdue(today), s.renewals) for s, item in found
        )

    def before(self, member_id: UUID) -> Before:
        """Tell what stands in the way of lending a member anything; raise UnknownMember."""
        with self._store.reading() as connection:
            ground = ground_of(connection, self._session, self._clock.now())
            who = borrower(connection, member_id, ground)
        cell = Cell(ground, ground.branch_id, who.category, None)
        room = max(0, cell.value("max_items_total").value - who.open_loans)
        return Before(obstacles_of(who, cell), who.open_loans, room, who.category or "")

    def not_normally_returned(self, member_id: UUID) -> int:
        """Count the loans of a member that ended because the item was found here, or by a claim."""
        with self._store.reading() as connection:
            return count_not_normal(connection, person_ids(connection, member_id))

    def today(self) -> DayCount:
        """Count what this desk lent and took back since midnight; not what was undone."""
        midnight = datetime.combine(local_day(self._clock.now()), time(), BELGIUM)
        first = int(midnight.astimezone(UTC).timestamp() * 1000) << HLC_COUNTER_BITS
        kinds = (LOAN.name, LOAN_RETURN.name)
        counted = (
            select(outbox.c.kind, func.count())
            .where(outbox.c.hlc >= first, outbox.c.kind.in_(kinds))
            .where(outbox.c.record_id.not_in(select(undone.c.act_id)))
            .group_by(outbox.c.kind)
        )
        with self._store.counting() as connection:
            found = {row[0]: row[1] for row in connection.execute(counted)}
        return DayCount(found.get(LOAN.name, 0), found.get(LOAN_RETURN.name, 0))

    def _found(self, act: Transaction, item: Item, decision: ReturnDecision, ground: Ground) -> int:
        if not decision.repaired:
            return 0
        return is_found(act, self._session, item, refund=gives_back(ground, item))

    def _follow(
        self, act: Transaction, copy: Scanned, decision: ReturnDecision, ground: Ground
    ) -> Fine | None:
        """Write down what a return brings along: the way home, what is owed."""
        item = copy.item
        if decision.to_branch is not None and decision.kept is None:
            send(act, self._session, item.id, decision.to_branch)
        if decision.ends is None:
            return None
        return charge_fine(
            act,
            self._session,
            decision.ends,
            item,
            returned_on=decision.returned_on,
            calendar=ground.calendar,
        )

    def _check_assent(self, decision: CheckoutDecision, assent: Assent) -> None:
        if decision.overridden:
            self._session.role.demand(Permission.OVERRIDE)
            if not assent.reason.strip():
                raise MissingValue("reason")

    def _end_elsewhere(
        self, act: Transaction, copy: Scanned, decision: CheckoutDecision
    ) -> tuple[UUID, ...]:
        """Take back without a fine what another member is said to have and lies on this desk."""
        if decision.takes_over is None:
            return ()
        loan, way = decision.takes_over.loan, ReturnWay.FOUND_HERE
        return (record_return(act, self._session, copy.item.id, loan, way=way, at=act.now),)

    def _note_passed(
        self, act: Transaction, loan: Loan, decision: CheckoutDecision, assent: Assent
    ) -> None:
        if decision.overridden:
            codes, reason = decision.overridden, assent.reason.strip()
            record_override(act, self._session, loan.member_id, loan.id, codes=codes, reason=reason)


def _kept(found: Trap) -> Kept:
    return Kept(found.state.hold.id, found.state.hold.member_id, found.branch_id, found.until)


def _of_type(act: Transaction, who: Borrower, copy: Scanned, ground: Ground) -> int:
    """Count what a member has of this type; only asked where a rule limits it."""
    if cell_of(ground, who, copy.item).value("max_items_type").value is None:
        return 0
    return loans_of_type(act.connection, who.ids, copy.item.item_type)


def _returned_at(copy: Scanned, ground: Ground, way: ReturnWay) -> datetime:
    """Tell when an item counts as returned; never before it was lent."""
    book_drop = way is ReturnWay.BOOK_DROP
    at = returned_at(ground.now, ground.calendar, ground.branch_id, book_drop=book_drop)
    return at if copy.open_loan is None else max(at, copy.open_loan.loan.out_at)


def _goes_home(item: Item, ground: Ground) -> bool:
    found = ground.rules.value("goes_home", ground.branch_id, None, item.item_type, ground.today)
    return bool(found.value)
