"""Sums of money: whole cents, read strictly from what staff type."""

from __future__ import annotations

import re

from db.errors import InvalidValue

LARGEST_CENTS = 99_999_99  # a sum above it is a slip of the scanner, not a charge
_WRITTEN = re.compile(r"(?:€\s?)?([0-9]{1,6})(?:[.,]([0-9]{1,2}))?(?:\s?€)?", re.ASCII)


def parse_cents(text: str) -> int:
    """Read a sum above zero as `2,50`, `2.50`, `2,5` or `2`; raise InvalidValue."""
    cents = parse_cents_or_zero(text)
    if cents == 0:
        raise InvalidValue("amount", "not_above_zero")
    return cents


def parse_cents_or_zero(text: str) -> int:
    """Read a sum that may be nothing, as a count of a drawer may be; raise InvalidValue."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise InvalidValue("amount", "not_a_sum")
    cents = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    if cents > LARGEST_CENTS:
        raise InvalidValue("amount", "too_large")
    return cents


def decimal_comma(cents: int) -> str:
    """Write a sum as spreadsheets of the city read it: `-2,50`."""
    euros, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{euros},{rest:02d}"
