"""P14: what is published of counts does not give back what is hidden in it.

The attacker has all tables of one population, each with its total where that is published in any
of them, and knows that counts are no less than zero. A hidden cell that is small is safe when it
could as well be `SMALL` or more, and is not the only number that fits.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.disclosure import SMALL, PublishedTable, published

Family = list[dict[str, int]]
counts = st.one_of(st.integers(0, 6), st.integers(0, 60))
values = st.sampled_from("abcdefghij")


@st.composite
def families(draw: st.DrawFn) -> Family:
    """Tables that tell one population apart in different ways, so that they share their total."""
    first = draw(st.dictionaries(values, counts, min_size=1))
    left = sum(first.values())
    others = []
    for _ in range(draw(st.integers(0, 3))):
        cuts = sorted(draw(st.lists(st.integers(0, left), max_size=6)))
        parts = [b - a for a, b in zip([0, *cuts], [*cuts, left], strict=True)]
        others.append({"abcdefg"[n]: part for n, part in enumerate(parts)})
    return [first, *others]


def greatest(table: PublishedTable, total: int | None, value: str) -> tuple[int, int] | None:
    """Work out between which numbers a hidden cell lies; None: there is no bound above."""
    hidden = [cell.value for cell in table.cells if cell.count is None]
    if total is None:
        return None
    left = total - sum(cell.count or 0 for cell in table.cells)
    return (0, left) if len(hidden) > 1 else (left, left)


@given(families())
def test_p14_no_small_cell_can_be_worked_out_of_all_tables_together(family: Family) -> None:
    tables = [published(cells.items()) for cells in family]
    total = next((t.total for t in tables if t.total is not None), None)
    for cells, table in zip(family, tables, strict=True):
        for value, count in cells.items():
            if 0 < count < SMALL:
                bounds = greatest(table, total, value)
                assert bounds is None or (bounds[1] >= SMALL and bounds[0] < bounds[1])


@given(st.dictionaries(values, counts, min_size=1))
def test_p14_small_counts_are_never_shown_and_what_is_shown_is_true(cells: dict[str, int]) -> None:
    table = published(cells.items())
    shown = {cell.value: cell.count for cell in table.cells}
    assert list(shown) == list(cells)
    assert all(n is None or (n == cells[v] and not 0 < n < SMALL) for v, n in shown.items())
    assert table.total in (None, sum(cells.values()))


@given(st.dictionaries(values, counts, min_size=1))
def test_p14_who_knows_the_rule_can_still_not_tell_the_small_one(cells: dict[str, int]) -> None:
    table = published(cells.items())
    hidden = [cell.value for cell in table.cells if cell.count is None]
    if table.total is not None and hidden:
        left = sum(cells[value] for value in hidden)
        assert len(hidden) > 1
        assert left >= 2 * SMALL  # one below five and the others together: more than one way


@pytest.mark.parametrize(
    ("cells", "shown", "total"),
    [
        ([12, 30], [12, 30], 42),
        ([3, 12, 30], [None, None, 30], 45),
        ([3, 6, 30], [None, None, None], 39),  # 9 would leave little to choose
        ([2, 3], [None, None], None),
        ([0, 0], [0, 0], 0),
        ([4, 0], [None, 0], None),
        ([-1, 9], [0, 9], 9),  # an undone act of a month that was told
    ],
)
def test_p14_hidden_beside_the_small_is_as_little_as_will_do(
    cells: list[int], shown: list[int | None], total: int | None
) -> None:
    table = published((f"v{n}", count) for n, count in enumerate(cells))
    assert [cell.count for cell in table.cells] == shown
    assert table.total == total


def test_p14_hiding_the_small_alone_would_be_found_out() -> None:
    """The attacker of these tests is able: without the second step it gets each number."""
    rng = random.Random(14)
    for _ in range(20):
        small, rest = rng.randint(1, SMALL - 1), rng.randint(SMALL, 60)
        naive = published([("b", rest)])
        given_away = PublishedTable((*published([("a", small)]).cells, *naive.cells), small + rest)
        assert greatest(given_away, given_away.total, "a") == (small, small)
