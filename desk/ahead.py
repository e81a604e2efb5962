"""What whoever signs in next works in, made while they type their passphrase."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desk import look_choices
from desk.counter import place
from desk.frame import Frame
from desk.later import Later
from desk.looks import Looks
from desk.window import Window


class Ahead(QObject):
    """A window with the counter in it, which knows nobody; made when it is asked for at the latest.

    Made ahead it takes three turns, so that what is typed meanwhile goes between.
    """

    def __init__(self, frame: Frame, looks: Looks) -> None:
        super().__init__(frame)
        self._frame, self._looks = frame, looks
        self.window = Later(self._make)
        self.counter = Later(lambda: place.put(self.window()))
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)
        self.whole = False  # made and laid out before anybody needed it

    def begin(self) -> None:
        """Make all of it, turn by turn."""
        self._turns.start()

    def stop(self) -> None:
        """Make nothing more ahead."""
        self._turns.stop()

    def _turn(self) -> None:
        if self.window.made is None:
            self.window()
        elif self.counter.made is None:
            self.counter()
        else:
            self.stop()
            self.window().lay_out(self._frame.size())
            self.whole = True

    def _make(self) -> Window:
        window = Window()
        look_choices.offer(self._looks, window)
        self._frame.take_in(window)
        return window
