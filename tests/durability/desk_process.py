"""A desk in a process of its own: what it told is heard, until it is killed."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from tests.durability import worker

PATIENCE = 60  # seconds for a process to open its file on a busy machine
START = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
PROCESSES = multiprocessing.get_context(START)
if START == "forkserver":
    PROCESSES.set_forkserver_preload([worker.__name__])  # a new life then starts at once


class DeskProcess:
    """A running desk. What it tells is only lost if it was not told to the end."""

    def __init__(self, what: Callable[..., None], *values: Any) -> None:
        self._hears, told = PROCESSES.Pipe(duplex=False)
        self._process = PROCESSES.Process(
            target=what, args=(*values[:1], told, *values[1:]), daemon=True
        )
        self._process.start()
        told.close()

    def await_open(self) -> None:
        """Wait until the desk is at work."""
        if self._hears.poll(PATIENCE):
            self._hears.recv()

    def hear(self, seconds: float) -> list[tuple[Any, ...]]:
        """Listen for a while."""
        words, until = [], monotonic() + seconds
        try:
            while self._hears.poll(max(0.0, until - monotonic())):
                words.append(self._hears.recv())
        except EOFError:  # it ended, as short tasks do
            self._process.join()
        return words

    def hear_of(self, word: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Listen until the desk tells this, or ended."""
        words: list[tuple[Any, ...]] = []
        with suppress(EOFError):
            while word not in words[-1:]:
                assert self._hears.poll(PATIENCE), f"the desk never told {word}"
                words.append(self._hears.recv())
        return words

    def kill(self) -> list[tuple[Any, ...]]:
        """Kill the process with no warning, and give what it told until then."""
        ended = self._process.exitcode
        self._process.kill()
        self._process.join()
        assert ended in (None, 0), "the desk fell over by itself"
        assert self._process.exitcode in (0, -signal.SIGKILL)
        words = self.hear(0)
        self._hears.close()
        return words
