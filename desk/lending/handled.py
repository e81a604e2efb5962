"""One scan that was dealt with: lent, made longer or taken back, and what to do with the item."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain import checkin
from db.domain.block import Severity
from db.domain.hold_lines import Spot
from db.domain.item import Item
from db.domain.loan import Reason
from desk.holds.slip import Slip, SlipName, slip_for
from desk.lending.loan_row import LoanRow, loan_row

if TYPE_CHECKING:
    from db.registers.items import Noted
    from db.registers.loans import CheckedIn, CheckedOut
    from db.registers.renewals import Renewed


class Destination(Enum):
    """Where the item goes now."""

    MEMBER = "member"
    SHELF = "shelf"
    HOLD_SHELF = "hold_shelf"
    OTHER_BRANCH = "other_branch"
    ASIDE = "aside"  # somebody has to look at it
    IN_HOUSE = "in_house"  # it was used in the library, and goes to its shelf


@dataclass(frozen=True, slots=True)
class Handled:
    """An item that was dealt with; names no member but as the slip in it does.

    `acts` are what an undo takes back, and `told` are codes that staff should know.
    """

    loan: LoanRow
    goes_to: Destination
    ended: bool = False  # lent, and taken back since
    acts: tuple[UUID, ...] = ()
    told: tuple[str, ...] = ()
    fine_cents: int = 0
    fine_reasons: tuple[Reason, ...] = ()
    given_back_cents: int = 0  # what its loss had cost, and costs no longer
    slip: Slip | None = field(default=None, repr=False)
    counts_for: date | None = None  # the day that counts, when it is not today
    renewed: bool = False
    undone: bool = False
    owes_cents: int = 0  # what the member who had it owes in all
    ready: int = 0  # how many holds are ready for the member who had it

    @property
    def key(self) -> str:
        """Tell this act from the others in a list: a loan is made once and ends once."""
        act = str(self.acts[0]) if self.acts else self.goes_to.value
        return f"{self.loan.loan_id} {act}"

    @property
    def can_undo(self) -> bool:
        """Tell whether this act still counts, and is known well enough to be undone."""
        return bool(self.acts) and not self.undone

    @property
    def lent(self) -> bool:
        """Tell whether this act lent the item, and the member still has it."""
        return self.goes_to is Destination.MEMBER and not self.renewed and not self.ended


def lent(out: CheckedOut, today: date) -> Handled:
    """Describe a checkout, with the reasons of its decision and what staff should know."""
    due_on, reasons = out.loan.due_on, out.decision.reasons
    row = loan_row(out.loan, out.item, today, due_on=due_on, reasons=reasons)
    told = [o.code for o in out.decision.told if o.severity is Severity.INFO]
    return Handled(row, Destination.MEMBER, acts=out.acts, told=(*told, *out.decision.overridden))


def made_longer(renewed: Renewed, today: date) -> Handled:
    """Describe a renewal: the day it is due now, and what it was late by."""
    decision, loan = renewed.decision, renewed.state.loan
    row = loan_row(loan, renewed.item, today, due_on=decision.due_on, reasons=decision.reasons)
    fine = renewed.fine
    return Handled(
        row,
        Destination.MEMBER,
        acts=(renewed.act_id,),
        told=decision.overridden,
        fine_cents=fine.cents if fine else 0,
        fine_reasons=fine.reasons if fine else (),
        renewed=True,
    )


def used_here(noted: Noted, today: date) -> Handled:
    """Describe that a copy was used in the library."""
    return Handled(without_loan(noted.item, today), Destination.IN_HOUSE, acts=noted.acts)


def taken_back(back: CheckedIn, today: date, how: SlipName = SlipName.LETTERS_AND_CARD) -> Handled:
    """Describe a checkin, with the slip that goes into what somebody waits for."""
    decision, ended, fine = back.decision, back.decision.ends, back.fine
    counts_for = min(today, decision.returned_on)
    row = without_loan(back.item, today)
    if ended is not None:
        row = loan_row(ended.loan, back.item, counts_for, due_on=ended.due_on)
    return Handled(
        row,
        _DESTINATIONS[decision.destination],
        acts=back.acts,
        told=tuple(code for code in decision.told if code != "overdue"),
        fine_cents=fine.cents if fine else 0,
        fine_reasons=fine.reasons if fine else (),
        given_back_cents=back.given_back_cents,
        slip=slip_for(spot(back.item), back, how),
        counts_for=counts_for if counts_for != today else None,
    )


def without_loan(item: Item, today: date) -> LoanRow:
    """Describe an item that nobody had as a row of today, known by the item itself."""
    return LoanRow(item.id, item.barcode, item.title, item.author, today, today, 0, ())


def spot(item: Item) -> Spot:
    """Describe a copy as a slip names it."""
    return Spot(item.id, item.barcode, item.title, item.author)


_DESTINATIONS = {
    checkin.Destination.SHELF: Destination.SHELF,
    checkin.Destination.HOLD_SHELF: Destination.HOLD_SHELF,
    checkin.Destination.OTHER_BRANCH: Destination.OTHER_BRANCH,
    checkin.Destination.ASIDE: Destination.ASIDE,
}
