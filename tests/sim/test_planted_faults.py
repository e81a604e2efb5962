"""The histories can see: each planted fault is caught on the seed that once found it."""

from __future__ import annotations

import pytest

from tests.sim.mutants import HEALED, MUTANTS


@pytest.mark.parametrize("name", MUTANTS)
def test_planted_fault_is_caught(name: str) -> None:
    mutant, seed = MUTANTS[name]
    assert mutant.is_caught(seed)


@pytest.mark.parametrize("name", HEALED)
def test_fault_that_another_guard_heals_does_no_harm(name: str) -> None:
    assert not [seed for seed in range(4) if HEALED[name].is_caught(seed)]
