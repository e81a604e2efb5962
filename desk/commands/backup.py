"""`balie backup`: write an encrypted backup of this home, read back after writing."""

from __future__ import annotations

import argparse
from pathlib import Path

from desk.commands.opening import open_home

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie backup`."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="where it goes; a backup there is replaced"
    )


def run(args: argparse.Namespace) -> int:
    """Write the backup; give the exit code."""
    target: Path = args.file.absolute()
    library = open_home(args)
    try:
        library.backup(target)
    finally:
        library.close()
    print(f"The backup is in {target}. It is encrypted: the recovery sheet opens it, nothing else.")
    return DONE
