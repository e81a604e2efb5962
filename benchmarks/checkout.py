"""A checkout, from the scan to the saved loan, beside a bare transaction with the very same rows.

`python -m benchmarks.checkout` seeds a library, then lends by turns through the register and by
plain SQL on a copy of the same file, with the same settings and key. Times in milliseconds, by
the clock and of the processor: on a machine that others use, the second is what may be compared.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from db.domain.clock import SystemClock
from db.domain.lending_kinds import ITEM
from db.domain.record_kinds import MEMBER
from db.library import Library, PassphraseCost, Setup, create_library
from db.store.engine import connect
from db.store.transaction import Transaction

MEMBERS = 2_000
ITEMS = 10_000
CHECKOUTS = 1_000
WARM_UP = 50
LOANS_EACH = 10
CHEAP = PassphraseCost(memory_kib=8, passes=1, lanes=1)
SETUP = Setup("Bench", "Bench", "Specimen", "een lange zin om te meten")


REGULATIONS = (
    "SELECT (SELECT count(*) FROM lending_rule), (SELECT max(hlc) FROM lending_rule),"
    " (SELECT max(id) FROM lending_rule), (SELECT count(*) FROM calendar_entry),"
    " (SELECT max(ver) FROM calendar_entry), (SELECT count(*) FROM category),"
    " (SELECT max(ver) FROM category)"
)
SCANNED = (
    "SELECT i.id, i.barcode, i.title, i.author, i.item_type, i.branch_id, i.condition, i.title_id,"
    " i.price_cents, s.loan_id, s.due_on, s.renewals,"
    " EXISTS (SELECT 1 FROM hold_state WHERE kept_item_id = i.id)"
    " OR EXISTS (SELECT 1 FROM hold_state WHERE item_id = i.id)"
    " OR EXISTS (SELECT 1 FROM hold_state WHERE title_id = i.title_id)"
    " OR EXISTS (SELECT 1 FROM loose_copy WHERE item_id = i.id)"
    " OR EXISTS (SELECT 1 FROM transit WHERE item_id = i.id)"
    " FROM item i LEFT JOIN loan_state s ON s.item_id = i.id AND s.ended_at IS NULL"
    " WHERE i.barcode = ? ORDER BY i.id LIMIT 1"
)
MINE = "FROM loan_state WHERE member_id = ?1 AND ended_at IS NULL"
BORROWER = (
    "SELECT surname, given_names, ends_on, birth_date, category, branch_id,"
    f" (SELECT count(*) {MINE}), (SELECT min(due_on) {MINE}),"
    " (SELECT balance_cents FROM account WHERE member_id = ?1),"
    " EXISTS (SELECT 1 FROM block WHERE member_id = ?1),"
    " EXISTS (SELECT 1 FROM entitlement WHERE member_id = ?1),"
    " EXISTS (SELECT 1 FROM member_alias WHERE alias_id = ?1 OR canonical_id = ?1)"
    " FROM member WHERE id = ?1"
)


@dataclass(frozen=True)
class Scene:
    """A seeded library, and its members in the order in which they borrow."""

    library: Library
    members: list[UUID]


@dataclass
class Times:
    """Milliseconds that each of many acts took: by the clock, and of this thread's processor."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def add(self, act: Callable[[], object]) -> None:
        """Do one, and note what it took."""
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        self.cpu.append((time.thread_time() - cpu) * 1000)
        self.wall.append((time.perf_counter() - wall) * 1000)


@dataclass
class Bare:
    """The same rows by plain SQL, with nothing thought about."""

    connection: dbapi2.Connection
    rows: dict[str, tuple[Any, ...]] = field(default_factory=dict)

    def lend(self, barcode: str, member: UUID, n: int) -> None:
        """Read what a checkout reads and write what it writes."""
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        run("SELECT origin, hlc, offset_ms, head_seq, head_digest FROM sync_self").fetchone()
        run(REGULATIONS).fetchone()
        item = run(SCANNED, (barcode,)).fetchone()
        run(BORROWER, (str(member),)).fetchone()
        self._insert("loan", 0, f"{n:036d}", 1, item[0], 2, str(member))
        self._insert("loan_state", 0, f"{n:036d}", 1, item[0], 2, str(member))
        self._insert("outbox", 0, 10**9 + n, 1, f"{n:036d}", 5, f"{n:036d}")
        run(
            "UPDATE sync_self SET hlc = ?, head_seq = ?, head_digest = ?",
            (self.rows["outbox"][2] + n, 10**9 + n, self.rows["outbox"][-1]),
        )
        run("COMMIT")

    def _insert(self, table: str, *changes: Any) -> None:
        row = list(self.rows[table])
        for at, value in zip(changes[::2], changes[1::2], strict=True):
            row[at] = value
        marks = ", ".join("?" * len(row))
        self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)


def measure(home: Path, checkouts: int = CHECKOUTS, items: int = ITEMS) -> dict[str, object]:
    """All figures; the two ways take turns, so that the machine treats both alike."""
    scene = seeded(home, items)
    scene.library.loans.checkout("B0", scene.members[0])
    bare = bare_twin(scene.library, home)
    numbers = range(1, WARM_UP + checkouts + 1)
    pairs = [(f"B{n}", scene.members[n // LOANS_EACH]) for n in numbers]
    found = by_turns(scene.library, bare, pairs)
    bare.connection.close()
    scene.library.close()
    return {"checkouts": checkouts, **found}


def by_turns(library: Library, bare: Bare, pairs: list[tuple[str, UUID]]) -> dict[str, Any]:
    """Lend each item to its member in both ways, either one first; the first few don't count."""
    ours, theirs = Times(), Times()
    for n, (barcode, who) in enumerate(pairs, 1):
        turns: list[Callable[[], None]] = [
            partial(ours.add, partial(library.loans.checkout, barcode, who)),
            partial(theirs.add, partial(bare.lend, barcode, who, n)),
        ]
        for turn in turns if n % 2 else reversed(turns):
            turn()
    return compared(ours, theirs)


def compared(ours: Times, theirs: Times) -> dict[str, Any]:
    """Give medians and tails, and how they stand to each other."""
    found: dict[str, Any] = {}
    for end, mine, plain in (
        ("", ours.wall, theirs.wall),
        ("_cpu", ours.cpu, theirs.cpu),
    ):
        register, transaction = spread(mine[WARM_UP:]), spread(plain[WARM_UP:])
        found[f"register{end}"], found[f"bare_transaction{end}"] = register, transaction
        found[f"ratio{end}"] = round(register["p50"] / transaction["p50"], 2)
        found[f"ratio_p99{end}"] = round(register["p99"] / transaction["p99"], 2)
    return found


def spread(times: list[float]) -> dict[str, float]:
    """Median and the tail that one in twenty and one in a hundred reach."""
    ordered = sorted(times)
    at = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
    return {name: round(ordered[int(len(ordered) * p)], 3) for name, p in at.items()}


def seeded(home: Path, items: int) -> Scene:
    """Found a library with invented members and items."""
    library, _ = create_library(home, SETUP, SystemClock(), cost=CHEAP)
    with library._store.writing() as act:  # noqa: SLF001 - many records at once, as an import would
        members = [seed_member(act, library, n) for n in range(MEMBERS)]
        for n in range(items):
            copy = {"barcode": f"B{n}", "item_type": "book"}
            groups = {
                "description": {"title": f"Title {n}", "author": "Specimen"},
                "copy": {**copy, "branch_id": library.session.branch_id},
            }
            act.record_set(ITEM, act.new_id(), groups)
    return Scene(library, members)


def seed_member(act: Transaction, library: Library, n: int) -> UUID:
    """Record one invented member."""
    member_id = act.new_id()
    act.keys.make(member_id)
    membership = {
        "branch_id": library.session.branch_id,
        "registered_at": act.now,
        "registered_by": library.session.staff_id,
        "ends_on": act.now.date().replace(year=act.now.year + 1, day=1),
    }
    groups = {
        "name": {"surname": f"Specimen {n}", "given_names": "Jan"},
        "birth": {"birth_date": f"{1940 + n % 70}-01-02"},
        "membership": membership,
    }
    act.record_set(MEMBER, member_id, groups)
    return member_id


def bare_twin(library: Library, home: Path) -> Bare:
    """Open a copy of the library's file with the same settings, and note rows to write again."""
    twin = home / "twin.db"
    library._store.copy_to(twin)  # noqa: SLF001 - a bare copy, without what makes it a backup
    bare = Bare(connect(twin, library._store.file_key))  # noqa: SLF001 - the same key for both
    for table, order in (("loan", "id"), ("loan_state", "loan_id"), ("outbox", "seq")):
        chosen = f"SELECT * FROM {table} ORDER BY {order} DESC LIMIT 1"
        bare.rows[table] = bare.connection.execute(chosen).fetchone()
    return bare


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        json.dump(measure(Path(folder) / "home"), sys.stdout, indent=2)
        print()
