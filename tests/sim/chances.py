"""How often each thing happens in a history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


def weighted(table: dict[Any, float]) -> tuple[list[Any], list[float]]:
    """Give what may happen, and beside it how often."""
    return list(table), list(table.values())


@dataclass(frozen=True)
class Sort:
    """One sort of history: how often each thing happens, and how often no time passes between."""

    weights: list[float]
    act_weights: list[float]
    at_once: float = 0


def oftener(table: list[Any], weights: list[float], times: dict[Any, float]) -> list[float]:
    """Give how often each happens where some happen so many times as often."""
    return [weight * times.get(one, 1) for one, weight in zip(table, weights, strict=True)]
