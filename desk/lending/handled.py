"""One scan that was dealt with: lent or taken back, and what to do with the item."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.hold_lines import Spot
from desk.holds.slip import Slip, SlipName, slip_for
from desk.lending.loan_row import LoanRow, due, loan_row, short_due
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.registers.loans import CheckedIn, CheckedOut


class Destination(Enum):
    """Where the item goes now."""

    MEMBER = "member"
    SHELF = "shelf"
    HOLD_SHELF = "hold_shelf"
    OTHER_BRANCH = "other_branch"


@dataclass(frozen=True, slots=True)
class Handled:
    """An item that was lent or taken back; names no member but as the slip in it does."""

    loan: LoanRow
    goes_to: Destination
    ended: bool = False  # lent, and taken back since
    slip: Slip | None = field(default=None, repr=False)

    @property
    def key(self) -> str:
        """Tell this act from the others in a list: a loan is made once and ends once."""
        return f"{self.loan.loan_id} {self.goes_to.value}"


def lent(out: CheckedOut, today: date) -> Handled:
    """Describe a checkout, with the reasons of its decision."""
    due_on, reasons = out.loan.due_on, out.decision.reasons
    row = loan_row(out.loan, out.item, today, due_on=due_on, reasons=reasons)
    return Handled(row, Destination.MEMBER)


def taken_back(back: CheckedIn, today: date, how: SlipName = SlipName.LETTERS_AND_CARD) -> Handled:
    """Describe a checkin, with the slip that goes into what somebody waits for."""
    ended, item = back.decision.ends, back.item
    day = min(today, back.decision.returned_on)
    if ended is None:
        row = LoanRow(item.id, item.barcode, item.title, item.author, day, day, 0, ())
    else:
        row = loan_row(ended.loan, item, day, due_on=ended.due_on)
    copy = Spot(item.id, item.barcode, item.title, item.author)
    return Handled(row, _goes_to(back), slip=slip_for(copy, back, how))


def _goes_to(back: CheckedIn) -> Destination:
    if back.trap is not None and back.trap.here:
        return Destination.HOLD_SHELF
    return Destination.OTHER_BRANCH if back.sent_to else Destination.SHELF


def sentence(done: Handled) -> tuple[str, Tone]:
    """Say what was done, for the result line; a late or foreign item asks attention."""
    title, late = done.loan.title, done.loan.days_late
    if done.goes_to is Destination.MEMBER:
        text = QCoreApplication.translate("lending", "Lent: {title} — {due}")
        return text.format(title=title, due=due(done.loan.due_on)), Tone.OK
    if done.slip is not None and done.goes_to is Destination.HOLD_SHELF:
        text = QCoreApplication.translate("lending", "Keep for {who}: {title}")
        return text.format(who=done.slip.large, title=title), Tone.ATTENTION
    if done.goes_to is Destination.OTHER_BRANCH:
        return _sent(done), Tone.ATTENTION
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
    if done.goes_to is Destination.HOLD_SHELF and done.slip is not None:
        text = QCoreApplication.translate("lending", "Keep for {who}")
        tone, place = Tone.ATTENTION, text.format(who=done.slip.large)
    elif done.goes_to is Destination.OTHER_BRANCH:
        tone, place = Tone.ATTENTION, _branch_words(done)
    if loan.days_late:
        tone = Tone.ATTENTION
    return Row(done.key, loan.title, _detail(loan), place, tone, "book-in")


def _branch_words(done: Handled) -> str:
    if done.slip is None:
        return QCoreApplication.translate("lending", "To its own branch")
    return QCoreApplication.translate("lending", "To {branch}").format(branch=done.slip.large)


def _sent(done: Handled) -> str:
    title = done.loan.title
    if done.slip is None:
        text = QCoreApplication.translate(
            "lending", "Taken back: {title} — belongs to another branch"
        )
        return text.format(title=title)
    text = QCoreApplication.translate("lending", "Send to {branch}: {title}")
    return text.format(branch=done.slip.large, title=title)


def _detail(loan: LoanRow) -> str:
    if not loan.days_late:
        return loan.author
    late = QCoreApplication.translate("lending", "%n day(s) late", "", loan.days_late)
    return f"{loan.author} · {late}" if loan.author else late
