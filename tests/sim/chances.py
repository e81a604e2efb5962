"""How often each thing happens in a history."""

from __future__ import annotations

from typing import Any


def weighted(table: dict[Any, float]) -> tuple[list[Any], list[float]]:
    """Give what may happen, and beside it how often."""
    return list(table), list(table.values())


def rougher(table: list[Any], weights: list[float], times: dict[Any, float]) -> list[float]:
    """Give how often each happens where some happen several times as often."""
    return [weight * times.get(one, 1) for one, weight in zip(table, weights, strict=True)]
