"""`balie readers`: what PC/SC sees, how far the desk gets, and what to do about it."""

from __future__ import annotations

import argparse
import json
import os
import sys

from desk.readers.words import RUNGS, advice, content
from eid.diagnosis import Diagnosis, Machine, Step, diagnose

DONE, TROUBLE = 0, 3


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
        "ladder": {str(step): found.has_reached(step) for step in Step},
        "cause": found.cause and str(found.cause),
        "code": None if found.code is None else f"0x{found.code:08X}",
        "advice": advice(found),
        "readers": [
            {
                "name": reader.name,
                "contactless": reader.contactless,
                "card": content(reader),
                "atr": reader.atr.hex().upper() or None,
            }
            for reader in found.readers
        ],
    }


def as_text(found: Diagnosis) -> str:
    """Show the ladder, the readers and what to do, for people."""
    lines = [f"[{'x' if found.has_reached(step) else ' '}] {RUNGS[step]}" for step in Step]
    lines += [f"    {reader.name}: {content(reader)}" for reader in found.readers]
    code = "" if found.code is None else f" (PC/SC says 0x{found.code:08X})"
    return "\n".join([*lines, advice(found) + code])
