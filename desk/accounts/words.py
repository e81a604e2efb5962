"""The words for the lines of an account, and for how money changes hands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.account import LineKind, Method
from db.domain.lending_rules import Reason
from desk.lending.reasons import Places, because

translate = QCoreApplication.translate


def line_words(what: LineKind) -> str:
    """Say what a line is for."""
    return {
        LineKind.OVERDUE_FINE: translate("accounts", "Fine for being late"),
        LineKind.HOLD_FEE: translate("accounts", "Hold"),
        LineKind.MEMBERSHIP_FEE: translate("accounts", "Membership"),
        LineKind.CARD_FEE: translate("accounts", "New library card"),
        LineKind.LOST: translate("accounts", "Lost item"),
        LineKind.DAMAGE: translate("accounts", "Damage"),
        LineKind.REMINDER_COST: translate("accounts", "Cost of a reminder"),
        LineKind.INTERLIBRARY: translate("accounts", "Loan from another library"),
        LineKind.ACTIVITY: translate("accounts", "Activity"),
        LineKind.OTHER: translate("accounts", "Other cost"),
        LineKind.PAYMENT: translate("accounts", "Paid"),
        LineKind.WAIVER: translate("accounts", "Let off"),
        LineKind.REFUND: translate("accounts", "Given back"),
        LineKind.COUNTER: translate("accounts", "Taken back"),
    }[what]


def method_words(method: Method) -> str:
    """Say how money changes hands."""
    return {
        Method.CASH: translate("accounts", "in cash"),
        Method.TERMINAL: translate("accounts", "by card"),
        Method.TRANSFER: translate("accounts", "by transfer"),
    }[method]


def why_sentences(days: int, reasons: tuple[Reason, ...], places: Places) -> tuple[str, ...]:
    """Say how a charge came about, one sentence a step."""
    late = (translate("accounts", "%n day(s) late counted.", "", days),) if days else ()
    return (*late, *because(reasons, places))
