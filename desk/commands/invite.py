"""`balie invite`: an invitation with which a new desk joins by itself, once."""

from __future__ import annotations

import argparse
import json
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from db.invitations import LONGEST
from db.library import CentralAddress, Library
from desk.commands.asking import CENTRAL_PASSWORD, Missing, secret
from desk.commands.opening import open_home
from desk.settings import load

DONE = 0
_USUAL = 72  # hours


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie invite`."""
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="where to write it")
    parser.add_argument(
        "--central",
        metavar="URL",
        help="address with the ADMINISTRATOR'S login; else as in the settings of this computer",
    )
    parser.add_argument("--branch", default="", metavar="NAME", help="where the new desk stands")
    parser.add_argument(
        "--hours", type=int, default=_USUAL, help=f"how long it holds; else {_USUAL}"
    )
    parser.add_argument(
        "--withdraw", type=UUID, metavar="ID", help="let the invitation of this id be worth nothing"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Write an invitation, or withdraw one; give the exit code."""
    url = args.central or load(args.home).join.central
    if not url:
        raise Missing("--central, or [join] central in the settings of this computer")
    if args.file is None and args.withdraw is None:
        raise Missing("FILE: where to write the invitation")
    if not 1 <= args.hours <= LONGEST // timedelta(hours=1):
        raise Missing(f"--hours from 1 to {LONGEST // timedelta(hours=1)}")
    library = open_home(args)
    try:
        address = CentralAddress(url, secret(CENTRAL_PASSWORD, "Password of the administrator"))
        if args.withdraw is not None:
            library.invitations.withdraw(address, args.withdraw)
            print("Nobody can join by that invitation any more.")
        else:
            _write(args, library, address)
    finally:
        library.close()
    return DONE


def _write(args: argparse.Namespace, library: Library, address: CentralAddress) -> None:
    until = library.clock.now() + timedelta(hours=args.hours)
    desk_id, code = library.invitations.write(address, args.file, branch=args.branch, until=until)
    if args.json:
        print(json.dumps({"id": str(desk_id), "code": code, "until": until.isoformat()}))
        return
    print(f"Invitation {desk_id}, until {until.astimezone():%d/%m/%Y %H:%M}.")
    print(f"Code: {code}")
    print("Bring the file and the code to the new desk by two ways. There: balie join --unattended")
