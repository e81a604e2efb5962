"""The words of the page on statistics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.statistics import UNKNOWN, What
from db.registers.statistics import Of, View
from desk.language import day, month_name

translate = QCoreApplication.translate
Words = Callable[[], str]

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


def value_words(view: View | Of, value: str, names: Mapping[str, str]) -> str:
    """Say what a cell is about; `names` are those of types and categories."""
    match view:
        case View.DAY:
            return day(date.fromisoformat(value))
        case View.AGE | Of.AGE:
            return age_words(value)
        case Of.GENDER:
            said = _GENDERS.get(value)
            return said() if said else translate("statistics", "not told")
        case _:
            return names.get(value, value)


def short_words(view: View | Of, value: str, names: Mapping[str, str]) -> str:
    """Say it as briefly as a bar needs."""
    if view is View.DAY:
        return str(date.fromisoformat(value).day)
    return value if value.endswith("+") else value_words(view, value, names)
