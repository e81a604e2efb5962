"""The card lane: a card goes in, and what it says comes home stage by stage."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from db.domain.clock import Clock, local_day
from desk.tasks import Lane, Runner, Task
from desk.widgets.status_line import Reader
from eid import card, diagnosis, pcsc
from eid.apdu import Connection
from eid.diagnosis import Diagnosis
from eid.errors import (
    Cancelled,
    CardMute,
    CardTrouble,
    ContactlessCard,
    EidError,
    NoAccess,
    NoReader,
    NoService,
)
from eid.identity import CardData
from eid.patience import unless_called_off
from eid.roots import Root
from eid.watcher import Kind, Pace, ReaderEvent, Watcher

Tell = Callable[[ReaderEvent], None]
Roots = Callable[[], Sequence[Root]]
Takes = Callable[[str, Sequence[str]], bool]

SLOW: Final = 5_000  # milliseconds after which staff are told that a card takes long


class Readers(Protocol):
    """The readers of this desk: real ones, or those of the training library."""

    def start(self, tell: Tell) -> None:
        """Begin to watch; `tell` is called in a thread of their own."""

    def stop(self) -> None:
        """Stop watching."""

    def open(self, reader: str, on_busy: Callable[[], None]) -> AbstractContextManager[Connection]:
        """Give the card in a reader, undisturbed; raises an EidError."""

    def diagnose(self) -> Diagnosis:
        """Find out how far this desk gets on its way to a readable card."""


class RealReaders:
    """What PC/SC has."""

    def __init__(self, pace: Pace | None = None) -> None:
        self._pace = pace
        self._watcher: Watcher | None = None

    def start(self, tell: Tell) -> None:
        """Begin to watch."""
        self._watcher = Watcher(tell, pace=self._pace)
        self._watcher.start()

    def stop(self) -> None:
        """Stop watching, at most a second later."""
        if self._watcher is not None:
            self._watcher.stop()

    def open(self, reader: str, on_busy: Callable[[], None]) -> AbstractContextManager[Connection]:
        """Give the card in a reader."""
        return pcsc.open_card(reader, on_busy=on_busy)

    def diagnose(self) -> Diagnosis:
        """Find out how far this desk gets on its way to a readable card."""
        return diagnosis.diagnose(diagnosis.Machine.look(os.environ, sys.platform))


@dataclass(frozen=True, slots=True)
class CardReading:
    """What one reading has given so far; `serial` tells one card put in from the next."""

    serial: int
    data: CardData


class CardReader(QObject):
    """Reads every card that is put in and tells, on the interface thread, what came of it.

    `began` and `removed` carry the serial of the reading, `progressed` a CardReading,
    `failed` the serial and the EidError, `stands` how the reader stands. `slow` comes when the
    card lets itself be waited for; nothing else waits with it, and `cancel` lets go of it.
    """

    began = Signal(int)
    progressed = Signal(object)
    failed = Signal(int, object)
    busy = Signal()
    slow = Signal()
    removed = Signal(int)
    stands = Signal(object)
    _happened = Signal(object)
    _read = Signal(object)

    def __init__(
        self,
        readers: Readers,
        runner: Runner,
        clock: Clock,
        *,
        roots: Roots = tuple,
        takes: Takes = lambda _reader, _plugged: True,
        slow_after: int = SLOW,
        parent: QObject | None = None,
    ) -> None:
        """`roots` are trusted beside the Belgian ones, `takes` says which readers concern us."""
        super().__init__(parent)
        self._readers = readers
        self._runner = runner
        self._clock = clock
        self._roots = roots
        self._takes = takes
        self._plugged: tuple[str, ...] = ()
        self._serial = 0
        self._reader = ""
        self._task: Task | None = None
        self._called_off: Future[None] = Future()
        self._slow = QTimer(self, singleShot=True, interval=slow_after)
        self._slow.timeout.connect(self.slow)
        # Both come from other threads: the watcher's and the card lane's.
        self._happened.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._read.connect(self._on_stage, Qt.ConnectionType.QueuedConnection)
        self.state = Reader.NONE

    @property
    def card_in(self) -> bool:
        """Tell whether a card that answers is in a reader."""
        return bool(self._reader)

    def start(self) -> None:
        """Begin to watch the readers."""
        self._readers.start(self._happened.emit)

    def stop(self) -> None:
        """Stop watching and call off what is being read."""
        self._call_off()
        self._readers.stop()

    def cancel(self) -> None:
        """Let go of the card that is being read; it is read again when it is put in again."""
        if self.state is Reader.READING:
            serial = self._serial
            self._call_off()
            self._stand(Reader.READY)
            self.failed.emit(serial, Cancelled())

    def _on_event(self, event: ReaderEvent) -> None:
        if event.reader and not self._takes(event.reader, self._plugged):
            return
        trouble = {
            Kind.NO_SERVICE: NoService,
            Kind.NO_ACCESS: NoAccess,
            Kind.NO_READER: NoReader,
            Kind.MUTE: CardMute,
            Kind.CONTACTLESS: ContactlessCard,
        }.get(event.kind)
        if event.kind is Kind.CARD:
            self._begin(event.reader)
        elif event.kind is Kind.REMOVED:
            self._take_out(event.reader)
        elif event.kind is Kind.READERS:
            self._plugged = event.readers
            self._stand(Reader.READY)
        elif trouble is not None:
            self._trouble(trouble())

    def _begin(self, reader: str) -> None:
        self._call_off()
        self._reader = reader
        serial, today = self._serial, local_day(self._clock.now())
        called_off = self._called_off = Future()
        self._stand(Reader.READING)
        self.began.emit(serial)
        self._slow.start()
        self._task = self._runner.run(
            Lane.CARD,
            lambda: unless_called_off(lambda: self._work(reader, serial, today), called_off),
            owner=self,
            done=lambda data: self._finished(CardReading(serial, data)),
            failed=lambda error: self._broke(serial, error),
        )

    def _work(self, reader: str, serial: int, today: date) -> CardData:
        """Read the card; runs beside the card lane, which waits for it or leaves it behind."""
        with self._readers.open(reader, self.busy.emit) as connection:
            return card.read(
                connection,
                on_progress=lambda data: self._read.emit(CardReading(serial, data)),
                cancelled=lambda: serial != self._serial,
                roots=self._roots(),
                today=today,
            )

    def _on_stage(self, reading: CardReading) -> None:
        if reading.serial == self._serial:
            self.progressed.emit(reading)

    def _finished(self, reading: CardReading) -> None:
        self._stand(Reader.READY)
        self._on_stage(reading)

    def _broke(self, serial: int, error: Exception) -> None:
        if serial != self._serial or isinstance(error, Cancelled):
            return
        self._stand(Reader.READY)
        if isinstance(error, EidError):
            self.failed.emit(serial, error)

    def _take_out(self, reader: str) -> None:
        # While a card is read, its reading tells that it was taken out too early.
        if reader == self._reader or self.state is not Reader.READING:
            self._reader = ""
            self.removed.emit(self._serial)

    def _trouble(self, error: EidError) -> None:
        if isinstance(error, CardTrouble):
            self._call_off()
        else:
            self._stand(Reader.NO_SERVICE if isinstance(error, NoService) else Reader.NONE)
        self.failed.emit(self._serial, error)

    def _call_off(self) -> None:
        """Nothing that a reading so far still gives counts any more."""
        self._serial += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._called_off.set_result(None)

    def _stand(self, state: Reader) -> None:
        self._slow.stop()
        self.state = state
        self.stands.emit(state)
