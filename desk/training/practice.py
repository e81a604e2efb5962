"""What somebody who practises did to the reader and the line; a change of staff keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from desk.training.cards import from_drawer
from desk.training.local_postgres import LocalPostgres
from desk.training.simulated_readers import Hands


@dataclass
class Practice:
    """The hands at the reader and the central store, and which cables are out."""

    hands: Hands
    central: LocalPostgres | None
    unplugged: bool = False
    cut: bool = False

    def put_in(self, key: str) -> None:
        """Put the card with this key in the reader."""
        self.hands.put_in(from_drawer(key))

    def unplug(self, off: bool) -> None:
        """Pull the cable of the reader, or put it back."""
        if off == self.unplugged:
            return
        self.unplugged = off
        if off:
            self.hands.unplug()
        else:
            self.hands.plug_in()

    def cut_line(self, off: bool) -> None:
        """Pull the network cable, or put it back; without a central store there is none."""
        if self.central is None or off == self.cut:
            return
        self.cut = off
        if off:
            self.central.stop()
        else:
            self.central.start()
