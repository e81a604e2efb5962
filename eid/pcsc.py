"""The one door to the computer's card service: which readers there are, and a card in one."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from eid import scard
from eid.errors import CardMute, ContactlessCard, EidError, NoCard, NoReader, ReaderGone
from eid.patience import Patience, in_time, while_shared
from eid.scard import ReaderState, Scard

_STATUS_WORD = 2  # bytes

# Values of PC/SC, the same everywhere.
_SCOPE_USER = 0
_SHARED = 2
_LEAVE, _RESET = 0, 1


@functools.cache
def _library() -> Any | None:
    """The binding, or None where it or the system's PC/SC library can't be loaded."""
    try:
        import smartcard.scard
    except ImportError:
        return None
    return smartcard.scard


def available() -> bool:
    """Tell whether this computer has what talks to a card service; the first time it is read."""
    return _library() is not None


class SystemScard:
    """The card service of this computer, through pyscard; without its library: no service.

    Never through pyscard's own classes: their monitors die silently and their connections
    power the card down for every other program.
    """

    def establish(self) -> tuple[int, int]:
        """Open a context with the card service."""
        if _library() is None:
            return scard.NO_SERVICE, 0
        code, context = _call("SCardEstablishContext", _SCOPE_USER, otherwise=(0,))
        return code, context

    def release(self, context: int) -> int:
        """Close a context and what was opened in it."""
        return _code("SCardReleaseContext", context)

    def readers(self, context: int) -> tuple[int, list[str]]:
        """List the names of the readers; none is success with an empty list."""
        code, names = _call("SCardListReaders", context, [], otherwise=([],))
        return (scard.SUCCESS if code == scard.NO_READERS_AVAILABLE else code), list(names)

    def wait(
        self, context: int, milliseconds: int, known: Sequence[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, bytes]]]:
        """Wait until a reader's state differs from the known one; answer name, state and ATR."""
        code, states = _call(
            "SCardGetStatusChange", context, milliseconds, list(known), otherwise=([],)
        )
        return code, [(name, state, bytes(atr)) for name, state, atr in states]

    def connect(self, context: int, reader: str, protocols: int) -> tuple[int, int, int]:
        """Connect to the card in a reader; answer the card and the protocol in use."""
        code, card, protocol = _call(
            "SCardConnect", context, reader, _SHARED, protocols, otherwise=(0, 0)
        )
        return code, card, protocol

    def reconnect(self, card: int, protocols: int, *, reset: bool) -> tuple[int, int]:
        """Take a connection up again, resetting the card first if asked; answer the protocol."""
        how = _RESET if reset else _LEAVE
        code, protocol = _call("SCardReconnect", card, _SHARED, protocols, how, otherwise=(0,))
        return code, protocol

    def begin(self, card: int) -> int:
        """Begin a transaction; may block for as long as another program is in one."""
        return _code("SCardBeginTransaction", card)

    def end(self, card: int) -> int:
        """End the transaction."""
        return _code("SCardEndTransaction", card, _LEAVE)

    def disconnect(self, card: int) -> int:
        """Let go of the card."""
        return _code("SCardDisconnect", card, _LEAVE)

    def transmit(self, card: int, protocol: int, apdu: bytes) -> tuple[int, bytes]:
        """Send a command; answer the bytes including the status word."""
        header = getattr(_library(), "SCARD_PCI_T1" if protocol == scard.T1 else "SCARD_PCI_T0")
        code, answer = _call("SCardTransmit", card, header, list(apdu), otherwise=([],))
        return code, bytes(answer)

    def atr(self, card: int) -> tuple[int, bytes]:
        """Tell the answer to reset of a connected card."""
        code, *_, atr = _call("SCardStatus", card, otherwise=([],))
        return code, bytes(atr)


def _call(function: str, *arguments: object, otherwise: tuple[Any, ...]) -> tuple[Any, ...]:
    """Call the binding; answer an unsigned code and what else there is.

    Codes are negative on Windows. A handle that has died makes the binding itself stumble.
    """
    try:
        code, *rest = getattr(_library(), function)(*arguments)
    except SystemError:
        return scard.INVALID_HANDLE, *otherwise
    return code & 0xFFFFFFFF, *rest


def _code(function: str, *arguments: object) -> int:
    """Call a function of the binding that answers no more than a code."""
    try:
        code: int = getattr(_library(), function)(*arguments)
    except SystemError:
        return scard.INVALID_HANDLE
    return code & 0xFFFFFFFF


SYSTEM: Scard = SystemScard()


@contextmanager
def context(service: Scard = SYSTEM) -> Iterator[int]:
    """A context with the card service, released at the end; raises NoService or NoAccess."""
    code, opened = service.establish()
    scard.check(code)
    try:
        yield opened
    finally:
        service.release(opened)


def snapshot(service: Scard, opened: int) -> list[ReaderState]:
    """The usable readers and what is in them now."""
    code, names = service.readers(opened)
    scard.check(code)
    usable = [name for name in names if scard.is_usable(name)]
    if not usable:
        return []
    code, states = service.wait(opened, 0, [(name, 0) for name in usable])
    if code != scard.TIMEOUT:
        scard.check(code)
    return [ReaderState.of(*state) for state in states]


def list_readers(service: Scard = SYSTEM) -> list[ReaderState]:
    """The usable readers and what is in them now; raises NoService or NoAccess."""
    with context(service) as opened:
        return snapshot(service, opened)


class PcscConnection:
    """A card in a real reader, in one transaction that keeps other programs out."""

    def __init__(self, service: Scard, opened: int, patience: Patience) -> None:
        self._service = service
        self._context = opened
        self._patience = patience
        self._reader = ""
        self._card = 0
        self._protocol = scard.T0
        self._atr = b""
        self._faulty = False
        self._lock = threading.Lock()
        self._taking = False  # a thread of ours is waiting for the card
        self._closed = False

    @property
    def atr(self) -> bytes:
        """The answer to reset that the card gave when it was powered."""
        return self._atr

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command; answer the data and the status word.

        A transport fault is CardUnreadable, or CardRemoved when the card is gone; after it
        `reconnect` resets the card.
        """
        code, answer = self._service.transmit(self._card, self._protocol, apdu)
        if code == scard.SUCCESS and len(answer) >= _STATUS_WORD:
            return answer[:-2], int.from_bytes(answer[-2:], "big")
        if code in (scard.SUCCESS, scard.NOT_TRANSACTED, scard.COMM_DATA_LOST):
            self._faulty = True
            code = scard.REMOVED_CARD if self._leaves() else scard.NOT_TRANSACTED
        raise scard.error(code)

    def _leaves(self) -> bool:
        """Whether the card is gone, once the service has had time to notice.

        Resetting a card that is gone makes pcsc-lite blind for the next one when that comes
        before its own next look.
        """
        known = [(self._reader, 0)]
        for milliseconds in (0, int(self._patience.contact * 1000)):
            _, states = self._service.wait(self._context, milliseconds, known)
            if not all(state & scard.STATE_PRESENT for _, state, _ in states):
                return True
            known = [(name, state & ~scard.STATE_CHANGED) for name, state, _ in states]
        return False

    def reconnect(self) -> None:
        """Take the card again after CardReset or CardUnreadable; the selected file is lost."""
        self._service.end(self._card)
        self._taking = True
        in_time(self._take_again, self._patience)

    def _take_again(self, given_up: threading.Event) -> None:
        try:
            for _ in range(self._patience.tries):
                code = self._reconnect(reset=self._faulty)
                if code == scard.SUCCESS or not self._faulty:
                    break
                given_up.wait(self._patience.contact)
            scard.check(code)
            self._faulty = False
            self._begin(given_up)
        finally:
            with self._lock:
                self._taking = False
                if self._closed:
                    self._let_go()

    def _reconnect(self, *, reset: bool) -> int:
        code, protocol = self._service.reconnect(self._card, self._protocol, reset=reset)
        if code == scard.SUCCESS:
            self._protocol = protocol
        return code

    def take(self, wanted: str | None, given_up: threading.Event) -> None:
        """Connect to the card and begin the transaction; closes itself when that fails."""
        try:
            self._reader = _choose(snapshot(self._service, self._context), wanted)
            self._connect(self._reader, given_up)
            self._begin(given_up)
        except EidError:
            self.close()
            raise

    def _connect(self, reader: str, given_up: threading.Event) -> None:
        code = self._try_connect(reader, scard.T0, given_up)
        if code == scard.PROTO_MISMATCH:  # not an eID, but let the card say so itself
            code = self._try_connect(reader, scard.T0 | scard.T1, given_up)
        if isinstance(scard.error(code), CardMute):  # some cards are slow after a quick return
            given_up.wait(self._patience.contact)
            code = self._try_connect(reader, scard.T0, given_up)
        scard.check(code)

    def _try_connect(self, reader: str, protocols: int, given_up: threading.Event) -> int:
        def connect() -> int:
            code, self._card, self._protocol = self._service.connect(
                self._context, reader, protocols
            )
            return code

        return while_shared(connect, self._patience, given_up)

    def _begin(self, given_up: threading.Event) -> None:
        """Begin the transaction, though others may reset the card before we have it."""
        for _ in range(self._patience.tries):
            code = while_shared(lambda: self._service.begin(self._card), self._patience, given_up)
            if code != scard.RESET_CARD:
                break
            self._reconnect(reset=False)
        scard.check(code)
        code, self._atr = self._service.atr(self._card)
        scard.check(code)

    def close(self) -> None:
        """End the transaction and let the card go, as it is."""
        with self._lock:
            if not self._closed and not self._taking:
                self._let_go()
            self._closed = True

    def _let_go(self) -> None:
        if self._card:
            self._service.end(self._card)
            self._service.disconnect(self._card)
        self._service.release(self._context)


@contextmanager
def open_card(
    reader: str | None = None,
    *,
    service: Scard = SYSTEM,
    on_busy: Callable[[], None] | None = None,
    patience: Patience | None = None,
) -> Iterator[PcscConnection]:
    """The card in a reader (or in the first that has one), undisturbed by other programs.

    `on_busy` is called once when another program has held the card for two seconds; after four
    it is CardBusy. Raises what stands between the desk and the card, as an EidError.
    """
    patience = patience or Patience()

    def take(given_up: threading.Event) -> PcscConnection:
        code, opened = service.establish()
        scard.check(code)
        connection = PcscConnection(service, opened, patience)
        connection.take(reader, given_up)
        return connection

    connection = in_time(take, patience, on_busy, PcscConnection.close)
    try:
        yield connection
    finally:
        connection.close()


def _choose(readers: Sequence[ReaderState], wanted: str | None) -> str:
    """The reader to use: the one wanted, else the first with a card that can be an eID."""
    readers = [reader for reader in readers if wanted in (None, reader.name)]
    if not readers:
        raise NoReader if wanted is None else ReaderGone(scard.UNKNOWN_READER)
    filled = [reader for reader in readers if reader.present and not reader.storage]
    if not filled:
        raise NoCard(scard.NO_SMARTCARD)
    touching = [reader for reader in filled if not reader.contactless]
    if not touching:
        raise ContactlessCard
    return min(touching, key=lambda reader: reader.mute).name
