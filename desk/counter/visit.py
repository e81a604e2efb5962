"""One visit: the open member, and what happened since the member was opened."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from db.domain.birth_date import ADULT_DATA_AGE, BirthDate
from db.domain.obstacle import NO_ASSENT, Assent
from db.registers.loans import LoanLine
from desk.counter.scan import Opened
from desk.counter.view import Age, MemberHead
from desk.lending.handled import Destination, Handled
from desk.lending.loan_row import LoanRow, loan_rows

ADULT = 18


@dataclass(frozen=True, slots=True)
class Visit:
    """The member with their loans as they are now, and the acts of this visit, newest first."""

    opened: Opened
    done: tuple[Handled, ...] = ()
    assent: Assent = NO_ASSENT  # what staff went past for this member, and why
    photo: bytes | None = field(default=None, repr=False)

    def with_lent(self, handled: Handled, line: LoanLine) -> Visit:
        """Add a checkout, without waiting until the loans are read again."""
        loans = (*self.opened.loans, line)
        return replace(self, done=(handled, *self.done), opened=replace(self.opened, loans=loans))

    def with_back(self, handled: Handled) -> Visit:
        """Add a checkin, without waiting until the loans are read again."""
        loans = tuple(line for line in self.opened.loans if line.loan.id != handled.loan.loan_id)
        return replace(self, done=(handled, *self.done), opened=replace(self.opened, loans=loans))

    def with_renewed(self, handled: Handled) -> Visit:
        """Add a renewal, without waiting until the loans are read again."""
        loan_id, due_on = handled.loan.loan_id, handled.loan.due_on
        loans = tuple(
            replace(line, due_on=due_on, overdue=False, renewals=line.renewals + 1)
            if line.loan.id == loan_id
            else line
            for line in self.opened.loans
        )
        return replace(self, done=(handled, *self.done), opened=replace(self.opened, loans=loans))

    def with_assent(self, codes: frozenset[str], reason: str) -> Visit:
        """Remember what staff went past, so that they are asked once."""
        known = self.assent
        return replace(self, assent=Assent(known.codes | codes, reason.strip() or known.reason))

    def acts(self) -> tuple[Handled, ...]:
        """Give the acts of this visit, marking the loans that have ended since."""
        open_now = {line.loan.id for line in self.opened.loans}
        return tuple(
            replace(
                act,
                ended=act.goes_to is Destination.MEMBER and act.loan.loan_id not in open_now,
            )
            for act in self.done
        )

    def without(self, handled: Handled) -> Visit:
        """Take an act away: it was undone."""
        return replace(self, done=tuple(act for act in self.done if act.key != handled.key))

    def head(self, today: date) -> MemberHead:
        """Describe the member for the head of the page."""
        member, loans = self.opened.member, self.opened.loans
        return MemberHead(
            id=member.id,
            name=f"{member.name.given_names} {member.name.surname}",
            age=age_class(member.birth_date, today),
            ends_on=member.ends_on,
            ended=member.expired(today),
            consents=member.consents,
            at_home=len(loans),
            late=sum(line.overdue for line in loans),
            obstacles=self.opened.obstacles,
            balance_cents=self.opened.balance_cents,
            ready=self.opened.ready,
            kin=self.opened.kin,
            children=self.opened.children,
            guardian=self.opened.guardian,
        )

    def still_at_home(self, today: date) -> tuple[LoanRow, ...]:
        """Give the loans that were not made in this visit."""
        lent = (x for x in self.done if x.goes_to is Destination.MEMBER and not x.renewed)
        now = {act.loan.loan_id for act in lent}
        return tuple(row for row in loan_rows(self.opened.loans, today) if row.loan_id not in now)


def age_class(born: BirthDate, today: date) -> Age:
    """Tell the class of age; an incomplete birth date counts as the youngest it allows."""
    if born.may_be_under(ADULT_DATA_AGE, today):
        return Age.UNDER_16
    return Age.UNDER_18 if born.may_be_under(ADULT, today) else Age.ADULT


def to_undo(acts: tuple[Handled, ...], key: str) -> Handled | None:
    """Give the act of the row staff look at, else the last one; None if it can't be undone."""
    open_acts = (act for act in acts if act.can_undo and not act.ended)
    chosen = next((act for act in acts if act.key == key), None) or next(open_acts, None)
    return chosen if chosen and chosen.can_undo and not chosen.ended else None
