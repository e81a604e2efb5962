"""A checkout while this desk catches up on what others did, beside one while nothing else happens.

`python -m benchmarks.catching_up [operations] [checkouts]`. The centre is the model of the tests,
so that the line takes no time and the local file is all that both want. Times in milliseconds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
from pathlib import Path
from uuid import UUID, uuid4

from benchmarks.checkout import Scene, seeded, spread, timed
from db.domain.change import Act, Operation, Stamp, next_hlc
from db.domain.clock import SystemClock
from db.sync.round import run_round
from tests.central.model import Centre, ModelCentral

OPERATIONS, CHECKOUTS, ITEMS = 4_000, 300, 3_000
BETWEEN = 0.02  # seconds between two scans, as quick hands scan


def measure(home: Path, operations: int, checkouts: int) -> dict[str, object]:
    """Lend with nothing else going on, then while the log is read on."""
    scene = seeded(home, ITEMS)
    store = scene.library._store  # noqa: SLF001 - sync with a centre that is no server
    centre = Centre(lambda: int(time.time() * 1000), scope=store.sync_self().scope_id)
    central = centre.desk(store.sync_self().desk_id)
    run_round(store, central, SystemClock())
    idle = lend(scene, 0, checkouts)
    stamped = Others(centre, centre.desk(uuid4())).act(operations)
    round_over = threading.Event()

    def catch_up() -> None:
        run_round(store, central, SystemClock())
        round_over.set()

    started = time.perf_counter()
    catching = threading.Thread(target=catch_up)
    catching.start()
    busy = lend(scene, checkouts, checkouts, until=round_over)
    catching.join()
    took = time.perf_counter() - started
    scene.library.close()
    return {
        "idle": spread(idle),
        "catching_up": spread(busy),
        "checkouts_meanwhile": len(busy),
        "operations_per_s": round(stamped / took),
        "p99_ratio": round(spread(busy)["p99"] / spread(idle)["p99"], 2),
    }


def lend(
    scene: Scene, first: int, checkouts: int, until: threading.Event | None = None
) -> list[float]:
    """Lend one item after another; while others are waited for, no longer than that."""
    times = []
    for n in range(first, first + checkouts):
        barcode, member = f"B{n}", scene.members[n // 5]
        times.append(timed(lambda b=barcode, m=member: scene.library.loans.checkout(b, m)))  # type: ignore[misc]  # defaults bind what the loop changes
        if until is not None and until.wait(BETWEEN):
            break
        if until is None:
            time.sleep(BETWEEN)
    return times


class Others:
    """Another desk, that describes items."""

    def __init__(self, centre: Centre, central: ModelCentral) -> None:
        """Take a life of its own at the centre."""
        self._central = central
        self._incarnation = uuid4()
        self._origin = central.new_origin(self._incarnation)
        self._hlc = next_hlc(0, centre.now_ms())

    def act(self, operations: int) -> int:
        """Send so many operations; give their number."""
        before = bytes(32)
        for start in range(0, operations, 500):
            batch = [self._item(n + 1) for n in range(start, min(start + 500, operations))]
            after = batch[-1].op_id.bytes * 2
            self._central.push(self._origin, self._incarnation, before, after, batch)
            before = after
        return operations

    def _item(self, seq: int) -> Operation:
        self._hlc += 1
        copy = {"barcode": f"X{seq}", "item_type": "book", "branch_id": str(UUID(int=9))}
        payload = {"description": {"title": f"Specimen {seq}", "author": "An"}, "copy": copy}
        stamp, record = Stamp(self._hlc, self._origin), uuid4()
        return Operation(uuid4(), seq, stamp, Act.SET, "item", record, None, 1, payload)


if __name__ == "__main__":
    wanted = [int(given) for given in sys.argv[1:]]
    usual = [OPERATIONS, CHECKOUTS]
    with tempfile.TemporaryDirectory() as folder:
        json.dump(
            measure(Path(folder) / "home", *wanted, *usual[len(wanted) :]), sys.stdout, indent=2
        )
        print()
