"""Opening the desk so that something is seen at once: a first picture, then all the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from db.errors import Trouble
from desk.application import make_application
from desk.crash_watch import CrashWatch
from desk.first_picture import FirstPicture
from desk.garbage import Garbage

if TYPE_CHECKING:
    from desk.app import Program


def run(home: Path, language: str | None = None) -> int:
    """Open the desk of a home and work until the window closes; give the exit code."""
    application = make_application()
    watch = CrashWatch(home / "logs")
    try:
        program = begin(application, home, language, told=watch.told)
        code = application.exec()
        program.close()
    except Trouble:  # told at once; after a bug the watch stays, and the next start tells
        watch.close()
        raise
    watch.close()
    return code


def begin(
    application: QApplication,
    home: Path,
    language: str | None = None,
    *,
    told: Callable[[], str] = str,
) -> Program:
    """Show the first picture, read the program behind it and show its window instead.

    `told` gives what staff have to hear before they sign in.
    """
    picture = FirstPicture()
    picture.show()
    application.processEvents()
    garbage = Garbage()
    garbage.start()  # reading modules leaves none
    from desk.app import Program  # reading it takes longer than everything before

    program = Program(application, home, language=language, garbage=garbage)
    program.start(told())
    application.processEvents()
    picture.close()
    return program
