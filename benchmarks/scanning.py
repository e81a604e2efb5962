"""A desk at work: thirty items a minute for ten minutes, and a burst of twenty in a second.

Ten minutes are played without the pauses between the scans. Measured is the time from the last key
of a scan to the sound and to the picture of its answer, beside the bare call of the store.
`python -m benchmarks.scanning [home staff]` works in a home that is there (the passphrase is asked
of BALIE_PASSPHRASE), else in a small invented one.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from db.domain.clock import SystemClock
from db.domain.item import ItemDraft
from db.library import Library, open_library
from desk.app import Program
from desk.application import make_application
from desk.counter.page import CounterPage
from desk.training.eyes import find, pause, scan
from desk.training.library import Size, draft_of, found_training_library
from eid.specimens import specimen

PACE, MINUTES, BURST = 30, 10, 20
SEED = 70_000  # of the member who borrows: nobody whom the training library knows
FIRST = 30_009_000_000_000
BAR_MS = 100.0
PAUSE = 80  # milliseconds instead of the two seconds until the next scan
PATIENCE = 60.0  # seconds


class Picture(QObject):
    """Sees when the page was painted."""

    def __init__(self, page: CounterPage) -> None:
        super().__init__(page)
        self.at = 0.0
        page.installEventFilter(self)
        for part in page.findChildren(QObject):
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Note the time of each painting."""
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class Desk:
    """The program with its own scanner, and an ear for its sounds."""

    def __init__(self, application: QApplication, home: Path, library: Library) -> None:
        self.library = library
        self.program = Program(application, home, language="en")
        self.heard: list[tuple[str, float]] = []
        desk = self.program.open(library)
        self.program.frame.show()
        self.page = find(self.program.frame, CounterPage)
        self.picture = Picture(self.page)
        self.counter = desk.counter
        self.program.window.result.said.connect(
            lambda tone: self.heard.append((tone, time.perf_counter()))
        )

    def wait(self, seen: Callable[[], bool]) -> None:
        """Let the program work until something is seen; raise TimeoutError when it is not."""
        loop, deadline = QEventLoop(), time.perf_counter() + PATIENCE
        while not seen():
            if time.perf_counter() > deadline:
                raise TimeoutError
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def timed(self, code: str) -> tuple[float, float]:
        """Scan; answer the milliseconds to the sound and to the picture."""
        before = len(self.heard)
        began = time.perf_counter()
        scan(self.program.frame, code)
        self.wait(lambda: len(self.heard) > before)
        sound = self.heard[before][1]
        self.wait(lambda: self.picture.at > sound)
        pause(PAUSE)
        return (sound - began) * 1000, (self.picture.at - began) * 1000


def main() -> None:
    """Print the figures, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="balie-bench-") as folder:
        home, library = _library(Path(folder))
        count = PACE * MINUTES
        _prepare(library, 2 * count + BURST)
        bare = _bare(library, count)
        desk = Desk(make_application(), home, library)
        try:
            sounds, pictures = _at_the_desk(desk, count)
            lost, took = _burst(desk, count)
        finally:
            desk.program.close()
    figures = {
        "scans": count,
        "bare_ms": _spread(bare),
        "sound_ms": _spread(sounds),
        "picture_ms": _spread(pictures),
        "ratio": round(_spread(pictures)["p50"] / _spread(bare)["p50"], 2),
        "burst": BURST,
        "burst_lost": lost,
        "burst_ms": round(took),
        "ok": lost == 0 and _spread(pictures)["p99"] < BAR_MS,
    }
    print(json.dumps(figures))


def _library(folder: Path) -> tuple[Path, Library]:
    if len(sys.argv) > 2:
        home = Path(sys.argv[1])
        words = os.environ["BALIE_PASSPHRASE"]
        return home, open_library(home, sys.argv[2], words, SystemClock())
    home = folder / "home"
    return home, found_training_library(home, Size(members=40, items=200))[0]


def _prepare(library: Library, count: int) -> None:
    """Put the items on the shelves, and enrol somebody who may take them all."""
    from db.domain.consent import Consents

    for number in range(count):
        library.catalogue.add(ItemDraft(str(FIRST + number), f"Boek {number}", "Specimen"))
    library.rules.set("max_items_total", 2 * count)
    library.members.register(draft_of(specimen(SEED)), Consents())


def _bare(library: Library, count: int) -> list[float]:
    """Time the store alone: lend, and take back again."""
    member = library.members.search(specimen(SEED).surname)[0]
    times = []
    for number in range(count):
        code = str(FIRST + count + BURST + number)
        began = time.perf_counter()
        library.loans.checkout(code, member.id)
        times.append((time.perf_counter() - began) * 1000)
        library.loans.checkin(code)
    return times


def _at_the_desk(desk: Desk, count: int) -> tuple[list[float], list[float]]:
    """Lend a load of ten minutes; a visit is ten items, and then the member comes anew."""
    sounds, pictures = [], []
    member = desk.library.members.search(specimen(SEED).surname)[0]
    for number in range(count):
        if number % 10 == 0:
            for back in range(max(0, number - 10), number):  # nobody has three hundred at home
                desk.library.loans.checkin(str(FIRST + back))
            desk.counter.end_session()
            desk.counter.open_member(member.id)
            desk.wait(lambda: desk.page.view.member is not None and not desk.page.view.session)
        sound, picture = desk.timed(str(FIRST + number))
        sounds.append(sound)
        pictures.append(picture)
    return sounds, pictures


def _burst(desk: Desk, count: int) -> tuple[int, float]:
    """Scan twenty items without waiting for anything; count what was not lent."""
    before = len(desk.page.view.session)
    began = time.perf_counter()
    for number in range(BURST):
        scan(desk.program.frame, str(FIRST + count + number))
    desk.wait(lambda: len(desk.page.view.session) >= before + BURST)
    took = (time.perf_counter() - began) * 1000
    return BURST - (len(desk.page.view.session) - before), took


def _spread(times: list[float]) -> dict[str, float]:
    cuts = quantiles(times, n=100)
    return {"p50": round(cuts[49], 1), "p99": round(cuts[98], 1), "worst": round(max(times), 1)}


if __name__ == "__main__":
    main()
