"""Histories by the hundred, in memory, with the real code of sync; the long form has thousands."""

from __future__ import annotations

import pytest

from tests.sim import outreach
from tests.sim.checks import faults
from tests.sim.history import CROWDED, ROUGH, History

SEEDS, OTHERS, AT_ONCE = 300, 100, 25


@pytest.mark.parametrize(
    "first",
    [
        *range(0, SEEDS, AT_ONCE),
        *range(ROUGH, ROUGH + OTHERS, AT_ONCE),
        *range(CROWDED, CROWDED + OTHERS, AT_ONCE),
    ],
)
def test_every_history_in_memory_ends_well(first: int) -> None:
    found = {}
    for seed in range(first, first + AT_ONCE):
        history = History(seed)
        history.run()
        found[seed] = faults(history)
    assert not {seed: wrong for seed, wrong in found.items() if wrong}


# 119522: a value wiped right after a stamp of a clock that was ahead kept its desk from sending.
# 100990: what severing had taken came back with a record, since the centre had been put back.
# 107317: a clock that was ahead kept a return and the loan it named.
# 406241: the one desk that knew of an erasure was put back, and the centre with it.
# 419031: of two values given at one moment of the clock, the older stayed in a queue.
# 2018758: disk and centre forgot an erasure; a desk that had not heard of it wrote on.
# 502223: under which stamp others saw an edit, its put back disk and centre could not tell.
@pytest.mark.parametrize("seed", [2018758, 502223, 119522, 100990, 107317, 406241, 411626, 419031])
def test_history_that_once_ended_badly_ends_well(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outreach, "OFTEN", 0)  # as it was then
    history = History(seed)
    history.run()
    assert faults(history) == []


# 93: a desk that never knew a member did not forget them as somebody who takes part.
@pytest.mark.parametrize("seed", [93])
def test_history_with_activities_that_once_ended_badly_ends_well(seed: int) -> None:
    history = History(seed)
    history.run()
    assert faults(history) == []


def test_a_seed_tells_the_same_story_twice() -> None:
    one, two = History(5), History(5)
    one.run()
    two.run()
    assert one.made.keys() == two.made.keys()
    assert [d.store.kept.records for d in one.desks] == [d.store.kept.records for d in two.desks]
