"""Dates as cards write them: plain ones, and birth dates in three languages, maybe incomplete."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date

from eid.identity import PartialDate

EARLIEST_YEAR = 1850

_PLAIN = re.compile(r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})")
_RUNS = re.compile(r"[0-9]+|[A-Z]+")

_MONTHS = (
    ("JAN",),
    ("FEB", "FEV"),
    ("MAR", "MAAR", "MARS", "MAA", "MRZ"),
    ("APR", "AVR"),
    ("MAI", "MEI", "MAY"),
    ("JUN", "JUIN"),
    ("JUL", "JUIL"),
    ("AUG", "AOUT"),
    ("SEP", "SEPT"),
    ("OCT", "OKT"),
    ("NOV",),
    ("DEC", "DEZ"),
)
_MONTH_NUMBERS = {name: i for i, names in enumerate(_MONTHS, 1) for name in names}


def plain_date(text: str) -> date | None:
    """Read `DD.MM.YYYY`; None when it is anything else or no day of the calendar."""
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def birth_date(text: str, latest_year: int) -> PartialDate | None:
    """Read a birth date in Dutch, French or German; what is not there is never invented."""
    runs = _RUNS.findall(_without_accents(text))
    digits = [run for run in runs if run.isdigit()]
    year = next((int(run) for run in reversed(digits) if len(run) == len("YYYY")), None)
    if year is None or not EARLIEST_YEAR <= year <= latest_year:
        return None
    month = next(filter(None, map(_month, runs)), None)
    day = next((int(run) for run in digits if len(run) <= len("DD")), 0)
    if month is None or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return PartialDate(year, month)
    return PartialDate(year, month, day)


def _month(run: str) -> int | None:
    names = (run, run[:4], run[:3])
    return next((_MONTH_NUMBERS[name] for name in names if name in _MONTH_NUMBERS), None)


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.upper()) if c.isascii())
