"""Invented rules and days as the pages show them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.calendar import CalendarEntry, EntryKind
from db.domain.lending_rules import DEFAULT_ROW, Resolved, RuleRow
from db.domain.rule_kinds import RULE_KINDS
from db.registers.calendar import ClosingEffect, Holiday
from desk.regulations.view import CalendarView, RulesView

CENTRE = UUID(int=1)
BRANCHES = ((str(CENTRE), "Centrum"), (str(UUID(int=2)), "Herkenrode"))
ROWS = (
    RuleRow(UUID(int=11), "loan_days", (None, None, None), 21, date(2026, 9, 1), (1, 1)),
    RuleRow(UUID(int=12), "loan_days", (CENTRE, "child", "dvd"), 7, date(2026, 10, 1), (2, 1)),
    RuleRow(
        UUID(int=13),
        "loan_days",
        (None, None, "comic"),
        None,
        date(2026, 11, 1),
        (3, 1),
        taken_away=True,
    ),
)
SET_RULES = RulesView(
    general=tuple(
        Resolved(code, 21, str(UUID(int=11)))
        if code == "loan_days"
        else Resolved(code, kind.default, DEFAULT_ROW)
        for code, kind in RULE_KINDS.items()
    ),
    looked_at="loan_days",
    rows=ROWS,
    branches=BRANCHES,
    categories=(("adult", "Volwassene"), ("child", "Kind")),
    item_types=(("book", "book"), ("dvd", "dvd")),
    may_change=True,
)
WEEK = ((("10:00", "18:00"),),) * 6 + ((),)
FULL_CALENDAR = CalendarView(
    entries=(
        CalendarEntry(UUID(int=21), EntryKind.HOURS, None, date(2026, 1, 1), hours=WEEK),
        CalendarEntry(
            UUID(int=22),
            EntryKind.CLOSED,
            None,
            date(2026, 12, 25),
            date(2026, 12, 25),
            True,
            (),
            "Kerstmis",
        ),
        CalendarEntry(
            UUID(int=23),
            EntryKind.OPEN,
            CENTRE,
            date(2026, 12, 26),
            date(2026, 12, 26),
            hours=((("10:00", "12:00"),),),
        ),
        CalendarEntry(
            UUID(int=24), EntryKind.UNEXPECTED, CENTRE, date(2026, 11, 30), date(2026, 12, 2)
        ),
    ),
    holidays=(Holiday(date(2027, 1, 1), "Nieuwjaar"),),
    branches=BRANCHES,
    may_change=True,
    preview=ClosingEffect(12, 3, 2, 140),
)
