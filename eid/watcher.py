"""Watch the readers in a thread of its own, and tell what is put in and taken out."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, repeat

from eid import pcsc, scard
from eid.errors import EidError, NoAccess, ReaderGone
from eid.scard import ReaderState, Scard

log = logging.getLogger(__name__)


class Kind(StrEnum):
    """What happened."""

    NO_SERVICE = "no_service"  # the card service does not run
    NO_ACCESS = "no_access"  # this session may not use it
    NO_READER = "no_reader"  # the service runs, without a usable reader
    READERS = "readers"  # the list of readers, which is not empty, changed
    CARD = "card"  # a card that answers; each one put in is told of, once
    MUTE = "mute"  # a card that does not answer
    CONTACTLESS = "contactless"  # a card laid on a contactless reader
    REMOVED = "removed"  # the reader is empty again, or gone


@dataclass(frozen=True, slots=True)
class ReaderEvent:
    """One thing the watcher saw; `counter` tells one card from the next in the same reader."""

    kind: Kind
    reader: str = ""
    counter: int = 0
    readers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pace:
    """How the watcher waits, in seconds."""

    look: float = 1.2  # the longest wait in PC/SC; stopping takes no longer
    settle: float = 0.15  # until a new card is told of: contacts bounce while it slides in
    settle_mute: float = 0.3  # a removal can look like a mute card for a moment
    glance: float = 0.05  # between looks while a card settles
    listing: float = 0.1  # until readers that vanish while we look are listed again
    again: tuple[float, ...] = (1.0, 2.0, 4.0, 10.0)  # until a lost service is tried again


@dataclass(slots=True)
class _Slot:
    """One reader: its last state in PC/SC, the card that is in, and the card we told of."""

    state: int = 0
    card: ReaderEvent | None = None
    told: ReaderEvent | None = None
    due: float = 0.0  # when the card that is in may be told of


class Watcher:
    """Tells a callback, in its own thread, what happens in the readers; nothing ends it but stop.

    It outlives the card service and every reader. A card that replaces another between two
    looks is told of too: REMOVED, then CARD, so that the last card put in is the last told.
    """

    def __init__(
        self,
        tell: Callable[[ReaderEvent], None],
        *,
        service: Scard = pcsc.SYSTEM,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.monotonic,
        rest: Callable[[float], object] | None = None,
    ) -> None:
        self._callback = tell
        self._service = service
        self._pace = pace or Pace()
        self._clock = clock
        self._stopping = threading.Event()
        self._rest = rest or self._stopping.wait
        self._thread = threading.Thread(target=self.run, name="card watcher", daemon=True)
        self._slots: dict[str, _Slot] = {}
        self._whole: ReaderEvent | None = None  # what we last told of the service and its readers
        self._news = 0  # the state of the pseudo reader that reports changes of the list

    def start(self) -> None:
        """Begin to watch; cards that are in already are told of at once."""
        self._thread.start()

    def stop(self) -> None:
        """End, at most one look later."""
        self._stopping.set()
        self._thread.join()

    def run(self) -> None:
        """Watch until stopped; this is what the thread does."""
        pauses = self._pauses()
        while not self._stopping.is_set():
            try:
                with pcsc.context(self._service) as opened:
                    self._news = 0
                    while not self._stopping.is_set():
                        self._look(opened)
                        pauses = self._pauses()
            except EidError as error:
                self._lose(error)
                self._rest(next(pauses))

    def _pauses(self) -> Iterator[float]:
        return chain(self._pace.again, repeat(self._pace.again[-1]))

    def _look(self, opened: int) -> None:
        """List the readers, wait until something changes or falls due, and tell it."""
        code, names = self._service.readers(opened)
        scard.check(code)
        self._list([name for name in names if scard.is_usable(name)])
        self._tell_due()
        known = [(name, slot.state) for name, slot in self._slots.items()]
        code, states = self._service.wait(
            opened, self._milliseconds(), [*known, (scard.NEW_READER, self._news)]
        )
        if code == scard.SUCCESS:
            self._see(states)
        elif isinstance(scard.error(code), ReaderGone):
            self._rest(self._pace.listing)
        elif code != scard.TIMEOUT:
            raise scard.error(code)

    def _milliseconds(self) -> int:
        """How long to wait for news; while a card settles, the waiting is done here instead.

        For pcsc-lite takes 0.4 s longer to come back from any wait while a mute card is in.
        """
        due = [slot.due for slot in self._slots.values() if slot.card != slot.told]
        if not due:
            return int(self._pace.look * 1000)
        self._rest(min(self._pace.glance, max(0.0, min(due) - self._clock())))
        return 0

    def _list(self, names: Sequence[str]) -> None:
        for name in [name for name in self._slots if name not in names]:
            self._take_out(name)
            del self._slots[name]
        for name in names:
            self._slots.setdefault(name, _Slot())
        kind = Kind.READERS if names else Kind.NO_READER
        self._tell_whole(ReaderEvent(kind, readers=tuple(names)))

    def _lose(self, error: EidError) -> None:
        for name in self._slots:
            self._take_out(name)
        self._slots.clear()
        kind = Kind.NO_ACCESS if isinstance(error, NoAccess) else Kind.NO_SERVICE
        self._tell_whole(ReaderEvent(kind))

    def _see(self, states: Sequence[tuple[str, int, bytes]]) -> None:
        for name, state, atr in states:
            if name == scard.NEW_READER:
                self._news = state & ~scard.STATE_CHANGED
            else:
                self._see_one(name, self._slots[name], state, atr)

    def _see_one(self, name: str, slot: _Slot, state: int, atr: bytes) -> None:
        first_look = slot.state == 0
        slot.state = state & ~scard.STATE_CHANGED
        card = _card(ReaderState.of(name, state, atr))
        if card == slot.card:
            return
        slot.card = card
        if card is None or (slot.told is not None and slot.told.counter != card.counter):
            self._take_out(name)
        if card is not None:
            mute = card.kind is Kind.MUTE
            settle = self._pace.settle_mute if mute else self._pace.settle
            slot.due = self._clock() + (0 if first_look else settle)

    def _take_out(self, name: str) -> None:
        """Tell that the card of which we told is gone."""
        told, self._slots[name].told = self._slots[name].told, None
        if told is not None:
            self._tell(ReaderEvent(Kind.REMOVED, name, told.counter))

    def _tell_due(self) -> None:
        now = self._clock()
        for slot in self._slots.values():
            if slot.card is not None and slot.card != slot.told and slot.due <= now:
                slot.told = slot.card
                self._tell(slot.card)

    def _tell_whole(self, event: ReaderEvent) -> None:
        if event != self._whole:
            self._whole = event
            self._tell(event)

    def _tell(self, event: ReaderEvent) -> None:
        log.info("Reader event: %s.", event.kind)
        try:
            self._callback(event)
        except Exception as bug:  # a bug of the listener must be seen, and must not end the watch
            threading.excepthook(
                threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, self._thread))
            )


def _card(state: ReaderState) -> ReaderEvent | None:
    """The card in a reader, as it will be told of; None when there is none that concerns us."""
    if not state.present or state.storage:
        return None
    if state.contactless:
        return ReaderEvent(Kind.CONTACTLESS, state.name, state.events)
    kind = Kind.MUTE if state.mute else Kind.CARD
    return ReaderEvent(kind, state.name, state.events)
