"""`balie readers`: what PC/SC sees, how far the desk gets, and what to do about it."""

from __future__ import annotations

import argparse
import json
import os
import sys

from eid.diagnosis import Cause, Diagnosis, Machine, Step, diagnose
from eid.scard import ReaderState

DONE, TROUBLE = 0, 3

RUNGS = {
    Step.SERVICE: "The card service runs",
    Step.READER: "There is a reader for identity cards",
    Step.CARD: "There is a card, and it answers",
    Step.EID: "It is a Belgian identity card",
    Step.READABLE: "It can be read",
}

ADVICE = {
    Cause.SERVICE_MISSING: "The card service is not installed. Install the packages pcscd and "
    "libccid, then plug the reader in again.",
    Cause.SERVICE_STOPPED: "The card service of the computer is not running. Plug the reader in "
    "again; if that does not help, start the service (pcscd on Linux, Smart Card on Windows) or "
    "restart the computer.",
    Cause.NO_PERMISSION: "This session may not use the reader. Sign in at the computer itself, or "
    "let the administrator allow it (polkit rules org.debian.pcsc-lite).",
    Cause.REMOTE_SESSION: "You work on this computer from elsewhere, and the readers are where you "
    "sit. Work at the computer itself, or share smart cards in the remote connection.",
    Cause.NO_READER: "No card reader was found. Plug one in; if one is, try another USB socket.",
    Cause.NO_DRIVER: "A card reader is plugged in, but there is no driver for it. Install the "
    "package libccid, or the driver of its maker.",
    Cause.WINDOWS_HELLO_ONLY: "The only reader is the one of Windows Hello, which reads no cards. "
    "Plug in a card reader.",
    Cause.CONTACTLESS_ONLY: "The only reader is a contactless one, and an identity card must go "
    "into a slot. Plug in a reader with a slot.",
    Cause.READER_FAILS: "The reader stopped working. Unplug it and plug it in again.",
    Cause.NO_CARD: "Ready. Put an identity card in the reader.",
    Cause.CARD_MUTE: "The card does not answer. Turn it over: on cards since 2020 the chip is at "
    "the back. If it still does not, wipe the chip.",
    Cause.CARD_BUSY: "Another program is using the card. Close the eID viewer or the page where "
    "somebody signs, then try again.",
    Cause.CARD_CONTACTLESS: "The card lies on a contactless reader. Put it into the slot.",
    Cause.NOT_AN_EID: "The card in the reader is not a Belgian identity card.",
    Cause.NOT_ACTIVATED: "This identity card has not been activated by its holder yet.",
    Cause.UNREADABLE: "The card could not be read. Take it out, wipe the chip and try again; if "
    "other cards fail too, try another reader.",
}
READY = "Everything works."


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie readers`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Look and show; give the exit code, which is 0 when this desk can read cards."""
    found = diagnose(Machine.look(os.environ, sys.platform))
    print(json.dumps(as_json(found)) if args.json else as_text(found))
    return DONE if found.ready else TROUBLE


def as_json(found: Diagnosis) -> dict[str, object]:
    """Give the diagnosis for programs; ATRs say which kind of card it is, not whose."""
    return {
        "ready": found.ready,
        "ladder": {str(step): _reached(found, step) for step in Step},
        "cause": found.cause and str(found.cause),
        "code": None if found.code is None else f"0x{found.code:08X}",
        "advice": advice(found),
        "readers": [
            {
                "name": reader.name,
                "contactless": reader.contactless,
                "card": _content(reader),
                "atr": reader.atr.hex().upper() or None,
            }
            for reader in found.readers
        ],
    }


def as_text(found: Diagnosis) -> str:
    """Show the ladder, the readers and what to do, for people."""
    lines = [f"[{'x' if _reached(found, step) else ' '}] {RUNGS[step]}" for step in Step]
    lines += [f"    {reader.name}: {_content(reader)}" for reader in found.readers]
    code = "" if found.code is None else f" (PC/SC says 0x{found.code:08X})"
    return "\n".join([*lines, advice(found) + code])


def advice(found: Diagnosis) -> str:
    """What to do now, in one or two sentences."""
    return READY if found.cause is None else ADVICE[found.cause]


def _reached(found: Diagnosis, step: Step) -> bool:
    steps = list(Step)
    return found.reached is not None and steps.index(step) <= steps.index(found.reached)


def _content(reader: ReaderState) -> str:
    if not reader.present:
        return "empty"
    return "silent" if reader.mute else "card"
