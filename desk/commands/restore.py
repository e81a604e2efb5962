"""`balie restore`: put a backup into a home without a library, with the recovery sheet."""

from __future__ import annotations

import argparse
from pathlib import Path

from db.domain.clock import SystemClock
from db.errors import Trouble
from db.library import Library, restore_backup
from desk.commands import asking
from desk.messages import sentence

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie restore`."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    parser.add_argument(
        "--sheet", type=Path, metavar="SEALED", help="a sealed copy of the recovery sheet"
    )


def run(args: argparse.Namespace) -> int:
    """Put the backup back and bring it up to date if there is a line; give the exit code."""
    recovery_key = asking.recovery_key(args.sheet)
    library = restore_backup(args.file.absolute(), args.home, recovery_key, SystemClock())
    try:
        print(f"The backup is back, in {args.home}. Staff sign in with their own passphrase.")
        if library.sync_status().joined:
            _catch_up(library)
    finally:
        library.close()
    return DONE


def _catch_up(library: Library) -> None:
    """Take over what happened since: erasures first of all. Without a line it is told."""
    try:
        report = library.sync()
    except Trouble as trouble:
        print(f"It is as old as the backup until it syncs. {sentence(trouble)}")
    else:
        print(f"It is up to date: sent {report.pushed}, received {report.pulled}.")
