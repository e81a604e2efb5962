"""A scan to a durable loan in a large library, beside a bare transaction on the very same store.

`python -m benchmarks.large_store [--full] [--cache FOLDER]`. The large store is made once and kept
in the folder; a small one with ten thousand members shows what size costs. Times in milliseconds:
a checkout through the register and the same rows by plain SQL take turns on copies of one file.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from benchmarks.checkout import CHEAP, SETUP, WARM_UP, bare_twin, by_turns, spread, timed
from db.domain.clock import SystemClock
from db.errors import Trouble
from db.home import store_file
from db.library import Library, create_library, open_library
from db.store.engine import connect
from db.store.sync_state import Place
from tests.db.many import SURNAMES, Chunk, chunks, member_id, number_of

DEFAULT, FULL, SMALL = (15_000, 50_000), (1_500_000, 5_000_000), (10_000, 33_000)
CHECKOUTS, LOOKUPS, LOANS_EACH = 1_000, 2_000, 10
_BY_INDEX = "SELECT id FROM member WHERE number_index = ?"
_BY_ROW = "SELECT id FROM member WHERE rowid = ?"
TYPED = 8  # letters of a name that staff type


def measure(members: int, items: int, cache: Path) -> dict[str, object]:
    """All figures of the large store, and how they stand to those of a small one."""
    large = figures(made(cache, members, items), members, items)
    small = figures(made(cache, *SMALL), *SMALL)
    slower = {
        f"times_small{end}": round(
            large[f"register{end}"]["p50"] / small[f"register{end}"]["p50"], 2
        )
        for end in ("", "_cpu")
    }
    return {**large, "small": small, **slower}


def figures(home: Path, members: int, items: int) -> dict[str, Any]:
    """The figures of one store; what is lent stays in a copy that goes."""
    with tempfile.TemporaryDirectory(dir=home.parent) as folder:
        copy = Path(folder) / "home"
        shutil.copytree(home, copy)
        library = open_library(copy, SETUP.staff_name, SETUP.passphrase, SystemClock())
        try:
            found = {"members": members, "items": items, "file_mb": size_mb(copy)}
            return found | lending(library, copy, members, items) | finding(library, copy, members)
        finally:
            library.close()


def lending(library: Library, home: Path, members: int, items: int) -> dict[str, Any]:
    """Lend by turns in both ways, all over the store."""
    chance = random.Random(1)
    scans = chance.sample(range(items), WARM_UP + CHECKOUTS + 1)
    people = [member_id(n) for n in chance.sample(range(members), len(scans) // LOANS_EACH + 1)]
    library.loans.checkout(f"B{scans.pop()}", people[0])
    bare = bare_twin(library, home)
    pairs = [(f"B{scan}", people[n // LOANS_EACH]) for n, scan in enumerate(scans)]
    found = by_turns(library, bare, pairs)
    bare.connection.close()
    return found


def finding(library: Library, home: Path, members: int) -> dict[str, Any]:
    """Find by the index of numbers, beside a look by rowid; and by name, as staff type."""
    chance = random.Random(2)
    numbers = [chance.randrange(members) for _ in range(LOOKUPS)]
    run = connect(store_file(home), library._store.file_key).execute  # noqa: SLF001 - the same file
    sealer = library._store.sealer  # noqa: SLF001 - what keeps the index
    by_index: list[float] = []
    by_row: list[float] = []
    for n, other in zip(numbers, reversed(numbers), strict=True):  # neither warms the other's page
        index = (sealer.number_index(number_of(n)),)
        by_index.append(timed(lambda i=index: run(_BY_INDEX, i).fetchone()))  # type: ignore[misc]  # defaults bind what the loop changes
        by_row.append(timed(lambda r=(other + 1,): run(_BY_ROW, r).fetchone()))  # type: ignore[misc]  # as above
    typed = [f"specimen {chance.choice(SURNAMES)}".casefold() for _ in range(LOOKUPS // 10)]
    search = [
        timed(lambda t=text[:end]: library.members.search(t))
        for text in typed
        for end in range(TYPED, len(text) + 1, 2)
    ]
    return {
        "index_times_rowid": round(median(by_index) / median(by_row), 2),
        "search": spread(search),
    }


def made(cache: Path, members: int, items: int) -> Path:
    """Give a home with this many invented members and items."""

    def parts(library: Library, after: int) -> Iterator[Chunk]:
        sealer, branch = library._store.sealer, library.session.branch_id  # noqa: SLF001 - as sync does
        return chunks(sealer, branch, members, items, after)

    return kept(cache / f"library-{members}-{items}", members + items, parts)


def kept(home: Path, rows: int, parts: Callable[[Library, int], Iterator[Chunk]]) -> Path:
    """Give a home with these rows; made once, by the first load's way.

    What was broken off goes on where it was: `parts` hears after how many rows it begins.
    """
    if home.exists():
        return home
    beside = home.with_name(f"{home.name}.part")
    library = begun(beside)
    store = library._store  # noqa: SLF001 - filled as sync does
    own = store.sync_self()
    with store.loading() as load:
        place = load.place
        if place is None:
            place = Place(uuid4(), own.origin or 0, own.incarnation, 0, 0, rows)
            load.begin(place)
        for part, keys in parts(library, place.rows):
            place = place.moved(part)
            load.add(part, keys, place)
            print(f"{place.rows} of {place.expected}", file=sys.stderr)
        load.finish()
    library.close()
    beside.replace(home)
    return home


def begun(home: Path) -> Library:
    """Open what an earlier try left, or found a library."""
    if home.exists():
        with suppress(Trouble):  # broken off while it was founded
            return open_library(home, SETUP.staff_name, SETUP.passphrase, SystemClock())
        shutil.rmtree(home)
    return create_library(home, SETUP, SystemClock(), cost=CHEAP)[0]


def size_mb(home: Path) -> int:
    """Tell how large the file is."""
    return round(store_file(home).stat().st_size / 1e6)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true", help="1.5 million members, 5 million items")
    parser.add_argument("--cache", type=Path, help="where the stores that were made are kept")
    given = parser.parse_args()
    size = FULL if given.full else DEFAULT
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(*size, given.cache or Path(scratch)), sys.stdout, indent=2)
        print()
