from __future__ import annotations

from functools import partial

import pytest

from benchmarks.card import BAR_NAME, commands_after_recognition, figures_of, overhead_is_small
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


def test_the_commands_after_recognition_are_within_their_bar():
    found = commands_after_recognition()
    assert [who for who, figures in found.items() if not figures["within the bar"]] == []


def test_a_stage_over_its_bar_is_told():
    stages = {"identity": {"overhead_percent": 4.9}, "everything": {"overhead_percent": 5.1}}
    assert overhead_is_small({"identity": stages["identity"], "name told after": 1.0})
    assert not overhead_is_small(stages)


def test_the_name_is_told_before_the_address_is_asked_for(figures):
    assert figures["name told after"] > 0
    assert figures["name told in time"] == (figures["name told after"] <= BAR_NAME)
