"""The journal for the accounts of the city: sums by day, branch, kind and method, and no person."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from db.domain.account import LineKind, Method
from db.domain.money import decimal_comma

_FORMULA = ("=", "+", "-", "@")
_BLANK = ("\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One sum; above zero it was charged or given back, below zero paid or waived."""

    on: date
    branch: str
    what: LineKind
    method: Method | None
    lines: int
    cents: int


def journal_csv(
    rows: Iterable[JournalRow], headings: Sequence[str], period: tuple[date, date]
) -> str:
    """Write a journal as a table that spreadsheets in Belgium open: semicolons, decimal comma.

    The period stands on every row, so that two files can't be taken for one another.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_as_text(h) for h in headings])
    first, last = (day.isoformat() for day in period)
    for row in rows:
        writer.writerow(
            [
                first,
                last,
                row.on.isoformat(),
                _as_text(row.branch),
                row.what.value,
                row.method.value if row.method else "",
                row.lines,
                decimal_comma(row.cents),
            ]
        )
    return out.getvalue()


def table_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write rows of texts as a table that spreadsheets open, and work nothing out of."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([_as_text(cell) for cell in row] for row in (headings, *rows))
    return out.getvalue()


def _as_text(value: str) -> str:
    """Keep a spreadsheet from working a text out as a formula."""
    begins = value.lstrip()  # spreadsheets skip what is blank in front
    runs = begins.startswith(_FORMULA) or value.startswith(_BLANK)
    return f"'{value}" if runs else value
