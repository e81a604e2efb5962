"""Notices at the next start that the desk did not end as it should, and keeps where it was."""

from __future__ import annotations

import faulthandler
import re
from itertools import count
from pathlib import Path
from typing import Final, TextIO

from PySide6.QtCore import QCoreApplication, QLockFile

from db.errors import HomeNotWritable
from desk.logs import LAST_CRASH, short_place
from desk.version import own_version

translate = QCoreApplication.translate
RUNNING: Final = "running"
TRACE: Final = "crash.txt"
_MARK: Final = re.compile(rf"{RUNNING}(-\d+)?")
_PLACE: Final = re.compile(r'File "(.*)", line')


class CrashWatch:
    """Stands by a desk while it runs; a second one in the same home leaves a mark, no trace.

    A crash below Python leaves the names of functions and the numbers of lines, and no value.
    """

    def __init__(self, folder: Path) -> None:
        """Watch over a desk that writes its log in this folder; raise HomeNotWritable."""
        self.ended_badly = False
        self.report: Path | None = None  # where the desk was when it ended badly, if that is known
        self._folder = folder
        self._trace: TextIO | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self._marked():
                self._begin()
        except OSError as error:
            raise HomeNotWritable from error

    def told(self) -> str:
        """Say how it ended the last time, in the language of the screen; nothing if well."""
        if self.report is not None:
            said = translate(
                "crash",
                "Balie stopped by a fault the last time. Everything that was confirmed is kept. "
                "Where it went wrong stands in {file}, without personal data, for who helps.",
            )
            return said.format(file=self.report)
        if self.ended_badly:
            return translate(
                "crash",
                "The desk was not closed properly the last time. "
                "Everything that was confirmed is kept.",
            )
        return ""

    def close(self) -> None:
        """End well."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            self._trace = None
            (self._folder / TRACE).unlink(missing_ok=True)
        self._lock.unlock()

    def _marked(self) -> bool:
        """Leave the first mark that no other window holds; tell whether it is the first of all."""
        for number in count():
            self._lock = _lock(self._folder / (f"{RUNNING}-{number}" if number else RUNNING))
            if self._lock.tryLock(0):
                return number == 0
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                break  # no mark can be left here, under no number
        return False

    def _begin(self) -> None:
        trace = self._folder / TRACE
        self.ended_badly = trace.exists()  # who ends well takes it away
        if self.ended_badly and trace.stat().st_size:
            self.report = self._folder / LAST_CRASH
            text = trace.read_text(encoding="utf-8", errors="replace")
            self.report.write_text(_without_folders(text), encoding="utf-8")
        self._trace = trace.open("w", encoding="utf-8")
        faulthandler.enable(self._trace)


def at_work(home: Path) -> bool:
    """Tell whether any window of this home is open; one that crashed is not."""
    try:
        names = [file.name for file in (home / "logs").iterdir()]
    except FileNotFoundError:
        return False
    return any(_held(home / "logs" / name) for name in names if _MARK.fullmatch(name))


def _held(mark: Path) -> bool:
    lock = _lock(mark)
    free = lock.tryLock(0)
    if free:
        lock.unlock()
    return not free


def _lock(mark: Path) -> QLockFile:
    lock = QLockFile(str(mark))
    lock.setStaleLockTime(0)  # what counts is whether that process is still there
    return lock


def _without_folders(text: str) -> str:
    """Give a stack as the log writes one, under the version that found it."""
    found = f"Found by Balie {own_version()}\n"
    return found + _PLACE.sub(lambda place: f'File "{short_place(place[1])}", line', text)
