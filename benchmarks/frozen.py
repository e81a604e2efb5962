"""The frozen program beside a frozen empty PySide6 window: its size, its first and its next starts.

Both are folders that PyInstaller makes; the program is the one of `make package`, in dist/. Nothing
is built into either to be measured: Qt is asked to tell on its error output what it paints, and
that line is waited for. The first start comes after the files of the folder were put out of memory,
as on a computer that was just switched on; the next ones find them there. Linux only.

The desk paints a picture with its name while it is read, and then signing in. Told are the clock
and the processor time that the process and its children took until then.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "balie"
FREEZER = ROOT / ".venv-package" / "bin" / "python"
FIRST_STARTS, NEXT_STARTS = 5, 9
TICKS = os.sysconf("SC_CLK_TCK")
PAINTS = "qt.widgets.painting.debug=true"
PICTURE, SIGN_IN, EMPTY = "of FirstPicture(", "of Frame(", "of QMainWindow("
EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.show()
application.exec()
"""
Seen = dict[str, tuple[float, float]]  # milliseconds on the clock, of the processor; by what showed


def main() -> None:
    """Print the figures, in milliseconds and megabytes."""
    if not (PROGRAM / "balie").exists() or not FREEZER.exists():
        sys.exit("There is no frozen program here: make package")
    with tempfile.TemporaryDirectory(prefix="balie-bench-") as folder:
        home = Path(folder) / "home"
        _found(home)
        empty = _freeze_empty(Path(folder))
        desk = [str(PROGRAM / "balie"), "--home", str(home)]
        starts = {
            PROGRAM: (desk, (PICTURE, SIGN_IN)),
            empty: ([str(empty / empty.name)], (EMPTY,)),
        }
        first, later = _measured(starts)
        sizes = {place: _size(place) for place in starts}
    (package,) = PROGRAM.parent.glob("*.deb")
    figures = {
        "package_mb": round(package.stat().st_size / 1e6),
        "installed_mb": round(sizes[PROGRAM] / 1e6),
        "empty_installed_mb": round(sizes[empty] / 1e6),
        "installed_ratio": round(sizes[PROGRAM] / sizes[empty], 2),
        "first_start": _beside(first),
        "next_start": _beside(later),
    }
    print(json.dumps(figures))


def _found(home: Path) -> None:
    from desk.training.library import Size, found_training_library

    found_training_library(home, Size(members=40, items=200))[0].close()


def _freeze_empty(folder: Path) -> Path:
    """Freeze a window with nothing in it, as PyInstaller does it unasked."""
    script = folder / "empty.py"
    script.write_text(EMPTY_WINDOW, encoding="utf-8")
    places = [f"--{kind}path={folder / kind}" for kind in ("dist", "work", "spec")]
    command = [str(FREEZER), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    subprocess.run([*command, *places, str(script)], check=True, capture_output=True)
    return folder / "dist" / "empty"


def _measured(
    starts: dict[Path, tuple[list[str], tuple[str, ...]]],
) -> tuple[list[Seen], list[Seen]]:
    """Start both in turns: with the files out of memory, then with the files there."""
    first, later = list[Seen](), list[Seen]()
    for _ in range(FIRST_STARTS):
        for place, (command, marks) in starts.items():
            _put_out_of_memory(place)
            first.append(_seen(command, marks))
    for _ in range(NEXT_STARTS):
        later += [_seen(command, marks) for command, marks in starts.values()]
    return first, later


def _put_out_of_memory(place: Path) -> None:
    os.sync()  # what is yet to be written can't be put out
    for file in place.rglob("*"):
        if file.is_file() and not file.is_symlink():
            opened = os.open(file, os.O_RDONLY)
            os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(opened)


def _seen(command: list[str], marks: tuple[str, ...]) -> Seen:
    """Start a program and end it again when the last of these pictures is painted."""
    settings = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": PAINTS}
    began, seen, told = time.perf_counter(), Seen(), ""
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, **settings}
    )
    assert process.stderr is not None
    with process, process.stderr as lines:
        for line in lines:
            told += line
            for mark in marks:
                if mark in line and mark not in seen:
                    seen[mark] = (time.perf_counter() - began) * 1000, _work(process.pid)
            if len(seen) == len(marks):
                break
        process.kill()
    assert len(seen) == len(marks), told
    return seen


def _work(process: int) -> float:
    """Tell the processor time of a process and of its children that ended, in milliseconds."""
    told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(map(int, told[11:15])) * 1000 / TICKS


def _size(place: Path) -> int:
    return sum(file.lstat().st_size for file in place.rglob("*") if not file.is_dir())


def _beside(all_seen: list[Seen]) -> dict[str, float]:
    """Give the middle of the starts, each picture beside that of the empty window."""
    middle = {
        mark: [median(one) for one in zip(*(s[mark] for s in all_seen if mark in s), strict=True)]
        for mark in (EMPTY, PICTURE, SIGN_IN)
    }
    clock, work = middle[EMPTY]
    figures = {"empty_window_ms": round(clock), "empty_window_processor_ms": round(work)}
    for name, mark in (("first_paint", PICTURE), ("sign_in", SIGN_IN)):
        figures[f"{name}_ms"] = round(middle[mark][0])
        figures[f"{name}_ratio"] = round(middle[mark][0] / clock, 2)
        figures[f"{name}_processor_ratio"] = round(middle[mark][1] / work, 2)
    return figures


if __name__ == "__main__":
    main()
