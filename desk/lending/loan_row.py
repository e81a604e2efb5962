"""One loan as a list shows it: the title, when it is due, how late it is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.clock import local_day
from db.domain.loan import Loan, Reason
from desk.language import day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.item import Item
    from db.registers.loans import LoanLine


@dataclass(frozen=True, slots=True)
class LoanRow:
    """What staff need to know about one loan; names no member."""

    loan_id: UUID
    barcode: str
    title: str
    author: str
    out_on: date
    due_on: date
    days_late: int
    reasons: tuple[Reason, ...]


def loan_row(
    loan: Loan,
    item: Item,
    today: date,
    *,
    due_on: date,
    reasons: tuple[Reason, ...] | None = None,
) -> LoanRow:
    """Describe a loan; without the reasons of its decision, those kept with the loan are given.

    `due_on` is the day that holds now: a renewal or a closing may have moved it.
    """
    kept = (loan.rules.reason("loan_days"),)
    return LoanRow(
        loan_id=loan.id,
        barcode=item.barcode,
        title=item.title,
        author=item.author,
        out_on=local_day(loan.out_at),
        due_on=due_on,
        days_late=max(0, (today - due_on).days),
        reasons=kept if reasons is None else reasons,
    )


def loan_rows(lines: tuple[LoanLine, ...], today: date) -> tuple[LoanRow, ...]:
    """Describe a member's open loans, in the order given."""
    return tuple(loan_row(x.loan, x.item, today, due_on=x.due_on) for x in lines)


def as_row(row: LoanRow) -> Row:
    """Put a loan into words for a list: late ones in their tone."""
    if row.days_late:
        late = QCoreApplication.translate("lending", "%n day(s) late", "", row.days_late)
        return Row(str(row.loan_id), row.title, row.author, late, Tone.ATTENTION, "warning")
    return Row(str(row.loan_id), row.title, row.author, short_due(row.due_on), symbol="book")


def due(day_due: date) -> str:
    """Say when an item must be back."""
    return QCoreApplication.translate("lending", "back {day}").format(day=day(day_due))


def short_due(day_due: date) -> str:
    """Say it where room is scarce; a loan is too short for the year to be in doubt."""
    name = QLocale().dayName(day_due.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name} {day_due:%d/%m}"
