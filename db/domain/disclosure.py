"""What may be published of counts (P14): small ones are hidden, and no sum gives them back.

All tables of one population and period share their total at most: nothing is published of two
things together, or of a period and its parts. So what can be worked out of the hidden cells of a
table is their sum. Either two or more cells share a hidden sum of at least twice `SMALL`, or the
total is hidden too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SMALL = 5
_LEAST_HIDDEN = 2 * SMALL


@dataclass(frozen=True, slots=True)
class PublishedCell:
    """A value and how often it was counted; None when that is hidden."""

    value: str
    count: int | None


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """Cells in the order in which they were given, and their total; None when that is hidden."""

    cells: tuple[PublishedCell, ...]
    total: int | None

    @property
    def hides(self) -> bool:
        """Tell whether anything is hidden."""
        return self.total is None or any(cell.count is None for cell in self.cells)


def published(counts: Iterable[tuple[str, int]]) -> PublishedTable:
    """Hide what is small, and as much beside it as is needed; a count below zero is none."""
    cells = [(value, max(0, count)) for value, count in counts]
    hidden = {value for value, count in cells if 0 < count < SMALL}
    if hidden:
        for _, value in sorted((count, value) for value, count in cells if count >= SMALL):
            if _covered(cells, hidden):
                break
            hidden.add(value)
    whole = not hidden or _covered(cells, hidden)
    return PublishedTable(
        tuple(PublishedCell(v, None if v in hidden else n) for v, n in cells),
        sum(n for _, n in cells) if whole else None,
    )


def _covered(cells: list[tuple[str, int]], hidden: set[str]) -> bool:
    """Tell whether the sum of the hidden cells gives none of them away."""
    return len(hidden) > 1 and sum(n for v, n in cells if v in hidden) >= _LEAST_HIDDEN
