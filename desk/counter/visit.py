"""One visit: the open member, and what happened since the member was opened."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from db.domain.birth_date import ADULT_DATA_AGE, BirthDate
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
    photo: bytes | None = field(default=None, repr=False)

    def with_lent(self, handled: Handled, line: LoanLine) -> Visit:
        """Add a checkout, without waiting until the loans are read again."""
        loans = (*self.opened.loans, line)
        return replace(self, done=(handled, *self.done), opened=replace(self.opened, loans=loans))

    def with_back(self, handled: Handled) -> Visit:
        """Add a checkin, without waiting until the loans are read again."""
        loans = tuple(line for line in self.opened.loans if line.loan.id != handled.loan.loan_id)
        return replace(self, done=(handled, *self.done), opened=replace(self.opened, loans=loans))

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
        return replace(self, done=tuple(act for act in self.done if act != handled))

    def last_lent(self) -> Handled | None:
        """Give the newest loan of this visit that the member still has."""
        lent = (act for act in self.acts() if act.goes_to is Destination.MEMBER)
        return next((act for act in lent if not act.ended), None)

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
            ready=self.opened.ready,
        )

    def still_at_home(self, today: date) -> tuple[LoanRow, ...]:
        """Give the loans that were not made in this visit."""
        now = {act.loan.loan_id for act in self.done if act.goes_to is Destination.MEMBER}
        return tuple(row for row in loan_rows(self.opened.loans, today) if row.loan_id not in now)


def age_class(born: BirthDate, today: date) -> Age:
    """Tell the class of age; an incomplete birth date counts as the youngest it allows."""
    if born.may_be_under(ADULT_DATA_AGE, today):
        return Age.UNDER_16
    return Age.UNDER_18 if born.may_be_under(ADULT, today) else Age.ADULT
