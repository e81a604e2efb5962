"""Making loans longer: one, several, or all that a member has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.change import Changed
from db.domain.checkout import Borrower, Ground
from db.domain.fine import Fine
from db.domain.hold import Copy
from db.domain.item import Item
from db.domain.loan import LoanState
from db.domain.obstacle import NO_ASSENT, Assent
from db.domain.renewing import RenewalDecision, decide_renewal
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.statistics import What
from db.errors import MissingValue, NotOnLoan, RenewalRefused
from db.store.borrowers import borrower, ground_of
from db.store.charges import charge_fine
from db.store.circulation import loan_state_of, open_loans, scanned
from db.store.holding import asked_by
from db.store.lending_records import record_override, record_renewal
from db.store.loan_rows import item_from
from db.store.people import person_ids
from db.store.store import Store
from db.store.tables import item
from db.store.tally_rows import count_act
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Renewed:
    """A loan that is longer now; `fine` is what it was late by before."""

    state: LoanState
    item: Item
    decision: RenewalDecision
    act_id: UUID
    fine: Fine | None = None


@dataclass(frozen=True, slots=True)
class NotRenewed:
    """A loan that stays as it is, and why."""

    state: LoanState
    item: Item
    refusal: RenewalRefused


@dataclass(frozen=True, slots=True)
class RenewedAll:
    """What renewing several loans gave, in the order of the list."""

    done: tuple[Renewed, ...]
    refused: tuple[NotRenewed, ...]
    changed: Changed


class Renewals:
    """Longer loans, by the rules that were promised with each."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def renew(self, loan_id: UUID, *, assent: Assent = NO_ASSENT) -> RenewedAll:
        """Make one loan longer; raise NotOnLoan or RenewalRefused.

        What is refused goes through when staff assent to the codes; a stop asks for the permission
        and a reason.
        """
        with self._store.writing() as act:
            state = loan_state_of(act.connection, loan_id)
            if state is None:
                raise NotOnLoan
            ground = ground_of(act.connection, self._session, act.now)
            who = borrower(act.connection, state.loan.member_id, ground)
            row = act.connection.execute(select(item).where(item.c.id == state.loan.item_id)).one()
            done = self._renew(act, state, item_from(row), who=who, ground=ground, assent=assent)
        return RenewedAll((done,), (), act.changed)

    def renew_item(self, barcode: str, *, assent: Assent = NO_ASSENT) -> RenewedAll:
        """Make the loan of a scanned item longer; raise UnknownItem, NotOnLoan, RenewalRefused."""
        with self._store.reading() as connection:
            state = scanned(connection, barcode).open_loan
        if state is None:
            raise NotOnLoan
        return self.renew(state.loan.id, assent=assent)

    def renew_all(self, member_id: UUID, only: Iterable[UUID] | None = None) -> RenewedAll:
        """Make all loans of a member longer, or only some; tell which ones stay, and why."""
        chosen = None if only is None else set(only)
        done: list[Renewed] = []
        refused: list[NotRenewed] = []
        with self._store.writing() as act:
            ground = ground_of(act.connection, self._session, act.now)
            who = borrower(act.connection, member_id, ground)
            for state, lent in open_loans(act.connection, person_ids(act.connection, member_id)):
                if chosen is not None and state.loan.id not in chosen:
                    continue
                try:
                    one = self._renew(act, state, lent, who=who, ground=ground, assent=NO_ASSENT)
                    done.append(one)
                except RenewalRefused as refusal:
                    refused.append(NotRenewed(state, lent, refusal))
        return RenewedAll(tuple(done), tuple(refused), act.changed)

    def _renew(
        self,
        act: Transaction,
        state: LoanState,
        lent: Item,
        *,
        who: Borrower,
        ground: Ground,
        assent: Assent,
    ) -> Renewed:
        decision = decide_renewal(
            state,
            wanted=_wanted(act.connection, lent, who),
            blocks=who.obstacles,
            membership_ends_on=who.ends_on,
            calendar=ground.calendar,
            today=ground.today,
            assent=assent,
        )
        self._check_assent(decision, assent)
        act_id = record_renewal(act, self._session, state.loan, decision)
        kind = lent.item_type
        count_act(act, ground.branch_id, What.RENEWAL, act.now, item_type=kind, who=who)
        if decision.overridden:
            codes, member_id = decision.overridden, state.loan.member_id
            reason = assent.reason.strip()
            record_override(act, self._session, member_id, act_id, codes=codes, reason=reason)
        fine = self._fine(act, state, lent, decision, ground)
        return Renewed(state, lent, decision, act_id, fine)

    def _check_assent(self, decision: RenewalDecision, assent: Assent) -> None:
        if decision.overridden:
            self._session.role.demand(Permission.OVERRIDE)
            if not assent.reason.strip():
                raise MissingValue("reason")

    def _fine(
        self,
        act: Transaction,
        state: LoanState,
        lent: Item,
        decision: RenewalDecision,
        ground: Ground,
    ) -> Fine | None:
        """Charge what it was late by: from now on it is not late any more."""
        if not decision.was_late:
            return None
        return charge_fine(
            act,
            self._session,
            state,
            lent,
            returned_on=ground.today,
            calendar=ground.calendar,
            renewal=decision.n,
        )


def _wanted(connection: Connection, lent: Item, who: Borrower) -> bool:
    copy = Copy(lent.id, lent.title_id, lent.branch_id)
    return asked_by(connection, copy, who.ids).waiting > 0
