"""The long form, by name: thousands of histories, then a fresh search for every planted fault.

As many rough and as many crowded histories are lived through as usual ones; a planted fault is
searched in all three, by turns.

python -m tests.sim.long --histories 20000
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, count, islice

from tests.sim.checks import faults
from tests.sim.history import CROWDED, ROUGH, History
from tests.sim.mutants import MUTANTS

AT_ONCE = 50
SORTS = (0, ROUGH, CROWDED)  # where the seeds of each sort of history begin
HOPELESS = 20_000  # histories after which a planted fault counts as not found


def wrong_among(seeds: range) -> list[tuple[int, list[str]]]:
    """Live through some histories; give those that ended badly."""
    found = []
    for seed in seeds:
        history = History(seed)
        try:
            history.run()
            wrong = faults(history)
        except Exception as error:  # a seed that falls over is to be told, with the others
            wrong = [type(error).__name__]
        if wrong:
            found.append((seed, wrong))
    return found


def first_catch(name: str, first: int) -> int | None:
    """Search on from a seed for a history that catches a planted fault; give how many it took."""
    mutant, _ = MUTANTS[name]
    by_turns = (sort + seed for seed in count(first) for sort in SORTS)
    seeds = islice(by_turns, HOPELESS)
    return next((n for n, seed in enumerate(seeds, 1) if mutant.is_caught(seed)), None)


def main() -> int:
    """Run it, say what was found, and end badly if anything was."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--histories", type=int, default=20000)
    wanted.add_argument("--first", type=int, default=1000, help="the first seed")
    wanted.add_argument("--processes", type=int, default=2)
    wanted.add_argument("--without-faults", action="store_true", help="no search for planted ones")
    given = wanted.parse_args()
    began = time.monotonic()
    seeds = range(given.first, given.first + given.histories)
    parts = [
        range(sort + part[0], sort + part[-1] + 1)
        for sort in SORTS
        for part in (seeds[n : n + AT_ONCE] for n in range(0, len(seeds), AT_ONCE))
    ]
    missed: list[str] = []
    with ProcessPoolExecutor(given.processes) as pool:
        wrong = list(chain.from_iterable(pool.map(wrong_among, parts)))
        took = time.monotonic() - began
        print(*(f"seed {seed}: {', '.join(sorted(set(w)))}" for seed, w in wrong), sep="\n")
        lived = len(SORTS) * len(seeds)
        print(f"{lived} histories, {len(wrong)} ended badly, {took:.0f} s", flush=True)
        if not given.without_faults:
            missed = list(_missed(pool, given.first))
    return 1 if wrong or missed else 0


def _missed(pool: ProcessPoolExecutor, first: int) -> Iterator[str]:
    for name, took in zip(
        MUTANTS, pool.map(first_catch, MUTANTS, [first] * len(MUTANTS)), strict=True
    ):
        print(f"{name}: {f'caught by history {took}' if took else 'not caught'}", flush=True)
        if took is None:
            yield name


if __name__ == "__main__":
    raise SystemExit(main())
