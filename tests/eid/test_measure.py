from __future__ import annotations

from functools import partial

import pytest

from benchmarks.card import figures_of
from eid.card_factory import make_card
from eid.simulated import SimulatedConnection
from eid.specimens import specimen

STAGES = {"identity and address": 6, "everything": 29}


@pytest.fixture(scope="module")
def figures():
    card = make_card(specimen(5), "1.7")
    return figures_of(partial(SimulatedConnection, card), runs=3)


@pytest.mark.parametrize(("stage", "apdus"), STAGES.items())
def test_the_measure_counts_the_commands_of_both_stages(figures, stage, apdus):
    assert figures[stage]["apdus"] == apdus


@pytest.mark.parametrize("stage", STAGES)
def test_our_own_work_is_what_the_bare_loop_does_not_need(figures, stage):
    found = figures[stage]
    assert found["overhead_ms"] == pytest.approx(
        found["total_ms"] - found["bare_loop_ms"], abs=0.002
    )
