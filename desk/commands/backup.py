"""`balie backup`: write an encrypted copy of this home, checked after writing."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from desk.commands.opening import open_home

DONE = 0
SLOTS = "keys.json"  # what opens the store, sealed for each member of the staff


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie backup`."""
    parser.add_argument("file", metavar="FILE", type=Path, help="where the copy goes")


def run(args: argparse.Namespace) -> int:
    """Write the copy; give the exit code."""
    target: Path = args.file.absolute()
    library = open_home(args)
    try:
        library.backup(target)
    finally:
        library.close()
    keys = target.with_name(target.name + ".keys.json")
    shutil.copy(args.home / SLOTS, keys)
    keys.chmod(0o600)
    print(f"The copy is in {target}, its sealed keys are in {keys.name}: keep them together.")
    print("Both are encrypted; they open with the passphrases and the recovery key of this home.")
    return DONE
