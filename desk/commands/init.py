"""`balie init`: set up a library in this home, and bring it to a central store if there is one."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date

from db.domain.clock import SystemClock
from db.library import CentralAddress, Setup, create_library, reach_central
from desk.commands.asking import CENTRAL_PASSWORD, PASSPHRASE, new_secret, secret

DONE, WRONG_USAGE = 0, 2


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie init`."""
    parser.add_argument("--library", required=True, metavar="NAME", help="name of the library")
    parser.add_argument("--branch", required=True, metavar="NAME", help="name of the branch")
    parser.add_argument("--staff", required=True, metavar="NAME", help="name of the first account")
    parser.add_argument("--desk", default="Desk 1", metavar="NAME", help="name of this desk")
    parser.add_argument(
        "--ground", default="", metavar="REFERENCE", help="legal ground for the national number"
    )
    parser.add_argument(
        "--ground-date", type=_day, metavar="YYYY-MM-DD", help="date of that decision"
    )
    parser.add_argument(
        "--central", metavar="URL", help="postgresql://LOGIN@HOST/DATABASE, prepared before"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Set the library up and print its recovery key, shown only now; give the exit code."""
    if bool(args.ground) != bool(args.ground_date):
        print("A legal ground is its reference and its date: give both.", file=sys.stderr)
        return WRONG_USAGE
    central = None
    if args.central:
        password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
        central = CentralAddress(args.central, password)
    setup = Setup(
        library_name=args.library,
        branch_name=args.branch,
        staff_name=args.staff,
        passphrase=new_secret(PASSPHRASE, "Passphrase"),
        desk_name=args.desk,
        ground_reference=args.ground,
        ground_date=args.ground_date,
    )
    if central is not None:
        reach_central(central)  # before anything is made: a second try would find a library
    library, recovery_key = create_library(args.home, setup, SystemClock())
    try:
        _print(recovery_key, as_json=args.json)
        if central is not None:
            library.connect_central(central)
            library.sync()
    finally:
        library.close()
    return DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("write the date as 2009-05-18") from None


def _print(recovery_key: str, *, as_json: bool) -> None:
    """Show the key first: what follows may fail, and the key is not shown again."""
    if as_json:
        print(json.dumps({"recovery_key": recovery_key}))
        return
    print("The library is set up. Keep this recovery key on paper; it is not shown again:")
    print(recovery_key)
    sys.stdout.flush()
