"""Opening the desk, beside opening an empty PySide6 window: both in processes of their own.

The home holds a library, so that the desk opens on signing in, as it does every morning. Measured
until something is painted: the time on the clock, the processor time and the memory; each beside
the same of the empty window. The first paint is that of the picture that stands there while the
program is read; signing in is painted next, and the memory is what is held then.

Ready to scan is the first picture of the counter, told in two ways. What staff wait for: from the
start until they can type their passphrase, and from the key Enter until the counter is painted;
between the two they type for three seconds, in which nobody gives fifteen letters faster, and the
program reads on behind. And the worst there is: the passphrase given without a moment's thought,
so that all reading is waited for. Opening the store is part of both, but the key costs little here
to make of the passphrase, what is slow on purpose in life.

An installed program has its modules compiled, so they are here. Other programs
disturb the clock, hardly the processor time.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

RUNS = 7
BAR = 2.0  # seconds, on a computer of five years old
PAINT_AIM, READY_AIM, MEMORY_AIM = 1.25, 2.5, 1.6  # times the empty window
TYPING = 3.0  # seconds for a passphrase: the shortest has fifteen letters
EMPTY, FIRST, DESK, HELP = "empty", "first", "desk", "help"
READY, TYPED = "ready", "typed"
KINDS = (EMPTY, FIRST, DESK, READY, TYPED, HELP)
Seen = tuple[float, float, float]  # milliseconds on the clock, of the processor; kibibytes


def main() -> None:
    """Print the figures, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="balie-bench-") as folder:
        home = Path(folder) / "home"
        _found(home)
        samples: dict[str, list[Seen]] = {kind: [] for kind in KINDS}
        for kind in samples:  # once before, for the disk and the compiled modules
            _seen(kind, home)
        for _ in range(RUNS):  # in turns, so that a busy moment hits all
            for kind, seen in samples.items():
                seen.append(_seen(kind, home))
    middle = {
        kind: [median(one) for one in zip(*seen, strict=True)] for kind, seen in samples.items()
    }
    (empty, empty_work, empty_memory), (desk, work, memory) = middle[EMPTY], middle[DESK]
    first, first_work, _ = middle[FIRST]
    ready, ready_work, _ = middle[READY]
    typed, typed_work, _ = middle[TYPED]
    figures = {
        "runs": RUNS,
        "empty_window_ms": round(empty),
        "first_paint_ms": round(first),
        "worst_first_paint_ms": round(max(one[0] for one in samples[FIRST])),
        "first_paint_ratio": round(first / empty, 2),
        "first_paint_processor_ratio": round(first_work / empty_work, 2),
        "paint_aim": PAINT_AIM,
        "sign_in_ms": round(desk),
        "sign_in_ratio": round(desk / empty, 2),
        "sign_in_processor_ratio": round(work / empty_work, 2),
        "ready_ms": round(typed),
        "enter_to_ready_ms": round(typed - desk),
        "enter_to_ready_processor_ms": round(typed_work - work),
        "ready_ratio": round(typed / empty, 2),
        "ready_processor_ratio": round(typed_work / empty_work, 2),
        "ready_without_typing_ms": round(ready),
        "ready_without_typing_ratio": round(ready / empty, 2),
        "ready_without_typing_processor_ratio": round(ready_work / empty_work, 2),
        "ready_aim": READY_AIM,
        "empty_memory_mb": round(empty_memory / 1024),
        "memory_mb": round(memory / 1024),
        "memory_ratio": round(memory / empty_memory, 2),
        "memory_aim": MEMORY_AIM,
        "command_line_ms": round(middle[HELP][0]),
        "ok": desk < BAR * 1000,
    }
    print(json.dumps(figures))


def _found(home: Path) -> None:
    from desk.training.library import Size, found_training_library

    library, _key = found_training_library(home, Size(members=40, items=200))
    due = library.pledges.asked()  # else it is asked on the way to the counter, once a year
    assert due is not None
    library.pledges.declare(due, "nl")
    library.close()


def _seen(kind: str, home: Path) -> Seen:
    command = [sys.executable, "-m", "benchmarks.window", kind, str(home)]
    if kind == HELP:
        command = [sys.executable, "-m", "desk", "--help"]
    began = time.time()
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=_environment(), timeout=60
    )
    if kind == HELP:
        return (time.time() - began) * 1000, 0.0, 0.0
    # The clock of the computer is what both processes share; leaving is not part of opening.
    ready, work, memory, typing, meanwhile = json.loads(done.stdout)
    return (ready - began - typing) * 1000, (work - meanwhile) * 1000, memory


def _memory() -> float:
    """Tell how much memory this process holds, in kibibytes; Linux only."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return float(re.findall(r"VmRSS:\s+(\d+)", status)[0])


def _environment() -> dict[str, str]:
    from desk.training.library import PASSPHRASE  # the desk that is measured has not read this

    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = Path(tempfile.gettempdir()) / "balie-bench-compiled"
    return {
        "QT_QPA_PLATFORM": "offscreen",
        **kept,
        "PYTHONPYCACHEPREFIX": str(compiled),
        "BENCH_PASSPHRASE": PASSPHRASE,
    }


def _open_empty(_home: Path) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.show()
    _tell_when_painted(window, application)


def _open_desk(home: Path) -> None:
    from desk.application import make_application
    from desk.start import begin

    application = make_application()
    program = begin(application, home)
    _tell_when_painted(program.frame, application)
    program.close()


def _open_first(_home: Path) -> None:
    from desk.application import make_application
    from desk.first_picture import FirstPicture

    application = make_application()
    picture = FirstPicture()
    picture.show()
    _tell_when_painted(picture, application)


def _open_ready(home: Path) -> None:
    from db.domain.clock import SystemClock
    from db.library import open_library
    from desk.app import Program
    from desk.application import make_application
    from desk.training.library import PASSPHRASE, STAFF

    application = make_application()
    program = Program(application, home)
    program.start()
    application.processEvents()
    program.open(open_library(home, STAFF, PASSPHRASE, SystemClock()))
    _tell_when_painted(program.window, application)
    program.close()


def _open_typed(home: Path) -> None:
    from PySide6.QtCore import Qt, QTimer

    from desk.application import make_application
    from desk.setup.sign_in_page import SignInPage
    from desk.start import begin

    application = make_application()
    program = begin(application, home)
    (page,) = program.frame.findChildren(SignInPage)
    spent = [0.0, 0.0]  # while somebody types: on the clock, and of the processor

    def typed() -> None:
        page.passphrase.setText(os.environ["BENCH_PASSPHRASE"])
        spent[:] = spent[0] + time.time(), spent[1] + time.process_time()
        page.enter.click()
        arrived = program.window.arrived  # what is not made ahead yet is made now
        arrived.connect(there, Qt.ConnectionType.SingleShotConnection)

    def there(_place: str) -> None:
        _when_painted(program.window, lambda: _tell(application, *spent))

    def shown() -> None:
        spent[:] = -time.time(), -time.process_time()
        QTimer.singleShot(int(TYPING * 1000), typed)

    _when_painted(program.frame, shown)
    application.exec()
    program.close()


def _tell_when_painted(window: QWidget, application: QApplication) -> None:
    """Leave after the first picture; what waits behind it belongs to later."""
    _when_painted(window, lambda: _tell(application))
    application.exec()


def _tell(application: QApplication, typing: float = 0.0, meanwhile: float = 0.0) -> None:
    """Tell what was reached, what passed while somebody typed apart; then leave."""
    print(json.dumps([time.time(), time.process_time(), _memory(), typing, meanwhile]))
    application.quit()


def _when_painted(window: QWidget, then: Callable[[], None]) -> None:
    """Do something once, after the next picture of a window."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, then)
            return False

    window.installEventFilter(Painted(window))
    window.update()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        kinds = {EMPTY: _open_empty, FIRST: _open_first, DESK: _open_desk, READY: _open_ready}
        kinds[TYPED] = _open_typed
        kinds[sys.argv[1]](Path(sys.argv[2]))
