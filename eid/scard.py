"""The few PC/SC calls the desk needs, as a seam; and what their return codes mean to us."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from eid import errors

SUCCESS = 0
CANCELLED = 0x80100002
INVALID_HANDLE = 0x80100003
UNKNOWN_READER = 0x80100009
TIMEOUT = 0x8010000A
SHARING_VIOLATION = 0x8010000B
NO_SMARTCARD = 0x8010000C
UNKNOWN_CARD = 0x8010000D
PROTO_MISMATCH = 0x8010000F
NOT_READY = 0x80100010
SYSTEM_CANCELLED = 0x80100012
COMM_ERROR = 0x80100013
UNKNOWN_ERROR = 0x80100014
INVALID_ATR = 0x80100015
NOT_TRANSACTED = 0x80100016
READER_UNAVAILABLE = 0x80100017
SHUTDOWN = 0x80100018
NO_SERVICE = 0x8010001D
SERVICE_STOPPED = 0x8010001E
NO_ACCESS = 0x80100027
NO_READERS_AVAILABLE = 0x8010002E
COMM_DATA_LOST = 0x8010002F
SERVER_TOO_BUSY = 0x80100031
UNSUPPORTED_CARD = 0x80100065
UNRESPONSIVE_CARD = 0x80100066
UNPOWERED_CARD = 0x80100067
RESET_CARD = 0x80100068
REMOVED_CARD = 0x80100069
SECURITY_VIOLATION = 0x8010006A
CANCELLED_BY_USER = 0x8010006E

STATE_CHANGED = 0x0002
STATE_UNKNOWN = 0x0004
STATE_UNAVAILABLE = 0x0008
STATE_EMPTY = 0x0010
STATE_PRESENT = 0x0020
STATE_MUTE = 0x0200

T0 = 1
T1 = 2

NEW_READER = r"\\?PnP?\Notification"  # the name under which PC/SC reports a changed reader list

_MEANING: tuple[tuple[Callable[[int], errors.EidError], tuple[int, ...]], ...] = (
    (
        errors.NoService,
        (
            *(NO_SERVICE, SERVICE_STOPPED, SERVER_TOO_BUSY, SYSTEM_CANCELLED, SHUTDOWN),
            # A service that died: pcsc-lite answers COMM_ERROR, a new one does not know our handle.
            *(COMM_ERROR, INVALID_HANDLE),
        ),
    ),
    (errors.NoReader, (NO_READERS_AVAILABLE,)),
    (errors.NoAccess, (NO_ACCESS, SECURITY_VIOLATION)),
    (errors.ReaderGone, (UNKNOWN_READER, READER_UNAVAILABLE)),
    (errors.CardMute, (UNSUPPORTED_CARD, UNRESPONSIVE_CARD, UNPOWERED_CARD, INVALID_ATR)),
    (errors.CardBusy, (SHARING_VIOLATION,)),
    (errors.CardReset, (RESET_CARD,)),
    (errors.CardRemoved, (REMOVED_CARD, NO_SMARTCARD)),
    (errors.NotAnEid, (PROTO_MISMATCH, UNKNOWN_CARD)),
    (errors.CardUnreadable, (NOT_TRANSACTED, COMM_DATA_LOST, NOT_READY, UNKNOWN_ERROR, TIMEOUT)),
    (lambda _: errors.Cancelled(), (CANCELLED, CANCELLED_BY_USER)),
)
_ERRORS = {code: error for error, codes in _MEANING for code in codes}

# PICC is the contactless side of a dual reader (ISO 14443); CL stands alone in OMNIKEY names.
_CONTACTLESS = re.compile(r"\b(?:CL|PICC)\b|contactless", re.IGNORECASE)


def error(code: int) -> errors.EidError:
    """What a PC/SC return code means to us; a code we do not know is a plain ReaderTrouble."""
    return _ERRORS.get(code, errors.ReaderTrouble)(code)


def check(code: int) -> None:
    """Raise what the code means, unless it says success."""
    if code != SUCCESS:
        raise error(code)


class Scard(Protocol):
    """PC/SC as this room sees it: every call answers a return code first and raises nothing.

    Return codes are unsigned; contexts and cards are opaque numbers; connections are shared and
    cards are always left as they are, so that other programs are not disturbed.
    """

    def establish(self) -> tuple[int, int]:
        """Open a context with the card service."""

    def release(self, context: int) -> int:
        """Close a context and what was opened in it."""

    def readers(self, context: int) -> tuple[int, list[str]]:
        """List the names of the readers; none is success with an empty list."""

    def wait(
        self, context: int, milliseconds: int, known: Sequence[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, bytes]]]:
        """Wait until a reader's state differs from the known one; answer name, state and ATR."""

    def connect(self, context: int, reader: str, protocols: int) -> tuple[int, int, int]:
        """Connect to the card in a reader; answer the card and the protocol in use."""

    def reconnect(self, card: int, protocols: int, *, reset: bool) -> tuple[int, int]:
        """Take a connection up again, resetting the card first if asked; answer the protocol."""

    def begin(self, card: int) -> int:
        """Begin a transaction; may block for as long as another program is in one."""

    def end(self, card: int) -> int:
        """End the transaction."""

    def disconnect(self, card: int) -> int:
        """Let go of the card."""

    def transmit(self, card: int, protocol: int, apdu: bytes) -> tuple[int, bytes]:
        """Send a command; answer the bytes including the status word."""

    def atr(self, card: int) -> tuple[int, bytes]:
        """Tell the answer to reset of a connected card."""


@dataclass(frozen=True, slots=True)
class ReaderState:
    """One reader at one moment; `events` counts insertions and removals since it was plugged in."""

    name: str
    present: bool
    mute: bool
    atr: bytes
    events: int

    @property
    def contactless(self) -> bool:
        """Whether the card lies on a contactless interface, where the eID files can't be read."""
        # PC/SC part 3: the ATR made up for a contactless card is 3B 8n 80 01 …
        made_up = self.atr[:1] == b"\x3b" and self.atr[2:4] == b"\x80\x01"
        return made_up or is_contactless(self.name)

    @property
    def storage(self) -> bool:
        """Whether the card is a contactless tag with memory only, as in books and badges."""
        return self.atr[4:7] == b"\x80\x4f\x0c"

    @classmethod
    def of(cls, name: str, state: int, atr: bytes) -> ReaderState:
        """Take a PC/SC state apart; its high word is the event counter."""
        present, mute = bool(state & STATE_PRESENT), bool(state & STATE_MUTE)
        return cls(name, present, mute, atr if present else b"", (state >> 16) & 0xFFFF)


def is_contactless(reader: str) -> bool:
    """Whether a reader names itself a contactless one."""
    return _CONTACTLESS.search(reader) is not None


def is_usable(reader: str) -> bool:
    """Whether a reader is a real one; Windows Hello shows itself as a reader and is none."""
    return "windows hello" not in reader.lower()
