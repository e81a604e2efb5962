"""A card reader that is not there: cards go in and out by a call, to train and to test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from eid.apdu import Connection
from eid.diagnosis import Cause, Diagnosis, Step, try_card
from eid.errors import CardRemoved
from eid.scard import ReaderState
from eid.simulated import AnyCard, SimulatedConnection
from eid.watcher import Kind, ReaderEvent

NAME = "Training reader"
Tell = Callable[[ReaderEvent], None]


class Hands(Protocol):
    """What a person does at a reader."""

    def put_in(self, card: AnyCard) -> None:
        """Put a card in, taking out the one that is in."""

    def take_out(self) -> None:
        """Take the card out."""

    def unplug(self) -> None:
        """Make the reader unusable, as a loose cable or a stopped service does."""

    def plug_in(self) -> None:
        """Make it usable again."""


class SimulatedReaders:
    """One reader in memory; it is both the desk's readers and the hands that use them."""

    def __init__(self) -> None:
        self._tell: Tell = lambda _event: None
        self._card: AnyCard | None = None
        self._count = 0
        self._plugged = True

    def start(self, tell: Tell) -> None:
        """Begin to tell what happens at the reader."""
        self._tell = tell
        self._say_readers()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._tell = lambda _event: None

    def put_in(self, card: AnyCard) -> None:
        """Put a card in, taking out the one that is in."""
        self.take_out()
        self._card = card
        self._count += 1
        kind = Kind.CARD if card.atr else Kind.MUTE
        self._tell(ReaderEvent(kind, NAME, self._count))

    def take_out(self) -> None:
        """Take the card out."""
        if self._card is not None:
            self._card = None
            self._tell(ReaderEvent(Kind.REMOVED, NAME, self._count))

    def unplug(self) -> None:
        """Pull the cable of the reader."""
        self.take_out()
        self._plugged = False
        self._say_readers()

    def plug_in(self) -> None:
        """Put the cable back."""
        self._plugged = True
        self._say_readers()

    @contextmanager
    def open(self, reader: str, on_busy: Callable[[], None]) -> Iterator[Connection]:
        """Give the card that is in; raises CardRemoved when there is none."""
        card = self._card
        if card is None or reader != NAME:
            raise CardRemoved
        yield _Watched(card, lambda: self._card is card)

    def diagnose(self) -> Diagnosis:
        """Climb the same ladder as at a real reader."""
        if not self._plugged:
            return Diagnosis(Step.SERVICE, Cause.NO_READER)
        card = self._card
        atr = card.atr if card is not None else b""
        reader = ReaderState(NAME, card is not None, card is not None and not atr, atr, self._count)
        if card is None:
            return Diagnosis(Step.READER, Cause.NO_CARD, (reader,))
        if not atr:
            return Diagnosis(Step.READER, Cause.CARD_MUTE, (reader,))
        return Diagnosis(*try_card(self.open(NAME, lambda: None)), (reader,))

    def _say_readers(self) -> None:
        if self._plugged:
            self._tell(ReaderEvent(Kind.READERS, readers=(NAME,)))
        else:
            self._tell(ReaderEvent(Kind.NO_READER))


class _Watched(SimulatedConnection):
    """A connection that breaks when its card is taken out."""

    def __init__(self, card: AnyCard, still_in: Callable[[], bool]) -> None:
        super().__init__(card)
        self._still_in = still_in

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command; raise CardRemoved when the card is out."""
        if not self._still_in():
            raise CardRemoved
        return super().transmit(apdu)
