"""Why an item is due on its day: the reasons of a decision, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.loan import Reason
from desk.language import day
from desk.lending.loan_row import LoanRow


def why(row: LoanRow) -> tuple[str, ...]:
    """Say how the due date of a loan came about, one sentence a step."""
    lent = QCoreApplication.translate("lending", "Lent on {day}.").format(day=day(row.out_on))
    back = QCoreApplication.translate("lending", "So it must be back on {day}.").format(
        day=day(row.due_on)
    )
    return (lent, *(_sentence(reason) for reason in row.reasons), back)


def _sentence(reason: Reason) -> str:
    if reason.rule == "loan_days":
        text = QCoreApplication.translate(
            "lending", "The loan period is {days} days, by the rule “{row}”."
        )
        return text.format(days=reason.value, row=_row_name(reason.row))
    text = QCoreApplication.translate("lending", "The rule “{rule}” gives {value}.")
    return text.format(rule=reason.rule, value=reason.value)


def _row_name(row: str) -> str:
    if row == "default":
        return QCoreApplication.translate("lending", "standard")
    return row
