"""Reading a card: commands, bytes and time, beside a bare loop of the very same commands.

`python -m benchmarks.card` measures test cards in memory and in the virtual reader of a private
card service, at once and at the pace of real cards, beside other readers on the same card in the
same run: `eidenv` of OpenSC where it is installed, and `pythonbeid`.
`python -m benchmarks.card READER` measures the card in that reader instead.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from statistics import median

from eid.apdu import Connection
from eid.card import read
from eid.card_factory import make_card
from eid.dates import birth_date
from eid.errors import CardMute, NotActivated, NotAnEid
from eid.faults import Faulty, Mute, RealTime
from eid.identity import CardData, Stage
from eid.pcsc import list_readers, open_card
from eid.simulated import AnyCard, SimulatedConnection
from eid.specimens import Specimen, foreigner, specimen
from eid.virtual_pcscd import NoVirtualReader, VirtualPcscd, direct_here, virtual_pcscd
from eid.virtual_reader import VirtualReader
from eid.watcher import Kind, ReaderEvent, Watcher

EDITIONS = ("1.7", "1.8")
SEED = 5  # whose card is measured
RUNS, PACED_RUNS, PEER_RUNS = 15, 5, 5
READER_SECONDS = 5.0
RECOGNITION = 1  # the first command asks the card who it is
BAR_COMMANDS, BAR_COMMANDS_ANY = 5, 6
BAR_OVERHEAD, BAR_NAME, BAR_SENTENCE = 5.0, 20.0, 1500.0  # per cent, milliseconds

PYTHONBEID = """
import json, sys, time
from pythonbeid import CardReader, list_readers
index = list_readers().index(sys.argv[1])
started = time.perf_counter()
with CardReader(index) as reader:
    said = reader.read_informations()
spent = (time.perf_counter() - started) * 1000
print(json.dumps([spent, {name: str(value) for name, value in said.items()}]))
"""

Figures = dict[str, object]


class Timed:
    """A connection that remembers the commands it carried, and when each was answered."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.commands: list[bytes] = []
        self.answered = 0.0

    @property
    def atr(self) -> bytes:
        return self.connection.atr

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        self.commands.append(apdu)
        answer = self.connection.transmit(apdu)
        self.answered = time.perf_counter()
        return answer

    def reconnect(self) -> None:
        self.connection.reconnect()


@dataclass(frozen=True)
class Reading:
    """One reading: what was known at the address and at the end, and when the name was told."""

    address: CardData
    everything: CardData
    commands: list[bytes]
    name_ms: float  # between the card's last byte of the identity and our telling it


def measure(reader: str | None = None) -> Figures:
    """All figures; milliseconds, the quickest of the runs beside the quickest bare loop."""
    if reader is not None:
        with open_card(reader) as connection:
            return {"in the reader": figures_of(lambda: connection, RUNS)}
    direct_here()  # before the first call of PC/SC in this process
    figures: Figures = {
        f"applet {edition}, in memory": figures_of(
            partial(SimulatedConnection, a_card(edition)), RUNS
        )
        for edition in EDITIONS
    }
    try:
        with virtual_pcscd() as service:
            figures |= over_service(service)
    except NoVirtualReader as missing:
        figures["through the card service"] = {"not measured": str(missing)}
    figures["commands after recognition"] = commands_after_recognition()
    return figures


def over_service(service: VirtualPcscd) -> Figures:
    """The same cards in the virtual reader, beside other readers, and cards that are of no use."""
    through: Figures = {}
    for edition in EDITIONS:
        card = a_card(edition)
        paced = RealTime(a_card(edition))
        through[f"applet {edition}, at once"] = in_slot(service.reader(), card, RUNS)
        slow = in_slot(service.reader(), paced, PACED_RUNS)
        slow["overhead within the bar"] = overhead_is_small(slow)
        through[f"applet {edition}, at the pace of a real card"] = slow
    return {"through the card service": through, "a sentence after ms": sentences(service.reader())}


def a_card(edition: str) -> AnyCard:
    """The test card that is measured."""
    return make_card(specimen(SEED), edition)


def figures_of(connect: Callable[[], Connection], runs: int) -> Figures:
    """What readings over fresh connections cost, beside the bare loops, in turn."""
    readings: list[Reading] = []
    bare: dict[Stage, list[float]] = {Stage.ADDRESS: [], Stage.COMPLETE: []}
    for _ in range(runs):
        one = reading(connect())
        readings.append(one)
        bare[Stage.ADDRESS].append(bare_loop(connect(), one.commands[: apdus(one.address)]))
        bare[Stage.COMPLETE].append(bare_loop(connect(), one.commands))
    name = round(median(one.name_ms for one in readings), 3)
    return {
        "identity and address": stage_figures([r.address for r in readings], bare[Stage.ADDRESS]),
        "everything": stage_figures([r.everything for r in readings], bare[Stage.COMPLETE]),
        "name told after": name,
        "name told in time": name <= BAR_NAME,
    }


def stage_figures(found: list[CardData], bare: list[float]) -> Figures:
    """The cost of a stage, of a bare loop of its commands, and the difference: our own work."""
    timings = [data.timing for data in found if data.timing is not None]
    total, loop = min(timing.total_ms for timing in timings), min(bare)  # the rest is the machine's
    return {
        "apdus": timings[0].apdus,
        "apdus_after_recognition": timings[0].apdus - RECOGNITION,
        "bytes": timings[0].bytes,
        "on_card_ms": round(min(timing.card_ms for timing in timings), 3),
        "total_ms": round(total, 3),
        "bare_loop_ms": round(loop, 3),
        "overhead_ms": round(total - loop, 3),
        "overhead_percent": round((total - loop) / loop * 100, 1),
        "own_work_ms": round(median(t.total_ms - t.card_ms for t in timings), 3),
    }


def overhead_is_small(figures: Figures) -> bool:
    """Whether no stage took more over the bare loop than it may."""
    stages = [stage for stage in figures.values() if isinstance(stage, dict)]
    overheads = [stage["overhead_percent"] for stage in stages if "overhead_percent" in stage]
    return all(percent <= BAR_OVERHEAD for percent in overheads)


def apdus(data: CardData) -> int:
    """How many commands it took to know this."""
    return data.timing.apdus if data.timing is not None else 0


def reading(connection: Connection) -> Reading:
    """Read a card whole and keep what was known when the address was there."""
    stages: list[CardData] = []
    told: list[float] = []
    timed = Timed(connection)

    def on_progress(data: CardData) -> None:
        told.append(time.perf_counter() - timed.answered)
        stages.append(data)

    everything = read(timed, on_progress=on_progress)
    return Reading(stages[1], everything, timed.commands, told[0] * 1000)


def bare_loop(connection: Connection, commands: list[bytes]) -> float:
    """Milliseconds that the commands take when nobody looks at the answers."""
    started = time.perf_counter()
    for command in commands:
        connection.transmit(command)
    return (time.perf_counter() - started) * 1000


def commands_after_recognition() -> Figures:
    """Identity and address of a Belgian and of a foreigner, on every measured applet."""
    people = {
        "Belgian": (specimen(SEED), BAR_COMMANDS),
        "foreigner": (foreigner(SEED, "33"), BAR_COMMANDS_ANY),
    }
    return {
        f"{who}, applet {edition}": {
            "commands": (sent := apdus(reading(connection).address) - RECOGNITION),
            "within the bar": sent <= bar,
        }
        for who, (person, bar) in people.items()
        for edition in EDITIONS
        for connection in [SimulatedConnection(make_card(person, edition))]
    }


@contextmanager
def inserted(slot: VirtualReader, card: AnyCard) -> Iterator[None]:
    """A card in the virtual reader for a while."""
    with slot:
        slot.insert(card)
        wait_for(lambda: any(state.present for state in list_readers()))
        yield
    wait_for(lambda: not any(state.present for state in list_readers()))


def in_slot(slot: VirtualReader, card: AnyCard, runs: int) -> Figures:
    """A card in the virtual reader, read by us and by others."""
    counted = Faulty(card)
    with inserted(slot, counted):
        with open_card(slot.name) as connection:
            figures = figures_of(lambda: connection, runs)
        figures["others"] = {
            "eidenv": peer(counted, shutil.which("eidenv"), ["--reader", slot.name]),
            "pythonbeid": pythonbeid(counted, slot.name),
        }
    return figures


def peer(card: Faulty, program: str | None, arguments: list[str]) -> Figures:
    """What another program needs for identity and address, its own start included."""
    if program is None:
        return {"not measured": "it is not installed"}
    times: list[float] = []
    for _ in range(PEER_RUNS):
        card.commands = 0
        started = time.perf_counter()
        done = subprocess.run([program, *arguments], capture_output=True, check=False)
        times.append((time.perf_counter() - started) * 1000)
        if b"SPECIMEN" not in done.stdout:
            return {"not measured": "it does not read this card"}
    return {"apdus": card.commands, "process_ms": round(median(times), 1)}


def pythonbeid(card: Faulty, reader: str) -> Figures:
    """The pyscard reader `pythonbeid`, without the start of its Python."""
    times: list[float] = []
    for _ in range(PEER_RUNS):
        card.commands = 0
        done = subprocess.run(
            [sys.executable, "-c", PYTHONBEID, reader], capture_output=True, check=False
        )
        if done.returncode:
            return {"not measured": done.stderr.decode().strip().splitlines()[-1]}
        spent, said = json.loads(done.stdout)
        times.append(spent)
    ours = as_pythonbeid_says(specimen(SEED))
    differs = [name for name, value in ours.items() if said[name] != value]
    return {
        "apdus": card.commands,
        "total_ms": round(median(times), 1),
        "fields that agree": len(ours) - len(differs),
        "fields that differ": ", ".join(differs) or "none",
    }


def as_pythonbeid_says(person: Specimen) -> dict[str, str]:
    """What stands on the measured card, which our tests compare with what we read."""
    born = birth_date(person.birth_date, latest_year=date.max.year)
    day = date(born.year, born.month or 1, born.day or 1) if born else None
    return {
        "card_number": person.card_number,
        "issuing_municipality": person.delivered_by,
        "national_number": person.national_number,
        "last_name": person.surname,
        "first_names": person.given_names,
        "suffix": person.third_initial,
        "nationality": person.nationality,
        "birth_place": person.birth_place,
        "birth_date": f"{day} 00:00:00",
        "sex": person.sex,
        "address": person.street,
        "postal_code": person.postal_code,
        "city": person.municipality,
    }


class Transport(Faulty):
    """A card for trains and trams: it answers, but knows none of our commands."""

    atr = bytes.fromhex("3B6F0000805A0102030405060708090A0B0C9000")

    def answer(self, apdu: bytes) -> bytes:
        del apdu
        return b"\x6a\x82"


class Bank(Transport):
    """A bank card."""

    atr = bytes.fromhex("3B6700002920006F789000")


class Contactless(Transport):
    """The travel chip of an identity card, as a contactless reader shows it."""

    atr = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B")


def sentences(slot: VirtualReader) -> Figures:
    """From putting a card in that is of no use until the desk knows what to say."""
    cards: dict[str, AnyCard] = {
        "bank": RealTime(Bank(a_card("1.7"))),
        "transport": RealTime(Transport(a_card("1.7"))),
        "contactless": Contactless(a_card("1.8")),
        "not activated": RealTime(make_card(specimen(SEED), "1.8", activated=False)),
        "upside down or mute": Mute(a_card("1.8")),
    }
    found = {name: sentence_after(slot, card) for name, card in cards.items()}
    within = all(milliseconds < BAR_SENTENCE for milliseconds in found.values())
    return {**found, "within the bar": within}


def sentence_after(slot: VirtualReader, card: AnyCard) -> float:
    """Watch as the desk does, put the card in, and read it if it answers."""
    known: list[float] = []
    started = 0.0

    def heard(event: ReaderEvent) -> None:
        useless = event.kind in (Kind.MUTE, Kind.CONTACTLESS)
        if event.kind is Kind.CARD:
            try:
                with open_card(event.reader) as connection:
                    read(connection)
            except (NotAnEid, NotActivated, CardMute):
                useless = True
        if useless:
            known.append((time.perf_counter() - started) * 1000)

    watcher = Watcher(heard)
    watcher.start()
    with slot:
        started = time.perf_counter()
        slot.insert(card)
        wait_for(lambda: bool(known))
    wait_for(lambda: not any(state.present for state in list_readers()))
    watcher.stop()
    return round(known[0], 0) if known else float("inf")


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until the card service has noticed."""
    deadline = time.monotonic() + READER_SECONDS
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:2])))
