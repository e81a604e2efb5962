"""One scan that was dealt with: lent or taken back, and what to do with the item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.errors import NotOnLoan
from desk.lending.loan_row import LoanRow, due, loan_row, short_due
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.registers.loans import CheckedIn, CheckedOut


class Destination(Enum):
    """Where the item goes now."""

    MEMBER = "member"
    SHELF = "shelf"
    OTHER_BRANCH = "other_branch"


@dataclass(frozen=True, slots=True)
class Handled:
    """An item that was lent or taken back; names no member."""

    loan: LoanRow
    goes_to: Destination
    ended: bool = False  # lent, and taken back since

    @property
    def key(self) -> str:
        """Tell this act from the others in a list: a loan is made once and ends once."""
        return f"{self.loan.loan_id} {self.goes_to.value}"


def lent(out: CheckedOut, today: date) -> Handled:
    """Describe a checkout, with the reasons of its decision."""
    due_on, reasons = out.loan.due_on, out.decision.reasons
    row = loan_row(out.loan, out.item, today, due_on=due_on, reasons=reasons)
    return Handled(row, Destination.MEMBER)


def taken_back(back: CheckedIn, today: date, branch_id: UUID) -> Handled:
    """Describe a checkin at this branch; raise NotOnLoan where no loan ended."""
    ended = back.decision.ends
    if ended is None:
        raise NotOnLoan
    own = back.item.branch_id == branch_id
    goes_to = Destination.SHELF if own else Destination.OTHER_BRANCH
    day = min(today, back.decision.returned_on)
    return Handled(loan_row(ended.loan, back.item, day, due_on=ended.due_on), goes_to)


def sentence(done: Handled) -> tuple[str, Tone]:
    """Say what was done, for the result line; a late or foreign item asks attention."""
    title, late = done.loan.title, done.loan.days_late
    if done.goes_to is Destination.MEMBER:
        text = QCoreApplication.translate("lending", "Lent: {title} — {due}")
        return text.format(title=title, due=due(done.loan.due_on)), Tone.OK
    if done.goes_to is Destination.OTHER_BRANCH:
        text = QCoreApplication.translate(
            "lending", "Taken back: {title} — belongs to another branch"
        )
        return text.format(title=title), Tone.ATTENTION
    if late:
        text = QCoreApplication.translate(
            "lending", "Taken back, %n day(s) late: {title}", "", late
        )
        return text.format(title=title), Tone.ATTENTION
    text = QCoreApplication.translate("lending", "Taken back: {title}")
    return text.format(title=title), Tone.OK


def as_row(done: Handled) -> Row:
    """Put it into a line of a list: what to do with the item stands at the right."""
    loan = done.loan
    if done.ended:
        back = QCoreApplication.translate("lending", "Taken back since")
        return Row(done.key, loan.title, loan.author, back, Tone.NEUTRAL, "book-in")
    if done.goes_to is Destination.MEMBER:
        return Row(done.key, loan.title, loan.author, short_due(loan.due_on), Tone.OK, "book-out")
    tone = Tone.OK
    place = QCoreApplication.translate("lending", "To the shelf")
    if done.goes_to is Destination.OTHER_BRANCH:
        tone, place = Tone.ATTENTION, QCoreApplication.translate("lending", "To its own branch")
    if loan.days_late:
        tone = Tone.ATTENTION
    return Row(done.key, loan.title, _detail(loan), place, tone, "book-in")


def _detail(loan: LoanRow) -> str:
    if not loan.days_late:
        return loan.author
    late = QCoreApplication.translate("lending", "%n day(s) late", "", loan.days_late)
    return f"{loan.author} · {late}" if loan.author else late
