"""Makes the pages that staff will want next, one at a time, while the desk has nothing to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 500  # milliseconds between two pages: a scan that falls in one waits for no more


class Ahead(QObject):
    """Makes what would be made when it is first needed, a little before that."""

    def __init__(
        self, make: Callable[[str], object], places: Iterable[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._places = list(places)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.make_one)

    def start(self) -> None:
        """Begin; the first one is made after a pause too."""
        self._timer.start()

    def make_one(self) -> None:
        """Make the next one, or stop when all are there."""
        if self._places:
            self._make(self._places.pop(0))
        else:
            self.stop()

    def stop(self) -> None:
        """Make no more."""
        self._timer.stop()
