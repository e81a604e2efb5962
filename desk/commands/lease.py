"""`balie lease`: how long this desk may show members; a supervisor lets it go on for a week."""

from __future__ import annotations

import argparse

from db.library import Library
from desk.commands.opening import open_home

DONE, OVER = 0, 1


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie lease`."""
    parser.add_argument(
        "--go-on",
        metavar="REASON",
        help="show members for another week without the central store; the reason is kept",
    )


def run(args: argparse.Namespace) -> int:
    """Say how the lease stands, after going on if that was asked; give the exit code."""
    library = open_home(args)
    try:
        if args.go_on is not None:
            library.override_lease(args.go_on)
        return _tell(library)
    finally:
        library.close()


def _tell(library: Library) -> int:
    lease = library.sync_status().lease
    if lease.days_left is None:
        print("This desk works on its own: it shows members without a limit.")
    elif lease.overridden:
        print("A supervisor let this desk go on for a week. Bring it online.")
    elif lease.over:
        print("This desk shows no members: it has been out of touch for 35 days. Bring it online,")
        print('or let a supervisor run: balie lease --go-on "REASON"')
        return OVER
    else:
        print(f"Without the central store this desk shows members for {lease.days_left} more days.")
    return DONE
