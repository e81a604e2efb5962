"""The log of the desk: constant sentences, ids, counts and durations, and never a person."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from copy import copy
from datetime import timedelta
from enum import Enum
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any, Final
from uuid import UUID

from db.errors import HomeNotWritable

ROOMS: Final = ("desk", "eid", "db")
LEVELS: Final = logging.getLevelNamesMapping()
FILE: Final = "balie.log"
LAST_CRASH: Final = "crash-last.txt"  # beside the log: where a desk was that a fault stopped
SIZE, KEPT = 1_000_000, 5  # bytes a file, files kept
LARGEST: Final = 10**7  # a national number, even one from 2000, is larger as a whole number

log = logging.getLogger(__name__)


def start(home: Path, level: int = logging.INFO) -> logging.Handler:
    """Begin to write the log of a home; answer the handler, to be closed at the end.

    What keeps the file small brings sockets along, so it takes over later (`keep_small`). Raises
    HomeNotWritable: a desk that can't write its log can't work there either.
    """
    folder = home / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / FILE, encoding="utf-8")
    except OSError as error:
        raise HomeNotWritable from error
    logging.getLogger().setLevel(level)
    return _writing(handler)


def keep_small(handler: logging.Handler, home: Path) -> logging.Handler:
    """Go on writing in files of a megabyte, of which the last few are kept; answer who does."""
    from logging.handlers import RotatingFileHandler

    file = home / "logs" / FILE
    after = RotatingFileHandler(file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    stop(handler)
    return _writing(after)


def stop(handler: logging.Handler) -> None:
    """Stop writing the log."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _writing(handler: logging.Handler) -> logging.Handler:
    handler.addFilter(let_through)
    handler.setFormatter(Impersonal("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def let_through(record: logging.LogRecord) -> bool:
    """Keep what others say out, and what could be about a person; say that it was withheld."""
    if record.name.split(".")[0] not in ROOMS:
        return False
    if not (_constant(record.msg) and all(map(impersonal, _arguments(record)))):
        record.msg, record.args = "A message from line %d was withheld.", (record.lineno,)
    return True


def impersonal(value: object) -> bool:
    """Whether a value can't be about a person: an id, a small number, a duration, a code."""
    if isinstance(value, bool | float | UUID | timedelta | Enum | type) or value is None:
        return True
    return isinstance(value, int) and abs(value) < LARGEST


def _constant(message: object) -> bool:
    """Whether this can be a sentence of ours: an error or a long number is none."""
    return type(message) is str and re.search(r"\d{5}", message) is None


def _arguments(record: logging.LogRecord) -> tuple[object, ...]:
    given = record.args or ()
    return tuple(given.values()) if isinstance(given, Mapping) else given


class Impersonal(logging.Formatter):
    """Writes of an error where it happened and of what kind it was, not what it said."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one record; what another handler made of its error is not used."""
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: Any) -> str:  # noqa: N802 -- the name in logging
        """Answer the trace without values and without messages."""
        return "\n".join(trace(ei[1]))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 -- the name in logging
        """Leave lines of source out: they say nothing the trace does not."""
        return ""


def trace(error: BaseException | None) -> list[str]:
    """Say where an error came from: file, line, function and kind, for each cause in turn."""
    lines: list[str] = []
    while error is not None:
        frames = extract_tb(error.__traceback__)
        lines += [
            f"  {short_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames
        ]
        lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


def short_place(filename: str) -> str:
    """Answer a path from its room on: folders above may hold the name of whoever signed in."""
    parts = Path(filename).parts
    room = next((n for n in reversed(range(len(parts))) if parts[n] in ROOMS), len(parts) - 1)
    return "/".join(parts[room:])


Tell = Callable[[str, str], None]


def any_number() -> int:
    """Answer a number of six digits at most; `secrets` would bring OpenSSL along at the start."""
    return int.from_bytes(os.urandom(8), "big") % 1_000_000


class CrashHook:
    """Takes every bug: writes it down under a number, and tells staff that number once."""

    def __init__(self, tell: Tell, number: Callable[[], int] = any_number) -> None:
        """`tell` gets the number and the trace; it may be called from any thread."""
        self._tell = tell
        self._number = number

    def __call__(self, error: BaseException) -> None:
        """Write one bug down and tell its number."""
        number = self._number()
        log.error("Bug %06d", number, exc_info=error)
        self._tell(f"{number:06d}", "\n".join(trace(error)))

    def install(self) -> None:
        """Take the bugs nobody else takes, on every thread."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self(error)

    def _in_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self(failure.exc_value)
