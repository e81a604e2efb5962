"""Why a date, a fine, a limit or a block is as it is: the rows of the rules, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.due_date import CLOSED_DAY
from db.domain.lending_rules import DEFAULT_ROW
from db.domain.loan import Reason
from db.domain.obstacle import Obstacle
from desk.language import day, money, short_day
from desk.lending.handled import Handled
from desk.lending.loan_row import LoanRow
from desk.lending.obstacle_words import obstacle_words, severity_word
from desk.lending.rule_places import RulePlace

translate = QCoreApplication.translate
Places = Mapping[str, RulePlace]
NOWHERE: Final[Places] = {}
DATED: Final = (CLOSED_DAY, "membership_ended")
IN_CENTS: Final = (
    *("fine_cents", "fine_cap_item", "fine_cap_at_price", "fine_cap_member", "block_debt"),
)


def why(row: LoanRow, places: Places = NOWHERE) -> tuple[str, ...]:
    """Say how the due date of a loan came about, one sentence a step."""
    lent = translate("lending", "Lent on {day}.").format(day=day(row.out_on))
    back = translate("lending", "So it must be back on {day}.").format(day=day(row.due_on))
    return (lent, *because(row.reasons, places), back)


def why_done(done: Handled, places: Places = NOWHERE) -> tuple[str, ...]:
    """Say how the date and the fine of one act came about."""
    lines = why(done.loan, places) if done.loan.reasons else ()
    if not done.fine_reasons:
        return lines
    fine = translate("lending", "So the fine is {sum}.").format(sum=money(done.fine_cents))
    late = translate("lending", "%n day(s) late", "", done.loan.days_late)
    return (*lines, f"{late}.", *because(done.fine_reasons, places), fine)


def why_blocked(obstacles: tuple[Obstacle, ...], places: Places = NOWHERE) -> tuple[str, ...]:
    """Say what is in the way, since when, and by which rules."""
    lines: list[str] = []
    for one in obstacles:
        lines.append(f"{severity_word(one.severity)}: {obstacle_words(one)}.")
        if one.since is not None:
            since = translate("lending", "It stands since {day}.")
            lines.append(since.format(day=short_day(one.since)))
        lines.extend(because(one.why, places))
    return tuple(lines)


def because(reasons: tuple[Reason, ...], places: Places) -> tuple[str, ...]:
    """Say which rows of the rules gave something, a sentence each."""
    return tuple(_sentence(reason, places) for reason in reasons)


def _sentence(reason: Reason, places: Places) -> str:
    value = reason.value
    if reason.rule in IN_CENTS and value.isdigit():
        value = money(int(value))
    if reason.rule in DATED:
        value = day(date.fromisoformat(value))
    words = _counted(reason.rule, int(value)) if value.isdigit() else None
    template = words or _template(reason.rule)
    return template.format(value=value, row=_row_name(reason.row, places))


def _counted(rule: str, n: int) -> str | None:
    known = {
        "loan_days": translate(
            "lending", "The loan period is %n day(s), by the rule “{row}”.", "", n
        ),
        "renew_days": translate(
            "lending", "A renewal gives %n day(s), by the rule “{row}”.", "", n
        ),
        "renewals": translate(
            "lending", "A loan is renewed %n time(s) at most, by the rule “{row}”.", "", n
        ),
        "max_items_total": translate(
            "lending", "A member has %n item(s) at most, by the rule “{row}”.", "", n
        ),
        "from_age": translate(
            "lending", "It is lent from %n year(s) on, by the rule “{row}”.", "", n
        ),
        "fine_grace_days": translate(
            "lending", "The first %n day(s) are free, by the rule “{row}”.", "", n
        ),
        "block_overdue_days": translate(
            "lending",
            "Who is more than %n day(s) late borrows nothing, by the rule “{row}”.",
            "",
            n,
        ),
        "fee_patience_days": translate(
            "lending", "For %n day(s) it is only told, by the rule “{row}”.", "", n
        ),
        "hold_shelf_days": translate(
            "lending", "It is kept for %n open day(s), by the rule “{row}”.", "", n
        ),
    }
    return known.get(rule)


def _template(rule: str) -> str:
    known = {
        CLOSED_DAY: translate("lending", "The library is closed on {value}."),
        "due_roll": translate("lending", "So it moves to an open day, by the rule “{row}”."),
        "due_cap_membership": translate(
            "lending", "No loan lasts longer than the membership, by the rule “{row}”."
        ),
        "renew_if_hold": translate(
            "lending", "What others wait for is not renewed, by the rule “{row}”."
        ),
        "renew_if_overdue": translate(
            "lending", "What is late is not renewed, by the rule “{row}”."
        ),
        "max_items_type": translate(
            "lending", "A member has {value} of this type at most, by the rule “{row}”."
        ),
        "fine_cents": translate(
            "lending", "Each day that counts costs {value}, by the rule “{row}”."
        ),
        "fine_cap_item": translate(
            "lending", "One item costs {value} at most, by the rule “{row}”."
        ),
        "fine_cap_member": translate(
            "lending", "One member owes {value} of fines at most, by the rule “{row}”."
        ),
        "fine_exempt": translate("lending", "These members pay no fines, by the rule “{row}”."),
        "block_debt": translate(
            "lending", "Who owes more than {value} borrows nothing, by the rule “{row}”."
        ),
        "membership_ended": translate("lending", "The membership ended on {value}."),
        "block_unpaid_membership": translate(
            "lending", "The fee comes before lending, by the rule “{row}”."
        ),
    }
    other = translate("lending", "The rule “{rule}” gives {value}, by the row “{row}”.")
    return known.get(rule) or other.replace("{rule}", rule)


def _row_name(row: str, places: Places) -> str:
    place = places.get(row)
    if place is None:
        return translate("lending", "standard") if row == DEFAULT_ROW else row
    parts = [part for part in (place.branch, place.category, place.item_type) if part]
    where = " · ".join(parts) or translate("lending", "everywhere")
    since = translate("lending", "{where}, since {day}")
    return since.format(where=where, day=short_day(place.from_on))
