"""From rows of the file to loans and items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from db.domain.item import Condition, Item
from db.domain.lending_rules import PROMISED, LoanRules
from db.domain.loan import Loan
from db.domain.rule_kinds import RULE_KINDS
from db.store.tables import item

ITEM_COLUMNS = (
    item.c.id,
    item.c.barcode,
    item.c.title,
    item.c.author,
    item.c.item_type,
    item.c.branch_id,
    item.c.condition,
    item.c.title_id,
    item.c.price_cents,
)
_CONDITIONS = frozenset(Condition)


def loan_from(row: Row[Any]) -> Loan:
    """Read a row of the table of loans."""
    return Loan(
        id=row.id,
        item_id=row.item_id,
        member_id=row.member_id,
        out_at=row.out_at,
        due_on=row.due_on,
        branch_id=row.branch_id,
        staff_id=row.staff_id,
        version=(row.hlc, row.origin),
        rules=rules_from(row.rules),
    )


def item_from(row: Any) -> Item:
    """Read a row of the table of items; of it `ITEM_COLUMNS` are enough."""
    known = row.condition in _CONDITIONS  # a newer program may know more
    return Item(
        id=row.id,
        barcode=row.barcode,
        title=row.title,
        author=row.author,
        item_type=row.item_type,
        branch_id=row.branch_id,
        condition=Condition(row.condition) if known else Condition.GOOD,
        title_id=row.title_id,
        price_cents=row.price_cents,
    )


def rules_to_json(rules: LoanRules) -> dict[str, Any]:
    """Write the rules of a loan as they are kept with it."""
    return {**{name: getattr(rules, name) for name in PROMISED}, "rows": dict(rules.rows)}


def are_rules(content: Any) -> bool:
    """Tell whether something that arrived holds the rules of a loan."""
    if not isinstance(content, Mapping) or not isinstance(content.get("rows", {}), Mapping):
        return False
    return all(RULE_KINDS[name].allows(content[name]) for name in PROMISED if name in content)


def rules_from(content: Mapping[str, Any]) -> LoanRules:
    """Read the rules that a loan was made with; what another program left out is as by default."""
    values = {name: content[name] for name in PROMISED if name in content}
    if "fine_steps" in values:
        values["fine_steps"] = tuple((days, cents) for days, cents in values["fine_steps"])
    return LoanRules(**values, rows=dict(content.get("rows", {})))
