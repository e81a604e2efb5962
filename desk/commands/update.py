"""`balie update --check`: may a newer version be installed on this computer now?"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Final

from db.domain.clock import SystemClock, local_day
from desk.settings import Updates, load
from desk.updates import UpdateNotSigned, UpdateUnreadable, waiting
from desk.version import own_version

DONE, REFUSED, TROUBLE = 0, 1, 3
_KIND: Final = ".msi" if sys.platform == "win32" else ".deb"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie update`."""
    parser.add_argument(
        "--check",
        action="store_true",
        required=True,
        help="print the package and end with 0 if it may be installed now, with 1 if not",
    )
    parser.add_argument(
        "homes", metavar="HOME", type=Path, nargs="*", help="homes of desks that may be at work"
    )


def run(args: argparse.Namespace) -> int:
    """Answer whoever installs; nothing is changed. Give the exit code."""
    updates, today = load(args.home).updates, local_day(SystemClock().now())
    return answer(updates, own_version(), today, args.homes or [args.home])


def answer(updates: Updates, own: str, today: date, homes: list[Path]) -> int:
    """Print the package if it may be installed now, or why not; give the exit code."""
    from desk.crash_watch import at_work

    try:
        found = waiting(updates, own)
        if found is None:
            return _not_now(f"Nothing newer than Balie {own} waits.")
        if not found.is_due(today):
            day = f"from {found.day}" if found.day else "on no day that is known"
            return _not_now(f"Balie {found.version} may come to this branch {day}.")
        if any(at_work(home) for home in homes):
            return _not_now(f"Balie {found.version} waits until the desk is closed.")
        print(found.package(_KIND))
    except UpdateNotSigned:
        print("What is announced was not signed by the key in the settings.", file=sys.stderr)
        return TROUBLE
    except UpdateUnreadable:
        print("The folder for updates holds nothing that can be trusted.", file=sys.stderr)
        return TROUBLE
    return DONE


def _not_now(why: str) -> int:
    print(why, file=sys.stderr)
    return REFUSED
