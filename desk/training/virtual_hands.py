"""The real road of a card for training: PC/SC and its driver, with a virtual slot at the end."""

from __future__ import annotations

import shutil
import sys

from desk.card_reader import RealReaders
from eid.simulated import AnyCard
from eid.virtual_pcscd import NoVirtualReader, VirtualPcscd
from eid.virtual_reader import VirtualReader


class VirtualHands:
    """Puts cards in the virtual reader of a private card service; raises NoVirtualReader."""

    def __init__(self) -> None:
        """Start the service; no PC/SC call may have been made in this process before."""
        if sys.platform != "linux" or shutil.which("pcscd", path="/usr/sbin:/usr/bin") is None:
            raise NoVirtualReader("pcscd vsmartcard-vpcd", "there is no pcscd here")
        self._service = VirtualPcscd()
        self._service.start()
        self._slot: VirtualReader = self._service.reader(0)
        self.readers = RealReaders()

    def put_in(self, card: AnyCard) -> None:
        """Put a card in, taking out the one that is in."""
        self._slot.insert(card)

    def take_out(self) -> None:
        """Take the card out."""
        self._slot.remove()

    def unplug(self) -> None:
        """Stop the card service, as happens when it crashes or is updated."""
        self._slot.remove()
        self._service.stop()

    def plug_in(self) -> None:
        """Start it again."""
        self._service.start()

    def close(self) -> None:
        """End the service."""
        self._slot.remove()
        self._service.stop()
