"""Reading a card: commands, bytes and time, beside a bare loop of the very same commands.

`python -m benchmarks.card` measures on the card model in memory, at once and at the pace of real
cards, and through a private card service with a virtual reader where one can be started.
`python -m benchmarks.card READER` measures the card in that reader as well.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median

from eid.apdu import Connection
from eid.card import read
from eid.card_factory import make_card
from eid.faults import RealTime
from eid.identity import CardData
from eid.pcsc import list_readers, open_card
from eid.simulated import SimulatedConnection
from eid.specimens import specimen
from eid.virtual_pcscd import NoVirtualReader, direct_here, virtual_pcscd
from eid.virtual_reader import VirtualReader

EDITIONS = ("1.7", "1.8")
RUNS = 15
SLOW_RUNS = 1
READER_SECONDS = 5.0


class Recorder:
    """A connection that remembers the commands it carried."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.commands: list[bytes] = []

    @property
    def atr(self) -> bytes:
        return self.connection.atr

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        self.commands.append(apdu)
        return self.connection.transmit(apdu)

    def reconnect(self) -> None:
        self.connection.reconnect()


@dataclass(frozen=True)
class Reading:
    """One reading: what it cost up to the address and in all, and the commands it sent."""

    address: CardData
    everything: CardData
    commands: list[bytes]


def measure(reader: str | None = None) -> dict[str, object]:
    """All figures; times in milliseconds, each the median of its runs."""
    if reader is None:
        direct_here()  # before the first call of PC/SC in this process
    figures: dict[str, object] = {}
    for edition in EDITIONS:
        card = make_card(specimen(5), edition)
        slow = RealTime(make_card(specimen(5), edition))
        figures[f"applet {edition}"] = {
            "in memory": figures_of(partial(SimulatedConnection, card), RUNS),
            "at the pace of a real card": figures_of(partial(SimulatedConnection, slow), SLOW_RUNS),
        }
    figures["through the card service"] = over_service() if reader is None else in_reader(reader)
    return figures


def figures_of(connect: Callable[[], Connection], runs: int) -> dict[str, object]:
    """What readings over fresh connections cost, beside the bare loops."""
    readings = [reading(connect()) for _ in range(runs)]
    stages = {
        "identity and address": [one.address for one in readings],
        "everything": [one.everything for one in readings],
    }
    return {
        name: stage_figures(found, readings[0].commands, connect, runs)
        for name, found in stages.items()
    }


def stage_figures(
    found: list[CardData], commands: list[bytes], connect: Callable[[], Connection], runs: int
) -> dict[str, float]:
    """The cost of a stage, of a bare loop of its commands, and the difference: our own work."""
    timings = [data.timing for data in found if data.timing is not None]
    total = median(timing.total_ms for timing in timings)
    bare = median(bare_loop(connect(), commands[: timings[0].apdus]) for _ in range(runs))
    return {
        "apdus": timings[0].apdus,
        "bytes": timings[0].bytes,
        "on_card_ms": round(median(timing.card_ms for timing in timings), 3),
        "total_ms": round(total, 3),
        "bare_loop_ms": round(bare, 3),
        "overhead_ms": round(total - bare, 3),
    }


def reading(connection: Connection) -> Reading:
    """Read a card whole and keep what was known when the address was there."""
    stages: list[CardData] = []
    recorder = Recorder(connection)
    everything = read(recorder, on_progress=stages.append)
    return Reading(stages[1], everything, recorder.commands)


def bare_loop(connection: Connection, commands: list[bytes]) -> float:
    """Milliseconds that the commands take when nobody looks at the answers."""
    started = time.perf_counter()
    for command in commands:
        connection.transmit(command)
    return (time.perf_counter() - started) * 1000


def in_reader(name: str | None) -> dict[str, object]:
    """The card in a real or virtual reader, over PC/SC."""
    with open_card(name) as connection:
        return figures_of(lambda: connection, RUNS)


def over_service() -> dict[str, object]:
    """Simulated cards in a virtual reader, over a private card service."""
    try:
        with virtual_pcscd() as service:
            return {f"applet {edition}": in_slot(service.reader(), edition) for edition in EDITIONS}
    except NoVirtualReader as missing:
        return {"not measured": str(missing)}


def in_slot(slot: VirtualReader, edition: str) -> dict[str, object]:
    """A simulated card in the virtual reader, taken out afterwards."""
    with slot:
        slot.insert(make_card(specimen(5), edition))
        wait_for(lambda: any(state.present for state in list_readers()))
        figures = in_reader(None)
    wait_for(lambda: not any(state.present for state in list_readers()))
    return figures


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until the card service has noticed."""
    deadline = time.monotonic() + READER_SECONDS
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:2])))
