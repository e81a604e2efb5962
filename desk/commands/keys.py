"""`balie keys rotate`: give the library a new key."""

from __future__ import annotations

import argparse

from db.library import CentralAddress
from desk.commands.asking import CENTRAL_PASSWORD, secret
from desk.commands.opening import open_home

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie keys`."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    rotate = acts.add_parser("rotate", help="give the library a new key")
    rotate.add_argument(
        "--central",
        required=True,
        metavar="URL",
        help="address with the ADMINISTRATOR'S login: postgresql://LOGIN@HOST/DATABASE",
    )


def run(args: argparse.Namespace) -> int:
    """Roll the key; give the exit code."""
    library = open_home(args)
    try:
        password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
        version = library.rotate_keys(CentralAddress(args.central, password))
    finally:
        library.close()
    print(f"The library's key is now version {version}.")
    print("The other desks take it up by themselves when they next sync.")
    return DONE
