"""The words of the page on statistics."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.statistics import UNKNOWN, What
from db.domain.sync_report import Lag
from db.registers.statistics import Of, View
from desk.language import day, month_name
from desk.statistics.view import Exchange

translate = QCoreApplication.translate
Words = Callable[[], str]
_MANY_MINUTES: Final = 120
_MANY_HOURS: Final = timedelta(hours=48)

WHAT: Final[Mapping[What, Words]] = {
    What.LOAN: lambda: translate("statistics", "Loans"),
    What.RETURN: lambda: translate("statistics", "Returns"),
    What.RENEWAL: lambda: translate("statistics", "Renewals"),
    What.USE: lambda: translate("statistics", "Uses in the library"),
    What.REGISTRATION: lambda: translate("statistics", "Registrations"),
}
VIEWS: Final[Mapping[View, Words]] = {
    View.DAY: lambda: translate("statistics", "by day"),
    View.BRANCH: lambda: translate("statistics", "by branch"),
    View.ITEM_TYPE: lambda: translate("statistics", "by type of item"),
    View.AGE: lambda: translate("statistics", "by age"),
    View.CATEGORY: lambda: translate("statistics", "by category of member"),
}
MEMBERS: Final[Mapping[Of, Words]] = {
    Of.AGE: lambda: translate("statistics", "Members today by age"),
    Of.GENDER: lambda: translate("statistics", "Members today by gender"),
}
EXCHANGE: Final[Mapping[Exchange, Words]] = {
    Exchange.LAG: lambda: translate("statistics", "Wait for the central store"),
}
_GENDERS: Final[Mapping[str, Words]] = {
    "F": lambda: translate("statistics", "women"),
    "M": lambda: translate("statistics", "men"),
    "X": lambda: translate("statistics", "other"),
}


def month_words(month: date) -> str:
    """Name a month with its year."""
    return f"{month_name(month.month)} {month.year}"


def age_words(value: str) -> str:
    """Say an age class."""
    if value == UNKNOWN:
        return translate("statistics", "not known")
    if value.endswith("+"):
        return translate("statistics", "{age} and older").format(age=value[:-1])
    return value.replace("-", "–")  # noqa: RUF001 -- a range


def minutes_of(lag: Lag) -> int:
    """Give a wait in whole minutes, as a bar and a table count it; a part of one is one."""
    return math.ceil(lag.longest / timedelta(minutes=1))


def short_wait(lag: Lag) -> str:
    """Say it above a bar, in the unit in which `wait_words` says it."""
    minutes = minutes_of(lag)
    if minutes < _MANY_MINUTES:
        return translate("statistics", "{count} min").format(count=minutes)
    if lag.longest < _MANY_HOURS:
        return translate("statistics", "{count} h").format(count=round(minutes / 60))
    return translate("statistics", "{count} d").format(count=round(minutes / 60 / 24))


def wait_words(lag: Lag) -> str:
    """Say how long acts waited, as exactly as anybody wants to know it."""
    minutes = minutes_of(lag)
    if lag.longest < timedelta(minutes=1):
        said = translate("statistics", "less than a minute")
    elif minutes < _MANY_MINUTES:
        said = translate("statistics", "%n minute(s)", "", minutes)
    elif lag.longest < _MANY_HOURS:
        said = translate("statistics", "%n hour(s)", "", round(minutes / 60))
    else:
        said = translate("statistics", "%n day(s)", "", round(minutes / 60 / 24))
    if not lag.waits:
        return said
    return translate("statistics", "{time}, some of it waits still").format(time=said)


def value_words(view: View | Of | Exchange, value: str, names: Mapping[str, str]) -> str:
    """Say what a cell is about; `names` are those of types and categories."""
    match view:
        case View.DAY | Exchange.LAG:
            return day(date.fromisoformat(value))
        case View.AGE | Of.AGE:
            return age_words(value)
        case Of.GENDER:
            said = _GENDERS.get(value)
            return said() if said else translate("statistics", "not told")
        case _:
            return names.get(value, value)


def short_words(view: View | Of | Exchange, value: str, names: Mapping[str, str]) -> str:
    """Say it as briefly as a bar needs."""
    if view in (View.DAY, Exchange.LAG):
        return str(date.fromisoformat(value).day)
    if view in (View.AGE, Of.AGE) and value == UNKNOWN:
        return "?"
    return value if value.endswith("+") else value_words(view, value, names)
