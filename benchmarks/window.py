"""Opening the desk, beside opening an empty PySide6 window: both in processes of their own.

The window is ready when its first picture is painted and it has taken a turn of the event loop. The
home holds a library, so that the desk opens on signing in, as it does every morning.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

RUNS = 7
BAR = 2.0  # seconds, on a computer of five years old
EMPTY, DESK, HELP = "empty", "desk", "help"


def main() -> None:
    """Print the figures, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="balie-bench-") as folder:
        home = Path(folder) / "home"
        _found(home)
        samples: dict[str, list[float]] = {EMPTY: [], DESK: [], HELP: []}
        for _ in range(RUNS):  # in turns, so that a busy moment hits all
            for kind, times in samples.items():
                times.append(_timed(kind, home))
    empty, desk = median(samples[EMPTY]), median(samples[DESK])
    figures = {
        "runs": RUNS,
        "empty_window_ms": round(empty),
        "desk_ready_ms": round(desk),
        "ratio": round(desk / empty, 2),
        "worst_desk_ms": round(max(samples[DESK])),
        "command_line_ms": round(median(samples[HELP])),
        "ok": desk < BAR * 1000,
    }
    print(json.dumps(figures))


def _found(home: Path) -> None:
    from desk.training.library import Size, found_training_library

    found_training_library(home, Size(members=40, items=200))[0].close()


def _timed(kind: str, home: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.window", kind, str(home)]
    if kind == HELP:
        command = [sys.executable, "-m", "desk", "--help"]
    began = time.time()
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=_environment())
    # The clock of the computer is what both processes share; leaving is not part of opening.
    ready = float(done.stdout) if kind != HELP else time.time()
    return (ready - began) * 1000


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def _open_empty(_home: Path) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.show()
    _leave_when_ready(application.exec, application.quit)


def _open_desk(home: Path) -> None:
    from desk.app import Program, make_application

    application = make_application()
    program = Program(application, home)
    program.start()
    _leave_when_ready(application.exec, application.quit)
    program.close()


def _leave_when_ready(work: Callable[[], int], leave: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    def ready() -> None:
        print(time.time())
        leave()

    QTimer.singleShot(0, ready)
    work()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        {EMPTY: _open_empty, DESK: _open_desk}[sys.argv[1]](Path(sys.argv[2]))
