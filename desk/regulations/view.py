"""What the pages of rules and calendar show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.domain.calendar import CalendarEntry
from db.domain.lending_rules import Resolved, RuleRow
from db.registers.calendar import ClosingEffect, Holiday

Named = tuple[tuple[str, str], ...]  # code and name, for a choice


@dataclass(frozen=True, slots=True)
class RulesView:
    """Every rule with what holds everywhere, and all rows of the one that staff look at."""

    general: tuple[Resolved, ...] = ()
    looked_at: str = ""
    rows: tuple[RuleRow, ...] = ()
    branches: Named = ()
    categories: Named = ()
    item_types: Named = ()
    may_change: bool = False


@dataclass(frozen=True, slots=True)
class RuleSaid:
    """A value for a cell of the matrix from a day on, as staff typed it."""

    rule: str
    value: Any
    branch_id: UUID | None
    category: str | None
    item_type: str | None
    from_on: str  # empty: today


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What the calendar holds, the holidays it may take over, and what a closing would move."""

    entries: tuple[CalendarEntry, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    branches: Named = ()
    may_change: bool = False
    preview: ClosingEffect | None = None


@dataclass(frozen=True, slots=True)
class DaysSaid:
    """Days to close or to open, as staff typed them."""

    kind: str  # "closed", "open" or "unexpected"
    from_on: str
    to_on: str
    branch_id: UUID | None
    yearly: bool
    label: str
