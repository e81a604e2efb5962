"""Where in the matrix of rules a reason stands: read where the records are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from db.domain.lending_rules import DEFAULT_ROW, Reason
from desk.memberships.words import category_name

if TYPE_CHECKING:
    from db.library import Library


@dataclass(frozen=True, slots=True)
class RulePlace:
    """One row of the rules: for which branch, members and items it holds, and since when."""

    branch: str
    category: str
    item_type: str
    from_on: date


def rule_places(library: Library, reasons: Iterable[Reason]) -> dict[str, RulePlace]:
    """Find the rows that gave these reasons; what is not a row of the rules is left out."""
    ids = {reason.row for reason in reasons} - {DEFAULT_ROW}
    rows = {row_id: library.rules.row(row_id) for row_id in ids}
    if not any(rows.values()):
        return {}
    branches = library.desks.branches()
    language = QLocale().name()[:2]
    types = {one.code: one.name(language) for one in library.rules.item_types()}
    named = {c.code: category_name(c) for c in library.memberships.every_category()}
    found = {}
    for row_id, row in rows.items():
        if row is not None:
            branch, category, item_type = row.cell
            found[row_id] = RulePlace(
                branches.get(branch, "") if branch else "",
                named.get(category, category) if category else "",
                types.get(item_type, item_type) if item_type else "",
                row.from_on,
            )
    return found
