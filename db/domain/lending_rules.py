"""The matrix of rules: branch over category over item type, each kind by itself, from a day on."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any
from uuid import UUID

from db.domain.change import Version
from db.domain.rule_kinds import DEFAULTS, usual

DEFAULT_ROW = "default"
Cell = tuple[UUID | None, str | None, str | None]  # branch, category, item type; None: every one


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a value is what it is: the rule, the row of the rules that gave it, and its value."""

    rule: str
    row: str
    value: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A value that holds in a cell of the matrix from a day on, as somebody set it.

    `taken_away` ends what held there before; the next less specific row then answers.
    """

    id: UUID
    rule: str
    cell: Cell
    value: Any
    from_on: date
    version: Version
    taken_away: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """What holds for one kind of rule, and the row that says so: its id, or `default`."""

    rule: str
    value: Any
    row: str

    @property
    def reason(self) -> Reason:
        """Give it as a reason."""
        shown = self.value if isinstance(self.value, str) else json.dumps(self.value)
        return Reason(self.rule, self.row, shown)


@dataclass(frozen=True, slots=True)
class LoanRules:
    """The rules that were promised with a loan; kept with it, so no later change alters them.

    Days, counts and cents as the kinds of rules declare them; `rows` names the rows that gave the
    values, where it was not the default.
    """

    loan_days: int = DEFAULTS["loan_days"]
    due_roll: str = DEFAULTS["due_roll"]
    due_cap_membership: bool = DEFAULTS["due_cap_membership"]
    renewals: int = DEFAULTS["renewals"]
    renew_days: int | None = DEFAULTS["renew_days"]
    renew_if_hold: bool = DEFAULTS["renew_if_hold"]
    renew_if_overdue: bool = DEFAULTS["renew_if_overdue"]
    fine_mode: str = DEFAULTS["fine_mode"]
    fine_cents: int = DEFAULTS["fine_cents"]
    fine_interval_days: int = DEFAULTS["fine_interval_days"]
    fine_grace_days: int = DEFAULTS["fine_grace_days"]
    fine_on_closed_days: bool = DEFAULTS["fine_on_closed_days"]
    fine_cap_item: int | None = DEFAULTS["fine_cap_item"]
    fine_cap_at_price: bool = DEFAULTS["fine_cap_at_price"]
    fine_cap_member: int = DEFAULTS["fine_cap_member"]
    fine_exempt: bool = DEFAULTS["fine_exempt"]
    fine_steps: tuple[tuple[int, int], ...] = tuple((a, b) for a, b in DEFAULTS["fine_steps"])
    rows: Mapping[str, str] = field(default_factory=dict, hash=False)

    def reason(self, rule: str) -> Reason:
        """Tell which row gave one of the values."""
        value = getattr(self, rule)
        return Resolved(rule, value, self.rows.get(rule, DEFAULT_ROW)).reason


PROMISED = tuple(f.name for f in fields(LoanRules) if f.name != "rows")


class RuleSet:
    """All rows, ready to answer what holds; never changed once made."""

    def __init__(self, rows: Iterable[RuleRow] = ()) -> None:
        """Order the rows; of two for one day, what was set last holds."""
        cells: defaultdict[tuple[str, Cell], list[RuleRow]] = defaultdict(list)
        for row in sorted(rows, key=lambda r: (r.from_on, r.version)):
            cells[row.rule, row.cell].append(row)
        self._cells = dict(cells)
        self._set = {rule for rule, _ in cells}
        self._promises: dict[tuple[Cell, date], LoanRules] = {}

    def value(
        self,
        rule: str,
        branch: UUID | None,
        category: str | None,
        item_type: str | None,
        on: date,
    ) -> Resolved:
        """Tell what holds on a day: the most specific row, branch before category before type."""
        if rule not in self._set:
            return Resolved(rule, usual(rule, category), DEFAULT_ROW)
        for cell in _from_specific_to_general(branch, category, item_type):
            row = self._in_force(rule, cell, on)
            if row is not None and not row.taken_away:
                return Resolved(rule, row.value, str(row.id))
        return Resolved(rule, usual(rule, category), DEFAULT_ROW)

    def promise(
        self, branch: UUID | None, category: str | None, item_type: str | None, on: date
    ) -> LoanRules:
        """Gather what is promised with a loan made on a day."""
        key = ((branch, category, item_type), on)
        if key not in self._promises:
            self._promises[key] = self._gathered(*key)
        return self._promises[key]

    def in_force(self, on: date) -> tuple[RuleRow, ...]:
        """Give the rows that hold on a day."""
        found = (self._in_force(rule, cell, on) for rule, cell in self._cells)
        return tuple(row for row in found if row is not None and not row.taken_away)

    def history(self, rule: str | None = None) -> tuple[RuleRow, ...]:
        """Give everything that was ever set, in the order of days, of one kind or of all."""
        return tuple(
            row
            for (kind, _), rows in self._cells.items()
            for row in rows
            if rule is None or kind == rule
        )

    def _in_force(self, rule: str, cell: Cell, on: date) -> RuleRow | None:
        rows = self._cells.get((rule, cell))
        if rows is None:
            return None
        return next((row for row in reversed(rows) if row.from_on <= on), None)

    def _gathered(self, cell: Cell, on: date) -> LoanRules:
        found = {rule: self.value(rule, *cell, on) for rule in PROMISED}
        rows = {rule: one.row for rule, one in found.items() if one.row != DEFAULT_ROW}
        values = {rule: one.value for rule, one in found.items()}
        steps = tuple((days, cents) for days, cents in values.pop("fine_steps"))
        return LoanRules(**values, fine_steps=steps, rows=rows)


def _from_specific_to_general(
    branch: UUID | None, category: str | None, item_type: str | None
) -> Iterable[Cell]:
    seen: dict[Cell, None] = {}
    for b in (branch, None):
        for c in (category, None):
            for t in (item_type, None):
                seen[b, c, t] = None
    return seen
