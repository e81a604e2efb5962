"""`balie revoke DESK`: cut a desk off, and give the library a new key."""

from __future__ import annotations

import argparse

from db.library import CentralAddress
from desk.commands.asking import CENTRAL_PASSWORD, secret
from desk.commands.opening import open_home

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie revoke`."""
    parser.add_argument("desk", metavar="DESK", help="name or id of the desk")
    parser.add_argument(
        "--central",
        required=True,
        metavar="URL",
        help="address with the ADMINISTRATOR'S login: postgresql://LOGIN@HOST/DATABASE",
    )


def run(args: argparse.Namespace) -> int:
    """Revoke the desk; give the exit code."""
    library = open_home(args)
    try:
        password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
        version = library.revoke_desk(args.desk, CentralAddress(args.central, password))
    finally:
        library.close()
    print(f"{args.desk} can no longer connect. The library's key is now version {version};")
    print("the other desks take it up by themselves when they next sync.")
    return DONE
