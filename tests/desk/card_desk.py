"""A desk's card lane with what it was told, and a window in which things keep happening."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer

from desk.card_reader import CardReader, CardReading, Readers
from desk.tasks import Tasks
from eid.errors import EidError
from eid.identity import Stage
from tests.desk.runners import raise_on


class FixedClock:
    """A day on which the test cards are valid."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 10, tzinfo=UTC)


class CardDesk:
    """The card lane of a desk over some readers; keeps what would be shown."""

    def __init__(self, qtbot: Any, readers: Readers, **options: Any) -> None:
        self._qtbot = qtbot
        self.tasks = Tasks(raise_on)
        self.reader = CardReader(readers, self.tasks, FixedClock(), **options)
        self.shown: CardReading | None = None
        self.stages: list[CardReading] = []
        self.errors: list[EidError] = []
        self.began = self.removed = self.busy = self.slow = 0
        self.beats = 0
        self._beat = QTimer(interval=5)
        self._beat.timeout.connect(self._count_beat)
        self._beat.start()
        self.reader.progressed.connect(self._progressed)
        self.reader.failed.connect(lambda _serial, error: self.errors.append(error))
        self.reader.began.connect(self._on_began)
        self.reader.removed.connect(self._on_removed)
        self.reader.busy.connect(self._on_busy)
        self.reader.slow.connect(self._on_slow)
        self.reader.start()

    @property
    def surname(self) -> str:
        """Whose card is shown whole; empty while there is none."""
        whole = self.shown is not None and self.shown.data.stage is Stage.COMPLETE
        return self.shown.data.person.surname if whole and self.shown else ""

    def wait(self, condition: Any) -> None:
        """Let the window live until this is so."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)

    def close(self) -> None:
        """Stop watching."""
        self._beat.stop()
        self.reader.stop()
        self.tasks.close()

    def _progressed(self, reading: CardReading) -> None:
        self.shown = reading
        self.stages.append(reading)

    def _on_began(self, _serial: int) -> None:
        self.began += 1
        self.shown = None

    def _on_removed(self, _serial: int) -> None:
        self.removed += 1

    def _on_busy(self) -> None:
        self.busy += 1

    def _on_slow(self) -> None:
        self.slow += 1

    def _count_beat(self) -> None:
        self.beats += 1


def people_in(readings: Sequence[CardReading]) -> dict[int, set[tuple[str, str]]]:
    """For each reading, of whom something was shown in it: names and, where known, streets."""
    found: dict[int, set[tuple[str, str]]] = {}
    for reading in readings:
        data = reading.data
        street = data.address.street if data.stage is not Stage.IDENTITY else ""
        found.setdefault(reading.serial, set()).add((data.person.surname, street))
    return found
