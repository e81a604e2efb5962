"""The desks of 300 libraries at ten times the peak of Flanders, against one PostgreSQL.

Each library has two desks, each with a login of its own and a line that stays open. In a round
one desk says hello, pushes what it did and pulls; the other says hello and pulls. The lag runs
from when the acts were due until the other desk has them; in life the time until a desk asks comes
on top. Server and desks share this machine. The server's settings are safe ones, and its files lie
in memory where there is enough of it, so that a forced write costs no disk.

What an act costs with 300 libraries beside one alone is set against lines that write the same rows
by bare statements: a server process among many finds less of its own in the processor's caches.

Usage: python -m benchmarks.load [seconds at the peak]
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count, cycle, islice
from pathlib import Path
from threading import Lock
from typing import Protocol
from uuid import UUID, uuid4

from db.library import CentralAddress
from db.sync.enrol import DeskLogin, administering
from db.sync.postgres import connected
from tests.central.bare_lines import bare_libraries
from tests.central.operations import Line
from tests.central.postgres import (
    Postgres,
    _programs,
    _with_template,
    database_of,
    started,
)
from tests.central.server_folders import server_folder

LIBRARIES = 300
PEAK_PER_S = 1_600  # ten times 160 operations a second, the peak of Flanders
ACTS = 3  # operations in a round: what a busy desk does in the second before it passes them on
SECONDS = 10.0
WARM_UP = 14  # rounds of each library first, seven pushes a desk: the first six are planned anew
COST_ROUNDS = 400  # in each measure of the cost of an act
COST_REPEATS = 3
DESKS_AT_ONCE = 8
SEALED = "c2VhbGVkIGJ5IHRoZSBrZXkgb2YgYSBwZXJzb24gb2YgaW52ZW50aW9u"
SERVER = (
    "listen_addresses = ''\nfsync = on\nsynchronous_commit = on\nautovacuum = on\n"
    "max_connections = 700\nshared_buffers = 512MB\nlog_min_messages = fatal\n"
)
WHO = "local all postgres trust\nlocal all all scram-sha-256\n"


def main() -> None:
    """Measure and print one JSON object."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with server() as (postgres, folder), ExitStack() as lines:
        spent = CpuOf(folder)
        found = bare_costs(postgres, spent)
        logins = admitted(postgres.fresh_database(None))
        before = spent.now()
        libraries = [Library([desk_of(login, lines) for login in pair]) for pair in logins]
        found["server_ms_a_line_opened"] = spent.ms_since(before) / (2 * LIBRARIES)
        found |= costs(libraries, spent, "server")
        found["cost_300_to_1"] = found["server_300_to_1"] / found["bare_300_to_1"]
        found |= at_the_peak(libraries, spent, seconds)
        found |= lost(libraries)
    print(json.dumps({name: round(figure, 3) for name, figure in found.items()}))


@contextmanager
def server() -> Iterator[tuple[Postgres, Path]]:
    """Start a server with the safe settings of a real one; give its folder too."""
    with server_folder() as folder:
        binaries, account = _programs(folder)
        with started(folder, binaries, account, SERVER, WHO):
            yield _with_template(Postgres(folder)), folder


@dataclass
class Library:
    """Two desks of one library, and what they know of each other's acts."""

    desks: list[Line]
    cursors: list[int] = field(default_factory=lambda: [0, 0])
    sent: Counter[UUID] = field(default_factory=Counter)
    seen: list[Counter[UUID]] = field(default_factory=lambda: [Counter(), Counter()])
    turns: Iterator[int] = field(default_factory=lambda: cycle((0, 1)))
    acting: Lock = field(default_factory=Lock)

    def round(self) -> None:
        """Let one desk pass on some acts and the other ask for them."""
        with self.acting:
            turn = next(self.turns)
            self._greet(turn)
            self._act(self.desks[turn])
            self.ask(turn)
            self._greet(1 - turn)
            self.ask(1 - turn)

    def _act(self, desk: Line) -> None:
        desk.now_ms = int(time.time() * 1000)
        member = uuid4()
        acts = [
            desk.set(member, member, name=SEALED, address=SEALED),
            *(desk.fact(member, item_id=str(member), due_on="2026-12-20") for _ in range(ACTS - 1)),
        ]
        desk.push(*acts)
        self.sent.update(o.op_id for o in acts)

    def ask(self, who: int) -> None:
        """Let a desk read the log on."""
        for logged in self.desks[who].central.pull(self.cursors[who]):
            self.seen[who][logged.operation.op_id] += 1
            self.cursors[who] = logged.lsn

    def _greet(self, who: int) -> None:
        desk = self.desks[who]
        desk.central.hello(desk.origin, desk.incarnation, self.cursors[who], "balie")


def admitted(address: CentralAddress) -> list[list[DeskLogin]]:
    """Bring the libraries to the centre and admit two desks of each."""
    with administering(address.url, address.password) as admin:
        logins = []
        for _ in range(LIBRARIES):
            admin.add_scope(scope := uuid4(), 1, bytes(32), bytes(40))
            logins.append([admin.admit(scope, uuid4(), bytes(32)) for _ in range(2)])
    return logins


def desk_of(login: DeskLogin, lines: ExitStack) -> Line:
    """Open the line of a desk."""
    central = lines.enter_context(connected(login.url, login.password))
    return Line(central, int(time.time() * 1000))


@dataclass
class CpuOf:
    """Processor time of a server and of the processes it started, as Linux counts it."""

    folder: Path

    def __post_init__(self) -> None:
        self.first = (self.folder / "data" / "postmaster.pid").read_text().split()[0]

    def now(self) -> dict[str, int]:
        """Give the nanoseconds that each process has spent so far."""
        children = Path(f"/proc/{self.first}/task/{self.first}/children").read_text().split()
        spent = {}
        for process in (self.first, *children):
            with suppress(FileNotFoundError, ProcessLookupError):  # it ended meanwhile
                spent[process] = int(Path(f"/proc/{process}/schedstat").read_text().split()[0])
        return spent

    def ms_since(self, before: dict[str, int]) -> float:
        """Give the milliseconds spent since then by the processes that are still there."""
        return sum(ns - before.get(process, 0) for process, ns in self.now().items()) / 1e6


class Acting(Protocol):
    """A library whose acts cost the server something."""

    def round(self) -> None:
        """Pass on some acts, and read them."""


def bare_costs(postgres: Postgres, spent: CpuOf) -> dict[str, float]:
    """Give what the rows of an act cost the server without any rule, over as many lines."""
    database = database_of(postgres.empty_database())
    with ExitStack() as lines:
        libraries = bare_libraries(postgres, database, LIBRARIES, ACTS, lines)
        return costs(libraries, spent, "bare")


def costs(libraries: Sequence[Acting], spent: CpuOf, whose: str) -> dict[str, float]:
    """Give what an act costs the warm server when 1, 30 or 300 libraries act in turn."""
    for library in islice(cycle(libraries), WARM_UP * LIBRARIES):
        library.round()
    found: dict[int, list[float]] = {1: [], 30: [], LIBRARIES: []}
    for _ in range(COST_REPEATS):
        for size, figures in found.items():
            before = spent.now()
            for library in islice(cycle(libraries[:size]), COST_ROUNDS):
                library.round()
            figures.append(spent.ms_since(before) / (COST_ROUNDS * ACTS))
    medians = {size: statistics.median(figures) for size, figures in found.items()}
    return {
        **{f"{whose}_ms_an_act_at_{size}": cost for size, cost in medians.items()},
        f"{whose}_300_to_1": medians[LIBRARIES] / medians[1],
    }


def at_the_peak(libraries: list[Library], spent: CpuOf, seconds: float) -> dict[str, float]:
    """Let rounds fall due at the rate of the peak, one library after the other; give the lags."""
    rounds = int(PEAK_PER_S / ACTS * seconds)
    turns, lags, before = count(), [], spent.now()
    own = time.process_time()
    started = time.perf_counter()

    def work() -> None:
        while (number := next(turns)) < rounds:
            due = started + number * ACTS / PEAK_PER_S
            time.sleep(max(0.0, due - time.perf_counter()))
            libraries[number % LIBRARIES].round()
            lags.append(time.perf_counter() - due)

    with ThreadPoolExecutor(DESKS_AT_ONCE) as threads:
        for done in [threads.submit(work) for _ in range(DESKS_AT_ONCE)]:
            done.result()
    took, server_ms = time.perf_counter() - started, spent.ms_since(before)
    desks_s = time.process_time() - own
    lags.sort()
    return {
        "operations_per_s_asked": PEAK_PER_S,
        "operations_per_s_reached": rounds * ACTS / took,
        "lag_p50_ms": lags[len(lags) // 2] * 1000,
        "lag_p99_ms": lags[len(lags) * 99 // 100] * 1000,
        "server_ms_an_act_at_the_peak": server_ms / (rounds * ACTS),
        "cores_of_the_server_at_the_peak": server_ms / 1000 / took,
        "cores_of_the_desks_at_the_peak": desks_s / took,
    }


def lost(libraries: list[Library]) -> dict[str, float]:
    """Count operations that the other desk never saw, and those that came more than once."""
    missing = doubled = total = 0
    for library in libraries:
        for who in (0, 1):
            library.ask(who)
            missing += len(library.sent - library.seen[who])
            doubled += sum(n - 1 for n in library.seen[who].values())
        total += len(library.sent)
    return {"operations": total, "lost": missing, "doubled": doubled}


if __name__ == "__main__":
    main()
