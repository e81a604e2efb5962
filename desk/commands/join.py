"""`balie join`: make this home a further desk of a library that has a central store."""

from __future__ import annotations

import argparse
import os
import platform
import time
from pathlib import Path

from db.domain.clock import SystemClock
from db.invitations import join_invited
from db.library import CentralAddress, JoinRequest, Library, join_library
from desk.commands.asking import (
    CENTRAL_PASSWORD,
    JOIN_CODE,
    PASSPHRASE,
    RECOVERY_KEY,
    STAFF,
    Missing,
    answer,
    secret,
)
from desk.commands.progress import Progress
from desk.settings import load

DONE, REFUSED = 0, 1
_LOOK_EVERY = 2  # seconds


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie join`."""
    parser.add_argument(
        "--central",
        metavar="URL",
        help="postgresql://LOGIN@HOST/DATABASE; else as in the settings of this computer",
    )
    parser.add_argument(
        "--desk", metavar="NAME", help="name of this desk; else that of this computer"
    )
    parser.add_argument(
        "--branch", metavar="NAME", help="where it stands; else as in the settings, or the first"
    )
    parser.add_argument(
        "--library", default="", metavar="NAME", help="which library, if the centre holds several"
    )
    parser.add_argument(
        "--recovery", action="store_true", help="join with the recovery key, without approval"
    )
    parser.add_argument(
        "--unattended", action="store_true", help="join by an invitation, with nobody who signs in"
    )
    parser.add_argument(
        "--invitation", type=Path, metavar="FILE", help="what `balie invite` wrote for this desk"
    )
    parser.add_argument(
        "--wait", type=float, default=900, metavar="SECONDS", help="how long to wait for approval"
    )


def run(args: argparse.Namespace) -> int:
    """Join the library and fetch what it holds; give the exit code."""
    if args.unattended or args.invitation:
        return _invited(args)
    filled_in = load(args.home).join
    url, branch = args.central or filled_in.central, args.branch or filled_in.branch
    if not url:
        raise Missing("--central, or [join] central in the settings of this computer")
    staff = answer(STAFF, "Name of the staff member")
    passphrase = secret(PASSPHRASE, "Passphrase")
    by_recovery = args.recovery or os.environ.get(RECOVERY_KEY)
    recovery_key = secret(RECOVERY_KEY, "Recovery key of the library") if by_recovery else ""
    password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
    address, desk = CentralAddress(url, password), args.desk or platform.node()
    who = {"staff_name": staff, "passphrase": passphrase, "desk_name": desk, "branch_name": branch}
    if by_recovery:
        clock, told = SystemClock(), Progress()
        joining = join_library(args.home, address, recovery_key, **who, clock=clock, told=told)
        return _joined(joining)
    request = JoinRequest(args.home, address, **who, clock=SystemClock(), library=args.library)
    approved = _approved(request, args.wait)
    if approved is None:
        print("Nobody approved this desk in time. Nothing was kept; ask again.")
        return REFUSED
    return _joined(approved)


def _invited(args: argparse.Namespace) -> int:
    if args.invitation is None:
        raise Missing("--invitation FILE, which `balie invite` writes at a desk of the library")
    code = secret(JOIN_CODE, "Code of the invitation")
    name, clock = args.desk or platform.node(), SystemClock()
    join_invited(args.home, args.invitation, code, desk_name=name, clock=clock, told=Progress())
    print(f"This is now {name}. Who has an account in the library signs in here.")
    return DONE


def _joined(library: Library) -> int:
    try:
        session = library.session
        print(f"This is now {session.desk_name} of {session.library_name}.")
    finally:
        library.close()
    return DONE


def _approved(request: JoinRequest, seconds: float) -> Library | None:
    """Show the code and wait; who breaks off or is too late asks no more."""
    print(f"Code of this desk: {request.code}")
    print(f"At a desk of {request.library_name}, an administrator types: balie approve CODE")
    print("Read the code to them from this screen. Waiting …", flush=True)
    end = time.monotonic() + seconds
    try:
        while (library := request.finish(Progress())) is None and time.monotonic() < end:
            time.sleep(_LOOK_EVERY)
    except KeyboardInterrupt:
        request.withdraw()
        raise
    if library is None:
        request.withdraw()
    return library
