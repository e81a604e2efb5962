"""`balie approve`: let a new desk into the library, by the code that its screen shows."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from db.library import Library, WaitingDesk
from desk.commands.asking import at_a_terminal
from desk.commands.opening import open_home

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie approve`."""
    parser.add_argument(
        "code", metavar="CODE", nargs="?", help="the code on the screen of the new desk"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """List who waits and hand the key to the desk with the code; give the exit code."""
    library = open_home(args)
    try:
        code = args.code or _listed(library, as_json=args.json)
        if code:
            approved = library.approve_desk(code)
            print(json.dumps({"approved": approved.code}) if args.json else _said(approved))
    finally:
        library.close()
    return DONE


def _listed(library: Library, *, as_json: bool) -> str:
    """Show who waits; give the code that somebody at a terminal types, else nothing."""
    waiting = library.waiting_desks()
    if as_json:
        listed = [{"code": w.code, "since": w.since.isoformat()} for w in waiting]
        print(json.dumps({"waiting": listed}))
        return ""
    _print(waiting)
    if not waiting or not at_a_terminal():
        return ""
    return input("Code on the screen of the new desk (nothing: approve nobody): ").strip()


def _print(waiting: Sequence[WaitingDesk]) -> None:
    for desk in waiting:
        print(f"{desk.code}  waiting since {desk.since.astimezone():%d/%m/%Y %H:%M}")
    if not waiting:
        print("No desk is waiting.")
        return
    print("Approve a desk only if its own screen shows the very same code.")


def _said(approved: WaitingDesk) -> str:
    return f"The desk with code {approved.code} now has the library's key, and can finish joining."
