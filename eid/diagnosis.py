"""Why no card can be read: how far up the ladder from service to readable card this desk gets."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from eid import pcsc, scard
from eid.apdu import Connection
from eid.channel import Channel
from eid.errors import (
    CardBusy,
    CardMute,
    CardRemoved,
    ContactlessCard,
    EidError,
    NoAccess,
    NoCard,
    NotActivated,
    NotAnEid,
    ReaderTrouble,
)
from eid.patience import Patience
from eid.scard import ReaderState, Scard
from eid.session import Session
from eid.structure import RRN_CERTIFICATE

_SMART_CARD_CLASS = "0b"  # the USB interface class of card readers


class Step(StrEnum):
    """The rungs of the ladder, from the bottom."""

    SERVICE = "service"
    READER = "reader"
    CARD = "card"
    EID = "eid"
    READABLE = "readable"


class Cause(StrEnum):
    """What keeps this desk from the next rung."""

    SERVICE_MISSING = "service_missing"
    SERVICE_STOPPED = "service_stopped"
    NO_PERMISSION = "no_permission"
    REMOTE_SESSION = "remote_session"
    NO_READER = "no_reader"
    NO_DRIVER = "no_driver"
    WINDOWS_HELLO_ONLY = "windows_hello_only"
    CONTACTLESS_ONLY = "contactless_only"
    READER_FAILS = "reader_fails"
    NO_CARD = "no_card"
    CARD_MUTE = "card_mute"
    CARD_BUSY = "card_busy"
    CARD_CONTACTLESS = "card_contactless"
    NOT_AN_EID = "not_an_eid"
    NOT_ACTIVATED = "not_activated"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Machine:
    """What must be known of the computer beside PC/SC."""

    windows: bool = False
    remote: bool = False  # somebody works at it from elsewhere
    service_installed: bool = True
    usb_readers: int = 0  # card readers on the bus, with or without a driver

    @classmethod
    def look(cls, environment: Mapping[str, str], platform: str, root: Path = Path("/")) -> Machine:
        """Look at this computer; `platform` as in `sys.platform`."""
        if platform == "win32":
            remote = environment.get("SESSIONNAME", "").upper().startswith(("RDP", "ICA"))
            return cls(windows=True, remote=remote)
        classes = root.glob("sys/bus/usb/devices/*/bInterfaceClass")
        found = [path for path in classes if path.read_text().strip() == _SMART_CARD_CLASS]
        programs = ("usr/sbin/pcscd", "usr/bin/pcscd", "usr/local/sbin/pcscd")
        return cls(
            remote="SSH_CONNECTION" in environment or "XRDP_SESSION" in environment,
            service_installed=any((root / program).exists() for program in programs),
            usb_readers=len(found),
        )


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The last rung that was reached, what keeps the desk from the next, and the readers."""

    reached: Step | None
    cause: Cause | None
    readers: tuple[ReaderState, ...] = ()
    code: int | None = None  # of PC/SC, where one tells

    @property
    def ready(self) -> bool:
        """Whether this desk can read cards: at most the card itself is still missing."""
        return self.cause in (None, Cause.NO_CARD)

    def has_reached(self, step: Step) -> bool:
        """Whether the ladder was climbed to this rung."""
        rungs = list(Step)
        return self.reached is not None and rungs.index(step) <= rungs.index(self.reached)


def diagnose(
    machine: Machine, service: Scard = pcsc.SYSTEM, patience: Patience | None = None
) -> Diagnosis:
    """Climb the ladder; of a card that is in, nothing about its holder is read."""
    try:
        names, readers = _list(service)
    except EidError as error:
        return Diagnosis(None, _service_cause(machine, error), code=_code(error))
    if not readers or all(scard.is_contactless(reader.name) for reader in readers):
        return Diagnosis(Step.SERVICE, _reader_cause(machine, names, readers), readers)
    try:
        return Diagnosis(*try_card(pcsc.open_card(service=service, patience=patience)), readers)
    except ReaderTrouble as error:
        return Diagnosis(Step.SERVICE, Cause.READER_FAILS, readers, error.code)


def _list(service: Scard) -> tuple[list[str], tuple[ReaderState, ...]]:
    """All names, of the readers that are none too, and the state of those that are."""
    with pcsc.context(service) as opened:
        code, names = service.readers(opened)
        scard.check(code)
        return names, tuple(pcsc.snapshot(service, opened))


def _service_cause(machine: Machine, error: EidError) -> Cause:
    if machine.remote and (machine.windows or isinstance(error, NoAccess)):
        return Cause.REMOTE_SESSION
    if isinstance(error, NoAccess):
        return Cause.NO_PERMISSION
    return Cause.SERVICE_STOPPED if machine.service_installed else Cause.SERVICE_MISSING


def _reader_cause(machine: Machine, names: list[str], readers: tuple[ReaderState, ...]) -> Cause:
    if readers:
        return Cause.CONTACTLESS_ONLY
    if machine.remote and machine.windows:
        return Cause.REMOTE_SESSION
    if names:
        return Cause.WINDOWS_HELLO_ONLY
    return Cause.NO_DRIVER if machine.usb_readers else Cause.NO_READER


# Where the ladder ends for each trouble, the special before the general.
_CARD_TROUBLE: tuple[tuple[type[EidError], Step, Cause], ...] = (
    (NoCard, Step.READER, Cause.NO_CARD),
    (CardRemoved, Step.READER, Cause.NO_CARD),
    (CardMute, Step.READER, Cause.CARD_MUTE),
    (CardBusy, Step.READER, Cause.CARD_BUSY),
    (ContactlessCard, Step.READER, Cause.CARD_CONTACTLESS),
    (NotAnEid, Step.CARD, Cause.NOT_AN_EID),
    (NotActivated, Step.EID, Cause.NOT_ACTIVATED),
)


def try_card(opened: AbstractContextManager[Connection]) -> tuple[Step, Cause | None]:
    """Recognise the card and read the one file that is about nobody: the register's certificate.

    Raises ReaderTrouble when it is not the card that fails.
    """
    reached = Step.READER
    try:
        with opened as connection:
            reached = Step.CARD
            session = Session(Channel(connection, lambda: False, time.perf_counter, time.sleep))
            reached = Step.EID
            session.read(RRN_CERTIFICATE)
            return Step.READABLE, None
    except ReaderTrouble:
        raise
    except EidError as error:
        for kind, step, cause in _CARD_TROUBLE:
            if isinstance(error, kind):
                return step, cause
        return reached, Cause.UNREADABLE


def _code(error: EidError) -> int | None:
    return error.code if isinstance(error, ReaderTrouble) else None
