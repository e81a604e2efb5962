"""The words for how far a desk gets on its way to a readable card, and what to do next."""

from __future__ import annotations

from typing import Final

from desk.codes import QT_TRANSLATE_NOOP
from desk.messages import Translate, as_it_is
from eid.diagnosis import Cause, Diagnosis, Step
from eid.scard import ReaderState

CONTEXT: Final = "readers"

RUNGS: Final[dict[Step, str]] = {
    Step.SERVICE: QT_TRANSLATE_NOOP("readers", "The card service runs"),
    Step.READER: QT_TRANSLATE_NOOP("readers", "There is a reader for identity cards"),
    Step.CARD: QT_TRANSLATE_NOOP("readers", "There is a card, and it answers"),
    Step.EID: QT_TRANSLATE_NOOP("readers", "It is a Belgian identity card"),
    Step.READABLE: QT_TRANSLATE_NOOP("readers", "It can be read"),
}

ADVICE: Final[dict[Cause, str]] = {
    Cause.SERVICE_MISSING: QT_TRANSLATE_NOOP(
        "readers",
        "The card service is not installed. Install the packages pcscd and libccid, "
        "then plug the reader in again.",
    ),
    Cause.SERVICE_STOPPED: QT_TRANSLATE_NOOP(
        "readers",
        "The card service of the computer is not running. Plug the reader in again; if "
        "that does not help, start the service (pcscd on Linux, Smart Card on Windows) "
        "or restart the computer.",
    ),
    Cause.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "readers",
        "This session may not use the reader. Sign in at the computer itself, or let "
        "the administrator allow it (polkit rules org.debian.pcsc-lite).",
    ),
    Cause.REMOTE_SESSION: QT_TRANSLATE_NOOP(
        "readers",
        "You work on this computer from elsewhere, and the readers are where you sit. "
        "Work at the computer itself, or share smart cards in the remote connection.",
    ),
    Cause.NO_READER: QT_TRANSLATE_NOOP(
        "readers",
        "No card reader was found. Plug one in; if one is, try another USB socket.",
    ),
    Cause.NO_DRIVER: QT_TRANSLATE_NOOP(
        "readers",
        "A card reader is plugged in, but there is no driver for it. Install the "
        "package libccid, or the driver of its maker.",
    ),
    Cause.WINDOWS_HELLO_ONLY: QT_TRANSLATE_NOOP(
        "readers",
        "The only reader is the one of Windows Hello, which reads no cards. Plug in a card reader.",
    ),
    Cause.CONTACTLESS_ONLY: QT_TRANSLATE_NOOP(
        "readers",
        "The only reader is a contactless one, and an identity card must go into a "
        "slot. Plug in a reader with a slot.",
    ),
    Cause.READER_FAILS: QT_TRANSLATE_NOOP(
        "readers", "The reader stopped working. Unplug it and plug it in again."
    ),
    Cause.NO_CARD: QT_TRANSLATE_NOOP("readers", "Ready. Put an identity card in the reader."),
    Cause.CARD_MUTE: QT_TRANSLATE_NOOP(
        "readers",
        "The card does not answer. Turn it over: on cards since 2020 the chip is at the"
        " back. If it still does not, wipe the chip.",
    ),
    Cause.CARD_BUSY: QT_TRANSLATE_NOOP(
        "readers",
        "Another program is using the card. Close the eID viewer or the page where "
        "somebody signs, then try again.",
    ),
    Cause.CARD_CONTACTLESS: QT_TRANSLATE_NOOP(
        "readers", "The card lies on a contactless reader. Put it into the slot."
    ),
    Cause.NOT_AN_EID: QT_TRANSLATE_NOOP(
        "readers", "The card in the reader is not a Belgian identity card."
    ),
    Cause.NOT_ACTIVATED: QT_TRANSLATE_NOOP(
        "readers", "This identity card has not been activated by its holder yet."
    ),
    Cause.UNREADABLE: QT_TRANSLATE_NOOP(
        "readers",
        "The card could not be read. Take it out, wipe the chip and try again; if other"
        " cards fail too, try another reader.",
    ),
}
READY: Final = QT_TRANSLATE_NOOP("readers", "Everything works.")
CONTENTS: Final = {
    "empty": QT_TRANSLATE_NOOP("readers", "empty"),
    "silent": QT_TRANSLATE_NOOP("readers", "silent"),
    "card": QT_TRANSLATE_NOOP("readers", "card"),
}


def advice(found: Diagnosis, translate: Translate = as_it_is) -> str:
    """Say what to do now, in one or two sentences."""
    return translate(CONTEXT, READY if found.cause is None else ADVICE[found.cause])


def content(reader: ReaderState) -> str:
    """Tell as a code what is in a reader: a key of CONTENTS."""
    if not reader.present:
        return "empty"
    return "silent" if reader.mute else "card"
