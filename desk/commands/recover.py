"""`balie recover`: with the recovery sheet, another passphrase for the administrator."""

from __future__ import annotations

import argparse
from pathlib import Path

from db.domain.clock import SystemClock
from db.library import recover_library
from desk.commands import asking

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie recover`."""
    parser.add_argument(
        "--sheet", type=Path, metavar="SEALED", help="a sealed copy of the recovery sheet"
    )


def run(args: argparse.Namespace) -> int:
    """Give the first administrator the passphrase that is asked; give the exit code."""
    key = asking.recovery_key(args.sheet)
    library = recover_library(args.home, key, SystemClock())
    try:
        new = asking.new_secret(asking.PASSPHRASE, "New passphrase")
        library.staff.renew_by_sheet(key, new)
        print(f"{library.session.staff_name} signs in with the new passphrase, here at once.")
        print("Other desks take it up by themselves when they next sync.")
    finally:
        library.close()
    return DONE
