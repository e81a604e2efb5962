"""Rings of garbage are looked for on the interface thread alone.

Whichever thread looks for them ends what it finds, and only its own thread may end a timer or a
window of Qt: a lane that happened to look would bring the program down, sometimes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000  # milliseconds between two looks


class Garbage(QObject):
    """Looks for garbage now and then, as Python would, and lets no other thread do so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._python_looked = gc.isenabled()

    def start(self) -> None:
        """Take over from Python."""
        gc.disable()
        self._timer.start()

    def keep(self) -> None:
        """Look no more at what is there now: modules that were read stay until the end."""
        gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again, if it looked before."""
        self._timer.stop()
        if self._python_looked:
            gc.enable()

    def look(self) -> None:
        """Look through the youngest things, and through older ones as often as Python would."""
        full = [
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if full[0]:
            gc.collect(2 if full[2] else 1 if full[1] else 0)
