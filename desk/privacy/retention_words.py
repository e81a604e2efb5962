"""The words for when a member is deleted, and for what it waits."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db.domain.retention import (
    DeletedFor,
    Deletions,
    Retention,
    Standing,
    StartsWith,
    WaitsFor,
)
from desk.language import money, short_day
from desk.privacy.view import CaseLine
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def day_in_words(value: date) -> str:
    """Write a day with the name of its month: `3 mei 2024`."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")


def retention_sentence(standing: Standing, retention: Retention, today: date) -> str:
    """Tell when the time started, what it waits for, and when the member is deleted."""
    parts = [_begun(standing, retention)]
    waits = _waits(standing, retention)
    if waits:
        parts.append(translate("privacy", "waits for {what}").format(what=waits))
    return ", ".join((*parts, _deleted(retention, today))) + "."


def waiting_words(what: WaitsFor, standing: Standing) -> str:
    """Name one thing that keeps a member from being deleted; empty for the membership itself."""
    if what is WaitsFor.LOANS:
        return translate("privacy", "%n item(s) at home", "", standing.open_loans)
    if what is WaitsFor.COSTS:
        words = translate("privacy", "{sum} to pay")
        return words.format(sum=money(standing.owes_cents))
    if what is WaitsFor.HOLDS:
        return translate("privacy", "%n reservation(s)", "", standing.open_holds)
    if what is WaitsFor.LEGAL_HOLD and standing.held_until is not None:
        words = translate("privacy", "a legal hold until {day}")
        return words.format(day=day_in_words(standing.held_until))
    return ""


def case_row(line: CaseLine) -> Row:
    """Show a member in the list of who is deleted."""
    case, name = line.case, line.case.name
    detail = _waits(case.standing, case.retention) or _begun(case.standing, case.retention)
    aside, tone, symbol = short_day(case.retention.erase_on), Tone.NEUTRAL, "trash"
    if line.hold is not None:
        aside, tone, symbol = translate("privacy", "legal hold"), Tone.INFO, "lock"
    elif case.retention.waits_for:
        aside, tone, symbol = translate("privacy", "waits"), Tone.ATTENTION, "clock"
    return Row(line.key, f"{name.given_names} {name.surname}", detail, aside, tone, symbol)


def deletions_row(done: Deletions) -> Row:
    """Show how many were deleted on a day, and why."""
    why = {
        DeletedFor.RETENTION: translate("privacy", "their time was over"),
        DeletedFor.REQUEST: translate("privacy", "asked for by the member"),
        DeletedFor.ACTIVITY: translate("privacy", "took part in what was over"),
    }[done.ground]
    people = translate("privacy", "%n person(s)", "", done.people)
    return Row(f"{done.on}{done.ground}", people, why, short_day(done.on), Tone.NEUTRAL, "trash")


def _waits(standing: Standing, retention: Retention) -> str:
    named = (waiting_words(what, standing) for what in retention.waits_for)
    return ", ".join(words for words in named if words)


def _begun(standing: Standing, retention: Retention) -> str:
    member = WaitsFor.MEMBERSHIP in retention.waits_for
    until, ended = translate("privacy", "Member until {day}"), translate("privacy", "Ended {day}")
    begun = (until if member else ended).format(day=day_in_words(standing.ended_on))
    last = {
        StartsWith.RETURNED: translate("privacy", "last item back {day}"),
        StartsWith.SETTLED: translate("privacy", "last cost settled {day}"),
    }.get(retention.starts_with)
    if last is None:
        return begun
    return f"{begun}, {last.format(day=day_in_words(retention.starts_on))}"


def _deleted(retention: Retention, today: date) -> str:
    if retention.due(today):
        words = translate("privacy", "its time was over on {day}: deleted with the work of the day")
    elif retention.waits_for:
        words = translate("privacy", "to be deleted on {day} at the earliest")
    else:
        words = translate("privacy", "to be deleted on {day}")
    return words.format(day=day_in_words(retention.erase_on))
