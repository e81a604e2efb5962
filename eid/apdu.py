"""The seam between the protocol and what carries it: bytes out, bytes and a status in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Connection(Protocol):
    """A card to talk to, in one undisturbed transaction.

    Implementations: `eid.pcsc.PcscConnection` (a real reader) and
    `eid.simulated.SimulatedConnection` (the strict card model in memory).
    """

    @property
    def atr(self) -> bytes:
        """The answer to reset that the card gave when it was powered."""

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command; answer the data and the status word (0x9000 is success).

        Raises CardReset when another program reset the card, CardRemoved when it is gone,
        CardBusy, CardUnreadable or a ReaderTrouble otherwise.
        """

    def reconnect(self) -> None:
        """Take the card again after CardReset; the selected file is lost."""


Cancel = Callable[[], bool]
