"""`balie join`: make this home a further desk of a library that has a central store."""

from __future__ import annotations

import argparse

from db.domain.clock import SystemClock
from db.library import CentralAddress, join_library
from desk.commands.asking import (
    CENTRAL_PASSWORD,
    PASSPHRASE,
    RECOVERY_KEY,
    STAFF,
    answer,
    secret,
)

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie join`."""
    parser.add_argument(
        "--central", required=True, metavar="URL", help="postgresql://LOGIN@HOST/DATABASE"
    )
    parser.add_argument("--desk", required=True, metavar="NAME", help="name of this desk")


def run(args: argparse.Namespace) -> int:
    """Join the library and fetch what it holds; give the exit code."""
    staff = answer(STAFF, "Name of the staff member")
    passphrase = secret(PASSPHRASE, "Passphrase")
    recovery_key = secret(RECOVERY_KEY, "Recovery key of the library")
    password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
    library = join_library(
        args.home,
        CentralAddress(args.central, password),
        recovery_key,
        staff_name=staff,
        passphrase=passphrase,
        desk_name=args.desk,
        clock=SystemClock(),
    )
    try:
        session = library.session
        print(f"This is now {session.desk_name} of {session.library_name}.")
    finally:
        library.close()
    return DONE
