"""From rows of the file to the rows of the rules of lending, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from db.domain.lending_rules import RuleRow
from db.domain.rule_kinds import RULE_KINDS
from db.store.tables import lending_rule


def rule_rows(connection: Connection) -> tuple[RuleRow, ...]:
    """Read every row that was ever set, of the kinds that this program knows."""
    known = select(lending_rule).where(lending_rule.c.rule.in_(RULE_KINDS))
    return tuple(_row(row) for row in connection.execute(known))


def to_json(value: Any) -> dict[str, Any]:
    """Write a value of a rule as it is kept; a payload holds no bare number."""
    return {"is": value}


def is_rule(rule: str, value: Any) -> bool:
    """Tell whether a row that arrived can be kept; of a kind unknown here anything can."""
    if value is None or rule not in RULE_KINDS:
        return True
    return isinstance(value, dict) and "is" in value and RULE_KINDS[rule].allows(value["is"])


def _row(row: Row[Any]) -> RuleRow:
    return RuleRow(
        id=row.id,
        rule=row.rule,
        cell=(row.branch_id, row.category, row.item_type),
        value=None if row.value is None else row.value["is"],
        from_on=row.from_on,
        version=(row.hlc, row.origin),
        taken_away=row.value is None,
    )
