"""From rows of the file to loans and items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from db.domain.item import Item
from db.domain.loan import Loan, LoanRules

_RULES = {"loan_days": int, "max_items": int, "row": str}


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


def item_from(row: Row[Any]) -> Item:
    """Read a row of the table of items."""
    return Item(row.id, row.barcode, row.title, row.author, row.item_type, row.branch_id)


def rules_to_json(rules: LoanRules) -> dict[str, Any]:
    """Write the rules of a loan as they are kept with it."""
    return {"loan_days": rules.loan_days, "max_items": rules.max_items, "row": rules.row}


def are_rules(content: Any) -> bool:
    """Tell whether something that arrived holds the rules of a loan."""
    return isinstance(content, Mapping) and all(
        isinstance(content.get(name), of) for name, of in _RULES.items()
    )


def rules_from(content: Mapping[str, Any]) -> LoanRules:
    """Read the rules that a loan was made with."""
    return LoanRules(content["loan_days"], content["max_items"], content["row"])
