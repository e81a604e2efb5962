"""Between what a rule holds and what staff type: days, sums, choices and little tables."""

from __future__ import annotations

from typing import Any

from db.domain.money import decimal_comma, parse_cents_or_zero
from db.domain.rule_kinds import RuleKind
from db.errors import InvalidValue

_ROW = ";"


def typed(kind: RuleKind, value: Any) -> str:
    """Give a value as staff would type it; empty for none."""
    if value is None:
        return ""
    match kind.form:
        case "cents":
            return decimal_comma(value)
        case "fine_steps":
            return f"{_ROW} ".join(f"{days} = {decimal_comma(cents)}" for days, cents in value)
        case "reminders":
            return f"{_ROW} ".join(f"{d} {way} {decimal_comma(c)}" for d, way, c in value)
        case _:
            return str(value)


def read(kind: RuleKind, text: str) -> Any:
    """Read what staff typed; raise InvalidValue when the rule can't hold it."""
    try:
        value = _read(kind, text.strip())
    except (ValueError, InvalidValue) as error:
        raise InvalidValue("value", "format") from error
    if not kind.allows(value):
        raise InvalidValue("value", "format")
    return value


def _read(kind: RuleKind, text: str) -> Any:
    if not text and kind.optional:
        return None
    match kind.form:
        case "number":
            return int(text)
        case "cents":
            return parse_cents_or_zero(text)
        case "fine_steps":
            return [_step(row) for row in _rows(text)]
        case "reminders":
            return [_reminder(row) for row in _rows(text)]
        case _:
            return text


def _rows(text: str) -> list[str]:
    return [row.strip() for row in text.split(_ROW) if row.strip()]


def _step(row: str) -> list[int]:
    days, cents = row.split("=")
    return [int(days), parse_cents_or_zero(cents.strip())]


def _reminder(row: str) -> list[Any]:
    days, way, cents = row.split()
    return [int(days), way, parse_cents_or_zero(cents)]
